// assemblies: System.ComponentModel.Composition
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel.Composition.Primitives;
namespace System.ComponentModel.Composition.Hosting;
class AggregateCatalog : ComposablePartCatalog, INotifyComposablePartCatalogChanged {
	ICollection<ComposablePartCatalog> Catalogs {get;}
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changed;
	event EventHandler<ComposablePartCatalogChangeEventArgs> Changing;
	protected void OnChanged(ComposablePartCatalogChangeEventArgs e);
	protected void OnChanging(ComposablePartCatalogChangeEventArgs e);
}
class AggregateExportProvider : ExportProvider, IDisposable {}
class ApplicationCatalog : ComposablePartCatalog, ICompositionElement {}
class AssemblyCatalog : ComposablePartCatalog, ICompositionElement {}
class AtomicComposition : IDisposable {}
class CatalogExportProvider : ExportProvider, IDisposable {}
static class CatalogExtensions {}
class ComposablePartCatalogChangeEventArgs : EventArgs {}
class ComposablePartExportProvider : ExportProvider, IDisposable {}
class CompositionBatch {
	ReadOnlyCollection<ComposablePart> PartsToAdd {get;}
	ReadOnlyCollection<ComposablePart> PartsToRemove {get;}
	ComposablePart AddExport(Export export);
	void AddPart(ComposablePart part);
	void RemovePart(ComposablePart part);
}
static class CompositionConstants {}
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
enum CompositionOptions {}
class CompositionScopeDefinition : ComposablePartCatalog, INotifyComposablePartCatalogChanged {}
class CompositionService : ICompositionService, IDisposable {}
class DirectoryCatalog : ComposablePartCatalog, ICompositionElement, INotifyComposablePartCatalogChanged {}
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
class ExportsChangeEventArgs : EventArgs {}
class FilteredCatalog : ComposablePartCatalog, INotifyComposablePartCatalogChanged {}
interface INotifyComposablePartCatalogChanged {}
class ImportEngine : ICompositionService, IDisposable {}
static class ScopingExtensions {}
class TypeCatalog : ComposablePartCatalog, ICompositionElement {}
