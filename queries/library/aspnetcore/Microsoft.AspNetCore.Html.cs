// assemblies: Microsoft.AspNetCore.Html.Abstractions
using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Html;
class HtmlContentBuilder : IHtmlContentBuilder {
	int Count {get;}
	IHtmlContentBuilder Append(string unencoded);
	IHtmlContentBuilder AppendHtml(IHtmlContent htmlContent);
	IHtmlContentBuilder AppendHtml(string encoded);
	IHtmlContentBuilder Clear();
	void CopyTo(IHtmlContentBuilder destination);
	void MoveTo(IHtmlContentBuilder destination);
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
static class HtmlContentBuilderExtensions {
	static IHtmlContentBuilder AppendFormat(this IHtmlContentBuilder builder, string format, params object[] args);
	static IHtmlContentBuilder AppendFormat(this IHtmlContentBuilder builder, IFormatProvider formatProvider, string format, params object[] args);
	static IHtmlContentBuilder AppendHtmlLine(this IHtmlContentBuilder builder, string encoded);
	static IHtmlContentBuilder AppendLine(this IHtmlContentBuilder builder, string unencoded = default);
	static IHtmlContentBuilder AppendLine(this IHtmlContentBuilder builder, IHtmlContent content);
	static IHtmlContentBuilder SetContent(this IHtmlContentBuilder builder, string unencoded);
	static IHtmlContentBuilder SetHtmlContent(this IHtmlContentBuilder builder, IHtmlContent content);
	static IHtmlContentBuilder SetHtmlContent(this IHtmlContentBuilder builder, string encoded);
}
class HtmlFormattableString : IHtmlContent {
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
class HtmlString : IHtmlContent {
	static HtmlString NewLine, Empty;
	string Value {get;}
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
interface IHtmlAsyncContent : IHtmlContent {
	ValueTask WriteToAsync(TextWriter writer);
}
interface IHtmlContent {
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
interface IHtmlContentBuilder : IHtmlContentContainer {
	IHtmlContentBuilder Append(string unencoded);
	IHtmlContentBuilder AppendHtml(IHtmlContent content);
	IHtmlContentBuilder AppendHtml(string encoded);
	IHtmlContentBuilder Clear();
}
interface IHtmlContentContainer : IHtmlContent {
	void CopyTo(IHtmlContentBuilder builder);
	void MoveTo(IHtmlContentBuilder builder);
}
