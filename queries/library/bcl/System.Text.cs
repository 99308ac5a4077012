// assemblies: System.Memory, System.Runtime, System.Text.Encoding.CodePages, mscorlib
using System.Collections.Generic;
using System.IO;
namespace System.Text;
class ASCIIEncoding : Encoding {}
static class Ascii {}
class CodePagesEncodingProvider : EncodingProvider {
	static EncodingProvider Instance {get;}
}
class CompositeFormat {
	string Format {get;}
	int MinimumArgumentCount {get;}
	static CompositeFormat Parse(string format);
}
abstract class Decoder {
	DecoderFallback Fallback {get;set;}
	DecoderFallbackBuffer FallbackBuffer {get;}
	void Convert(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, int charCount, bool flush, out int bytesUsed, out int charsUsed, out bool completed);
	void Convert(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed);
	int GetCharCount(byte[] bytes, int index, int count, bool flush = default);
	int GetCharCount(ReadOnlySpan<byte> bytes, bool flush);
	int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush = default);
	int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush);
	void Reset();
}
class DecoderExceptionFallback : DecoderFallback {}
class DecoderExceptionFallbackBuffer : DecoderFallbackBuffer {}
abstract class DecoderFallback {
	static DecoderFallback ExceptionFallback {get;}
	int MaxCharCount {get;}
	static DecoderFallback ReplacementFallback {get;}
	DecoderFallbackBuffer CreateFallbackBuffer();
}
abstract class DecoderFallbackBuffer {
	int Remaining {get;}
	bool Fallback(byte[] bytesUnknown, int index);
	char GetNextChar();
	bool MovePrevious();
	void Reset();
}
class DecoderFallbackException : ArgumentException {
	byte[] BytesUnknown {get;}
	int Index {get;}
}
class DecoderReplacementFallback : DecoderFallback {
	string DefaultString {get;}
}
class DecoderReplacementFallbackBuffer : DecoderFallbackBuffer {}
abstract class Encoder {
	EncoderFallback Fallback {get;set;}
	EncoderFallbackBuffer FallbackBuffer {get;}
	void Convert(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, int byteCount, bool flush, out int charsUsed, out int bytesUsed, out bool completed);
	void Convert(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush, out int charsUsed, out int bytesUsed, out bool completed);
	int GetByteCount(char[] chars, int index, int count, bool flush);
	int GetByteCount(ReadOnlySpan<char> chars, bool flush);
	int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool flush);
	int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush);
	void Reset();
}
class EncoderExceptionFallback : EncoderFallback {}
class EncoderExceptionFallbackBuffer : EncoderFallbackBuffer {}
abstract class EncoderFallback {
	static EncoderFallback ExceptionFallback {get;}
	int MaxCharCount {get;}
	static EncoderFallback ReplacementFallback {get;}
	EncoderFallbackBuffer CreateFallbackBuffer();
}
abstract class EncoderFallbackBuffer {
	int Remaining {get;}
	bool Fallback(char charUnknown, int index);
	bool Fallback(char charUnknownHigh, char charUnknownLow, int index);
	char GetNextChar();
	bool MovePrevious();
	void Reset();
}
class EncoderFallbackException : ArgumentException {
	char CharUnknown {get;}
	char CharUnknownHigh {get;}
	char CharUnknownLow {get;}
	int Index {get;}
	bool IsUnknownSurrogate();
}
class EncoderReplacementFallback : EncoderFallback {
	string DefaultString {get;}
}
class EncoderReplacementFallbackBuffer : EncoderFallbackBuffer {}
abstract class Encoding : ICloneable {
	static Encoding ASCII {get;}
	static Encoding BigEndianUnicode {get;}
	string BodyName {get;}
	int CodePage {get;}
	DecoderFallback DecoderFallback {get;set;}
	static Encoding Default {get;}
	EncoderFallback EncoderFallback {get;set;}
	string EncodingName {get;}
	string HeaderName {get;}
	bool IsBrowserDisplay {get;}
	bool IsBrowserSave {get;}
	bool IsMailNewsDisplay {get;}
	bool IsMailNewsSave {get;}
	bool IsReadOnly {get;}
	bool IsSingleByte {get;}
	static Encoding Latin1 {get;}
	ReadOnlySpan<byte> Preamble {get;}
	static Encoding UTF32 {get;}
	static Encoding UTF7 {get;}
	static Encoding UTF8 {get;}
	static Encoding Unicode {get;}
	string WebName {get;}
	int WindowsCodePage {get;}
	object Clone();
	static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes, int index = default, int count = default);
	static Stream CreateTranscodingStream(Stream innerStream, Encoding innerStreamEncoding, Encoding outerStreamEncoding, bool leaveOpen = default);
	int GetByteCount(char[] chars);
	int GetByteCount(string s);
	int GetByteCount(char[] chars, int index, int count);
	int GetByteCount(string s, int index, int count);
	byte[] GetBytes(char[] chars);
	byte[] GetBytes(char[] chars, int index, int count);
	int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex);
	byte[] GetBytes(string s);
	byte[] GetBytes(string s, int index, int count);
	int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex);
	int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes);
	int GetCharCount(byte[] bytes);
	int GetCharCount(byte[] bytes, int index, int count);
	char[] GetChars(byte[] bytes);
	char[] GetChars(byte[] bytes, int index, int count);
	int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex);
	int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars);
	Decoder GetDecoder();
	Encoder GetEncoder();
	static Encoding GetEncoding(int codepage);
	static Encoding GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback);
	static Encoding GetEncoding(string name);
	static Encoding GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback);
	static EncodingInfo[] GetEncodings();
	int GetMaxByteCount(int charCount);
	int GetMaxCharCount(int byteCount);
	byte[] GetPreamble();
	string GetString(byte[] bytes);
	string GetString(byte[] bytes, int index, int count);
	bool IsAlwaysNormalized();
	bool IsAlwaysNormalized(NormalizationForm form);
	static void RegisterProvider(EncodingProvider provider);
	bool TryGetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten);
	bool TryGetChars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten);
}
static class EncodingExtensions {}
class EncodingInfo {
	int CodePage {get;}
	string DisplayName {get;}
	string Name {get;}
	Encoding GetEncoding();
}
abstract class EncodingProvider {
	Encoding GetEncoding(string name);
	Encoding GetEncoding(int codepage);
	Encoding GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback);
	Encoding GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback);
	IEnumerable<EncodingInfo> GetEncodings();
}
enum NormalizationForm { FormC, FormD, FormKC, FormKD }
struct Rune : IComparable, IComparable<Rune>, IEquatable<Rune>, IFormattable {}
struct SpanLineEnumerator {
	ReadOnlySpan<char> Current {get;}
	SpanLineEnumerator GetEnumerator();
	bool MoveNext();
}
struct SpanRuneEnumerator {}
class StringBuilder {
	int Capacity {get;set;}
	int Length {get;set;}
	int MaxCapacity {get;}
	char this[int index] {get;set;}
	StringBuilder Append(char value, int repeatCount);
	StringBuilder Append(char[] value, int startIndex, int charCount);
	StringBuilder Append(string value);
	StringBuilder Append(string value, int startIndex, int count);
	StringBuilder Append(StringBuilder value);
	StringBuilder Append(StringBuilder value, int startIndex, int count);
	StringBuilder Append(object value);
	StringBuilder Append(char[] value);
	StringBuilder Append(ref StringBuilder.AppendInterpolatedStringHandler handler);
	StringBuilder Append(IFormatProvider provider, ref StringBuilder.AppendInterpolatedStringHandler handler);
	StringBuilder AppendFormat(string format, object arg0, object arg1 = default, object arg2 = default);
	StringBuilder AppendFormat(string format, params object[] args);
	StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object arg1 = default, object arg2 = default);
	StringBuilder AppendFormat(IFormatProvider provider, string format, params object[] args);
	StringBuilder AppendFormat<TArg0>(IFormatProvider provider, CompositeFormat format, TArg0 arg0);
	StringBuilder AppendFormat<TArg0, TArg1>(IFormatProvider provider, CompositeFormat format, TArg0 arg0, TArg1 arg1);
	StringBuilder AppendFormat<TArg0, TArg1, TArg2>(IFormatProvider provider, CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2);
	StringBuilder AppendFormat(IFormatProvider provider, CompositeFormat format, params object[] args);
	StringBuilder AppendJoin(string separator, params object[] values);
	StringBuilder AppendJoin<T>(string separator, IEnumerable<T> values);
	StringBuilder AppendJoin(string separator, params string[] values);
	StringBuilder AppendJoin(char separator, params object[] values);
	StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values);
	StringBuilder AppendJoin(char separator, params string[] values);
	StringBuilder AppendLine();
	StringBuilder AppendLine(string value);
	StringBuilder AppendLine(ref StringBuilder.AppendInterpolatedStringHandler handler);
	StringBuilder AppendLine(IFormatProvider provider, ref StringBuilder.AppendInterpolatedStringHandler handler);
	StringBuilder Clear();
	void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count);
	void CopyTo(int sourceIndex, Span<char> destination, int count);
	int EnsureCapacity(int capacity);
	StringBuilder.ChunkEnumerator GetChunks();
	StringBuilder Insert(int index, string value, int count = default);
	StringBuilder Insert(int index, char[] value, int startIndex = default, int charCount = default);
	StringBuilder Insert(int index, object value);
	StringBuilder Remove(int startIndex, int length);
	StringBuilder Replace(string oldValue, string newValue, int startIndex = default, int count = default);
	StringBuilder Replace(char oldChar, char newChar, int startIndex = default, int count = default);
	string ToString(int startIndex, int length);
	struct AppendInterpolatedStringHandler {
		void AppendFormatted<T>(T value);
		void AppendFormatted<T>(T value, string format);
		void AppendFormatted<T>(T value, int alignment, string format = default);
		void AppendFormatted(string value);
		void AppendFormatted(string value, int alignment = default, string format = default);
		void AppendFormatted(object value, int alignment = default, string format = default);
		void AppendLiteral(string value);
	}
	struct ChunkEnumerator {
		ReadOnlyMemory<char> Current {get;}
		StringBuilder.ChunkEnumerator GetEnumerator();
		bool MoveNext();
	}
}
struct StringRuneEnumerator : IEnumerable<Rune>, IEnumerator<Rune> {}
class UTF32Encoding : Encoding {}
class UTF7Encoding : Encoding {}
class UTF8Encoding : Encoding {}
class UnicodeEncoding : Encoding {
	const int CharSize;
}
