// assemblies: System, System.Collections.Immutable, System.Core, System.Memory, System.Runtime, System.Runtime.InteropServices, System.Text.Json, mscorlib
using Microsoft.Win32.SafeHandles;
using System.Reflection;
using System.Runtime.ConstrainedExecution;
using System.Security;
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
abstract class CriticalHandle : CriticalFinalizerObject, IDisposable {}
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
	static int SystemDefaultCharSize, SystemMaxDBCSCharSize;
	static int AddRef(IntPtr pUnk);
	static IntPtr AllocCoTaskMem(int cb);
	static IntPtr AllocHGlobal(int cb);
	static IntPtr AllocHGlobal(IntPtr cb);
	static bool AreComObjectsAvailableForCleanup();
	static object BindToMoniker(string monikerName);
	static void ChangeWrapperHandleStrength(object otp, bool fIsWeak);
	static void CleanupUnusedObjectsInCurrentContext();
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
	static IntPtr CreateAggregatedObject(IntPtr pOuter, object o);
	static IntPtr CreateAggregatedObject<T>(IntPtr pOuter, T o);
	static object CreateWrapperOfType(object o, Type t);
	static TWrapper CreateWrapperOfType<T, TWrapper>(T o);
	static void DestroyStructure(IntPtr ptr, Type structuretype);
	static void DestroyStructure<T>(IntPtr ptr);
	static int FinalReleaseComObject(object o);
	static void FreeBSTR(IntPtr ptr);
	static void FreeCoTaskMem(IntPtr ptr);
	static void FreeHGlobal(IntPtr hglobal);
	static Guid GenerateGuidForType(Type type);
	static string GenerateProgIdForType(Type type);
	static object GetActiveObject(string progID);
	static IntPtr GetComInterfaceForObject(object o, Type T, CustomQueryInterfaceMode mode = default);
	static IntPtr GetComInterfaceForObject<T, TInterface>(T o);
	static IntPtr GetComInterfaceForObjectInContext(object o, Type t);
	static object GetComObjectData(object obj, object key);
	static int GetComSlotForMethodInfo(MemberInfo m);
	static Delegate GetDelegateForFunctionPointer(IntPtr ptr, Type t);
	static TDelegate GetDelegateForFunctionPointer<TDelegate>(IntPtr ptr);
	static int GetEndComSlot(Type t);
	static int GetExceptionCode();
	static Exception GetExceptionForHR(int errorCode);
	static Exception GetExceptionForHR(int errorCode, IntPtr errorInfo);
	static IntPtr GetExceptionPointers();
	static IntPtr GetFunctionPointerForDelegate(Delegate d);
	static IntPtr GetFunctionPointerForDelegate<TDelegate>(TDelegate d);
	static IntPtr GetHINSTANCE(Module m);
	static int GetHRForException(Exception e);
	static int GetHRForLastWin32Error();
	static IntPtr GetIDispatchForObject(object o);
	static IntPtr GetIDispatchForObjectInContext(object o);
	static IntPtr GetITypeInfoForType(Type t);
	static IntPtr GetIUnknownForObject(object o);
	static IntPtr GetIUnknownForObjectInContext(object o);
	static int GetLastPInvokeError();
	static string GetLastPInvokeErrorMessage();
	static int GetLastSystemError();
	static int GetLastWin32Error();
	static MemberInfo GetMethodInfoForComSlot(Type t, int slot, ref ComMemberType memberType);
	static void GetNativeVariantForObject(object obj, IntPtr pDstNativeVariant);
	static void GetNativeVariantForObject<T>(T obj, IntPtr pDstNativeVariant);
	static object GetObjectForIUnknown(IntPtr pUnk);
	static object GetObjectForNativeVariant(IntPtr pSrcNativeVariant);
	static T GetObjectForNativeVariant<T>(IntPtr pSrcNativeVariant);
	static object[] GetObjectsForNativeVariants(IntPtr aSrcNativeVariant, int cVars);
	static T[] GetObjectsForNativeVariants<T>(IntPtr aSrcNativeVariant, int cVars);
	static string GetPInvokeErrorMessage(int error);
	static int GetStartComSlot(Type t);
	static Type GetTypeForITypeInfo(IntPtr piTypeInfo);
	static Type GetTypeFromCLSID(Guid clsid);
	static Guid GetTypeLibGuidForAssembly(Assembly asm);
	static void GetTypeLibVersionForAssembly(Assembly inputAssembly, out int majorVersion, out int minorVersion);
	static object GetTypedObjectForIUnknown(IntPtr pUnk, Type t);
	static object GetUniqueObjectForIUnknown(IntPtr unknown);
	static void InitHandle(SafeHandle safeHandle, IntPtr handle);
	static bool IsComObject(object o);
	static bool IsTypeVisibleFromCom(Type t);
	static int NumParamBytes(MethodInfo m);
	static IntPtr OffsetOf(Type t, string fieldName);
	static IntPtr OffsetOf<T>(string fieldName);
	static void Prelink(MethodInfo m);
	static void PrelinkAll(Type c);
	static string PtrToStringAnsi(IntPtr ptr);
	static string PtrToStringAnsi(IntPtr ptr, int len);
	static string PtrToStringAuto(IntPtr ptr, int len);
	static string PtrToStringAuto(IntPtr ptr);
	static string PtrToStringBSTR(IntPtr ptr);
	static string PtrToStringUTF8(IntPtr ptr);
	static string PtrToStringUTF8(IntPtr ptr, int byteLen);
	static string PtrToStringUni(IntPtr ptr);
	static string PtrToStringUni(IntPtr ptr, int len);
	static object PtrToStructure(IntPtr ptr, Type structureType);
	static void PtrToStructure(IntPtr ptr, object structure);
	static void PtrToStructure<T>(IntPtr ptr, T structure);
	static T PtrToStructure<T>(IntPtr ptr);
	static int QueryInterface(IntPtr pUnk, in Guid iid, out IntPtr ppv);
	static int QueryInterface(IntPtr pUnk, ref Guid iid, out IntPtr ppv);
	static IntPtr ReAllocCoTaskMem(IntPtr pv, int cb);
	static IntPtr ReAllocHGlobal(IntPtr pv, IntPtr cb);
	static byte ReadByte(object ptr, int ofs);
	static byte ReadByte(IntPtr ptr, int ofs);
	static byte ReadByte(IntPtr ptr);
	static short ReadInt16(object ptr, int ofs);
	static short ReadInt16(IntPtr ptr, int ofs);
	static short ReadInt16(IntPtr ptr);
	static int ReadInt32(object ptr, int ofs);
	static int ReadInt32(IntPtr ptr, int ofs);
	static int ReadInt32(IntPtr ptr);
	static long ReadInt64(object ptr, int ofs);
	static long ReadInt64(IntPtr ptr, int ofs);
	static long ReadInt64(IntPtr ptr);
	static IntPtr ReadIntPtr(object ptr, int ofs);
	static IntPtr ReadIntPtr(IntPtr ptr, int ofs);
	static IntPtr ReadIntPtr(IntPtr ptr);
	static int Release(IntPtr pUnk);
	static int ReleaseComObject(object o);
	static IntPtr SecureStringToBSTR(SecureString s);
	static IntPtr SecureStringToCoTaskMemAnsi(SecureString s);
	static IntPtr SecureStringToCoTaskMemUnicode(SecureString s);
	static IntPtr SecureStringToGlobalAllocAnsi(SecureString s);
	static IntPtr SecureStringToGlobalAllocUnicode(SecureString s);
	static bool SetComObjectData(object obj, object key, object data);
	static void SetLastPInvokeError(int error);
	static void SetLastSystemError(int error);
	static int SizeOf(object structure);
	static int SizeOf<T>(T structure);
	static int SizeOf(Type t);
	static int SizeOf<T>();
	static IntPtr StringToAllocatedMemoryUTF8(string s);
	static IntPtr StringToBSTR(string s);
	static IntPtr StringToCoTaskMemAnsi(string s);
	static IntPtr StringToCoTaskMemAuto(string s);
	static IntPtr StringToCoTaskMemUTF8(string s);
	static IntPtr StringToCoTaskMemUni(string s);
	static IntPtr StringToHGlobalAnsi(string s);
	static IntPtr StringToHGlobalAuto(string s);
	static IntPtr StringToHGlobalUni(string s);
	static void StructureToPtr(object structure, IntPtr ptr, bool fDeleteOld);
	static void StructureToPtr<T>(T structure, IntPtr ptr, bool fDeleteOld);
	static void ThrowExceptionForHR(int errorCode);
	static void ThrowExceptionForHR(int errorCode, IntPtr errorInfo);
	static IntPtr UnsafeAddrOfPinnedArrayElement(Array arr, int index);
	static IntPtr UnsafeAddrOfPinnedArrayElement<T>(T[] arr, int index);
	static void WriteByte(object ptr, int ofs, byte val);
	static void WriteByte(IntPtr ptr, int ofs, byte val);
	static void WriteByte(IntPtr ptr, byte val);
	static void WriteInt16(object ptr, int ofs, short val);
	static void WriteInt16(IntPtr ptr, int ofs, short val);
	static void WriteInt16(IntPtr ptr, short val);
	static void WriteInt16(IntPtr ptr, int ofs, char val);
	static void WriteInt16(object ptr, int ofs, char val);
	static void WriteInt16(IntPtr ptr, char val);
	static void WriteInt32(object ptr, int ofs, int val);
	static void WriteInt32(IntPtr ptr, int ofs, int val);
	static void WriteInt32(IntPtr ptr, int val);
	static void WriteInt64(object ptr, int ofs, long val);
	static void WriteInt64(IntPtr ptr, int ofs, long val);
	static void WriteInt64(IntPtr ptr, long val);
	static void WriteIntPtr(IntPtr ptr, int ofs, IntPtr val);
	static void WriteIntPtr(IntPtr ptr, IntPtr val);
	static void WriteIntPtr(object ptr, int ofs, IntPtr val);
	static void ZeroFreeBSTR(IntPtr s);
	static void ZeroFreeCoTaskMemAnsi(IntPtr s);
	static void ZeroFreeCoTaskMemUTF8(IntPtr s);
	static void ZeroFreeCoTaskMemUnicode(IntPtr s);
	static void ZeroFreeGlobalAllocAnsi(IntPtr s);
	static void ZeroFreeGlobalAllocUnicode(IntPtr s);
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
abstract class SafeBuffer : SafeHandleZeroOrMinusOneIsInvalid {}
abstract class SafeHandle : CriticalFinalizerObject, IDisposable {
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
