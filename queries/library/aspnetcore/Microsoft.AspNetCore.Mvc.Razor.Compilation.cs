// assemblies: Microsoft.AspNetCore.Mvc.Razor
using System;
namespace Microsoft.AspNetCore.Mvc.Razor.Compilation;
class CompiledViewDescriptor {}
interface IViewCompiler {}
interface IViewCompilerProvider {}
class RazorViewAttribute : Attribute {}
class ViewsFeature {}
