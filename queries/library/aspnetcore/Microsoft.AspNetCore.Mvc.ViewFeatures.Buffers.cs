// assemblies: Microsoft.AspNetCore.Mvc.ViewFeatures
using System.IO;
namespace Microsoft.AspNetCore.Mvc.ViewFeatures.Buffers;
interface IViewBufferScope {
	TextWriter CreateWriter(TextWriter writer);
	ViewBufferValue[] GetPage(int pageSize);
	void ReturnSegment(ViewBufferValue[] segment);
}
struct ViewBufferValue {
	object Value {get;}
}
