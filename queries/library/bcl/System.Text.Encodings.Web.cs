// assemblies: System.Text.Encodings.Web
namespace System.Text.Encodings.Web;
abstract class HtmlEncoder : TextEncoder {}
abstract class JavaScriptEncoder : TextEncoder {}
abstract class TextEncoder {}
class TextEncoderSettings {}
abstract class UrlEncoder : TextEncoder {}
