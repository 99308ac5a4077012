// assemblies: System.ComponentModel.Composition
using System.Collections.Generic;
namespace System.ComponentModel.Composition.Primitives;
abstract class ComposablePart {}
abstract class ComposablePartCatalog : IDisposable, IEnumerable<ComposablePartDefinition> {}
abstract class ComposablePartDefinition {}
class ComposablePartException : Exception {}
class ContractBasedImportDefinition : ImportDefinition {}
class Export {}
class ExportDefinition {}
class ExportedDelegate {}
interface ICompositionElement {}
enum ImportCardinality {}
class ImportDefinition {}
