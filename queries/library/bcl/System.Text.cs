// assemblies: System.Memory, System.Runtime, System.Text.Encoding.CodePages, mscorlib
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.Serialization;
namespace System.Text;
class ASCIIEncoding : Encoding {}
static class Ascii {
	static bool Equals(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right);
	static bool Equals(ReadOnlySpan<byte> left, ReadOnlySpan<char> right);
	static bool Equals(ReadOnlySpan<char> left, ReadOnlySpan<byte> right);
	static bool Equals(ReadOnlySpan<char> left, ReadOnlySpan<char> right);
	static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right);
	static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<char> right);
	static bool EqualsIgnoreCase(ReadOnlySpan<char> left, ReadOnlySpan<byte> right);
	static bool EqualsIgnoreCase(ReadOnlySpan<char> left, ReadOnlySpan<char> right);
	static OperationStatus FromUtf16(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten);
	static bool IsValid(ReadOnlySpan<byte> value);
	static bool IsValid(ReadOnlySpan<char> value);
	static bool IsValid(byte value);
	static bool IsValid(char value);
	static OperationStatus ToLower(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
	static OperationStatus ToLower(ReadOnlySpan<char> source, Span<char> destination, out int charsWritten);
	static OperationStatus ToLower(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten);
	static OperationStatus ToLower(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten);
	static OperationStatus ToLowerInPlace(Span<byte> value, out int bytesWritten);
	static OperationStatus ToLowerInPlace(Span<char> value, out int charsWritten);
	static OperationStatus ToUpper(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
	static OperationStatus ToUpper(ReadOnlySpan<char> source, Span<char> destination, out int charsWritten);
	static OperationStatus ToUpper(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten);
	static OperationStatus ToUpper(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten);
	static OperationStatus ToUpperInPlace(Span<byte> value, out int bytesWritten);
	static OperationStatus ToUpperInPlace(Span<char> value, out int charsWritten);
	static OperationStatus ToUtf16(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten);
	static Range Trim(ReadOnlySpan<byte> value);
	static Range Trim(ReadOnlySpan<char> value);
	static Range TrimEnd(ReadOnlySpan<byte> value);
	static Range TrimEnd(ReadOnlySpan<char> value);
	static Range TrimStart(ReadOnlySpan<byte> value);
	static Range TrimStart(ReadOnlySpan<char> value);
}
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
static class EncodingExtensions {
	static void Convert(this Encoder encoder, ReadOnlySpan<char> chars, IBufferWriter<byte> writer, bool flush, out long bytesUsed, out bool completed);
	static void Convert(this Encoder encoder, in ReadOnlySequence<char> chars, IBufferWriter<byte> writer, bool flush, out long bytesUsed, out bool completed);
	static void Convert(this Decoder decoder, ReadOnlySpan<byte> bytes, IBufferWriter<char> writer, bool flush, out long charsUsed, out bool completed);
	static void Convert(this Decoder decoder, in ReadOnlySequence<byte> bytes, IBufferWriter<char> writer, bool flush, out long charsUsed, out bool completed);
	static long GetBytes(this Encoding encoding, ReadOnlySpan<char> chars, IBufferWriter<byte> writer);
	static long GetBytes(this Encoding encoding, in ReadOnlySequence<char> chars, IBufferWriter<byte> writer);
	static int GetBytes(this Encoding encoding, in ReadOnlySequence<char> chars, Span<byte> bytes);
	static byte[] GetBytes(this Encoding encoding, in ReadOnlySequence<char> chars);
	static long GetChars(this Encoding encoding, ReadOnlySpan<byte> bytes, IBufferWriter<char> writer);
	static long GetChars(this Encoding encoding, in ReadOnlySequence<byte> bytes, IBufferWriter<char> writer);
	static int GetChars(this Encoding encoding, in ReadOnlySequence<byte> bytes, Span<char> chars);
	static string GetString(this Encoding encoding, in ReadOnlySequence<byte> bytes);
}
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
struct Rune : IComparable, IComparable<Rune>, IEquatable<Rune>, IFormattable {
	bool IsAscii {get;}
	bool IsBmp {get;}
	int Plane {get;}
	static Rune ReplacementChar {get;}
	int Utf16SequenceLength {get;}
	int Utf8SequenceLength {get;}
	int Value {get;}
	int CompareTo(Rune other);
	static OperationStatus DecodeFromUtf16(ReadOnlySpan<char> source, out Rune result, out int charsConsumed);
	static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> source, out Rune result, out int bytesConsumed);
	static OperationStatus DecodeLastFromUtf16(ReadOnlySpan<char> source, out Rune result, out int charsConsumed);
	static OperationStatus DecodeLastFromUtf8(ReadOnlySpan<byte> source, out Rune value, out int bytesConsumed);
	int EncodeToUtf16(Span<char> destination);
	int EncodeToUtf8(Span<byte> destination);
	static double GetNumericValue(Rune value);
	static Rune GetRuneAt(string input, int index);
	static UnicodeCategory GetUnicodeCategory(Rune value);
	static bool IsControl(Rune value);
	static bool IsDigit(Rune value);
	static bool IsLetter(Rune value);
	static bool IsLetterOrDigit(Rune value);
	static bool IsLower(Rune value);
	static bool IsNumber(Rune value);
	static bool IsPunctuation(Rune value);
	static bool IsSeparator(Rune value);
	static bool IsSymbol(Rune value);
	static bool IsUpper(Rune value);
	static bool IsValid(int value);
	static bool IsValid(uint value);
	static bool IsWhiteSpace(Rune value);
	static Rune ToLower(Rune value, CultureInfo culture);
	static Rune ToLowerInvariant(Rune value);
	static Rune ToUpper(Rune value, CultureInfo culture);
	static Rune ToUpperInvariant(Rune value);
	static bool TryCreate(char ch, out Rune result);
	static bool TryCreate(char highSurrogate, char lowSurrogate, out Rune result);
	static bool TryCreate(int value, out Rune result);
	static bool TryCreate(uint value, out Rune result);
	bool TryEncodeToUtf16(Span<char> destination, out int charsWritten);
	bool TryEncodeToUtf8(Span<byte> destination, out int bytesWritten);
	static bool TryGetRuneAt(string input, int index, out Rune value);
	static explicit operator Rune(char ch);
	static explicit operator Rune(uint value);
	static explicit operator Rune(int value);
}
struct SpanLineEnumerator {
	ReadOnlySpan<char> Current {get;}
	SpanLineEnumerator GetEnumerator();
	bool MoveNext();
}
struct SpanRuneEnumerator {
	Rune Current {get;}
	SpanRuneEnumerator GetEnumerator();
	bool MoveNext();
}
class StringBuilder : ISerializable {
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
struct StringRuneEnumerator : IEnumerable<Rune>, IEnumerator<Rune> {
	Rune Current {get;}
	StringRuneEnumerator GetEnumerator();
	bool MoveNext();
}
class UTF32Encoding : Encoding {}
class UTF7Encoding : Encoding {}
class UTF8Encoding : Encoding {}
class UnicodeEncoding : Encoding {
	const int CharSize;
}
