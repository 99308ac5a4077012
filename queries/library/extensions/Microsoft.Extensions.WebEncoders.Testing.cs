// assemblies: Microsoft.Extensions.WebEncoders
using System.Text.Encodings.Web;
namespace Microsoft.Extensions.WebEncoders.Testing;
class HtmlTestEncoder : HtmlEncoder {}
class JavaScriptTestEncoder : JavaScriptEncoder {}
class UrlTestEncoder : UrlEncoder {}
