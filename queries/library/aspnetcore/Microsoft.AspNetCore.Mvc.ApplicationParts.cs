// assemblies: Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.Razor
using System;
using System.Collections.Generic;
using System.Reflection;
namespace Microsoft.AspNetCore.Mvc.ApplicationParts;
abstract class ApplicationPart {}
class ApplicationPartAttribute : Attribute {}
abstract class ApplicationPartFactory {}
class ApplicationPartManager {
	IList<ApplicationPart> ApplicationParts {get;}
	IList<IApplicationFeatureProvider> FeatureProviders {get;}
	void PopulateFeature<TFeature>(TFeature feature);
}
class AssemblyPart : ApplicationPart, IApplicationPartTypeProvider {
	Assembly Assembly {get;}
	IEnumerable<TypeInfo> Types {get;}
}
class CompiledRazorAssemblyApplicationPartFactory : ApplicationPartFactory {}
class CompiledRazorAssemblyPart : ApplicationPart, IRazorCompiledItemProvider {}
class ConsolidatedAssemblyApplicationPartFactory : ApplicationPartFactory {}
class DefaultApplicationPartFactory : ApplicationPartFactory {}
interface IApplicationFeatureProvider {}
interface IApplicationFeatureProvider<TFeature> : IApplicationFeatureProvider {}
interface IApplicationPartTypeProvider {}
interface ICompilationReferencesProvider {}
interface IRazorCompiledItemProvider {}
class NullApplicationPartFactory : ApplicationPartFactory {}
class ProvideApplicationPartFactoryAttribute : Attribute {}
class RelatedAssemblyAttribute : Attribute {}
