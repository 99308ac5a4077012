// assemblies: System.ComponentModel.Composition
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel.Composition.Hosting;
using System.ComponentModel.Composition.Primitives;
using System.Reflection;
namespace System.ComponentModel.Composition;
static class AttributedModelServices {
	static ComposablePart AddExportedValue<T>(this CompositionBatch batch, T exportedValue);
	static ComposablePart AddExportedValue<T>(this CompositionBatch batch, string contractName, T exportedValue);
	static ComposablePart AddPart(this CompositionBatch batch, object attributedPart);
	static void ComposeExportedValue<T>(this CompositionContainer container, T exportedValue);
	static void ComposeExportedValue<T>(this CompositionContainer container, string contractName, T exportedValue);
	static void ComposeParts(this CompositionContainer container, params object[] attributedParts);
	static ComposablePart CreatePart(object attributedPart);
	static ComposablePart CreatePart(object attributedPart, ReflectionContext reflectionContext);
	static ComposablePart CreatePart(ComposablePartDefinition partDefinition, object attributedPart);
	static ComposablePartDefinition CreatePartDefinition(Type type, ICompositionElement origin, bool ensureIsDiscoverable = default);
	static bool Exports(this ComposablePartDefinition part, Type contractType);
	static bool Exports<T>(this ComposablePartDefinition part);
	static string GetContractName(Type type);
	static TMetadataView GetMetadataView<TMetadataView>(IDictionary<string, object> metadata);
	static string GetTypeIdentity(Type type);
	static string GetTypeIdentity(MethodInfo method);
	static bool Imports(this ComposablePartDefinition part, Type contractType, ImportCardinality importCardinality = default);
	static bool Imports<T>(this ComposablePartDefinition part, ImportCardinality importCardinality = default);
	static ComposablePart SatisfyImportsOnce(this ICompositionService compositionService, object attributedPart, ReflectionContext reflectionContext = default);
}
class CatalogReflectionContextAttribute : Attribute {
	ReflectionContext CreateReflectionContext();
}
class ChangeRejectedException : CompositionException {}
class CompositionContractMismatchException : Exception {}
class CompositionError {
	string Description {get;}
	ICompositionElement Element {get;}
	Exception Exception {get;}
}
class CompositionException : Exception {
	ReadOnlyCollection<CompositionError> Errors {get;}
}
enum CreationPolicy { Any, Shared, NonShared, NewScope }
class ExportAttribute : Attribute {
	string ContractName {get;}
	Type ContractType {get;}
}
class ExportFactory<T> {
	ExportLifetimeContext<T> CreateExport();
	protected bool OnFilterScopedCatalog(ComposablePartDefinition composablePartDefinition);
}
class ExportFactory<T, TMetadata> : ExportFactory<T> {
	TMetadata Metadata {get;}
}
class ExportLifetimeContext<T> : IDisposable {
	T Value {get;}
	void Dispose();
}
class ExportMetadataAttribute : Attribute {
	bool IsMultiple {get;set;}
	string Name {get;}
	object Value {get;}
}
interface ICompositionService {
	void SatisfyImportsOnce(ComposablePart part);
}
interface IPartImportsSatisfiedNotification {
	void OnImportsSatisfied();
}
class ImportAttribute : Attribute {
	bool AllowDefault {get;set;}
	bool AllowRecomposition {get;set;}
	string ContractName {get;}
	Type ContractType {get;}
	CreationPolicy RequiredCreationPolicy {get;set;}
	ImportSource Source {get;set;}
}
class ImportCardinalityMismatchException : Exception {}
class ImportManyAttribute : Attribute {
	bool AllowRecomposition {get;set;}
	string ContractName {get;}
	Type ContractType {get;}
	CreationPolicy RequiredCreationPolicy {get;set;}
	ImportSource Source {get;set;}
}
enum ImportSource { Any, Local, NonLocal }
class ImportingConstructorAttribute : Attribute {}
class InheritedExportAttribute : ExportAttribute {}
class MetadataAttributeAttribute : Attribute {}
class MetadataViewImplementationAttribute : Attribute {
	Type ImplementationType {get;}
}
class PartCreationPolicyAttribute : Attribute {
	CreationPolicy CreationPolicy {get;}
}
class PartMetadataAttribute : Attribute {
	string Name {get;}
	object Value {get;}
}
class PartNotDiscoverableAttribute : Attribute {}
