// assemblies: System, System.ComponentModel.Primitives, System.ComponentModel.TypeConverter, System.Design
using System.Collections;
namespace System.ComponentModel.Design.Serialization;
abstract class BasicDesignerLoader : DesignerLoader, IDesignerLoaderService {}
class CodeDomComponentSerializationService : ComponentSerializationService {}
abstract class CodeDomDesignerLoader : BasicDesignerLoader, IDesignerSerializationService, INameCreationService {}
enum CodeDomLocalizationModel {}
class CodeDomLocalizationProvider : IDesignerSerializationProvider, IDisposable {}
class CodeDomSerializer : CodeDomSerializerBase {}
abstract class CodeDomSerializerBase {}
class CodeDomSerializerException : SystemException {}
class CollectionCodeDomSerializer : CodeDomSerializer {}
abstract class ComponentSerializationService {}
class ContextStack {}
class DefaultSerializationProviderAttribute : Attribute {}
abstract class DesignerLoader {}
class DesignerSerializationManager : IDesignerSerializationManager {}
class DesignerSerializerAttribute : Attribute {}
class ExpressionContext {}
interface ICodeDomDesignerReload {}
interface IDesignerLoaderHost : IDesignerHost {}
interface IDesignerLoaderHost2 : IDesignerLoaderHost {}
interface IDesignerLoaderService {}
interface IDesignerSerializationManager : IServiceProvider {}
interface IDesignerSerializationProvider {}
interface IDesignerSerializationService {}
interface INameCreationService {}
class InstanceDescriptor {}
abstract class MemberCodeDomSerializer : CodeDomSerializerBase {}
struct MemberRelationship : IEquatable<MemberRelationship> {}
abstract class MemberRelationshipService {}
class ObjectStatementCollection : IEnumerable {}
class ResolveNameEventArgs : EventArgs {}
delegate void ResolveNameEventHandler(object sender, ResolveNameEventArgs e);
class RootContext {}
abstract class SerializationStore : IDisposable {}
class SerializeAbsoluteContext {}
class StatementContext {}
class TypeCodeDomSerializer : CodeDomSerializerBase {}
