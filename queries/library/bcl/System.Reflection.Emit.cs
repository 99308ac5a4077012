// assemblies: System.Reflection.Emit, System.Runtime, mscorlib
namespace System.Reflection.Emit;
abstract class AssemblyBuilder : Assembly {}
enum AssemblyBuilderAccess {}
abstract class ConstructorBuilder : ConstructorInfo {}
class CustomAttributeBuilder {}
class DynamicILInfo {}
class DynamicMethod : MethodInfo {}
abstract class EnumBuilder : TypeInfo {}
abstract class EventBuilder {}
struct EventToken : IEquatable<EventToken> {}
struct ExceptionHandler : IEquatable<ExceptionHandler> {}
abstract class FieldBuilder : FieldInfo {}
struct FieldToken : IEquatable<FieldToken> {}
enum FlowControl {}
abstract class GenericTypeParameterBuilder : TypeInfo {}
abstract class ILGenerator {}
struct Label : IEquatable<Label> {}
abstract class LocalBuilder : LocalVariableInfo {}
abstract class MethodBuilder : MethodInfo {}
class MethodRental {}
struct MethodToken : IEquatable<MethodToken> {}
abstract class ModuleBuilder : Module {}
struct OpCode : IEquatable<OpCode> {}
enum OpCodeType {}
class OpCodes {}
enum OperandType {}
enum PEFileKinds {}
enum PackingSize {}
abstract class ParameterBuilder {}
struct ParameterToken : IEquatable<ParameterToken> {}
class PersistedAssemblyBuilder : AssemblyBuilder {}
abstract class PropertyBuilder : PropertyInfo {}
struct PropertyToken : IEquatable<PropertyToken> {}
class SignatureHelper {}
struct SignatureToken : IEquatable<SignatureToken> {}
enum StackBehaviour {}
struct StringToken : IEquatable<StringToken> {}
abstract class TypeBuilder : TypeInfo {}
struct TypeToken : IEquatable<TypeToken> {}
