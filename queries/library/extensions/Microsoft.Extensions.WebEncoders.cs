// assemblies: Microsoft.Extensions.WebEncoders
using System.Text.Encodings.Web;
namespace Microsoft.Extensions.WebEncoders;
class WebEncoderOptions {
	TextEncoderSettings TextEncoderSettings {get;set;}
}
