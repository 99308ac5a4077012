// assemblies: Microsoft.AspNetCore.Components.Web
using System.IO;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Web.HtmlRendering;
struct HtmlRootComponent {
	Task QuiescenceTask {get;}
	string ToHtmlString();
	void WriteHtmlTo(TextWriter output);
}
