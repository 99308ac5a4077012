// assemblies: System.ComponentModel.Composition
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel.Composition.Primitives;
using System.Reflection;
namespace System.ComponentModel.Composition.Hosting;
class AggregateCatalog : ComposablePartCatalog, INotifyComposablePartCatalogChanged {
	ICollection<ComposablePartCatalog> Catalogs {get;}
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changed;
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changing;
	protected void OnChanged(ComposablePartCatalogChangeEventArgs e);
	protected void OnChanging(ComposablePartCatalogChangeEventArgs e);
}
class AggregateExportProvider : ExportProvider, IDisposable {
	ReadOnlyCollection<ExportProvider> Providers {get;}
	void Dispose();
	protected void Dispose(bool disposing);
}
class ApplicationCatalog : ComposablePartCatalog, ICompositionElement {}
class AssemblyCatalog : ComposablePartCatalog, ICompositionElement {
	Assembly Assembly {get;}
}
class AtomicComposition : IDisposable {
	void AddCompleteAction(Action completeAction);
	void AddRevertAction(Action revertAction);
	void Complete();
	void Dispose();
	protected void Dispose(bool disposing);
	void SetValue(object key, object value);
	bool TryGetValue<T>(object key, out T value);
	bool TryGetValue<T>(object key, bool localAtomicCompositionOnly, out T value);
}
class CatalogExportProvider : ExportProvider, IDisposable {
	ComposablePartCatalog Catalog {get;}
	ExportProvider SourceProvider {get;set;}
	void Dispose();
	protected void Dispose(bool disposing);
}
static class CatalogExtensions {
	static CompositionService CreateCompositionService(this ComposablePartCatalog composablePartCatalog);
}
class ComposablePartCatalogChangeEventArgs : EventArgs {
	IEnumerable<ComposablePartDefinition> AddedDefinitions {get;}
	AtomicComposition AtomicComposition {get;}
	IEnumerable<ComposablePartDefinition> RemovedDefinitions {get;}
}
class ComposablePartExportProvider : ExportProvider, IDisposable {
	ExportProvider SourceProvider {get;set;}
	void Compose(CompositionBatch batch);
	void Dispose();
	protected void Dispose(bool disposing);
}
class CompositionBatch {
	ReadOnlyCollection<ComposablePart> PartsToAdd {get;}
	ReadOnlyCollection<ComposablePart> PartsToRemove {get;}
	ComposablePart AddExport(Export export);
	void AddPart(ComposablePart part);
	void RemovePart(ComposablePart part);
}
static class CompositionConstants {
	const string PartCreationPolicyMetadataName, ImportSourceMetadataName, IsGenericPartMetadataName, GenericContractMetadataName, GenericParametersMetadataName, ExportTypeIdentityMetadataName;
}
class CompositionContainer : ExportProvider, ICompositionService, IDisposable {
	ComposablePartCatalog Catalog {get;}
	ReadOnlyCollection<ExportProvider> Providers {get;}
	void Compose(CompositionBatch batch);
	void Dispose();
	protected void Dispose(bool disposing);
	void ReleaseExport(Export export);
	void ReleaseExport<T>(Lazy<T> export);
	void ReleaseExports(IEnumerable<Export> exports);
	void ReleaseExports<T>(IEnumerable<Lazy<T>> exports);
	void ReleaseExports<T, TMetadataView>(IEnumerable<Lazy<T, TMetadataView>> exports);
	void SatisfyImportsOnce(ComposablePart part);
}
enum CompositionOptions { Default, DisableSilentRejection, IsThreadSafe, ExportCompositionService }
class CompositionScopeDefinition : ComposablePartCatalog, INotifyComposablePartCatalogChanged {
	IEnumerable<CompositionScopeDefinition> Children {get;}
	IEnumerable<ExportDefinition> PublicSurface {get;}
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changed;
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changing;
	protected void OnChanged(ComposablePartCatalogChangeEventArgs e);
	protected void OnChanging(ComposablePartCatalogChangeEventArgs e);
}
class CompositionService : ICompositionService, IDisposable {
	void Dispose();
	void SatisfyImportsOnce(ComposablePart part);
}
class DirectoryCatalog : ComposablePartCatalog, ICompositionElement, INotifyComposablePartCatalogChanged {
	string FullPath {get;}
	ReadOnlyCollection<string> LoadedFiles {get;}
	string Path {get;}
	string SearchPattern {get;}
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changed;
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changing;
	protected void OnChanged(ComposablePartCatalogChangeEventArgs e);
	protected void OnChanging(ComposablePartCatalogChangeEventArgs e);
	void Refresh();
}
abstract class ExportProvider {
	event EventHandler<ExportsChangeEventArgs> ExportsChanged;
	event EventHandler<ExportsChangeEventArgs> ExportsChanging;
	Lazy<T> GetExport<T>();
	Lazy<T> GetExport<T>(string contractName);
	Lazy<T, TMetadataView> GetExport<T, TMetadataView>();
	Lazy<T, TMetadataView> GetExport<T, TMetadataView>(string contractName);
	T GetExportedValue<T>();
	T GetExportedValue<T>(string contractName);
	T GetExportedValueOrDefault<T>();
	T GetExportedValueOrDefault<T>(string contractName);
	IEnumerable<T> GetExportedValues<T>();
	IEnumerable<T> GetExportedValues<T>(string contractName);
	IEnumerable<Lazy<object, object>> GetExports(Type type, Type metadataViewType, string contractName);
	IEnumerable<Lazy<T>> GetExports<T>();
	IEnumerable<Lazy<T>> GetExports<T>(string contractName);
	IEnumerable<Lazy<T, TMetadataView>> GetExports<T, TMetadataView>();
	IEnumerable<Lazy<T, TMetadataView>> GetExports<T, TMetadataView>(string contractName);
	IEnumerable<Export> GetExports(ImportDefinition definition);
	IEnumerable<Export> GetExports(ImportDefinition definition, AtomicComposition atomicComposition);
	protected IEnumerable<Export> GetExportsCore(ImportDefinition definition, AtomicComposition atomicComposition);
	protected void OnExportsChanged(ExportsChangeEventArgs e);
	protected void OnExportsChanging(ExportsChangeEventArgs e);
	bool TryGetExports(ImportDefinition definition, AtomicComposition atomicComposition, out IEnumerable<Export> exports);
}
class ExportsChangeEventArgs : EventArgs {
	IEnumerable<ExportDefinition> AddedExports {get;}
	AtomicComposition AtomicComposition {get;}
	IEnumerable<string> ChangedContractNames {get;}
	IEnumerable<ExportDefinition> RemovedExports {get;}
}
class FilteredCatalog : ComposablePartCatalog, INotifyComposablePartCatalogChanged {
	FilteredCatalog Complement {get;}
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changed;
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changing;
	FilteredCatalog IncludeDependencies();
	FilteredCatalog IncludeDependencies(Func<ImportDefinition, bool> importFilter);
	FilteredCatalog IncludeDependents();
	FilteredCatalog IncludeDependents(Func<ImportDefinition, bool> importFilter);
	protected void OnChanged(ComposablePartCatalogChangeEventArgs e);
	protected void OnChanging(ComposablePartCatalogChangeEventArgs e);
}
interface INotifyComposablePartCatalogChanged {
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changed;
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changing;
}
class ImportEngine : ICompositionService, IDisposable {
	void Dispose();
	protected void Dispose(bool disposing);
	void PreviewImports(ComposablePart part, AtomicComposition atomicComposition);
	void ReleaseImports(ComposablePart part, AtomicComposition atomicComposition);
	void SatisfyImports(ComposablePart part);
	void SatisfyImportsOnce(ComposablePart part);
}
static class ScopingExtensions {
	static bool ContainsPartMetadata<T>(this ComposablePartDefinition part, string key, T value);
	static bool ContainsPartMetadataWithKey(this ComposablePartDefinition part, string key);
	static bool Exports(this ComposablePartDefinition part, string contractName);
	static FilteredCatalog Filter(this ComposablePartCatalog catalog, Func<ComposablePartDefinition, bool> filter);
	static bool Imports(this ComposablePartDefinition part, string contractName, ImportCardinality importCardinality = default);
}
class TypeCatalog : ComposablePartCatalog, ICompositionElement {}
