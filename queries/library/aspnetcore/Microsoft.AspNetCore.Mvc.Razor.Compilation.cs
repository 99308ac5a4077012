// assemblies: Microsoft.AspNetCore.Mvc.Razor
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.Razor.Compilation;
class CompiledViewDescriptor {
	IList<IChangeToken> ExpirationTokens {get;set;}
	RazorCompiledItem Item {get;set;}
	string RelativePath {get;set;}
	Type Type {get;}
	RazorViewAttribute ViewAttribute {get;set;}
}
interface IViewCompiler {
	Task<CompiledViewDescriptor> CompileAsync(string relativePath);
}
interface IViewCompilerProvider {
	IViewCompiler GetCompiler();
}
class RazorViewAttribute : Attribute {
	string Path {get;}
	Type ViewType {get;}
}
class ViewsFeature {
	IList<CompiledViewDescriptor> ViewDescriptors {get;}
}
