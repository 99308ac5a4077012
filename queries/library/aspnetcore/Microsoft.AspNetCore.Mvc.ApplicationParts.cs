// assemblies: Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.Razor
using Microsoft.AspNetCore.Razor.Hosting;
using System;
using System.Collections.Generic;
using System.Reflection;
namespace Microsoft.AspNetCore.Mvc.ApplicationParts;
abstract class ApplicationPart {
	string Name {get;}
}
class ApplicationPartAttribute : Attribute {
	string AssemblyName {get;}
}
abstract class ApplicationPartFactory {
	static ApplicationPartFactory GetApplicationPartFactory(Assembly assembly);
	IEnumerable<ApplicationPart> GetApplicationParts(Assembly assembly);
}
class ApplicationPartManager {
	IList<ApplicationPart> ApplicationParts {get;}
	IList<IApplicationFeatureProvider> FeatureProviders {get;}
	void PopulateFeature<TFeature>(TFeature feature);
}
class AssemblyPart : ApplicationPart, IApplicationPartTypeProvider {
	Assembly Assembly {get;}
	IEnumerable<TypeInfo> Types {get;}
}
class CompiledRazorAssemblyApplicationPartFactory : ApplicationPartFactory {
	static IEnumerable<ApplicationPart> GetDefaultApplicationParts(Assembly assembly);
}
class CompiledRazorAssemblyPart : ApplicationPart, IRazorCompiledItemProvider {
	Assembly Assembly {get;}
}
class ConsolidatedAssemblyApplicationPartFactory : ApplicationPartFactory {}
class DefaultApplicationPartFactory : ApplicationPartFactory {
	static DefaultApplicationPartFactory Instance {get;}
	static IEnumerable<ApplicationPart> GetDefaultApplicationParts(Assembly assembly);
}
interface IApplicationFeatureProvider {}
interface IApplicationFeatureProvider<TFeature> : IApplicationFeatureProvider {
	void PopulateFeature(IEnumerable<ApplicationPart> parts, TFeature feature);
}
interface IApplicationPartTypeProvider {
	IEnumerable<TypeInfo> Types {get;}
}
interface ICompilationReferencesProvider {
	IEnumerable<string> GetReferencePaths();
}
interface IRazorCompiledItemProvider {
	IEnumerable<RazorCompiledItem> CompiledItems {get;}
}
class NullApplicationPartFactory : ApplicationPartFactory {}
class ProvideApplicationPartFactoryAttribute : Attribute {
	Type GetFactoryType();
}
class RelatedAssemblyAttribute : Attribute {
	string AssemblyFileName {get;}
	static IReadOnlyList<Assembly> GetRelatedAssemblies(Assembly assembly, bool throwOnError);
}
