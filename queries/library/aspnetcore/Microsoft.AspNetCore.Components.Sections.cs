// assemblies: Microsoft.AspNetCore.Components
using System;
namespace Microsoft.AspNetCore.Components.Sections;
class SectionContent : IComponent, IDisposable {
	RenderFragment ChildContent {get;set;}
	object SectionId {get;set;}
	string SectionName {get;set;}
	void Dispose();
}
class SectionOutlet : IComponent, IDisposable {
	object SectionId {get;set;}
	string SectionName {get;set;}
	void Dispose();
}
