// assemblies: System.Diagnostics.StackTrace, System.Runtime, mscorlib
namespace System.Diagnostics.SymbolStore;
interface ISymbolBinder {}
interface ISymbolBinder1 {}
interface ISymbolDocument {}
interface ISymbolDocumentWriter {}
interface ISymbolMethod {}
interface ISymbolNamespace {}
interface ISymbolReader {}
interface ISymbolScope {}
interface ISymbolVariable {}
interface ISymbolWriter {}
enum SymAddressKind {}
class SymDocumentType {}
class SymLanguageType {}
class SymLanguageVendor {}
struct SymbolToken : IEquatable<SymbolToken> {}
