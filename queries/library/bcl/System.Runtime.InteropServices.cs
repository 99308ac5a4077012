// assemblies: System, System.Collections.Immutable, System.Core, System.Memory, System.Runtime, System.Runtime.InteropServices, System.Text.Json, mscorlib
using System.Reflection;
namespace System.Runtime.InteropServices;
class AllowReversePInvokeCallsAttribute : Attribute {}
enum Architecture { X86, X64, Arm, Arm64, Wasm, S390x, LoongArch64, Armv6, Ppc64le, RiscV64 }
struct ArrayWithOffset : IEquatable<ArrayWithOffset> {}
enum AssemblyRegistrationFlags {}
class AutomationProxyAttribute : Attribute {}
class BStrWrapper {}
class BestFitMappingAttribute : Attribute {}
struct CLong : IEquatable<CLong> {}
class COMException : ExternalException {}
struct CULong : IEquatable<CULong> {}
enum CallingConvention {}
enum CharSet {}
class ClassInterfaceAttribute : Attribute {}
enum ClassInterfaceType {}
class CoClassAttribute : Attribute {}
static class CollectionsMarshal {}
class ComAliasNameAttribute : Attribute {}
class ComAwareEventInfo : EventInfo {}
class ComCompatibleVersionAttribute : Attribute {}
class ComConversionLossAttribute : Attribute {}
class ComDefaultInterfaceAttribute : Attribute {}
class ComEventInterfaceAttribute : Attribute {}
static class ComEventsHelper {}
class ComImportAttribute : Attribute {}
enum ComInterfaceType {}
enum ComMemberType {}
class ComRegisterFunctionAttribute : Attribute {}
class ComSourceInterfacesAttribute : Attribute {}
class ComUnregisterFunctionAttribute : Attribute {}
class ComVisibleAttribute : Attribute {}
abstract class ComWrappers {}
enum CreateComInterfaceFlags {}
enum CreateObjectFlags {}
abstract class CriticalHandle : IDisposable {}
class CurrencyWrapper {}
enum CustomQueryInterfaceMode {}
enum CustomQueryInterfaceResult {}
class DefaultCharSetAttribute : Attribute {}
class DefaultDllImportSearchPathsAttribute : Attribute {}
class DefaultParameterValueAttribute : Attribute {}
class DispIdAttribute : Attribute {}
class DispatchWrapper {}
class DllImportAttribute : Attribute {}
delegate IntPtr DllImportResolver(string libraryName, Assembly assembly, DllImportSearchPath? searchPath);
enum DllImportSearchPath {}
class DynamicInterfaceCastableImplementationAttribute : Attribute {}
class ErrorWrapper {}
enum ExporterEventKind {}
class ExtensibleClassFactory {}
class ExternalException : SystemException {
	int ErrorCode {get;}
}
class FieldOffsetAttribute : Attribute {}
struct GCHandle : IEquatable<GCHandle> {
	bool IsAllocated {get;}
	object Target {get;set;}
	IntPtr AddrOfPinnedObject();
	static GCHandle Alloc(object value);
	static GCHandle Alloc(object value, GCHandleType type);
	void Free();
	static GCHandle FromIntPtr(IntPtr value);
	static IntPtr ToIntPtr(GCHandle value);
	static explicit operator GCHandle(IntPtr value);
	static explicit operator IntPtr(GCHandle value);
}
enum GCHandleType {}
class GuidAttribute : Attribute {}
class HandleCollector {}
struct HandleRef {}
interface ICustomAdapter {}
interface ICustomFactory {}
interface ICustomMarshaler {}
interface ICustomQueryInterface {}
interface IDynamicInterfaceCastable {}
interface IRegistrationServices {}
interface ITypeLibConverter {}
interface ITypeLibExporterNameProvider {}
interface ITypeLibExporterNotifySink {}
interface ITypeLibImporterNotifySink {}
static class ImmutableCollectionsMarshal {}
class ImportedFromTypeLibAttribute : Attribute {}
enum ImporterEventKind {}
class InAttribute : Attribute {}
class InterfaceTypeAttribute : Attribute {}
class InvalidComObjectException : SystemException {}
class InvalidOleVariantTypeException : SystemException {}
static class JsonMarshal {}
class LCIDConversionAttribute : Attribute {}
enum LayoutKind {}
class LibraryImportAttribute : Attribute {}
class ManagedToNativeComInteropStubAttribute : Attribute {}
static class Marshal {
	static IntPtr AllocHGlobal(int cb);
	static IntPtr AllocHGlobal(IntPtr cb);
	static void Copy(int[] source, int startIndex, IntPtr destination, int length);
	static void Copy(char[] source, int startIndex, IntPtr destination, int length);
	static void Copy(short[] source, int startIndex, IntPtr destination, int length);
	static void Copy(long[] source, int startIndex, IntPtr destination, int length);
	static void Copy(float[] source, int startIndex, IntPtr destination, int length);
	static void Copy(double[] source, int startIndex, IntPtr destination, int length);
	static void Copy(byte[] source, int startIndex, IntPtr destination, int length);
	static void Copy(IntPtr[] source, int startIndex, IntPtr destination, int length);
	static void Copy(IntPtr source, int[] destination, int startIndex, int length);
	static void Copy(IntPtr source, char[] destination, int startIndex, int length);
	static void Copy(IntPtr source, short[] destination, int startIndex, int length);
	static void Copy(IntPtr source, long[] destination, int startIndex, int length);
	static void Copy(IntPtr source, float[] destination, int startIndex, int length);
	static void Copy(IntPtr source, double[] destination, int startIndex, int length);
	static void Copy(IntPtr source, byte[] destination, int startIndex, int length);
	static void Copy(IntPtr source, IntPtr[] destination, int startIndex, int length);
	static void FreeHGlobal(IntPtr hglobal);
	static Delegate GetDelegateForFunctionPointer(IntPtr ptr, Type t);
	static TDelegate GetDelegateForFunctionPointer<TDelegate>(IntPtr ptr);
	static IntPtr GetFunctionPointerForDelegate(Delegate d);
	static IntPtr GetFunctionPointerForDelegate<TDelegate>(TDelegate d);
	static int GetLastWin32Error();
	static object GetObjectForIUnknown(IntPtr pUnk);
	static string PtrToStringAnsi(IntPtr ptr);
	static string PtrToStringAnsi(IntPtr ptr, int len);
	static string PtrToStringAuto(IntPtr ptr, int len);
	static string PtrToStringAuto(IntPtr ptr);
	static string PtrToStringUni(IntPtr ptr);
	static string PtrToStringUni(IntPtr ptr, int len);
	static object PtrToStructure(IntPtr ptr, Type structureType);
	static void PtrToStructure(IntPtr ptr, object structure);
	static void PtrToStructure<T>(IntPtr ptr, T structure);
	static T PtrToStructure<T>(IntPtr ptr);
	static int ReleaseComObject(object o);
	static int SizeOf(object structure);
	static int SizeOf<T>(T structure);
	static int SizeOf(Type t);
	static int SizeOf<T>();
	static void StructureToPtr(object structure, IntPtr ptr, bool fDeleteOld);
	static void StructureToPtr<T>(T structure, IntPtr ptr, bool fDeleteOld);
	static void ThrowExceptionForHR(int errorCode);
	static void ThrowExceptionForHR(int errorCode, IntPtr errorInfo);
}
class MarshalAsAttribute : Attribute {}
class MarshalDirectiveException : SystemException {}
static class MemoryMarshal {}
struct NFloat : IComparable, IComparable<NFloat>, IEquatable<NFloat>, IFormattable {}
static class NativeLibrary {}
static class NativeMemory {}
struct OSPlatform : IEquatable<OSPlatform> {
	static OSPlatform FreeBSD {get;}
	static OSPlatform Linux {get;}
	static OSPlatform OSX {get;}
	static OSPlatform Windows {get;}
	static OSPlatform Create(string osPlatform);
}
delegate IntPtr ObjectCreationDelegate(IntPtr aggregator);
class OptionalAttribute : Attribute {}
class OutAttribute : Attribute {}
enum PosixSignal {}
class PosixSignalContext {}
class PosixSignalRegistration : IDisposable {}
class PreserveSigAttribute : Attribute {}
class PrimaryInteropAssemblyAttribute : Attribute {}
class ProgIdAttribute : Attribute {}
enum RegistrationClassContext {}
enum RegistrationConnectionType {}
class RegistrationServices : IRegistrationServices {}
static class RuntimeEnvironment {}
static class RuntimeInformation {
	static string FrameworkDescription {get;}
	static Architecture OSArchitecture {get;}
	static string OSDescription {get;}
	static Architecture ProcessArchitecture {get;}
	static string RuntimeIdentifier {get;}
	static bool IsOSPlatform(OSPlatform osPlatform);
}
class SEHException : ExternalException {}
class SafeArrayRankMismatchException : SystemException {}
class SafeArrayTypeMismatchException : SystemException {}
abstract class SafeBuffer {}
abstract class SafeHandle : IDisposable {
	protected IntPtr handle;
	bool IsClosed {get;}
	bool IsInvalid {get;}
	void Close();
	void DangerousAddRef(ref bool success);
	IntPtr DangerousGetHandle();
	void DangerousRelease();
	void Dispose();
	protected void Dispose(bool disposing);
	protected bool ReleaseHandle();
	protected void SetHandle(IntPtr handle);
	void SetHandleAsInvalid();
}
static class SequenceMarshal {}
class StandardOleMarshalObject : MarshalByRefObject {}
enum StringMarshalling {}
class StructLayoutAttribute : Attribute {}
class SuppressGCTransitionAttribute : Attribute {}
class TypeIdentifierAttribute : Attribute {}
class TypeLibConverter : ITypeLibConverter {}
enum TypeLibExporterFlags {}
class TypeLibFuncAttribute : Attribute {}
enum TypeLibFuncFlags {}
class TypeLibImportClassAttribute : Attribute {}
enum TypeLibImporterFlags {}
class TypeLibTypeAttribute : Attribute {}
enum TypeLibTypeFlags {}
class TypeLibVarAttribute : Attribute {}
enum TypeLibVarFlags {}
class TypeLibVersionAttribute : Attribute {}
class UnknownWrapper {}
class UnmanagedCallConvAttribute : Attribute {}
class UnmanagedCallersOnlyAttribute : Attribute {}
class UnmanagedFunctionPointerAttribute : Attribute {}
enum UnmanagedType {}
enum VarEnum {}
class VariantWrapper {}
class WasmImportLinkageAttribute : Attribute {}
interface _Activator {}
interface _Assembly {}
interface _AssemblyBuilder {}
interface _AssemblyName {}
interface _Attribute {}
interface _ConstructorBuilder {}
interface _ConstructorInfo {}
interface _CustomAttributeBuilder {}
interface _EnumBuilder {}
interface _EventBuilder {}
interface _EventInfo {}
interface _Exception {}
interface _FieldBuilder {}
interface _FieldInfo {}
interface _ILGenerator {}
interface _LocalBuilder {}
interface _MemberInfo {}
interface _MethodBase {}
interface _MethodBuilder {}
interface _MethodInfo {}
interface _MethodRental {}
interface _Module {}
interface _ModuleBuilder {}
interface _ParameterBuilder {}
interface _ParameterInfo {}
interface _PropertyBuilder {}
interface _PropertyInfo {}
interface _SignatureHelper {}
interface _Thread {}
interface _Type {}
interface _TypeBuilder {}
