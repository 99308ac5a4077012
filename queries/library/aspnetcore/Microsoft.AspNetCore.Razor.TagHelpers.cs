// assemblies: Microsoft.AspNetCore.Razor
using Microsoft.AspNetCore.Html;
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Razor.TagHelpers;
class DefaultTagHelperContent : TagHelperContent {}
class HtmlAttributeNameAttribute : Attribute {
	string DictionaryAttributePrefix {get;set;}
	bool DictionaryAttributePrefixSet {get;}
	string Name {get;}
}
class HtmlAttributeNotBoundAttribute : Attribute {}
enum HtmlAttributeValueStyle { DoubleQuotes, SingleQuotes, NoQuotes, Minimized }
class HtmlTargetElementAttribute : Attribute {
	const string ElementCatchAllTarget;
	string Attributes {get;set;}
	string ParentTag {get;set;}
	string Tag {get;}
	TagStructure TagStructure {get;set;}
}
interface ITagHelper : ITagHelperComponent {}
interface ITagHelperComponent {
	int Order {get;}
	void Init(TagHelperContext context);
	Task ProcessAsync(TagHelperContext context, TagHelperOutput output);
}
class NullHtmlEncoder : HtmlEncoder {
	static NullHtmlEncoder Default {get;}
}
class OutputElementHintAttribute : Attribute {
	string OutputElement {get;}
}
abstract class ReadOnlyTagHelperAttributeList : ReadOnlyCollection<TagHelperAttribute> {
	TagHelperAttribute this[string name] {get;}
	bool ContainsName(string name);
	int IndexOfName(string name);
	protected static bool NameEquals(string name, TagHelperAttribute attribute);
	bool TryGetAttribute(string name, out TagHelperAttribute attribute);
	bool TryGetAttributes(string name, out IReadOnlyList<TagHelperAttribute> attributes);
}
class RestrictChildrenAttribute : Attribute {
	IEnumerable<string> ChildTags {get;}
}
abstract class TagHelper : ITagHelper {
	int Order {get;}
	void Init(TagHelperContext context);
	void Process(TagHelperContext context, TagHelperOutput output);
	Task ProcessAsync(TagHelperContext context, TagHelperOutput output);
}
class TagHelperAttribute : IHtmlContentContainer {
	string Name {get;}
	object Value {get;}
	HtmlAttributeValueStyle ValueStyle {get;}
	void CopyTo(IHtmlContentBuilder destination);
	void MoveTo(IHtmlContentBuilder destination);
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
class TagHelperAttributeList : ReadOnlyTagHelperAttributeList {
	TagHelperAttribute this[int index] {get;set;}
	void Add(string name, object value);
	void Add(TagHelperAttribute attribute);
	void Clear();
	void Insert(int index, TagHelperAttribute attribute);
	bool Remove(TagHelperAttribute attribute);
	bool RemoveAll(string name);
	void RemoveAt(int index);
	void SetAttribute(string name, object value);
	void SetAttribute(TagHelperAttribute attribute);
}
abstract class TagHelperComponent : ITagHelperComponent {
	int Order {get;}
	void Init(TagHelperContext context);
	void Process(TagHelperContext context, TagHelperOutput output);
	Task ProcessAsync(TagHelperContext context, TagHelperOutput output);
}
abstract class TagHelperContent : IHtmlContentBuilder {
	bool IsEmptyOrWhiteSpace {get;}
	bool IsModified {get;}
	TagHelperContent Append(string unencoded);
	TagHelperContent AppendFormat(string format, params object[] args);
	TagHelperContent AppendFormat(IFormatProvider provider, string format, params object[] args);
	TagHelperContent AppendHtml(IHtmlContent htmlContent);
	TagHelperContent AppendHtml(string encoded);
	TagHelperContent Clear();
	void CopyTo(IHtmlContentBuilder destination);
	string GetContent();
	string GetContent(HtmlEncoder encoder);
	void MoveTo(IHtmlContentBuilder destination);
	void Reinitialize();
	TagHelperContent SetContent(string unencoded);
	TagHelperContent SetHtmlContent(IHtmlContent htmlContent);
	TagHelperContent SetHtmlContent(string encoded);
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
class TagHelperContext {
	ReadOnlyTagHelperAttributeList AllAttributes {get;}
	IDictionary<object, object> Items {get;}
	string TagName {get;}
	string UniqueId {get;}
	void Reinitialize(string tagName, IDictionary<object, object> items, string uniqueId);
	void Reinitialize(IDictionary<object, object> items, string uniqueId);
}
class TagHelperOutput : IHtmlContentContainer {
	TagHelperAttributeList Attributes {get;}
	TagHelperContent Content {get;set;}
	bool IsContentModified {get;}
	TagHelperContent PostContent {get;}
	TagHelperContent PostElement {get;}
	TagHelperContent PreContent {get;}
	TagHelperContent PreElement {get;}
	TagMode TagMode {get;set;}
	string TagName {get;set;}
	Task<TagHelperContent> GetChildContentAsync();
	Task<TagHelperContent> GetChildContentAsync(bool useCachedResult);
	Task<TagHelperContent> GetChildContentAsync(HtmlEncoder encoder);
	Task<TagHelperContent> GetChildContentAsync(bool useCachedResult, HtmlEncoder encoder);
	void Reinitialize(string tagName, TagMode tagMode);
	void SuppressOutput();
	void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
enum TagMode { StartTagAndEndTag, SelfClosing, StartTagOnly }
enum TagStructure { Unspecified, NormalOrSelfClosing, WithoutEndTag }
