// assemblies: System.Core, System.ObjectModel, System.Reflection.DispatchProxy, System.Reflection.Metadata, System.Reflection.TypeExtensions, System.Runtime, mscorlib
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Security;
namespace System.Reflection;
class AmbiguousMatchException : SystemException {}
abstract class Assembly : ICustomAttributeProvider {
	string CodeBase {get;}
	IEnumerable<CustomAttributeData> CustomAttributes {get;}
	IEnumerable<TypeInfo> DefinedTypes {get;}
	MethodInfo EntryPoint {get;}
	string EscapedCodeBase {get;}
	IEnumerable<Type> ExportedTypes {get;}
	string FullName {get;}
	bool GlobalAssemblyCache {get;}
	long HostContext {get;}
	string ImageRuntimeVersion {get;}
	bool IsCollectible {get;}
	bool IsDynamic {get;}
	bool IsFullyTrusted {get;}
	string Location {get;}
	Module ManifestModule {get;}
	IEnumerable<Module> Modules {get;}
	PermissionSet PermissionSet {get;}
	bool ReflectionOnly {get;}
	SecurityRuleSet SecurityRuleSet {get;}
	event ModuleResolveEventHandler ModuleResolve;
	object CreateInstance(string typeName);
	object CreateInstance(string typeName, bool ignoreCase, BindingFlags bindingAttr = default, Binder binder = default, object[] args = default, CultureInfo culture = default, object[] activationAttributes = default);
	static string CreateQualifiedName(string assemblyName, string typeName);
	static Assembly GetAssembly(Type type);
	static Assembly GetCallingAssembly();
	object[] GetCustomAttributes(bool inherit);
	object[] GetCustomAttributes(Type attributeType, bool inherit);
	IList<CustomAttributeData> GetCustomAttributesData();
	static Assembly GetEntryAssembly();
	static Assembly GetExecutingAssembly();
	Type[] GetExportedTypes();
	FileStream GetFile(string name);
	FileStream[] GetFiles();
	FileStream[] GetFiles(bool getResourceModules);
	Type[] GetForwardedTypes();
	Module[] GetLoadedModules();
	Module[] GetLoadedModules(bool getResourceModules);
	ManifestResourceInfo GetManifestResourceInfo(string resourceName);
	string[] GetManifestResourceNames();
	Stream GetManifestResourceStream(string name);
	Stream GetManifestResourceStream(Type type, string name);
	Module GetModule(string name);
	Module[] GetModules();
	Module[] GetModules(bool getResourceModules);
	AssemblyName GetName();
	AssemblyName GetName(bool copiedName);
	AssemblyName[] GetReferencedAssemblies();
	Assembly GetSatelliteAssembly(CultureInfo culture);
	Assembly GetSatelliteAssembly(CultureInfo culture, Version version);
	Type GetType(string name);
	Type GetType(string name, bool throwOnError, bool ignoreCase = default);
	Type[] GetTypes();
	bool IsDefined(Type attributeType, bool inherit);
	static Assembly Load(string assemblyString);
	static Assembly Load(AssemblyName assemblyRef);
	static Assembly Load(byte[] rawAssembly);
	static Assembly Load(byte[] rawAssembly, byte[] rawSymbolStore, SecurityContextSource securityContextSource = default);
	static Assembly LoadFile(string path);
	static Assembly LoadFrom(string assemblyFile);
	Module LoadModule(string moduleName, byte[] rawModule, byte[] rawSymbolStore = default);
	static Assembly ReflectionOnlyLoad(byte[] rawAssembly);
	static Assembly ReflectionOnlyLoad(string assemblyString);
	static Assembly ReflectionOnlyLoadFrom(string assemblyFile);
	static void SetEntryAssembly(Assembly assembly);
	static Assembly UnsafeLoadFrom(string assemblyFile);
}
class AssemblyAlgorithmIdAttribute : Attribute {
	uint AlgorithmId {get;}
}
class AssemblyCompanyAttribute : Attribute {
	string Company {get;}
}
class AssemblyConfigurationAttribute : Attribute {
	string Configuration {get;}
}
enum AssemblyContentType { Default, WindowsRuntime }
class AssemblyCopyrightAttribute : Attribute {
	string Copyright {get;}
}
class AssemblyCultureAttribute : Attribute {
	string Culture {get;}
}
class AssemblyDefaultAliasAttribute : Attribute {
	string DefaultAlias {get;}
}
class AssemblyDelaySignAttribute : Attribute {
	bool DelaySign {get;}
}
class AssemblyDescriptionAttribute : Attribute {
	string Description {get;}
}
static class AssemblyExtensions {
	static Type[] GetExportedTypes(this Assembly assembly);
	static Module[] GetModules(this Assembly assembly);
	static Type[] GetTypes(this Assembly assembly);
}
class AssemblyFileVersionAttribute : Attribute {
	string Version {get;}
}
enum AssemblyFlags { PublicKey, Retargetable, WindowsRuntime, ContentTypeMask, DisableJitCompileOptimizer, EnableJitCompileTracking }
class AssemblyFlagsAttribute : Attribute {
	int AssemblyFlags {get;}
}
enum AssemblyHashAlgorithm { None, MD5, Sha1, Sha256, Sha384, Sha512 }
class AssemblyInformationalVersionAttribute : Attribute {
	string InformationalVersion {get;}
}
class AssemblyKeyFileAttribute : Attribute {
	string KeyFile {get;}
}
class AssemblyKeyNameAttribute : Attribute {
	string KeyName {get;}
}
class AssemblyMetadataAttribute : Attribute {
	string Key {get;}
	string Value {get;}
}
class AssemblyName : ICloneable {
	string CodeBase {get;set;}
	AssemblyContentType ContentType {get;set;}
	CultureInfo CultureInfo {get;set;}
	string CultureName {get;set;}
	string EscapedCodeBase {get;}
	AssemblyNameFlags Flags {get;set;}
	string FullName {get;}
	StrongNameKeyPair KeyPair {get;set;}
	string Name {get;set;}
	ProcessorArchitecture ProcessorArchitecture {get;set;}
	Version Version {get;set;}
	object Clone();
	static AssemblyName GetAssemblyName(string assemblyFile);
	byte[] GetPublicKey();
	byte[] GetPublicKeyToken();
	void OnDeserialization(object sender);
	static bool ReferenceMatchesDefinition(AssemblyName reference, AssemblyName definition);
	void SetPublicKey(byte[] publicKey);
	void SetPublicKeyToken(byte[] publicKeyToken);
}
enum AssemblyNameFlags { None, PublicKey, EnableJITcompileOptimizer, EnableJITcompileTracking, Retargetable }
class AssemblyNameProxy : MarshalByRefObject {
	AssemblyName GetAssemblyName(string assemblyFile);
}
class AssemblyProductAttribute : Attribute {
	string Product {get;}
}
class AssemblySignatureKeyAttribute : Attribute {
	string Countersignature {get;}
	string PublicKey {get;}
}
class AssemblyTitleAttribute : Attribute {
	string Title {get;}
}
class AssemblyTrademarkAttribute : Attribute {
	string Trademark {get;}
}
class AssemblyVersionAttribute : Attribute {
	string Version {get;}
}
abstract class Binder {}
enum BindingFlags { Default, IgnoreCase, DeclaredOnly, Instance, Static, Public, NonPublic, FlattenHierarchy, InvokeMethod, CreateInstance, GetField, SetField, GetProperty, SetProperty, PutDispProperty, PutRefDispProperty, ExactBinding, SuppressChangeType, OptionalParamBinding, IgnoreReturn, DoNotWrapExceptions }
enum CallingConventions { Standard, VarArgs, Any, HasThis, ExplicitThis }
abstract class ConstructorInfo : MethodBase {
	static string ConstructorName, TypeConstructorName;
	object Invoke(object[] parameters);
	object Invoke(BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture);
}
class ConstructorInvoker {}
class CustomAttributeData {
	Type AttributeType {get;}
	ConstructorInfo Constructor {get;}
	IList<CustomAttributeTypedArgument> ConstructorArguments {get;}
	IList<CustomAttributeNamedArgument> NamedArguments {get;}
	static IList<CustomAttributeData> GetCustomAttributes(MemberInfo target);
	static IList<CustomAttributeData> GetCustomAttributes(Module target);
	static IList<CustomAttributeData> GetCustomAttributes(Assembly target);
	static IList<CustomAttributeData> GetCustomAttributes(ParameterInfo target);
}
static class CustomAttributeExtensions {
	static Attribute GetCustomAttribute(this Assembly element, Type attributeType);
	static Attribute GetCustomAttribute(this Module element, Type attributeType);
	static T GetCustomAttribute<T>(this Assembly element) where T : Attribute;
	static T GetCustomAttribute<T>(this Module element) where T : Attribute;
	static Attribute GetCustomAttribute(this MemberInfo element, Type attributeType, bool inherit = default);
	static Attribute GetCustomAttribute(this ParameterInfo element, Type attributeType, bool inherit = default);
	static T GetCustomAttribute<T>(this MemberInfo element, bool inherit = default) where T : Attribute;
	static T GetCustomAttribute<T>(this ParameterInfo element, bool inherit = default) where T : Attribute;
	static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, bool inherit);
	static IEnumerable<Attribute> GetCustomAttributes(this ParameterInfo element, bool inherit);
	static IEnumerable<Attribute> GetCustomAttributes(this Assembly element, Type attributeType = default);
	static IEnumerable<Attribute> GetCustomAttributes(this Module element, Type attributeType = default);
	static IEnumerable<T> GetCustomAttributes<T>(this Assembly element) where T : Attribute;
	static IEnumerable<T> GetCustomAttributes<T>(this Module element) where T : Attribute;
	static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, Type attributeType = default, bool inherit = default);
	static IEnumerable<Attribute> GetCustomAttributes(this ParameterInfo element, Type attributeType = default, bool inherit = default);
	static IEnumerable<T> GetCustomAttributes<T>(this MemberInfo element, bool inherit = default) where T : Attribute;
	static IEnumerable<T> GetCustomAttributes<T>(this ParameterInfo element, bool inherit = default) where T : Attribute;
	static bool IsDefined(this Assembly element, Type attributeType);
	static bool IsDefined(this Module element, Type attributeType);
	static bool IsDefined(this MemberInfo element, Type attributeType, bool inherit = default);
	static bool IsDefined(this ParameterInfo element, Type attributeType, bool inherit = default);
}
class CustomAttributeFormatException : FormatException {}
struct CustomAttributeNamedArgument : IEquatable<CustomAttributeNamedArgument> {
	bool IsField {get;}
	MemberInfo MemberInfo {get;}
	string MemberName {get;}
	CustomAttributeTypedArgument TypedValue {get;}
}
struct CustomAttributeTypedArgument : IEquatable<CustomAttributeTypedArgument> {}
enum DeclarativeSecurityAction { None, Demand, Assert, Deny, PermitOnly, LinkDemand, InheritanceDemand, RequestMinimum, RequestOptional, RequestRefuse }
class DefaultMemberAttribute : Attribute {
	string MemberName {get;}
}
abstract class DispatchProxy {
	static T Create<T, TProxy>() where TProxy : DispatchProxy;
	static object Create(Type interfaceType, Type proxyType);
	protected object Invoke(MethodInfo targetMethod, object[] args);
}
enum EventAttributes { None, SpecialName, RTSpecialName, ReservedMask }
abstract class EventInfo : MemberInfo {
	MethodInfo AddMethod {get;}
	EventAttributes Attributes {get;}
	Type EventHandlerType {get;}
	bool IsMulticast {get;}
	bool IsSpecialName {get;}
	MethodInfo RaiseMethod {get;}
	MethodInfo RemoveMethod {get;}
	void AddEventHandler(object target, Delegate handler);
	MethodInfo GetAddMethod();
	MethodInfo GetAddMethod(bool nonPublic);
	MethodInfo[] GetOtherMethods();
	MethodInfo[] GetOtherMethods(bool nonPublic);
	MethodInfo GetRaiseMethod();
	MethodInfo GetRaiseMethod(bool nonPublic);
	MethodInfo GetRemoveMethod();
	MethodInfo GetRemoveMethod(bool nonPublic);
	void RemoveEventHandler(object target, Delegate handler);
}
static class EventInfoExtensions {
	static MethodInfo GetAddMethod(this EventInfo eventInfo, bool nonPublic = default);
	static MethodInfo GetRaiseMethod(this EventInfo eventInfo, bool nonPublic = default);
	static MethodInfo GetRemoveMethod(this EventInfo eventInfo, bool nonPublic = default);
}
class ExceptionHandlingClause {}
enum ExceptionHandlingClauseOptions { Clause, Filter, Finally, Fault }
enum FieldAttributes { FieldAccessMask, PrivateScope, Private, FamANDAssem, Assembly, Family, FamORAssem, Public, Static, InitOnly, Literal, NotSerialized, SpecialName, PinvokeImpl, RTSpecialName, HasFieldMarshal, HasDefault, HasFieldRVA, ReservedMask }
abstract class FieldInfo : MemberInfo {
	FieldAttributes Attributes {get;}
	RuntimeFieldHandle FieldHandle {get;}
	Type FieldType {get;}
	bool IsAssembly {get;}
	bool IsFamily {get;}
	bool IsFamilyAndAssembly {get;}
	bool IsFamilyOrAssembly {get;}
	bool IsInitOnly {get;}
	bool IsLiteral {get;}
	bool IsNotSerialized {get;}
	bool IsPinvokeImpl {get;}
	bool IsPrivate {get;}
	bool IsPublic {get;}
	bool IsSecurityCritical {get;}
	bool IsSecuritySafeCritical {get;}
	bool IsSecurityTransparent {get;}
	bool IsSpecialName {get;}
	bool IsStatic {get;}
	static FieldInfo GetFieldFromHandle(RuntimeFieldHandle handle);
	static FieldInfo GetFieldFromHandle(RuntimeFieldHandle handle, RuntimeTypeHandle declaringType);
	Type GetModifiedFieldType();
	Type[] GetOptionalCustomModifiers();
	object GetRawConstantValue();
	Type[] GetRequiredCustomModifiers();
	object GetValue(object obj);
	void SetValue(object obj, object value, BindingFlags invokeAttr = default, Binder binder = default, CultureInfo culture = default);
}
enum GenericParameterAttributes { None, VarianceMask, Covariant, Contravariant, SpecialConstraintMask, ReferenceTypeConstraint, NotNullableValueTypeConstraint, DefaultConstructorConstraint, AllowByRefLike }
interface ICustomAttributeProvider {
	object[] GetCustomAttributes(bool inherit);
	object[] GetCustomAttributes(Type attributeType, bool inherit);
	bool IsDefined(Type attributeType, bool inherit);
}
interface ICustomTypeProvider {
	Type GetCustomType();
}
interface IReflect {}
enum ImageFileMachine { I386, IA64, AMD64, ARM }
struct InterfaceMapping {
	Type TargetType, InterfaceType;
	MethodInfo[] TargetMethods, InterfaceMethods;
}
static class IntrospectionExtensions {
	static TypeInfo GetTypeInfo(this Type type);
}
class InvalidFilterCriteriaException : ApplicationException {}
class LocalVariableInfo {}
enum ManifestResourceAttributes { Public, Private, VisibilityMask }
class ManifestResourceInfo {
	string FileName {get;}
	Assembly ReferencedAssembly {get;}
	ResourceLocation ResourceLocation {get;}
}
delegate bool MemberFilter(MemberInfo m, object filterCriteria);
abstract class MemberInfo : ICustomAttributeProvider {
	IEnumerable<CustomAttributeData> CustomAttributes {get;}
	Type DeclaringType {get;}
	bool IsCollectible {get;}
	MemberTypes MemberType {get;}
	int MetadataToken {get;}
	Module Module {get;}
	string Name {get;}
	Type ReflectedType {get;}
	object[] GetCustomAttributes(bool inherit);
	object[] GetCustomAttributes(Type attributeType, bool inherit);
	IList<CustomAttributeData> GetCustomAttributesData();
	bool HasSameMetadataDefinitionAs(MemberInfo other);
	bool IsDefined(Type attributeType, bool inherit);
}
static class MemberInfoExtensions {
	static int GetMetadataToken(this MemberInfo member);
	static bool HasMetadataToken(this MemberInfo member);
}
enum MemberTypes { Constructor, Event, Field, Method, Property, TypeInfo, Custom, NestedType, All }
enum MethodAttributes { MemberAccessMask, PrivateScope, Private, FamANDAssem, Assembly, Family, FamORAssem, Public, Static, Final, Virtual, HideBySig, CheckAccessOnOverride, VtableLayoutMask, ReuseSlot, NewSlot, Abstract, SpecialName, PinvokeImpl, UnmanagedExport, RTSpecialName, HasSecurity, RequireSecObject, ReservedMask }
abstract class MethodBase : MemberInfo {
	MethodAttributes Attributes {get;}
	CallingConventions CallingConvention {get;}
	bool ContainsGenericParameters {get;}
	bool IsAbstract {get;}
	bool IsAssembly {get;}
	bool IsConstructedGenericMethod {get;}
	bool IsConstructor {get;}
	bool IsFamily {get;}
	bool IsFamilyAndAssembly {get;}
	bool IsFamilyOrAssembly {get;}
	bool IsFinal {get;}
	bool IsGenericMethod {get;}
	bool IsGenericMethodDefinition {get;}
	bool IsHideBySig {get;}
	bool IsPrivate {get;}
	bool IsPublic {get;}
	bool IsSecurityCritical {get;}
	bool IsSecuritySafeCritical {get;}
	bool IsSecurityTransparent {get;}
	bool IsSpecialName {get;}
	bool IsStatic {get;}
	bool IsVirtual {get;}
	RuntimeMethodHandle MethodHandle {get;}
	MethodImplAttributes MethodImplementationFlags {get;}
	static MethodBase GetCurrentMethod();
	Type[] GetGenericArguments();
	MethodBody GetMethodBody();
	static MethodBase GetMethodFromHandle(RuntimeMethodHandle handle);
	static MethodBase GetMethodFromHandle(RuntimeMethodHandle handle, RuntimeTypeHandle declaringType);
	MethodImplAttributes GetMethodImplementationFlags();
	ParameterInfo[] GetParameters();
	object Invoke(object obj, object[] parameters);
	object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture);
}
class MethodBody {}
enum MethodImplAttributes { CodeTypeMask, IL, Native, OPTIL, Runtime, ManagedMask, Unmanaged, Managed, ForwardRef, PreserveSig, InternalCall, Synchronized, NoInlining, AggressiveInlining, NoOptimization, AggressiveOptimization, MaxMethodImplVal }
enum MethodImportAttributes { None, ExactSpelling, BestFitMappingDisable, BestFitMappingEnable, BestFitMappingMask, CharSetAnsi, CharSetUnicode, CharSetAuto, CharSetMask, ThrowOnUnmappableCharEnable, ThrowOnUnmappableCharDisable, ThrowOnUnmappableCharMask, SetLastError, CallingConventionWinApi, CallingConventionCDecl, CallingConventionStdCall, CallingConventionThisCall, CallingConventionFastCall, CallingConventionMask }
abstract class MethodInfo : MethodBase {
	ParameterInfo ReturnParameter {get;}
	Type ReturnType {get;}
	ICustomAttributeProvider ReturnTypeCustomAttributes {get;}
	Delegate CreateDelegate(Type delegateType);
	Delegate CreateDelegate(Type delegateType, object target);
	T CreateDelegate<T>() where T : Delegate;
	T CreateDelegate<T>(object target) where T : Delegate;
	MethodInfo GetBaseDefinition();
	MethodInfo GetGenericMethodDefinition();
	MethodInfo MakeGenericMethod(params Type[] typeArguments);
}
static class MethodInfoExtensions {
	static MethodInfo GetBaseDefinition(this MethodInfo method);
}
class MethodInvoker {}
enum MethodSemanticsAttributes { Setter, Getter, Other, Adder, Remover, Raiser }
class Missing {
	static Missing Value;
}
class MissingMetadataException : TypeAccessException {}
abstract class Module : ICustomAttributeProvider {}
static class ModuleExtensions {
	static Guid GetModuleVersionId(this Module module);
	static bool HasModuleVersionId(this Module module);
}
delegate Module ModuleResolveEventHandler(object sender, ResolveEventArgs e);
class NullabilityInfo {
	NullabilityInfo ElementType {get;}
	NullabilityInfo[] GenericTypeArguments {get;}
	NullabilityState ReadState {get;}
	Type Type {get;}
	NullabilityState WriteState {get;}
}
class NullabilityInfoContext {
	NullabilityInfo Create(ParameterInfo parameterInfo);
	NullabilityInfo Create(PropertyInfo propertyInfo);
	NullabilityInfo Create(EventInfo eventInfo);
	NullabilityInfo Create(FieldInfo fieldInfo);
}
enum NullabilityState { Unknown, NotNull, Nullable }
class ObfuscateAssemblyAttribute : Attribute {
	bool AssemblyIsPrivate {get;}
	bool StripAfterObfuscation {get;set;}
}
class ObfuscationAttribute : Attribute {
	bool ApplyToMembers {get;set;}
	bool Exclude {get;set;}
	string Feature {get;set;}
	bool StripAfterObfuscation {get;set;}
}
enum ParameterAttributes { None, In, Out, Lcid, Retval, Optional, HasDefault, HasFieldMarshal, Reserved3, Reserved4, ReservedMask }
class ParameterInfo : ICustomAttributeProvider {
	protected ParameterAttributes AttrsImpl;
	protected Type ClassImpl;
	protected object DefaultValueImpl;
	protected MemberInfo MemberImpl;
	protected string NameImpl;
	protected int PositionImpl;
	ParameterAttributes Attributes {get;}
	IEnumerable<CustomAttributeData> CustomAttributes {get;}
	object DefaultValue {get;}
	bool HasDefaultValue {get;}
	bool IsIn {get;}
	bool IsLcid {get;}
	bool IsOptional {get;}
	bool IsOut {get;}
	bool IsRetval {get;}
	MemberInfo Member {get;}
	int MetadataToken {get;}
	string Name {get;}
	Type ParameterType {get;}
	int Position {get;}
	object RawDefaultValue {get;}
	object[] GetCustomAttributes(bool inherit);
	object[] GetCustomAttributes(Type attributeType, bool inherit);
	IList<CustomAttributeData> GetCustomAttributesData();
	Type GetModifiedParameterType();
	Type[] GetOptionalCustomModifiers();
	Type[] GetRequiredCustomModifiers();
	bool IsDefined(Type attributeType, bool inherit);
}
struct ParameterModifier {
	bool this[int index] {get;set;}
}
class Pointer {}
enum PortableExecutableKinds { NotAPortableExecutableImage, ILOnly, Required32Bit, PE32Plus, Unmanaged32Bit, Preferred32Bit }
enum ProcessorArchitecture { None, MSIL, X86, IA64, Amd64, Arm }
enum PropertyAttributes { None, SpecialName, RTSpecialName, HasDefault, Reserved2, Reserved3, Reserved4, ReservedMask }
abstract class PropertyInfo : MemberInfo {
	PropertyAttributes Attributes {get;}
	bool CanRead {get;}
	bool CanWrite {get;}
	MethodInfo GetMethod {get;}
	bool IsSpecialName {get;}
	Type PropertyType {get;}
	MethodInfo SetMethod {get;}
	MethodInfo[] GetAccessors();
	MethodInfo[] GetAccessors(bool nonPublic);
	object GetConstantValue();
	MethodInfo GetGetMethod();
	MethodInfo GetGetMethod(bool nonPublic);
	ParameterInfo[] GetIndexParameters();
	Type GetModifiedPropertyType();
	Type[] GetOptionalCustomModifiers();
	object GetRawConstantValue();
	Type[] GetRequiredCustomModifiers();
	MethodInfo GetSetMethod();
	MethodInfo GetSetMethod(bool nonPublic);
	object GetValue(object obj);
	object GetValue(object obj, object[] index);
	object GetValue(object obj, BindingFlags invokeAttr, Binder binder, object[] index, CultureInfo culture);
	void SetValue(object obj, object value, object[] index);
	void SetValue(object obj, object value, BindingFlags invokeAttr = default, Binder binder = default, object[] index = default, CultureInfo culture = default);
}
static class PropertyInfoExtensions {
	static MethodInfo[] GetAccessors(this PropertyInfo property, bool nonPublic = default);
	static MethodInfo GetGetMethod(this PropertyInfo property, bool nonPublic = default);
	static MethodInfo GetSetMethod(this PropertyInfo property, bool nonPublic = default);
}
abstract class ReflectionContext {}
class ReflectionTypeLoadException : SystemException {
	Exception[] LoaderExceptions {get;}
	Type[] Types {get;}
}
enum ResourceAttributes { Public, Private }
enum ResourceLocation { ContainedInAnotherAssembly, ContainedInManifestFile, Embedded }
static class RuntimeReflectionExtensions {
	static MethodInfo GetMethodInfo(this Delegate del);
	static MethodInfo GetRuntimeBaseDefinition(this MethodInfo method);
	static EventInfo GetRuntimeEvent(this Type type, string name);
	static IEnumerable<EventInfo> GetRuntimeEvents(this Type type);
	static FieldInfo GetRuntimeField(this Type type, string name);
	static IEnumerable<FieldInfo> GetRuntimeFields(this Type type);
	static InterfaceMapping GetRuntimeInterfaceMap(this TypeInfo typeInfo, Type interfaceType);
	static MethodInfo GetRuntimeMethod(this Type type, string name, Type[] parameters);
	static IEnumerable<MethodInfo> GetRuntimeMethods(this Type type);
	static IEnumerable<PropertyInfo> GetRuntimeProperties(this Type type);
	static PropertyInfo GetRuntimeProperty(this Type type, string name);
}
class StrongNameKeyPair {}
class TargetException : ApplicationException {}
class TargetInvocationException : ApplicationException {}
class TargetParameterCountException : ApplicationException {}
enum TypeAttributes { VisibilityMask, NotPublic, Public, NestedPublic, NestedPrivate, NestedFamily, NestedAssembly, NestedFamANDAssem, NestedFamORAssem, LayoutMask, AutoLayout, SequentialLayout, ExplicitLayout, ClassSemanticsMask, Class, Interface, Abstract, Sealed, SpecialName, Import, Serializable, WindowsRuntime, StringFormatMask, AnsiClass, UnicodeClass, AutoClass, CustomFormatClass, CustomFormatMask, BeforeFieldInit, RTSpecialName, HasSecurity, ReservedMask }
class TypeDelegator : TypeInfo {}
static class TypeExtensions {
	static ConstructorInfo GetConstructor(this Type type, Type[] types);
	static ConstructorInfo[] GetConstructors(this Type type, BindingFlags bindingAttr = default);
	static MemberInfo[] GetDefaultMembers(this Type type);
	static EventInfo GetEvent(this Type type, string name, BindingFlags bindingAttr = default);
	static EventInfo[] GetEvents(this Type type, BindingFlags bindingAttr = default);
	static FieldInfo GetField(this Type type, string name, BindingFlags bindingAttr = default);
	static FieldInfo[] GetFields(this Type type, BindingFlags bindingAttr = default);
	static Type[] GetGenericArguments(this Type type);
	static Type[] GetInterfaces(this Type type);
	static MemberInfo[] GetMember(this Type type, string name, BindingFlags bindingAttr = default);
	static MemberInfo[] GetMembers(this Type type, BindingFlags bindingAttr = default);
	static MethodInfo GetMethod(this Type type, string name, BindingFlags bindingAttr = default);
	static MethodInfo GetMethod(this Type type, string name, Type[] types);
	static MethodInfo[] GetMethods(this Type type, BindingFlags bindingAttr = default);
	static Type GetNestedType(this Type type, string name, BindingFlags bindingAttr);
	static Type[] GetNestedTypes(this Type type, BindingFlags bindingAttr);
	static PropertyInfo[] GetProperties(this Type type, BindingFlags bindingAttr = default);
	static PropertyInfo GetProperty(this Type type, string name, BindingFlags bindingAttr);
	static PropertyInfo GetProperty(this Type type, string name, Type returnType = default, Type[] types = default);
	static bool IsAssignableFrom(this Type type, Type c);
	static bool IsInstanceOfType(this Type type, object o);
}
delegate bool TypeFilter(Type m, object filterCriteria);
abstract class TypeInfo : Type {
	IEnumerable<ConstructorInfo> DeclaredConstructors {get;}
	IEnumerable<EventInfo> DeclaredEvents {get;}
	IEnumerable<FieldInfo> DeclaredFields {get;}
	IEnumerable<MemberInfo> DeclaredMembers {get;}
	IEnumerable<MethodInfo> DeclaredMethods {get;}
	IEnumerable<TypeInfo> DeclaredNestedTypes {get;}
	IEnumerable<PropertyInfo> DeclaredProperties {get;}
	Type[] GenericTypeParameters {get;}
	IEnumerable<Type> ImplementedInterfaces {get;}
	Type AsType();
	EventInfo GetDeclaredEvent(string name);
	FieldInfo GetDeclaredField(string name);
	MethodInfo GetDeclaredMethod(string name);
	IEnumerable<MethodInfo> GetDeclaredMethods(string name);
	TypeInfo GetDeclaredNestedType(string name);
	PropertyInfo GetDeclaredProperty(string name);
	bool IsAssignableFrom(TypeInfo typeInfo);
}
