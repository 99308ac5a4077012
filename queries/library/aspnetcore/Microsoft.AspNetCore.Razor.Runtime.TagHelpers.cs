// assemblies: Microsoft.AspNetCore.Razor.Runtime
using Microsoft.AspNetCore.Razor.TagHelpers;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Razor.Runtime.TagHelpers;
class TagHelperExecutionContext {
	bool ChildContentRetrieved {get;}
	TagHelperContext Context {get;}
	IDictionary<object, object> Items {get;}
	TagHelperOutput Output {get;}
	IList<ITagHelper> TagHelpers {get;}
	void Add(ITagHelper tagHelper);
	void AddHtmlAttribute(string name, object value, HtmlAttributeValueStyle valueStyle);
	void AddHtmlAttribute(TagHelperAttribute attribute);
	void AddTagHelperAttribute(string name, object value, HtmlAttributeValueStyle valueStyle);
	void AddTagHelperAttribute(TagHelperAttribute attribute);
	void Reinitialize(string tagName, TagMode tagMode, IDictionary<object, object> items, string uniqueId, Func<Task> executeChildContentAsync);
	Task SetOutputContentAsync();
}
class TagHelperRunner {
	Task RunAsync(TagHelperExecutionContext executionContext);
}
class TagHelperScopeManager {
	TagHelperExecutionContext Begin(string tagName, TagMode tagMode, string uniqueId, Func<Task> executeChildContentAsync);
	TagHelperExecutionContext End();
}
