// assemblies: System.Text.Encodings.Web
using System.Buffers;
using System.Collections.Generic;
using System.IO;
namespace System.Text.Encodings.Web;
abstract class HtmlEncoder : TextEncoder {
	static HtmlEncoder Default {get;}
	static HtmlEncoder Create(TextEncoderSettings settings);
}
abstract class JavaScriptEncoder : TextEncoder {
	static JavaScriptEncoder Default {get;}
	static JavaScriptEncoder UnsafeRelaxedJsonEscaping {get;}
	static JavaScriptEncoder Create(TextEncoderSettings settings);
}
abstract class TextEncoder {
	int MaxOutputCharactersPerInputCharacter {get;}
	string Encode(string value);
	void Encode(TextWriter output, string value, int startIndex = default, int characterCount = default);
	void Encode(TextWriter output, char[] value, int startIndex, int characterCount);
	OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = default);
	OperationStatus EncodeUtf8(ReadOnlySpan<byte> utf8Source, Span<byte> utf8Destination, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = default);
	int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text);
	bool WillEncode(int unicodeScalar);
}
class TextEncoderSettings {
	void AllowCharacter(char character);
	void AllowCharacters(params char[] characters);
	void AllowCodePoints(IEnumerable<int> codePoints);
	void Clear();
	void ForbidCharacter(char character);
	void ForbidCharacters(params char[] characters);
	IEnumerable<int> GetAllowedCodePoints();
}
abstract class UrlEncoder : TextEncoder {
	static UrlEncoder Default {get;}
	static UrlEncoder Create(TextEncoderSettings settings);
}
