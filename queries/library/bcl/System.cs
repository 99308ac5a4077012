// assemblies: System, System.ComponentModel, System.ComponentModel.Composition, System.Console, System.Core, System.Memory, System.Private.Uri, System.Runtime, mscorlib
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Security;
using System.Security.Principal;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
namespace System;
class AccessViolationException : SystemException {}
delegate void Action();
delegate void Action<in T>(T obj);
delegate void Action<in T1, in T2>(T1 arg1, T2 arg2);
delegate void Action<in T1, in T2, in T3>(T1 arg1, T2 arg2, T3 arg3);
delegate void Action<in T1, in T2, in T3, in T4>(T1 arg1, T2 arg2, T3 arg3, T4 arg4);
delegate void Action<in T1, in T2, in T3, in T4, in T5>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14, in T15>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15);
delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14, in T15, in T16>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, T16 arg16);
static class Activator {
	static object CreateInstance(Type type, params object[] args);
	static object CreateInstance(Type type, object[] args, object[] activationAttributes);
	static object CreateInstance(Type type);
	static object CreateInstance(Type type, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes = default);
	static object CreateInstance(Type type, bool nonPublic);
	static T CreateInstance<T>();
	static object GetObject(Type type, string url, object state = default);
}
class AggregateException : Exception {
	ReadOnlyCollection<Exception> InnerExceptions {get;}
	AggregateException Flatten();
	void Handle(Func<Exception, bool> predicate);
}
static class AppContext {
	static string BaseDirectory {get;}
	static string TargetFrameworkName {get;}
	static object GetData(string name);
	static void SetData(string name, object data);
	static void SetSwitch(string switchName, bool isEnabled);
	static bool TryGetSwitch(string switchName, out bool isEnabled);
}
class AppDomain : MarshalByRefObject {
	string BaseDirectory {get;}
	static AppDomain CurrentDomain {get;}
	string DynamicDirectory {get;}
	string FriendlyName {get;}
	int Id {get;}
	bool IsFullyTrusted {get;}
	bool IsHomogenous {get;}
	static bool MonitoringIsEnabled {get;set;}
	long MonitoringSurvivedMemorySize {get;}
	static long MonitoringSurvivedProcessMemorySize {get;}
	long MonitoringTotalAllocatedMemorySize {get;}
	TimeSpan MonitoringTotalProcessorTime {get;}
	PermissionSet PermissionSet {get;}
	string RelativeSearchPath {get;}
	bool ShadowCopyFiles {get;}
	event AssemblyLoadEventHandler AssemblyLoad;
	event ResolveEventHandler AssemblyResolve;
	event EventHandler DomainUnload;
	event EventHandler<FirstChanceExceptionEventArgs> FirstChanceException;
	event EventHandler ProcessExit;
	event ResolveEventHandler ReflectionOnlyAssemblyResolve;
	event ResolveEventHandler ResourceResolve;
	event ResolveEventHandler TypeResolve;
	event UnhandledExceptionEventHandler UnhandledException;
	string ApplyPolicy(string assemblyName);
	static AppDomain CreateDomain(string friendlyName);
	object CreateInstanceAndUnwrap(string assemblyName, string typeName, bool ignoreCase = default, BindingFlags bindingAttr = default, Binder binder = default, object[] args = default, CultureInfo culture = default, object[] activationAttributes = default);
	object CreateInstanceAndUnwrap(string assemblyName, string typeName, object[] activationAttributes);
	object CreateInstanceFromAndUnwrap(string assemblyFile, string typeName, bool ignoreCase = default, BindingFlags bindingAttr = default, Binder binder = default, object[] args = default, CultureInfo culture = default, object[] activationAttributes = default);
	object CreateInstanceFromAndUnwrap(string assemblyFile, string typeName, object[] activationAttributes);
	int ExecuteAssembly(string assemblyFile);
	int ExecuteAssembly(string assemblyFile, string[] args);
	int ExecuteAssemblyByName(AssemblyName assemblyName, params string[] args);
	int ExecuteAssemblyByName(string assemblyName);
	int ExecuteAssemblyByName(string assemblyName, params string[] args);
	Assembly[] GetAssemblies();
	object GetData(string name);
	Type GetType();
	bool? IsCompatibilitySwitchSet(string value);
	bool IsDefaultAppDomain();
	bool IsFinalizingForUnload();
	Assembly Load(byte[] rawAssembly);
	Assembly Load(byte[] rawAssembly, byte[] rawSymbolStore);
	Assembly Load(AssemblyName assemblyRef);
	Assembly Load(string assemblyString);
	Assembly[] ReflectionOnlyGetAssemblies();
	void SetData(string name, object data, IPermission permission = default);
	void SetPrincipalPolicy(PrincipalPolicy policy);
	void SetThreadPrincipal(IPrincipal principal);
	static void Unload(AppDomain domain);
}
enum AppDomainManagerInitializationOptions { None, RegisterWithHost }
class AppDomainUnloadedException : SystemException {}
class ApplicationException : Exception {}
class ArgumentException : SystemException {
	string ParamName {get;}
	static void ThrowIfNullOrEmpty(string argument, string paramName = default);
	static void ThrowIfNullOrWhiteSpace(string argument, string paramName = default);
}
class ArgumentNullException : ArgumentException {
	static void ThrowIfNull(object argument, string paramName = default);
}
class ArgumentOutOfRangeException : ArgumentException {
	object ActualValue {get;}
	static void ThrowIfEqual<T>(T value, T other, string paramName = default) where T : IEquatable<T>;
	static void ThrowIfGreaterThan<T>(T value, T other, string paramName = default) where T : IComparable<T>;
	static void ThrowIfGreaterThanOrEqual<T>(T value, T other, string paramName = default) where T : IComparable<T>;
	static void ThrowIfLessThan<T>(T value, T other, string paramName = default) where T : IComparable<T>;
	static void ThrowIfLessThanOrEqual<T>(T value, T other, string paramName = default) where T : IComparable<T>;
	static void ThrowIfNegative<T>(T value, string paramName = default);
	static void ThrowIfNegativeOrZero<T>(T value, string paramName = default);
	static void ThrowIfNotEqual<T>(T value, T other, string paramName = default) where T : IEquatable<T>;
	static void ThrowIfZero<T>(T value, string paramName = default);
}
class ArithmeticException : SystemException {}
abstract class Array : ICloneable, IList, IStructuralComparable, IStructuralEquatable {
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	int Length {get;}
	long LongLength {get;}
	static int MaxLength {get;}
	int Rank {get;}
	object SyncRoot {get;}
	static ReadOnlyCollection<T> AsReadOnly<T>(T[] array);
	static int BinarySearch(Array array, object value, IComparer comparer = default);
	static int BinarySearch(Array array, int index, int length, object value, IComparer comparer = default);
	static int BinarySearch<T>(T[] array, T value, IComparer<T> comparer = default);
	static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T> comparer = default);
	static void Clear(Array array);
	static void Clear(Array array, int index, int length);
	object Clone();
	static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length);
	static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter);
	static void Copy(Array sourceArray, Array destinationArray, long length);
	static void Copy(Array sourceArray, long sourceIndex, Array destinationArray, long destinationIndex, long length);
	static void Copy(Array sourceArray, Array destinationArray, int length);
	static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length);
	void CopyTo(Array array, int index);
	void CopyTo(Array array, long index);
	static Array CreateInstance(Type elementType, int length);
	static Array CreateInstance(Type elementType, int length1, int length2, int length3 = default);
	static Array CreateInstance(Type elementType, params int[] lengths);
	static Array CreateInstance(Type elementType, int[] lengths, int[] lowerBounds);
	static Array CreateInstance(Type elementType, params long[] lengths);
	static Array CreateInstanceFromArrayType(Type arrayType, int length);
	static Array CreateInstanceFromArrayType(Type arrayType, params int[] lengths);
	static Array CreateInstanceFromArrayType(Type arrayType, int[] lengths, int[] lowerBounds);
	static T[] Empty<T>();
	static bool Exists<T>(T[] array, Predicate<T> match);
	static void Fill<T>(T[] array, T value, int startIndex = default, int count = default);
	static T Find<T>(T[] array, Predicate<T> match);
	static T[] FindAll<T>(T[] array, Predicate<T> match);
	static int FindIndex<T>(T[] array, Predicate<T> match);
	static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match);
	static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match);
	static T FindLast<T>(T[] array, Predicate<T> match);
	static int FindLastIndex<T>(T[] array, Predicate<T> match);
	static int FindLastIndex<T>(T[] array, int startIndex, Predicate<T> match);
	static int FindLastIndex<T>(T[] array, int startIndex, int count, Predicate<T> match);
	static void ForEach<T>(T[] array, Action<T> action);
	IEnumerator GetEnumerator();
	int GetLength(int dimension);
	long GetLongLength(int dimension);
	int GetLowerBound(int dimension);
	int GetUpperBound(int dimension);
	object GetValue(params int[] indices);
	object GetValue(int index);
	object GetValue(int index1, int index2, int index3 = default);
	object GetValue(long index);
	object GetValue(long index1, long index2, long index3 = default);
	object GetValue(params long[] indices);
	static int IndexOf(Array array, object value, int startIndex = default, int count = default);
	static int IndexOf<T>(T[] array, T value, int startIndex = default, int count = default);
	void Initialize();
	static int LastIndexOf(Array array, object value, int startIndex = default, int count = default);
	static int LastIndexOf<T>(T[] array, T value, int startIndex = default, int count = default);
	static void Resize<T>(ref T[] array, int newSize);
	static void Reverse(Array array);
	static void Reverse(Array array, int index, int length);
	static void Reverse<T>(T[] array);
	static void Reverse<T>(T[] array, int index, int length);
	void SetValue(object value, int index);
	void SetValue(object value, int index1, int index2, int index3 = default);
	void SetValue(object value, params int[] indices);
	void SetValue(object value, long index);
	void SetValue(object value, long index1, long index2, long index3 = default);
	void SetValue(object value, params long[] indices);
	static void Sort(Array array);
	static void Sort(Array array, IComparer comparer);
	static void Sort(Array keys, Array items, IComparer comparer);
	static void Sort(Array array, int index, int length, IComparer comparer = default);
	static void Sort(Array keys, Array items, int index = default, int length = default, IComparer comparer = default);
	static void Sort<T>(T[] array);
	static void Sort<T>(T[] array, IComparer<T> comparer);
	static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, IComparer<TKey> comparer);
	static void Sort<T>(T[] array, int index, int length, IComparer<T> comparer = default);
	static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index = default, int length = default, IComparer<TKey> comparer = default);
	static void Sort<T>(T[] array, Comparison<T> comparison);
	static bool TrueForAll<T>(T[] array, Predicate<T> match);
}
struct ArraySegment<T> : IList<T>, IReadOnlyList<T> {
	T[] Array {get;}
	int Count {get;}
	static ArraySegment<T> Empty {get;}
	int Offset {get;}
	T this[int index] {get;set;}
	void CopyTo(T[] destination);
	void CopyTo(T[] destination, int destinationIndex);
	void CopyTo(ArraySegment<T> destination);
	ArraySegment<T>.Enumerator GetEnumerator();
	ArraySegment<T> Slice(int index);
	ArraySegment<T> Slice(int index, int count);
	T[] ToArray();
	static implicit operator ArraySegment<T>(T[] array);
	struct Enumerator : IEnumerator<T> {
		T Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
class ArrayTypeMismatchException : SystemException {}
class AssemblyLoadEventArgs : EventArgs {
	Assembly LoadedAssembly {get;}
}
delegate void AssemblyLoadEventHandler(object sender, AssemblyLoadEventArgs args);
delegate void AsyncCallback(IAsyncResult ar);
abstract class Attribute {
	object TypeId {get;}
	static Attribute GetCustomAttribute(MemberInfo element, Type attributeType, bool inherit = default);
	static Attribute GetCustomAttribute(ParameterInfo element, Type attributeType, bool inherit = default);
	static Attribute GetCustomAttribute(Module element, Type attributeType, bool inherit = default);
	static Attribute GetCustomAttribute(Assembly element, Type attributeType, bool inherit = default);
	static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType, bool inherit = default);
	static Attribute[] GetCustomAttributes(MemberInfo element);
	static Attribute[] GetCustomAttributes(MemberInfo element, bool inherit);
	static Attribute[] GetCustomAttributes(ParameterInfo element);
	static Attribute[] GetCustomAttributes(ParameterInfo element, Type attributeType, bool inherit = default);
	static Attribute[] GetCustomAttributes(ParameterInfo element, bool inherit);
	static Attribute[] GetCustomAttributes(Module element);
	static Attribute[] GetCustomAttributes(Module element, bool inherit);
	static Attribute[] GetCustomAttributes(Module element, Type attributeType, bool inherit = default);
	static Attribute[] GetCustomAttributes(Assembly element, Type attributeType, bool inherit = default);
	static Attribute[] GetCustomAttributes(Assembly element);
	static Attribute[] GetCustomAttributes(Assembly element, bool inherit);
	bool IsDefaultAttribute();
	static bool IsDefined(MemberInfo element, Type attributeType, bool inherit = default);
	static bool IsDefined(ParameterInfo element, Type attributeType, bool inherit = default);
	static bool IsDefined(Module element, Type attributeType, bool inherit = default);
	static bool IsDefined(Assembly element, Type attributeType, bool inherit = default);
	bool Match(object obj);
}
enum AttributeTargets { Assembly, Module, Class, Struct, Enum, Constructor, Method, Property, Field, Event, Interface, Parameter, Delegate, ReturnValue, GenericParameter, All }
class AttributeUsageAttribute : Attribute {
	bool AllowMultiple {get;set;}
	bool Inherited {get;set;}
	AttributeTargets ValidOn {get;}
}
class BadImageFormatException : SystemException {
	string FileName {get;}
	string FusionLog {get;}
}
enum Base64FormattingOptions { None, InsertLineBreaks }
static class BitConverter {}
struct Boolean : IComparable, IComparable<bool>, IConvertible, IEquatable<bool> {
	static string TrueString, FalseString;
	int CompareTo(object obj);
	TypeCode GetTypeCode();
	static bool Parse(string value);
	string ToString(IFormatProvider provider);
	static bool TryParse(string value, out bool result);
}
static class Buffer {
	static void BlockCopy(Array src, int srcOffset, Array dst, int dstOffset, int count);
	static int ByteLength(Array array);
	static byte GetByte(Array array, int index);
	static void SetByte(Array array, int index, byte value);
}
struct Byte : IComparable, IComparable<byte>, IConvertible, IEquatable<byte>, IFormattable {
	const byte MaxValue, MinValue;
	int CompareTo(object value);
	TypeCode GetTypeCode();
	static byte Parse(string s);
	static byte Parse(string s, IFormatProvider provider);
	static byte Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static byte Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	string ToString(string format);
	string ToString(IFormatProvider provider);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out byte result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out byte result);
	static bool TryParse(string s, IFormatProvider provider, out byte result);
}
class CLSCompliantAttribute : Attribute {
	bool IsCompliant {get;}
}
class CannotUnloadAppDomainException : SystemException {}
struct Char : IComparable, IComparable<char>, IConvertible, IEquatable<char>, IFormattable {
	const char MaxValue, MinValue;
	int CompareTo(object value);
	static string ConvertFromUtf32(int utf32);
	static int ConvertToUtf32(char highSurrogate, char lowSurrogate);
	static int ConvertToUtf32(string s, int index);
	static double GetNumericValue(char c);
	static double GetNumericValue(string s, int index);
	TypeCode GetTypeCode();
	static UnicodeCategory GetUnicodeCategory(char c);
	static UnicodeCategory GetUnicodeCategory(string s, int index);
	static bool IsAscii(char c);
	static bool IsAsciiDigit(char c);
	static bool IsAsciiHexDigit(char c);
	static bool IsAsciiHexDigitLower(char c);
	static bool IsAsciiHexDigitUpper(char c);
	static bool IsAsciiLetter(char c);
	static bool IsAsciiLetterLower(char c);
	static bool IsAsciiLetterOrDigit(char c);
	static bool IsAsciiLetterUpper(char c);
	static bool IsBetween(char c, char minInclusive, char maxInclusive);
	static bool IsControl(char c);
	static bool IsControl(string s, int index);
	static bool IsDigit(char c);
	static bool IsDigit(string s, int index);
	static bool IsHighSurrogate(char c);
	static bool IsHighSurrogate(string s, int index);
	static bool IsLetter(char c);
	static bool IsLetter(string s, int index);
	static bool IsLetterOrDigit(char c);
	static bool IsLetterOrDigit(string s, int index);
	static bool IsLowSurrogate(char c);
	static bool IsLowSurrogate(string s, int index);
	static bool IsLower(char c);
	static bool IsLower(string s, int index);
	static bool IsNumber(char c);
	static bool IsNumber(string s, int index);
	static bool IsPunctuation(char c);
	static bool IsPunctuation(string s, int index);
	static bool IsSeparator(char c);
	static bool IsSeparator(string s, int index);
	static bool IsSurrogate(char c);
	static bool IsSurrogate(string s, int index);
	static bool IsSurrogatePair(string s, int index);
	static bool IsSurrogatePair(char highSurrogate, char lowSurrogate);
	static bool IsSymbol(char c);
	static bool IsSymbol(string s, int index);
	static bool IsUpper(char c);
	static bool IsUpper(string s, int index);
	static bool IsWhiteSpace(char c);
	static bool IsWhiteSpace(string s, int index);
	static char Parse(string s);
	static char ToLower(char c, CultureInfo culture);
	static char ToLower(char c);
	static char ToLowerInvariant(char c);
	string ToString(IFormatProvider provider);
	static string ToString(char c);
	static char ToUpper(char c, CultureInfo culture);
	static char ToUpper(char c);
	static char ToUpperInvariant(char c);
	static bool TryParse(string s, out char result);
}
class CharEnumerator : ICloneable, IEnumerator<char> {
	char Current {get;}
	object Clone();
	void Dispose();
	bool MoveNext();
	void Reset();
}
delegate int Comparison<in T>(T x, T y);
static class Console {
	static ConsoleColor BackgroundColor {get;set;}
	static int BufferHeight {get;set;}
	static int BufferWidth {get;set;}
	static bool CapsLock {get;}
	static int CursorLeft {get;set;}
	static int CursorSize {get;set;}
	static int CursorTop {get;set;}
	static bool CursorVisible {get;set;}
	static TextWriter Error {get;}
	static ConsoleColor ForegroundColor {get;set;}
	static TextReader In {get;}
	static Encoding InputEncoding {get;set;}
	static bool IsErrorRedirected {get;}
	static bool IsInputRedirected {get;}
	static bool IsOutputRedirected {get;}
	static bool KeyAvailable {get;}
	static int LargestWindowHeight {get;}
	static int LargestWindowWidth {get;}
	static bool NumberLock {get;}
	static TextWriter Out {get;}
	static Encoding OutputEncoding {get;set;}
	static string Title {get;set;}
	static bool TreatControlCAsInput {get;set;}
	static int WindowHeight {get;set;}
	static int WindowLeft {get;set;}
	static int WindowTop {get;set;}
	static int WindowWidth {get;set;}
	static event ConsoleCancelEventHandler CancelKeyPress;
	static void Beep();
	static void Beep(int frequency, int duration);
	static void Clear();
	static (int Left, int Top) GetCursorPosition();
	static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop, char sourceChar = default, ConsoleColor sourceForeColor = default, ConsoleColor sourceBackColor = default);
	static Stream OpenStandardError();
	static Stream OpenStandardError(int bufferSize);
	static Stream OpenStandardInput();
	static Stream OpenStandardInput(int bufferSize);
	static Stream OpenStandardOutput();
	static Stream OpenStandardOutput(int bufferSize);
	static int Read();
	static ConsoleKeyInfo ReadKey();
	static ConsoleKeyInfo ReadKey(bool intercept);
	static string ReadLine();
	static void ResetColor();
	static void SetBufferSize(int width, int height);
	static void SetCursorPosition(int left, int top);
	static void SetError(TextWriter newError);
	static void SetIn(TextReader newIn);
	static void SetOut(TextWriter newOut);
	static void SetWindowPosition(int left, int top);
	static void SetWindowSize(int width, int height);
	static void Write(string format, object arg0, object arg1 = default, object arg2 = default);
	static void Write(string format, params object[] arg);
	static void Write(char[] buffer);
	static void Write(char[] buffer, int index, int count);
	static void Write(object value);
	static void Write(string value);
	static void WriteLine();
	static void WriteLine(char[] buffer);
	static void WriteLine(char[] buffer, int index, int count);
	static void WriteLine(object value);
	static void WriteLine(string value);
	static void WriteLine(string format, object arg0, object arg1 = default, object arg2 = default);
	static void WriteLine(string format, params object[] arg);
}
class ConsoleCancelEventArgs : EventArgs {
	bool Cancel {get;set;}
	ConsoleSpecialKey SpecialKey {get;}
}
delegate void ConsoleCancelEventHandler(object sender, ConsoleCancelEventArgs e);
enum ConsoleColor { Black, DarkBlue, DarkGreen, DarkCyan, DarkRed, DarkMagenta, DarkYellow, Gray, DarkGray, Blue, Green, Cyan, Red, Magenta, Yellow, White }
enum ConsoleKey {}
struct ConsoleKeyInfo : IEquatable<ConsoleKeyInfo> {}
enum ConsoleModifiers { None, Alt, Shift, Control }
enum ConsoleSpecialKey { ControlC, ControlBreak }
abstract class ContextBoundObject : MarshalByRefObject {}
class ContextMarshalException : SystemException {}
static class Convert {
	static object DBNull;
	static object ChangeType(object value, TypeCode typeCode, IFormatProvider provider = default);
	static object ChangeType(object value, Type conversionType, IFormatProvider provider = default);
	static byte[] FromBase64CharArray(char[] inArray, int offset, int length);
	static byte[] FromBase64String(string s);
	static byte[] FromHexString(string s);
	static TypeCode GetTypeCode(object value);
	static bool IsDBNull(object value);
	static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, Base64FormattingOptions options = default);
	static string ToBase64String(byte[] inArray);
	static string ToBase64String(byte[] inArray, Base64FormattingOptions options);
	static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions options = default);
	static string ToBase64String(ReadOnlySpan<byte> bytes, Base64FormattingOptions options = default);
	static bool ToBoolean(object value);
	static bool ToBoolean(object value, IFormatProvider provider);
	static bool ToBoolean(string value);
	static bool ToBoolean(string value, IFormatProvider provider);
	static byte ToByte(object value);
	static byte ToByte(object value, IFormatProvider provider);
	static byte ToByte(string value);
	static byte ToByte(string value, IFormatProvider provider);
	static byte ToByte(string value, int fromBase);
	static char ToChar(object value);
	static char ToChar(object value, IFormatProvider provider);
	static char ToChar(string value);
	static char ToChar(string value, IFormatProvider provider);
	static DateTime ToDateTime(object value);
	static DateTime ToDateTime(object value, IFormatProvider provider);
	static DateTime ToDateTime(string value);
	static DateTime ToDateTime(string value, IFormatProvider provider);
	static decimal ToDecimal(object value);
	static decimal ToDecimal(object value, IFormatProvider provider);
	static decimal ToDecimal(string value);
	static decimal ToDecimal(string value, IFormatProvider provider);
	static double ToDouble(object value);
	static double ToDouble(object value, IFormatProvider provider);
	static double ToDouble(string value);
	static double ToDouble(string value, IFormatProvider provider);
	static string ToHexString(byte[] inArray);
	static string ToHexString(byte[] inArray, int offset, int length);
	static string ToHexStringLower(byte[] inArray);
	static string ToHexStringLower(byte[] inArray, int offset, int length);
	static short ToInt16(object value);
	static short ToInt16(object value, IFormatProvider provider);
	static short ToInt16(string value);
	static short ToInt16(string value, IFormatProvider provider);
	static short ToInt16(string value, int fromBase);
	static int ToInt32(object value);
	static int ToInt32(object value, IFormatProvider provider);
	static int ToInt32(string value);
	static int ToInt32(string value, IFormatProvider provider);
	static int ToInt32(string value, int fromBase);
	static long ToInt64(object value);
	static long ToInt64(object value, IFormatProvider provider);
	static long ToInt64(string value);
	static long ToInt64(string value, IFormatProvider provider);
	static long ToInt64(string value, int fromBase);
	static sbyte ToSByte(object value);
	static sbyte ToSByte(object value, IFormatProvider provider);
	static sbyte ToSByte(string value);
	static sbyte ToSByte(string value, IFormatProvider provider);
	static sbyte ToSByte(string value, int fromBase);
	static float ToSingle(object value);
	static float ToSingle(object value, IFormatProvider provider);
	static float ToSingle(string value);
	static float ToSingle(string value, IFormatProvider provider);
	static string ToString(object value);
	static string ToString(object value, IFormatProvider provider);
	static string ToString(string value);
	static string ToString(string value, IFormatProvider provider);
	static string ToString(byte value, int toBase);
	static string ToString(short value, int toBase);
	static string ToString(int value, int toBase);
	static string ToString(long value, int toBase);
	static ushort ToUInt16(object value);
	static ushort ToUInt16(object value, IFormatProvider provider);
	static ushort ToUInt16(string value);
	static ushort ToUInt16(string value, IFormatProvider provider);
	static ushort ToUInt16(string value, int fromBase);
	static uint ToUInt32(object value);
	static uint ToUInt32(object value, IFormatProvider provider);
	static uint ToUInt32(string value);
	static uint ToUInt32(string value, IFormatProvider provider);
	static uint ToUInt32(string value, int fromBase);
	static ulong ToUInt64(object value);
	static ulong ToUInt64(object value, IFormatProvider provider);
	static ulong ToUInt64(string value);
	static ulong ToUInt64(string value, IFormatProvider provider);
	static ulong ToUInt64(string value, int fromBase);
	static bool TryFromBase64Chars(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten);
	static bool TryFromBase64String(string s, Span<byte> bytes, out int bytesWritten);
	static bool TryToBase64Chars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten, Base64FormattingOptions options = default);
	static bool TryToHexString(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten);
	static bool TryToHexStringLower(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten);
}
delegate TOutput Converter<in TInput, out TOutput>(TInput input);
class DBNull : IConvertible {
	static DBNull Value;
	TypeCode GetTypeCode();
	string ToString(IFormatProvider provider);
}
class DataMisalignedException : SystemException {}
struct DateOnly : IComparable, IComparable<DateOnly>, IEquatable<DateOnly>, IFormattable {
	int Day {get;}
	int DayNumber {get;}
	DayOfWeek DayOfWeek {get;}
	int DayOfYear {get;}
	static DateOnly MaxValue {get;}
	static DateOnly MinValue {get;}
	int Month {get;}
	int Year {get;}
	DateOnly AddDays(int value);
	DateOnly AddMonths(int value);
	DateOnly AddYears(int value);
	int CompareTo(DateOnly value);
	int CompareTo(object value);
	void Deconstruct(out int year, out int month, out int day);
	static DateOnly FromDateTime(DateTime dateTime);
	static DateOnly FromDayNumber(int dayNumber);
	static DateOnly Parse(ReadOnlySpan<char> s, IFormatProvider provider = default, DateTimeStyles style = default);
	static DateOnly Parse(string s);
	static DateOnly Parse(string s, IFormatProvider provider, DateTimeStyles style = default);
	static DateOnly ParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider = default, DateTimeStyles style = default);
	static DateOnly ParseExact(string s, string format, IFormatProvider provider = default, DateTimeStyles style = default);
	static DateOnly ParseExact(string s, string[] formats, IFormatProvider provider = default, DateTimeStyles style = default);
	DateTime ToDateTime(TimeOnly time);
	DateTime ToDateTime(TimeOnly time, DateTimeKind kind);
	string ToLongDateString();
	string ToShortDateString();
	string ToString(string format);
	string ToString(IFormatProvider provider);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out DateOnly result);
	static bool TryParse(string s, IFormatProvider provider, DateTimeStyles style, out DateOnly result);
	static bool TryParse(string s, IFormatProvider provider, out DateOnly result);
	static bool TryParseExact(string s, string format, out DateOnly result);
	static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style, out DateOnly result);
	static bool TryParseExact(string s, string[] formats, out DateOnly result);
	static bool TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateOnly result);
}
struct DateTime : IComparable, IComparable<DateTime>, IConvertible, IEquatable<DateTime>, IFormattable {
	static DateTime MinValue, MaxValue, UnixEpoch;
	DateTime Date {get;}
	int Day {get;}
	DayOfWeek DayOfWeek {get;}
	int DayOfYear {get;}
	int Hour {get;}
	DateTimeKind Kind {get;}
	int Microsecond {get;}
	int Millisecond {get;}
	int Minute {get;}
	int Month {get;}
	int Nanosecond {get;}
	static DateTime Now {get;}
	int Second {get;}
	long Ticks {get;}
	TimeSpan TimeOfDay {get;}
	static DateTime Today {get;}
	static DateTime UtcNow {get;}
	int Year {get;}
	DateTime Add(TimeSpan value);
	DateTime AddDays(double value);
	DateTime AddHours(double value);
	DateTime AddMicroseconds(double value);
	DateTime AddMilliseconds(double value);
	DateTime AddMinutes(double value);
	DateTime AddMonths(int months);
	DateTime AddSeconds(double value);
	DateTime AddTicks(long value);
	DateTime AddYears(int value);
	static int Compare(DateTime t1, DateTime t2);
	int CompareTo(object value);
	static int DaysInMonth(int year, int month);
	void Deconstruct(out DateOnly date, out TimeOnly time);
	void Deconstruct(out int year, out int month, out int day);
	static bool Equals(DateTime t1, DateTime t2);
	static DateTime FromBinary(long dateData);
	static DateTime FromFileTime(long fileTime);
	static DateTime FromFileTimeUtc(long fileTime);
	static DateTime FromOADate(double d);
	string[] GetDateTimeFormats();
	string[] GetDateTimeFormats(IFormatProvider provider);
	string[] GetDateTimeFormats(char format);
	string[] GetDateTimeFormats(char format, IFormatProvider provider);
	TypeCode GetTypeCode();
	bool IsDaylightSavingTime();
	static bool IsLeapYear(int year);
	static DateTime Parse(string s);
	static DateTime Parse(string s, IFormatProvider provider, DateTimeStyles styles = default);
	static DateTime Parse(ReadOnlySpan<char> s, IFormatProvider provider = default, DateTimeStyles styles = default);
	static DateTime ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style = default);
	static DateTime ParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider, DateTimeStyles style = default);
	static DateTime ParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style);
	static DateTime ParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style = default);
	static DateTime SpecifyKind(DateTime value, DateTimeKind kind);
	TimeSpan Subtract(DateTime value);
	DateTime Subtract(TimeSpan value);
	long ToBinary();
	long ToFileTime();
	long ToFileTimeUtc();
	DateTime ToLocalTime();
	string ToLongDateString();
	string ToLongTimeString();
	double ToOADate();
	string ToShortDateString();
	string ToShortTimeString();
	string ToString(string format);
	string ToString(IFormatProvider provider);
	string ToString(string format, IFormatProvider provider);
	DateTime ToUniversalTime();
	static bool TryParse(string s, out DateTime result);
	static bool TryParse(string s, IFormatProvider provider, DateTimeStyles styles, out DateTime result);
	static bool TryParse(string s, IFormatProvider provider, out DateTime result);
	static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style, out DateTime result);
	static bool TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateTime result);
}
enum DateTimeKind { Unspecified, Utc, Local }
struct DateTimeOffset : IComparable, IComparable<DateTimeOffset>, IEquatable<DateTimeOffset>, IFormattable {
	static DateTimeOffset MinValue, MaxValue, UnixEpoch;
	DateTime Date {get;}
	DateTime DateTime {get;}
	int Day {get;}
	DayOfWeek DayOfWeek {get;}
	int DayOfYear {get;}
	int Hour {get;}
	DateTime LocalDateTime {get;}
	int Microsecond {get;}
	int Millisecond {get;}
	int Minute {get;}
	int Month {get;}
	int Nanosecond {get;}
	static DateTimeOffset Now {get;}
	TimeSpan Offset {get;}
	int Second {get;}
	long Ticks {get;}
	TimeSpan TimeOfDay {get;}
	int TotalOffsetMinutes {get;}
	DateTime UtcDateTime {get;}
	static DateTimeOffset UtcNow {get;}
	long UtcTicks {get;}
	int Year {get;}
	DateTimeOffset Add(TimeSpan timeSpan);
	DateTimeOffset AddDays(double days);
	DateTimeOffset AddHours(double hours);
	DateTimeOffset AddMicroseconds(double microseconds);
	DateTimeOffset AddMilliseconds(double milliseconds);
	DateTimeOffset AddMinutes(double minutes);
	DateTimeOffset AddMonths(int months);
	DateTimeOffset AddSeconds(double seconds);
	DateTimeOffset AddTicks(long ticks);
	DateTimeOffset AddYears(int years);
	static int Compare(DateTimeOffset first, DateTimeOffset second);
	int CompareTo(DateTimeOffset other);
	void Deconstruct(out DateOnly date, out TimeOnly time, out TimeSpan offset);
	static bool Equals(DateTimeOffset first, DateTimeOffset second);
	bool EqualsExact(DateTimeOffset other);
	static DateTimeOffset FromFileTime(long fileTime);
	static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds);
	static DateTimeOffset FromUnixTimeSeconds(long seconds);
	static DateTimeOffset Parse(string input);
	static DateTimeOffset Parse(string input, IFormatProvider formatProvider, DateTimeStyles styles = default);
	static DateTimeOffset Parse(ReadOnlySpan<char> input, IFormatProvider formatProvider = default, DateTimeStyles styles = default);
	static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles = default);
	static DateTimeOffset ParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, DateTimeStyles styles = default);
	static DateTimeOffset ParseExact(string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles);
	static DateTimeOffset ParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles = default);
	TimeSpan Subtract(DateTimeOffset value);
	DateTimeOffset Subtract(TimeSpan value);
	long ToFileTime();
	DateTimeOffset ToLocalTime();
	DateTimeOffset ToOffset(TimeSpan offset);
	string ToString(string format);
	string ToString(IFormatProvider formatProvider);
	string ToString(string format, IFormatProvider formatProvider);
	DateTimeOffset ToUniversalTime();
	long ToUnixTimeMilliseconds();
	long ToUnixTimeSeconds();
	static bool TryParse(string input, out DateTimeOffset result);
	static bool TryParse(string input, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result);
	static bool TryParse(string s, IFormatProvider provider, out DateTimeOffset result);
	static bool TryParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result);
	static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result);
	static DateTimeOffset operator +(DateTimeOffset dateTimeOffset, TimeSpan timeSpan);
	static implicit operator DateTimeOffset(DateTime dateTime);
	static DateTimeOffset operator -(DateTimeOffset dateTimeOffset, TimeSpan timeSpan);
	static TimeSpan operator -(DateTimeOffset left, DateTimeOffset right);
}
enum DayOfWeek { Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday }
struct Decimal : IComparable, IComparable<decimal>, IConvertible, IEquatable<decimal>, IFormattable {
	const decimal Zero, One, MinusOne, MaxValue, MinValue;
	byte Scale {get;}
	static decimal Add(decimal d1, decimal d2);
	static decimal Ceiling(decimal d);
	static int Compare(decimal d1, decimal d2);
	int CompareTo(object value);
	static decimal Divide(decimal d1, decimal d2);
	static bool Equals(decimal d1, decimal d2);
	static decimal Floor(decimal d);
	static decimal FromOACurrency(long cy);
	static int[] GetBits(decimal d);
	static int GetBits(decimal d, Span<int> destination);
	TypeCode GetTypeCode();
	static decimal Multiply(decimal d1, decimal d2);
	static decimal Negate(decimal d);
	static decimal Parse(string s);
	static decimal Parse(string s, IFormatProvider provider);
	static decimal Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static decimal Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	static decimal Remainder(decimal d1, decimal d2);
	static decimal Round(decimal d);
	static decimal Round(decimal d, MidpointRounding mode);
	static decimal Round(decimal d, int decimals, MidpointRounding mode = default);
	static decimal Subtract(decimal d1, decimal d2);
	static byte ToByte(decimal value);
	static double ToDouble(decimal d);
	static short ToInt16(decimal value);
	static int ToInt32(decimal d);
	static long ToInt64(decimal d);
	static long ToOACurrency(decimal value);
	static sbyte ToSByte(decimal value);
	static float ToSingle(decimal d);
	string ToString(string format);
	string ToString(IFormatProvider provider);
	string ToString(string format, IFormatProvider provider);
	static ushort ToUInt16(decimal value);
	static uint ToUInt32(decimal d);
	static ulong ToUInt64(decimal d);
	static decimal Truncate(decimal d);
	static bool TryGetBits(decimal d, Span<int> destination, out int valuesWritten);
	static bool TryParse(string s, out decimal result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out decimal result);
	static bool TryParse(string s, IFormatProvider provider, out decimal result);
}
abstract class Delegate : ICloneable {
	bool HasSingleTarget {get;}
	MethodInfo Method {get;}
	object Target {get;}
	object Clone();
	static Delegate Combine(Delegate a, Delegate b);
	static Delegate Combine(params Delegate[] delegates);
	protected Delegate CombineImpl(Delegate d);
	static Delegate CreateDelegate(Type type, object target, string method, bool ignoreCase = default, bool throwOnBindFailure = default);
	static Delegate CreateDelegate(Type type, Type target, string method, bool ignoreCase = default, bool throwOnBindFailure = default);
	static Delegate CreateDelegate(Type type, MethodInfo method, bool throwOnBindFailure = default);
	static Delegate CreateDelegate(Type type, object firstArgument, MethodInfo method, bool throwOnBindFailure = default);
	object DynamicInvoke(params object[] args);
	protected object DynamicInvokeImpl(object[] args);
	static Delegate.InvocationListEnumerator<TDelegate> EnumerateInvocationList<TDelegate>(TDelegate d) where TDelegate : Delegate;
	Delegate[] GetInvocationList();
	protected MethodInfo GetMethodImpl();
	static Delegate Remove(Delegate source, Delegate value);
	static Delegate RemoveAll(Delegate source, Delegate value);
	protected Delegate RemoveImpl(Delegate d);
	struct InvocationListEnumerator<TDelegate> where TDelegate : Delegate {
		TDelegate Current {get;}
		Delegate.InvocationListEnumerator<TDelegate> GetEnumerator();
		bool MoveNext();
	}
}
class DivideByZeroException : ArithmeticException {}
class DllNotFoundException : TypeLoadException {}
struct Double : IComparable, IComparable<double>, IConvertible, IEquatable<double>, IFormattable {
	const double MinValue, MaxValue, Epsilon, NegativeInfinity, PositiveInfinity, NaN, NegativeZero, E, Pi, Tau;
	int CompareTo(object value);
	TypeCode GetTypeCode();
	static bool IsFinite(double d);
	static bool IsInfinity(double d);
	static bool IsNaN(double d);
	static bool IsNegative(double d);
	static bool IsNegativeInfinity(double d);
	static bool IsNormal(double d);
	static bool IsPositiveInfinity(double d);
	static bool IsSubnormal(double d);
	static double Parse(string s);
	static double Parse(string s, IFormatProvider provider);
	static double Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static double Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	string ToString(string format);
	string ToString(IFormatProvider provider);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out double result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out double result);
	static bool TryParse(string s, IFormatProvider provider, out double result);
}
class DuplicateWaitObjectException : ArgumentException {}
class EntryPointNotFoundException : TypeLoadException {}
abstract class Enum : IComparable, IConvertible, IFormattable {
	int CompareTo(object target);
	static string Format(Type enumType, object value, string format);
	static string GetName<TEnum>(TEnum value) where TEnum : struct, Enum;
	static string GetName(Type enumType, object value);
	static string[] GetNames<TEnum>() where TEnum : struct, Enum;
	static string[] GetNames(Type enumType);
	TypeCode GetTypeCode();
	static Type GetUnderlyingType(Type enumType);
	static TEnum[] GetValues<TEnum>() where TEnum : struct, Enum;
	static Array GetValues(Type enumType);
	static Array GetValuesAsUnderlyingType<TEnum>() where TEnum : struct, Enum;
	static Array GetValuesAsUnderlyingType(Type enumType);
	bool HasFlag(Enum flag);
	static bool IsDefined<TEnum>(TEnum value) where TEnum : struct, Enum;
	static bool IsDefined(Type enumType, object value);
	static object Parse(Type enumType, string value, bool ignoreCase = default);
	static TEnum Parse<TEnum>(string value) where TEnum : struct;
	static TEnum Parse<TEnum>(string value, bool ignoreCase) where TEnum : struct;
	static object ToObject(Type enumType, object value);
	string ToString(string format);
	static bool TryParse(Type enumType, string value, out object result);
	static bool TryParse(Type enumType, string value, bool ignoreCase, out object result);
	static bool TryParse<TEnum>(string value, out TEnum result) where TEnum : struct;
	static bool TryParse<TEnum>(string value, bool ignoreCase, out TEnum result) where TEnum : struct;
}
static class Environment {
	static string CommandLine {get;}
	static Environment.ProcessCpuUsage CpuUsage {get;}
	static string CurrentDirectory {get;set;}
	static int CurrentManagedThreadId {get;}
	static int ExitCode {get;set;}
	static bool HasShutdownStarted {get;}
	static bool Is64BitOperatingSystem {get;}
	static bool Is64BitProcess {get;}
	static bool IsPrivilegedProcess {get;}
	static string MachineName {get;}
	static string NewLine {get;}
	static OperatingSystem OSVersion {get;}
	static int ProcessId {get;}
	static string ProcessPath {get;}
	static int ProcessorCount {get;}
	static string StackTrace {get;}
	static string SystemDirectory {get;}
	static int SystemPageSize {get;}
	static int TickCount {get;}
	static long TickCount64 {get;}
	static string UserDomainName {get;}
	static bool UserInteractive {get;}
	static string UserName {get;}
	static Version Version {get;}
	static long WorkingSet {get;}
	static void Exit(int exitCode);
	static string ExpandEnvironmentVariables(string name);
	static void FailFast(string message);
	static void FailFast(string message, Exception exception);
	static string[] GetCommandLineArgs();
	static string GetEnvironmentVariable(string variable);
	static string GetEnvironmentVariable(string variable, EnvironmentVariableTarget target);
	static IDictionary GetEnvironmentVariables(EnvironmentVariableTarget target);
	static IDictionary GetEnvironmentVariables();
	static string GetFolderPath(Environment.SpecialFolder folder);
	static string GetFolderPath(Environment.SpecialFolder folder, Environment.SpecialFolderOption option);
	static string[] GetLogicalDrives();
	static void SetEnvironmentVariable(string variable, string value, EnvironmentVariableTarget target = default);
	struct ProcessCpuUsage {
		TimeSpan PrivilegedTime {get;}
		TimeSpan TotalTime {get;}
		TimeSpan UserTime {get;}
	}
	enum SpecialFolder { ApplicationData, CommonApplicationData, LocalApplicationData, Cookies, Desktop, Favorites, History, InternetCache, Programs, MyComputer, MyMusic, MyPictures, MyVideos, Recent, SendTo, StartMenu, Startup, System, Templates, DesktopDirectory, Personal, MyDocuments, ProgramFiles, CommonProgramFiles, AdminTools, CDBurning, CommonAdminTools, CommonDocuments, CommonMusic, CommonOemLinks, CommonPictures, CommonStartMenu, CommonPrograms, CommonStartup, CommonDesktopDirectory, CommonTemplates, CommonVideos, Fonts, NetworkShortcuts, PrinterShortcuts, UserProfile, CommonProgramFilesX86, ProgramFilesX86, Resources, LocalizedResources, SystemX86, Windows }
	enum SpecialFolderOption { None, Create, DoNotVerify }
}
enum EnvironmentVariableTarget { Process, User, Machine }
class EventArgs {
	static EventArgs Empty;
}
delegate void EventHandler(object sender, EventArgs e);
delegate void EventHandler<TEventArgs>(object sender, TEventArgs e);
class Exception {
	IDictionary Data {get;}
	int HResult {get;set;}
	string HelpLink {get;set;}
	Exception InnerException {get;}
	string Message {get;}
	string Source {get;set;}
	string StackTrace {get;}
	MethodBase TargetSite {get;}
	Exception GetBaseException();
	Type GetType();
}
class FieldAccessException : MemberAccessException {}
class FileStyleUriParser : UriParser {}
class FlagsAttribute : Attribute {}
class FormatException : SystemException {}
abstract class FormattableString : IFormattable {
	int ArgumentCount {get;}
	string Format {get;}
	static string CurrentCulture(FormattableString formattable);
	object GetArgument(int index);
	object[] GetArguments();
	static string Invariant(FormattableString formattable);
	string ToString(IFormatProvider formatProvider);
}
class FtpStyleUriParser : UriParser {}
delegate TResult Func<out TResult>();
delegate TResult Func<in T, out TResult>(T arg);
delegate TResult Func<in T1, in T2, out TResult>(T1 arg1, T2 arg2);
delegate TResult Func<in T1, in T2, in T3, out TResult>(T1 arg1, T2 arg2, T3 arg3);
delegate TResult Func<in T1, in T2, in T3, in T4, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14, in T15, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15);
delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14, in T15, in T16, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, T16 arg16);
static class GC {}
enum GCCollectionMode { Default, Forced, Optimized, Aggressive }
enum GCKind { Any, Ephemeral, FullBlocking, Background }
enum GCNotificationStatus { Succeeded, Failed, Canceled, Timeout, NotApplicable }
class GenericUriParser : UriParser {}
enum GenericUriParserOptions { Default, GenericAuthority, AllowEmptyAuthority, NoUserInfo, NoPort, NoQuery, NoFragment, DontConvertPathBackslashes, DontCompressPath, DontUnescapePathDotsAndSlashes, Idn, IriParsing }
class GopherStyleUriParser : UriParser {}
struct Guid : IComparable, IComparable<Guid>, IEquatable<Guid>, IFormattable {
	static Guid Empty;
	static Guid AllBitsSet {get;}
	int Variant {get;}
	int Version {get;}
	int CompareTo(object value);
	int CompareTo(Guid value);
	static Guid CreateVersion7();
	static Guid CreateVersion7(DateTimeOffset timestamp);
	static Guid NewGuid();
	static Guid Parse(string input);
	static Guid Parse(string s, IFormatProvider provider);
	static Guid ParseExact(string input, string format);
	byte[] ToByteArray();
	byte[] ToByteArray(bool bigEndian);
	string ToString(string format);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string input, out Guid result);
	static bool TryParse(string s, IFormatProvider provider, out Guid result);
	static bool TryParseExact(string input, string format, out Guid result);
	bool TryWriteBytes(Span<byte> destination);
	bool TryWriteBytes(Span<byte> destination, bool bigEndian, out int bytesWritten);
}
struct HashCode {
	void Add<T>(T value);
	void Add<T>(T value, IEqualityComparer<T> comparer);
	void AddBytes(ReadOnlySpan<byte> value);
	static int Combine<T1>(T1 value1);
	static int Combine<T1, T2>(T1 value1, T2 value2);
	static int Combine<T1, T2, T3>(T1 value1, T2 value2, T3 value3);
	static int Combine<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4);
	static int Combine<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5);
	static int Combine<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6);
	static int Combine<T1, T2, T3, T4, T5, T6, T7>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7);
	static int Combine<T1, T2, T3, T4, T5, T6, T7, T8>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8);
	int ToHashCode();
}
class HttpStyleUriParser : UriParser {}
interface IAsyncDisposable {
	ValueTask DisposeAsync();
}
interface IAsyncResult {
	object AsyncState {get;}
	WaitHandle AsyncWaitHandle {get;}
	bool CompletedSynchronously {get;}
	bool IsCompleted {get;}
}
interface ICloneable {
	object Clone();
}
interface IComparable {
	int CompareTo(object obj);
}
interface IComparable<in T> {
	int CompareTo(T other);
}
interface IConvertible {
	TypeCode GetTypeCode();
	bool ToBoolean(IFormatProvider provider);
	byte ToByte(IFormatProvider provider);
	char ToChar(IFormatProvider provider);
	DateTime ToDateTime(IFormatProvider provider);
	decimal ToDecimal(IFormatProvider provider);
	double ToDouble(IFormatProvider provider);
	short ToInt16(IFormatProvider provider);
	int ToInt32(IFormatProvider provider);
	long ToInt64(IFormatProvider provider);
	sbyte ToSByte(IFormatProvider provider);
	float ToSingle(IFormatProvider provider);
	string ToString(IFormatProvider provider);
	object ToType(Type conversionType, IFormatProvider provider);
	ushort ToUInt16(IFormatProvider provider);
	uint ToUInt32(IFormatProvider provider);
	ulong ToUInt64(IFormatProvider provider);
}
interface ICustomFormatter {
	string Format(string format, object arg, IFormatProvider formatProvider);
}
interface IDisposable {
	void Dispose();
}
interface IEquatable<T> {}
interface IFormatProvider {
	object GetFormat(Type formatType);
}
interface IFormattable {
	string ToString(string format, IFormatProvider formatProvider);
}
interface IObservable<out T> {
	IDisposable Subscribe(IObserver<T> observer);
}
interface IObserver<in T> {
	void OnCompleted();
	void OnError(Exception error);
	void OnNext(T value);
}
interface IParsable<TSelf> where TSelf : IParsable<TSelf> {}
interface IProgress<in T> {
	void Report(T value);
}
interface IServiceProvider {
	object GetService(Type serviceType);
}
interface ISpanFormattable : IFormattable {}
interface ISpanParsable<TSelf> where TSelf : ISpanParsable<TSelf> {}
interface IUtf8SpanFormattable {}
interface IUtf8SpanParsable<TSelf> where TSelf : IUtf8SpanParsable<TSelf> {}
struct Index : IEquatable<Index> {
	static Index End {get;}
	bool IsFromEnd {get;}
	static Index Start {get;}
	int Value {get;}
	static Index FromEnd(int value);
	static Index FromStart(int value);
	int GetOffset(int length);
	static implicit operator Index(int value);
}
class IndexOutOfRangeException : SystemException {}
class InsufficientExecutionStackException : SystemException {}
class InsufficientMemoryException : OutOfMemoryException {}
struct Int16 : IComparable, IComparable<short>, IConvertible, IEquatable<short>, IFormattable {
	const short MaxValue, MinValue;
	int CompareTo(object value);
	TypeCode GetTypeCode();
	static short Parse(string s);
	static short Parse(string s, IFormatProvider provider);
	static short Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static short Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	string ToString(IFormatProvider provider);
	string ToString(string format);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out short result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out short result);
	static bool TryParse(string s, IFormatProvider provider, out short result);
}
struct Int32 : IComparable, IComparable<int>, IConvertible, IEquatable<int>, IFormattable {
	const int MaxValue, MinValue;
	int CompareTo(object value);
	TypeCode GetTypeCode();
	static int Parse(string s);
	static int Parse(string s, IFormatProvider provider);
	static int Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static int Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	string ToString(string format);
	string ToString(IFormatProvider provider);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out int result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out int result);
	static bool TryParse(string s, IFormatProvider provider, out int result);
}
struct Int64 : IComparable, IComparable<long>, IConvertible, IEquatable<long>, IFormattable {
	const long MaxValue, MinValue;
	int CompareTo(object value);
	TypeCode GetTypeCode();
	static long Parse(string s);
	static long Parse(string s, IFormatProvider provider);
	static long Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static long Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	string ToString(IFormatProvider provider);
	string ToString(string format);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out long result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out long result);
	static bool TryParse(string s, IFormatProvider provider, out long result);
}
struct IntPtr : IComparable, IComparable<IntPtr>, IEquatable<IntPtr>, IFormattable {
	static IntPtr Zero;
	static IntPtr MaxValue {get;}
	static IntPtr MinValue {get;}
	static int Size {get;}
	static IntPtr Add(IntPtr pointer, int offset);
	int CompareTo(object value);
	int CompareTo(IntPtr value);
	static IntPtr Parse(string s);
	static IntPtr Parse(string s, IFormatProvider provider);
	static IntPtr Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static IntPtr Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	static IntPtr Subtract(IntPtr pointer, int offset);
	int ToInt32();
	long ToInt64();
	string ToString(string format);
	string ToString(IFormatProvider provider);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out IntPtr result);
	static bool TryParse(string s, IFormatProvider provider, out IntPtr result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out IntPtr result);
}
class InvalidCastException : SystemException {}
class InvalidOperationException : SystemException {}
class InvalidProgramException : SystemException {}
class InvalidTimeZoneException : Exception {}
class Lazy<T> {
	bool IsValueCreated {get;}
	T Value {get;}
}
class Lazy<T, TMetadata> : Lazy<T> {
	TMetadata Metadata {get;}
}
class LdapStyleUriParser : UriParser {}
class LocalDataStoreSlot {}
class MTAThreadAttribute : Attribute {}
abstract class MarshalByRefObject {
	object GetLifetimeService();
	object InitializeLifetimeService();
	protected MarshalByRefObject MemberwiseClone(bool cloneIdentity);
}
static class Math {
	const double E, PI, Tau;
	static short Abs(short value);
	static int Abs(int value);
	static long Abs(long value);
	static IntPtr Abs(IntPtr value);
	static sbyte Abs(sbyte value);
	static decimal Abs(decimal value);
	static double Abs(double value);
	static float Abs(float value);
	static double Acos(double d);
	static double Acosh(double d);
	static double Asin(double d);
	static double Asinh(double d);
	static double Atan(double d);
	static double Atan2(double y, double x);
	static double Atanh(double d);
	static double Cbrt(double d);
	static double Ceiling(double a);
	static decimal Ceiling(decimal d);
	static byte Clamp(byte value, byte min, byte max);
	static decimal Clamp(decimal value, decimal min, decimal max);
	static double Clamp(double value, double min, double max);
	static short Clamp(short value, short min, short max);
	static int Clamp(int value, int min, int max);
	static long Clamp(long value, long min, long max);
	static IntPtr Clamp(IntPtr value, IntPtr min, IntPtr max);
	static sbyte Clamp(sbyte value, sbyte min, sbyte max);
	static float Clamp(float value, float min, float max);
	static ushort Clamp(ushort value, ushort min, ushort max);
	static uint Clamp(uint value, uint min, uint max);
	static ulong Clamp(ulong value, ulong min, ulong max);
	static UIntPtr Clamp(UIntPtr value, UIntPtr min, UIntPtr max);
	static double Cos(double d);
	static double Cosh(double value);
	static int DivRem(int a, int b, out int result);
	static long DivRem(long a, long b, out long result);
	static (sbyte Quotient, sbyte Remainder) DivRem(sbyte left, sbyte right);
	static (byte Quotient, byte Remainder) DivRem(byte left, byte right);
	static (short Quotient, short Remainder) DivRem(short left, short right);
	static (ushort Quotient, ushort Remainder) DivRem(ushort left, ushort right);
	static (int Quotient, int Remainder) DivRem(int left, int right);
	static (uint Quotient, uint Remainder) DivRem(uint left, uint right);
	static (long Quotient, long Remainder) DivRem(long left, long right);
	static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right);
	static (IntPtr Quotient, IntPtr Remainder) DivRem(IntPtr left, IntPtr right);
	static (UIntPtr Quotient, UIntPtr Remainder) DivRem(UIntPtr left, UIntPtr right);
	static double Exp(double d);
	static double Floor(double d);
	static decimal Floor(decimal d);
	static double Log(double d);
	static double Log(double a, double newBase);
	static double Log10(double d);
	static double Log2(double x);
	static byte Max(byte val1, byte val2);
	static decimal Max(decimal val1, decimal val2);
	static double Max(double val1, double val2);
	static short Max(short val1, short val2);
	static int Max(int val1, int val2);
	static long Max(long val1, long val2);
	static IntPtr Max(IntPtr val1, IntPtr val2);
	static sbyte Max(sbyte val1, sbyte val2);
	static float Max(float val1, float val2);
	static ushort Max(ushort val1, ushort val2);
	static uint Max(uint val1, uint val2);
	static ulong Max(ulong val1, ulong val2);
	static UIntPtr Max(UIntPtr val1, UIntPtr val2);
	static byte Min(byte val1, byte val2);
	static decimal Min(decimal val1, decimal val2);
	static double Min(double val1, double val2);
	static short Min(short val1, short val2);
	static int Min(int val1, int val2);
	static long Min(long val1, long val2);
	static IntPtr Min(IntPtr val1, IntPtr val2);
	static sbyte Min(sbyte val1, sbyte val2);
	static float Min(float val1, float val2);
	static ushort Min(ushort val1, ushort val2);
	static uint Min(uint val1, uint val2);
	static ulong Min(ulong val1, ulong val2);
	static UIntPtr Min(UIntPtr val1, UIntPtr val2);
	static double Pow(double x, double y);
	static decimal Round(decimal d);
	static decimal Round(decimal d, MidpointRounding mode);
	static decimal Round(decimal d, int decimals, MidpointRounding mode = default);
	static double Round(double a);
	static double Round(double value, MidpointRounding mode);
	static double Round(double value, int digits, MidpointRounding mode = default);
	static int Sign(decimal value);
	static int Sign(double value);
	static int Sign(short value);
	static int Sign(int value);
	static int Sign(long value);
	static int Sign(IntPtr value);
	static int Sign(sbyte value);
	static int Sign(float value);
	static double Sin(double a);
	static (double Sin, double Cos) SinCos(double x);
	static double Sinh(double value);
	static double Sqrt(double d);
	static double Tan(double a);
	static double Tanh(double value);
	static decimal Truncate(decimal d);
	static double Truncate(double d);
}
class MemberAccessException : SystemException {}
struct Memory<T> : IEquatable<Memory<T>> {
	static Memory<T> Empty {get;}
	bool IsEmpty {get;}
	int Length {get;}
	Span<T> Span {get;}
	void CopyTo(Memory<T> destination);
	Memory<T> Slice(int start);
	Memory<T> Slice(int start, int length);
	T[] ToArray();
	bool TryCopyTo(Memory<T> destination);
	static implicit operator Memory<T>(T[] array);
	static implicit operator Memory<T>(ArraySegment<T> segment);
	static implicit operator ReadOnlyMemory<T>(Memory<T> memory);
}
static class MemoryExtensions {
	static ReadOnlyMemory<char> AsMemory(this string text, Index startIndex);
	static ReadOnlyMemory<char> AsMemory(this string text, int start = default, int length = default);
	static ReadOnlyMemory<char> AsMemory(this string text, Range range);
	static Memory<T> AsMemory<T>(this T[] array, Index startIndex);
	static Memory<T> AsMemory<T>(this T[] array, int start = default, int length = default);
	static Memory<T> AsMemory<T>(this T[] array, Range range);
	static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start = default, int length = default);
	static Span<T> AsSpan<T>(this T[] array, Index startIndex);
	static Span<T> AsSpan<T>(this T[] array, Range range);
	static ReadOnlySpan<char> AsSpan(this string text, Index startIndex);
	static ReadOnlySpan<char> AsSpan(this string text, Range range);
	static ReadOnlySpan<char> AsSpan(this string text, int start = default, int length = default);
	static Span<T> AsSpan<T>(this T[] array, int start = default, int length = default);
	static Span<T> AsSpan<T>(this ArraySegment<T> segment, Index startIndex);
	static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start = default, int length = default);
	static Span<T> AsSpan<T>(this ArraySegment<T> segment, Range range);
	static bool Contains<T>(this Span<T> span, T value) where T : IEquatable<T>;
	static bool Contains<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>;
	static bool Contains(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType);
	static bool EndsWith<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>;
	static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>;
	static bool EndsWith<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>;
	static bool EndsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType);
	static int IndexOf<T>(this Span<T> span, T value) where T : IEquatable<T>;
	static int IndexOf<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>;
	static int IndexOf<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>;
	static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>;
	static int IndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType);
	static int LastIndexOf<T>(this Span<T> span, T value) where T : IEquatable<T>;
	static int LastIndexOf<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>;
	static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>;
	static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>;
	static int LastIndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType);
	static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other) where T : IEquatable<T>;
	static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) where T : IEquatable<T>;
	static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer = default);
	static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer = default);
	static bool StartsWith<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>;
	static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>;
	static bool StartsWith<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>;
	static bool StartsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType);
	static Memory<T> Trim<T>(this Memory<T> memory, T trimElement) where T : IEquatable<T>;
	static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, T trimElement) where T : IEquatable<T>;
	static Span<T> Trim<T>(this Span<T> span, T trimElement) where T : IEquatable<T>;
	static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, T trimElement) where T : IEquatable<T>;
	static Memory<T> Trim<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static Span<T> Trim<T>(this Span<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static Memory<char> Trim(this Memory<char> memory);
	static ReadOnlyMemory<char> Trim(this ReadOnlyMemory<char> memory);
	static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, char trimChar = default);
	static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars);
	static Span<char> Trim(this Span<char> span);
	static Memory<T> TrimEnd<T>(this Memory<T> memory, T trimElement) where T : IEquatable<T>;
	static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, T trimElement) where T : IEquatable<T>;
	static Span<T> TrimEnd<T>(this Span<T> span, T trimElement) where T : IEquatable<T>;
	static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, T trimElement) where T : IEquatable<T>;
	static Memory<T> TrimEnd<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static Span<T> TrimEnd<T>(this Span<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static Memory<char> TrimEnd(this Memory<char> memory);
	static ReadOnlyMemory<char> TrimEnd(this ReadOnlyMemory<char> memory);
	static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, char trimChar = default);
	static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars);
	static Span<char> TrimEnd(this Span<char> span);
	static Memory<T> TrimStart<T>(this Memory<T> memory, T trimElement) where T : IEquatable<T>;
	static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, T trimElement) where T : IEquatable<T>;
	static Span<T> TrimStart<T>(this Span<T> span, T trimElement) where T : IEquatable<T>;
	static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, T trimElement) where T : IEquatable<T>;
	static Memory<T> TrimStart<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static Span<T> TrimStart<T>(this Span<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>;
	static Memory<char> TrimStart(this Memory<char> memory);
	static ReadOnlyMemory<char> TrimStart(this ReadOnlyMemory<char> memory);
	static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, char trimChar = default);
	static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars);
	static Span<char> TrimStart(this Span<char> span);
}
class MethodAccessException : MemberAccessException {}
enum MidpointRounding { ToEven, AwayFromZero, ToZero, ToNegativeInfinity, ToPositiveInfinity }
class MissingFieldException : MissingMemberException {}
class MissingMemberException : MemberAccessException {}
class MissingMethodException : MissingMemberException {}
abstract class MulticastDelegate {}
class MulticastNotSupportedException : SystemException {}
class NetPipeStyleUriParser : UriParser {}
class NetTcpStyleUriParser : UriParser {}
class NewsStyleUriParser : UriParser {}
class NonSerializedAttribute : Attribute {}
class NotFiniteNumberException : ArithmeticException {
	double OffendingNumber {get;}
}
class NotImplementedException : SystemException {}
class NotSupportedException : SystemException {}
class NullReferenceException : SystemException {}
static class Nullable {
	static int Compare<T>(Nullable<T> n1, Nullable<T> n2) where T : struct;
	static bool Equals<T>(Nullable<T> n1, Nullable<T> n2) where T : struct;
	static Type GetUnderlyingType(Type nullableType);
	static ref T GetValueRefOrDefaultRef<T>(in Nullable<T> nullable) where T : struct;
}
struct Nullable<T> where T : struct {
	bool HasValue {get;}
	T Value {get;}
	T GetValueOrDefault();
	T GetValueOrDefault(T defaultValue);
}
class Object {
	bool Equals(object obj);
	static bool Equals(object objA, object objB);
	int GetHashCode();
	Type GetType();
	protected object MemberwiseClone();
	static bool ReferenceEquals(object objA, object objB);
	string ToString();
}
class ObjectDisposedException : InvalidOperationException {
	string ObjectName {get;}
	static void ThrowIf(bool condition, object instance);
	static void ThrowIf(bool condition, Type type);
}
class ObsoleteAttribute : Attribute {
	string DiagnosticId {get;set;}
	bool IsError {get;}
	string Message {get;}
	string UrlFormat {get;set;}
}
class OperatingSystem : ICloneable {}
class OperationCanceledException : SystemException {
	CancellationToken CancellationToken {get;}
}
class OrdinalComparer : StringComparer, IAlternateEqualityComparer<ReadOnlySpan<char>, string> {}
class OutOfMemoryException : SystemException {}
class OverflowException : ArithmeticException {}
class ParamArrayAttribute : Attribute {}
enum PlatformID { Win32S, Win32Windows, Win32NT, WinCE, Unix, Xbox, MacOSX, Other }
class PlatformNotSupportedException : NotSupportedException {}
delegate bool Predicate<in T>(T obj);
class Progress<T> : IProgress<T> {
	event EventHandler<T> ProgressChanged;
	protected void OnReport(T value);
}
class Random {
	static Random Shared {get;}
	void GetItems<T>(ReadOnlySpan<T> choices, Span<T> destination);
	T[] GetItems<T>(T[] choices, int length);
	int Next();
	int Next(int maxValue);
	int Next(int minValue, int maxValue);
	void NextBytes(byte[] buffer);
	double NextDouble();
	long NextInt64();
	long NextInt64(long maxValue);
	long NextInt64(long minValue, long maxValue);
	float NextSingle();
	protected double Sample();
	void Shuffle<T>(T[] values);
}
struct Range : IEquatable<Range> {
	static Range All {get;}
	Index End {get;}
	Index Start {get;}
	static Range EndAt(Index end);
	(int Offset, int Length) GetOffsetAndLength(int length);
	static Range StartAt(Index start);
}
class RankException : SystemException {}
struct ReadOnlyMemory<T> : IEquatable<ReadOnlyMemory<T>> {
	static ReadOnlyMemory<T> Empty {get;}
	bool IsEmpty {get;}
	int Length {get;}
	ReadOnlySpan<T> Span {get;}
	void CopyTo(Memory<T> destination);
	ReadOnlyMemory<T> Slice(int start);
	ReadOnlyMemory<T> Slice(int start, int length);
	T[] ToArray();
	bool TryCopyTo(Memory<T> destination);
	static implicit operator ReadOnlyMemory<T>(T[] array);
	static implicit operator ReadOnlyMemory<T>(ArraySegment<T> segment);
}
struct ReadOnlySpan<T> {
	static ReadOnlySpan<T> Empty {get;}
	bool IsEmpty {get;}
	int Length {get;}
	ref T this[int index] {get;}
	static ReadOnlySpan<T> CastUp<TDerived>(ReadOnlySpan<TDerived> items) where TDerived : class, T;
	void CopyTo(Span<T> destination);
	ReadOnlySpan<T>.Enumerator GetEnumerator();
	ref T GetPinnableReference();
	ReadOnlySpan<T> Slice(int start);
	ReadOnlySpan<T> Slice(int start, int length);
	T[] ToArray();
	bool TryCopyTo(Span<T> destination);
	static implicit operator ReadOnlySpan<T>(T[] array);
	static implicit operator ReadOnlySpan<T>(ArraySegment<T> segment);
	struct Enumerator {
		ref T Current {get;}
		bool MoveNext();
	}
}
class ResolveEventArgs : EventArgs {
	string Name {get;}
	Assembly RequestingAssembly {get;}
}
delegate Assembly ResolveEventHandler(object sender, ResolveEventArgs args);
struct RuntimeFieldHandle : IEquatable<RuntimeFieldHandle> {
	IntPtr Value {get;}
	static RuntimeFieldHandle FromIntPtr(IntPtr value);
	static IntPtr ToIntPtr(RuntimeFieldHandle value);
}
struct RuntimeMethodHandle : IEquatable<RuntimeMethodHandle> {
	IntPtr Value {get;}
	static RuntimeMethodHandle FromIntPtr(IntPtr value);
	IntPtr GetFunctionPointer();
	static IntPtr ToIntPtr(RuntimeMethodHandle value);
}
struct RuntimeTypeHandle : IEquatable<RuntimeTypeHandle> {
	IntPtr Value {get;}
	static RuntimeTypeHandle FromIntPtr(IntPtr value);
	static IntPtr ToIntPtr(RuntimeTypeHandle value);
}
struct SByte : IComparable, IComparable<sbyte>, IConvertible, IEquatable<sbyte>, IFormattable {
	const sbyte MaxValue, MinValue;
	int CompareTo(object obj);
	TypeCode GetTypeCode();
	static sbyte Parse(string s);
	static sbyte Parse(string s, IFormatProvider provider);
	static sbyte Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static sbyte Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	string ToString(string format);
	string ToString(IFormatProvider provider);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out sbyte result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out sbyte result);
	static bool TryParse(string s, IFormatProvider provider, out sbyte result);
}
class STAThreadAttribute : Attribute {}
struct SequencePosition : IEquatable<SequencePosition> {
	int GetInteger();
	object GetObject();
}
class SerializableAttribute : Attribute {}
struct Single : IComparable, IComparable<float>, IConvertible, IEquatable<float>, IFormattable {
	const float MinValue, MaxValue, Epsilon, NegativeInfinity, PositiveInfinity, NaN, NegativeZero, E, Pi, Tau;
	int CompareTo(object value);
	TypeCode GetTypeCode();
	static bool IsFinite(float f);
	static bool IsInfinity(float f);
	static bool IsNaN(float f);
	static bool IsNegative(float f);
	static bool IsNegativeInfinity(float f);
	static bool IsNormal(float f);
	static bool IsPositiveInfinity(float f);
	static bool IsSubnormal(float f);
	static float Parse(string s);
	static float Parse(string s, IFormatProvider provider);
	static float Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static float Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	string ToString(IFormatProvider provider);
	string ToString(string format);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out float result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out float result);
	static bool TryParse(string s, IFormatProvider provider, out float result);
}
struct Span<T> {
	static Span<T> Empty {get;}
	bool IsEmpty {get;}
	int Length {get;}
	ref T this[int index] {get;}
	void Clear();
	void CopyTo(Span<T> destination);
	void Fill(T value);
	Span<T>.Enumerator GetEnumerator();
	ref T GetPinnableReference();
	Span<T> Slice(int start);
	Span<T> Slice(int start, int length);
	T[] ToArray();
	bool TryCopyTo(Span<T> destination);
	static implicit operator Span<T>(T[] array);
	static implicit operator Span<T>(ArraySegment<T> segment);
	static implicit operator ReadOnlySpan<T>(Span<T> span);
	struct Enumerator {
		ref T Current {get;}
		bool MoveNext();
	}
}
class StackOverflowException : SystemException {}
class String : ICloneable, IComparable, IComparable<string>, IConvertible, IEnumerable<char>, IEquatable<string> {
	static string Empty;
	int Length {get;}
	char this[int index] {get;}
	object Clone();
	static int Compare(string strA, string strB, StringComparison comparisonType);
	static int Compare(string strA, string strB, CultureInfo culture = default, CompareOptions options = default);
	static int Compare(string strA, string strB, bool ignoreCase, CultureInfo culture = default);
	static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase = default, CultureInfo culture = default);
	static int Compare(string strA, int indexA, string strB, int indexB, int length, CultureInfo culture, CompareOptions options);
	static int Compare(string strA, int indexA, string strB, int indexB, int length, StringComparison comparisonType);
	static int CompareOrdinal(string strA, string strB);
	static int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length);
	int CompareTo(object value);
	int CompareTo(string strB);
	static string Concat(object arg0);
	static string Concat(object arg0, object arg1, object arg2 = default);
	static string Concat(params object[] args);
	static string Concat<T>(IEnumerable<T> values);
	static string Concat(IEnumerable<string> values);
	static string Concat(string str0, string str1, string str2 = default, string str3 = default);
	static string Concat(params string[] values);
	bool Contains(string value);
	bool Contains(string value, StringComparison comparisonType);
	bool Contains(char value);
	bool Contains(char value, StringComparison comparisonType);
	static string Copy(string str);
	void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count);
	void CopyTo(Span<char> destination);
	static string Create(IFormatProvider provider, ref DefaultInterpolatedStringHandler handler);
	static string Create(IFormatProvider provider, Span<char> initialBuffer, ref DefaultInterpolatedStringHandler handler);
	bool EndsWith(string value);
	bool EndsWith(string value, StringComparison comparisonType);
	bool EndsWith(string value, bool ignoreCase, CultureInfo culture);
	bool EndsWith(char value);
	StringRuneEnumerator EnumerateRunes();
	bool Equals(string value, StringComparison comparisonType);
	static bool Equals(string a, string b, StringComparison comparisonType = default);
	static string Format(string format, object arg0, object arg1 = default, object arg2 = default);
	static string Format(string format, params object[] args);
	static string Format(IFormatProvider provider, string format, object arg0, object arg1 = default, object arg2 = default);
	static string Format(IFormatProvider provider, string format, params object[] args);
	static string Format<TArg0>(IFormatProvider provider, CompositeFormat format, TArg0 arg0);
	static string Format<TArg0, TArg1>(IFormatProvider provider, CompositeFormat format, TArg0 arg0, TArg1 arg1);
	static string Format<TArg0, TArg1, TArg2>(IFormatProvider provider, CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2);
	static string Format(IFormatProvider provider, CompositeFormat format, params object[] args);
	CharEnumerator GetEnumerator();
	int GetHashCode(StringComparison comparisonType);
	static int GetHashCode(ReadOnlySpan<char> value);
	static int GetHashCode(ReadOnlySpan<char> value, StringComparison comparisonType);
	ref char GetPinnableReference();
	TypeCode GetTypeCode();
	int IndexOf(char value);
	int IndexOf(char value, StringComparison comparisonType);
	int IndexOf(char value, int startIndex, int count = default);
	int IndexOf(string value);
	int IndexOf(string value, StringComparison comparisonType);
	int IndexOf(string value, int startIndex, StringComparison comparisonType);
	int IndexOf(string value, int startIndex, int count = default, StringComparison comparisonType = default);
	int IndexOfAny(char[] anyOf);
	int IndexOfAny(char[] anyOf, int startIndex, int count = default);
	string Insert(int startIndex, string value);
	static string Intern(string str);
	static string IsInterned(string str);
	bool IsNormalized();
	bool IsNormalized(NormalizationForm normalizationForm);
	static bool IsNullOrEmpty(string value);
	static bool IsNullOrWhiteSpace(string value);
	static string Join(char separator, params string[] value);
	static string Join(string separator, params string[] value);
	static string Join(char separator, string[] value, int startIndex, int count);
	static string Join(string separator, string[] value, int startIndex, int count);
	static string Join(string separator, IEnumerable<string> values);
	static string Join(char separator, params object[] values);
	static string Join(string separator, params object[] values);
	static string Join<T>(char separator, IEnumerable<T> values);
	static string Join<T>(string separator, IEnumerable<T> values);
	int LastIndexOf(char value);
	int LastIndexOf(char value, int startIndex, int count = default);
	int LastIndexOf(string value);
	int LastIndexOf(string value, StringComparison comparisonType);
	int LastIndexOf(string value, int startIndex, StringComparison comparisonType);
	int LastIndexOf(string value, int startIndex, int count = default, StringComparison comparisonType = default);
	int LastIndexOfAny(char[] anyOf);
	int LastIndexOfAny(char[] anyOf, int startIndex, int count = default);
	string Normalize();
	string Normalize(NormalizationForm normalizationForm);
	string PadLeft(int totalWidth);
	string PadLeft(int totalWidth, char paddingChar);
	string PadRight(int totalWidth);
	string PadRight(int totalWidth, char paddingChar);
	string Remove(int startIndex, int count);
	string Remove(int startIndex);
	string Replace(string oldValue, string newValue, bool ignoreCase = default, CultureInfo culture = default);
	string Replace(string oldValue, string newValue, StringComparison comparisonType);
	string Replace(char oldChar, char newChar);
	string ReplaceLineEndings();
	string ReplaceLineEndings(string replacementText);
	string[] Split(char separator, StringSplitOptions options = default);
	string[] Split(char separator, int count, StringSplitOptions options = default);
	string[] Split(params char[] separator);
	string[] Split(char[] separator, StringSplitOptions options);
	string[] Split(char[] separator, int count, StringSplitOptions options = default);
	string[] Split(string separator, StringSplitOptions options = default);
	string[] Split(string separator, int count, StringSplitOptions options = default);
	string[] Split(string[] separator, StringSplitOptions options);
	string[] Split(string[] separator, int count, StringSplitOptions options);
	bool StartsWith(string value);
	bool StartsWith(string value, StringComparison comparisonType);
	bool StartsWith(string value, bool ignoreCase, CultureInfo culture);
	bool StartsWith(char value);
	string Substring(int startIndex);
	string Substring(int startIndex, int length);
	char[] ToCharArray();
	char[] ToCharArray(int startIndex, int length);
	string ToLower();
	string ToLower(CultureInfo culture);
	string ToLowerInvariant();
	string ToString(IFormatProvider provider);
	string ToUpper();
	string ToUpper(CultureInfo culture);
	string ToUpperInvariant();
	string Trim();
	string Trim(char trimChar);
	string Trim(params char[] trimChars);
	string TrimEnd();
	string TrimEnd(char trimChar);
	string TrimEnd(params char[] trimChars);
	string TrimStart();
	string TrimStart(char trimChar);
	string TrimStart(params char[] trimChars);
	bool TryCopyTo(Span<char> destination);
}
abstract class StringComparer : IComparer, IComparer<string>, IEqualityComparer, IEqualityComparer<string> {
	static StringComparer CurrentCulture {get;}
	static StringComparer CurrentCultureIgnoreCase {get;}
	static StringComparer InvariantCulture {get;}
	static StringComparer InvariantCultureIgnoreCase {get;}
	static StringComparer Ordinal {get;}
	static StringComparer OrdinalIgnoreCase {get;}
	int Compare(object x, object y);
	int Compare(string x, string y);
	static StringComparer Create(CultureInfo culture, bool ignoreCase);
	static StringComparer Create(CultureInfo culture, CompareOptions options);
	bool Equals(object x, object y);
	bool Equals(string x, string y);
	static StringComparer FromComparison(StringComparison comparisonType);
	int GetHashCode(object obj);
	int GetHashCode(string obj);
	static bool IsWellKnownCultureAwareComparer(IEqualityComparer<string> comparer, out CompareInfo compareInfo, out CompareOptions compareOptions);
	static bool IsWellKnownOrdinalComparer(IEqualityComparer<string> comparer, out bool ignoreCase);
}
enum StringComparison { CurrentCulture, CurrentCultureIgnoreCase, InvariantCulture, InvariantCultureIgnoreCase, Ordinal, OrdinalIgnoreCase }
enum StringSplitOptions { None, RemoveEmptyEntries, TrimEntries }
class SystemException : Exception {}
class ThreadStaticAttribute : Attribute {}
struct TimeOnly : IComparable, IComparable<TimeOnly>, IEquatable<TimeOnly>, IFormattable {
	int Hour {get;}
	static TimeOnly MaxValue {get;}
	int Microsecond {get;}
	int Millisecond {get;}
	static TimeOnly MinValue {get;}
	int Minute {get;}
	int Nanosecond {get;}
	int Second {get;}
	long Ticks {get;}
	TimeOnly Add(TimeSpan value);
	TimeOnly Add(TimeSpan value, out int wrappedDays);
	TimeOnly AddHours(double value);
	TimeOnly AddHours(double value, out int wrappedDays);
	TimeOnly AddMinutes(double value);
	TimeOnly AddMinutes(double value, out int wrappedDays);
	int CompareTo(TimeOnly value);
	int CompareTo(object value);
	void Deconstruct(out int hour, out int minute);
	void Deconstruct(out int hour, out int minute, out int second);
	void Deconstruct(out int hour, out int minute, out int second, out int millisecond);
	void Deconstruct(out int hour, out int minute, out int second, out int millisecond, out int microsecond);
	static TimeOnly FromDateTime(DateTime dateTime);
	static TimeOnly FromTimeSpan(TimeSpan timeSpan);
	bool IsBetween(TimeOnly start, TimeOnly end);
	static TimeOnly Parse(ReadOnlySpan<char> s, IFormatProvider provider = default, DateTimeStyles style = default);
	static TimeOnly Parse(string s);
	static TimeOnly Parse(string s, IFormatProvider provider, DateTimeStyles style = default);
	static TimeOnly ParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider = default, DateTimeStyles style = default);
	static TimeOnly ParseExact(string s, string format, IFormatProvider provider = default, DateTimeStyles style = default);
	static TimeOnly ParseExact(string s, string[] formats, IFormatProvider provider = default, DateTimeStyles style = default);
	string ToLongTimeString();
	string ToShortTimeString();
	string ToString(string format);
	string ToString(IFormatProvider provider);
	string ToString(string format, IFormatProvider provider);
	TimeSpan ToTimeSpan();
	static bool TryParse(string s, out TimeOnly result);
	static bool TryParse(string s, IFormatProvider provider, DateTimeStyles style, out TimeOnly result);
	static bool TryParse(string s, IFormatProvider provider, out TimeOnly result);
	static bool TryParseExact(string s, string format, out TimeOnly result);
	static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style, out TimeOnly result);
	static bool TryParseExact(string s, string[] formats, out TimeOnly result);
	static bool TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out TimeOnly result);
	static TimeSpan operator -(TimeOnly t1, TimeOnly t2);
}
abstract class TimeProvider {
	TimeZoneInfo LocalTimeZone {get;}
	static TimeProvider System {get;}
	long TimestampFrequency {get;}
	ITimer CreateTimer(TimerCallback callback, object state, TimeSpan dueTime, TimeSpan period);
	TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp);
	TimeSpan GetElapsedTime(long startingTimestamp);
	DateTimeOffset GetLocalNow();
	long GetTimestamp();
	DateTimeOffset GetUtcNow();
}
struct TimeSpan : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, IFormattable {
	const long NanosecondsPerTick, TicksPerMicrosecond, TicksPerMillisecond, TicksPerSecond, TicksPerMinute, TicksPerHour, TicksPerDay, MicrosecondsPerMillisecond, MicrosecondsPerSecond, MicrosecondsPerMinute, MicrosecondsPerHour, MicrosecondsPerDay, MillisecondsPerSecond, MillisecondsPerMinute, MillisecondsPerHour, MillisecondsPerDay, SecondsPerMinute, SecondsPerHour, SecondsPerDay, MinutesPerHour, MinutesPerDay;
	const int HoursPerDay;
	static TimeSpan Zero, MaxValue, MinValue;
	int Days {get;}
	int Hours {get;}
	int Microseconds {get;}
	int Milliseconds {get;}
	int Minutes {get;}
	int Nanoseconds {get;}
	int Seconds {get;}
	long Ticks {get;}
	double TotalDays {get;}
	double TotalHours {get;}
	double TotalMicroseconds {get;}
	double TotalMilliseconds {get;}
	double TotalMinutes {get;}
	double TotalNanoseconds {get;}
	double TotalSeconds {get;}
	TimeSpan Add(TimeSpan ts);
	static int Compare(TimeSpan t1, TimeSpan t2);
	int CompareTo(object value);
	int CompareTo(TimeSpan value);
	TimeSpan Divide(double divisor);
	double Divide(TimeSpan ts);
	TimeSpan Duration();
	static bool Equals(TimeSpan t1, TimeSpan t2);
	static TimeSpan FromDays(double value);
	static TimeSpan FromDays(int days);
	static TimeSpan FromDays(int days, int hours = default, long minutes = default, long seconds = default, long milliseconds = default, long microseconds = default);
	static TimeSpan FromHours(int hours);
	static TimeSpan FromHours(int hours, long minutes = default, long seconds = default, long milliseconds = default, long microseconds = default);
	static TimeSpan FromHours(double value);
	static TimeSpan FromMicroseconds(long microseconds);
	static TimeSpan FromMicroseconds(double value);
	static TimeSpan FromMilliseconds(long milliseconds, long microseconds = default);
	static TimeSpan FromMilliseconds(double value);
	static TimeSpan FromMinutes(long minutes);
	static TimeSpan FromMinutes(long minutes, long seconds = default, long milliseconds = default, long microseconds = default);
	static TimeSpan FromMinutes(double value);
	static TimeSpan FromSeconds(long seconds);
	static TimeSpan FromSeconds(long seconds, long milliseconds = default, long microseconds = default);
	static TimeSpan FromSeconds(double value);
	static TimeSpan FromTicks(long value);
	TimeSpan Multiply(double factor);
	TimeSpan Negate();
	static TimeSpan Parse(string s);
	static TimeSpan Parse(string input, IFormatProvider formatProvider);
	static TimeSpan Parse(ReadOnlySpan<char> input, IFormatProvider formatProvider = default);
	static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider, TimeSpanStyles styles = default);
	static TimeSpan ParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, TimeSpanStyles styles = default);
	static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles = default);
	static TimeSpan ParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles = default);
	TimeSpan Subtract(TimeSpan ts);
	string ToString(string format);
	string ToString(string format, IFormatProvider formatProvider);
	static bool TryParse(string s, out TimeSpan result);
	static bool TryParse(string input, IFormatProvider formatProvider, out TimeSpan result);
	static bool TryParseExact(string input, string format, IFormatProvider formatProvider, out TimeSpan result);
	static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, out TimeSpan result);
	static bool TryParseExact(string input, string format, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result);
	static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result);
	static TimeSpan operator +(TimeSpan t1, TimeSpan t2);
	static TimeSpan operator /(TimeSpan timeSpan, double divisor);
	static double operator /(TimeSpan t1, TimeSpan t2);
	static TimeSpan operator *(TimeSpan timeSpan, double factor);
	static TimeSpan operator *(double factor, TimeSpan timeSpan);
	static TimeSpan operator -(TimeSpan t1, TimeSpan t2);
	static TimeSpan operator -(TimeSpan t);
	static TimeSpan operator +(TimeSpan t);
}
class TimeZoneInfo : IEquatable<TimeZoneInfo> {
	TimeSpan BaseUtcOffset {get;}
	string DaylightName {get;}
	string DisplayName {get;}
	bool HasIanaId {get;}
	string Id {get;}
	static TimeZoneInfo Local {get;}
	string StandardName {get;}
	bool SupportsDaylightSavingTime {get;}
	static TimeZoneInfo Utc {get;}
	static void ClearCachedData();
	static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone);
	static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone);
	static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone);
	static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId);
	static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId);
	static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string sourceTimeZoneId, string destinationTimeZoneId);
	static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone);
	static DateTime ConvertTimeToUtc(DateTime dateTime);
	static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone);
	static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName = default, TimeZoneInfo.AdjustmentRule[] adjustmentRules = default, bool disableDaylightSavingTime = default);
	static TimeZoneInfo FindSystemTimeZoneById(string id);
	static TimeZoneInfo FromSerializedString(string source);
	TimeZoneInfo.AdjustmentRule[] GetAdjustmentRules();
	TimeSpan[] GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset);
	TimeSpan[] GetAmbiguousTimeOffsets(DateTime dateTime);
	static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones();
	static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones(bool skipSorting);
	TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset);
	TimeSpan GetUtcOffset(DateTime dateTime);
	bool HasSameRules(TimeZoneInfo other);
	bool IsAmbiguousTime(DateTimeOffset dateTimeOffset);
	bool IsAmbiguousTime(DateTime dateTime);
	bool IsDaylightSavingTime(DateTimeOffset dateTimeOffset);
	bool IsDaylightSavingTime(DateTime dateTime);
	bool IsInvalidTime(DateTime dateTime);
	string ToSerializedString();
	static bool TryConvertIanaIdToWindowsId(string ianaId, out string windowsId);
	static bool TryConvertWindowsIdToIanaId(string windowsId, out string ianaId);
	static bool TryConvertWindowsIdToIanaId(string windowsId, string region, out string ianaId);
	static bool TryFindSystemTimeZoneById(string id, out TimeZoneInfo timeZoneInfo);
	class AdjustmentRule : IEquatable<TimeZoneInfo.AdjustmentRule> {
		TimeSpan BaseUtcOffsetDelta {get;}
		DateTime DateEnd {get;}
		DateTime DateStart {get;}
		TimeSpan DaylightDelta {get;}
		TimeZoneInfo.TransitionTime DaylightTransitionEnd {get;}
		TimeZoneInfo.TransitionTime DaylightTransitionStart {get;}
		static TimeZoneInfo.AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TimeZoneInfo.TransitionTime daylightTransitionStart, TimeZoneInfo.TransitionTime daylightTransitionEnd, TimeSpan baseUtcOffsetDelta = default);
	}
	struct TransitionTime : IEquatable<TimeZoneInfo.TransitionTime> {
		int Day {get;}
		DayOfWeek DayOfWeek {get;}
		bool IsFixedDateRule {get;}
		int Month {get;}
		DateTime TimeOfDay {get;}
		int Week {get;}
		static TimeZoneInfo.TransitionTime CreateFixedDateRule(DateTime timeOfDay, int month, int day);
		static TimeZoneInfo.TransitionTime CreateFloatingDateRule(DateTime timeOfDay, int month, int week, DayOfWeek dayOfWeek);
	}
}
class TimeZoneNotFoundException : Exception {}
class TimeoutException : SystemException {}
static class Tuple {
	static Tuple<T1> Create<T1>(T1 item1);
	static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2);
	static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3);
	static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4);
	static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5);
	static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6);
	static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7);
	static Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8);
}
class Tuple<T1> : IComparable, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1 {get;}
}
class Tuple<T1, T2> : IComparable, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1 {get;}
	T2 Item2 {get;}
}
class Tuple<T1, T2, T3> : IComparable, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1 {get;}
	T2 Item2 {get;}
	T3 Item3 {get;}
}
class Tuple<T1, T2, T3, T4> : IComparable, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1 {get;}
	T2 Item2 {get;}
	T3 Item3 {get;}
	T4 Item4 {get;}
}
class Tuple<T1, T2, T3, T4, T5> : IComparable, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1 {get;}
	T2 Item2 {get;}
	T3 Item3 {get;}
	T4 Item4 {get;}
	T5 Item5 {get;}
}
class Tuple<T1, T2, T3, T4, T5, T6> : IComparable, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1 {get;}
	T2 Item2 {get;}
	T3 Item3 {get;}
	T4 Item4 {get;}
	T5 Item5 {get;}
	T6 Item6 {get;}
}
class Tuple<T1, T2, T3, T4, T5, T6, T7> : IComparable, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1 {get;}
	T2 Item2 {get;}
	T3 Item3 {get;}
	T4 Item4 {get;}
	T5 Item5 {get;}
	T6 Item6 {get;}
	T7 Item7 {get;}
}
class Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IComparable, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1 {get;}
	T2 Item2 {get;}
	T3 Item3 {get;}
	T4 Item4 {get;}
	T5 Item5 {get;}
	T6 Item6 {get;}
	T7 Item7 {get;}
	TRest Rest {get;}
}
abstract class Type : MemberInfo, IReflect {
	static char Delimiter;
	static Type[] EmptyTypes;
	static object Missing;
	static MemberFilter FilterAttribute, FilterName, FilterNameIgnoreCase;
	Assembly Assembly {get;}
	string AssemblyQualifiedName {get;}
	TypeAttributes Attributes {get;}
	Type BaseType {get;}
	bool ContainsGenericParameters {get;}
	MethodBase DeclaringMethod {get;}
	static Binder DefaultBinder {get;}
	string FullName {get;}
	Guid GUID {get;}
	GenericParameterAttributes GenericParameterAttributes {get;}
	int GenericParameterPosition {get;}
	Type[] GenericTypeArguments {get;}
	bool HasElementType {get;}
	bool IsAbstract {get;}
	bool IsAnsiClass {get;}
	bool IsArray {get;}
	bool IsAutoClass {get;}
	bool IsAutoLayout {get;}
	bool IsByRef {get;}
	bool IsByRefLike {get;}
	bool IsCOMObject {get;}
	bool IsClass {get;}
	bool IsCollectible {get;}
	bool IsConstructedGenericType {get;}
	bool IsContextful {get;}
	bool IsEnum {get;}
	bool IsExplicitLayout {get;}
	bool IsFunctionPointer {get;}
	bool IsGenericMethodParameter {get;}
	bool IsGenericParameter {get;}
	bool IsGenericType {get;}
	bool IsGenericTypeDefinition {get;}
	bool IsGenericTypeParameter {get;}
	bool IsImport {get;}
	bool IsInterface {get;}
	bool IsLayoutSequential {get;}
	bool IsMarshalByRef {get;}
	bool IsNested {get;}
	bool IsNestedAssembly {get;}
	bool IsNestedFamANDAssem {get;}
	bool IsNestedFamORAssem {get;}
	bool IsNestedFamily {get;}
	bool IsNestedPrivate {get;}
	bool IsNestedPublic {get;}
	bool IsNotPublic {get;}
	bool IsPointer {get;}
	bool IsPrimitive {get;}
	bool IsPublic {get;}
	bool IsSZArray {get;}
	bool IsSealed {get;}
	bool IsSerializable {get;}
	bool IsSignatureType {get;}
	bool IsSpecialName {get;}
	bool IsTypeDefinition {get;}
	bool IsUnicodeClass {get;}
	bool IsUnmanagedFunctionPointer {get;}
	bool IsValueType {get;}
	bool IsVariableBoundArray {get;}
	bool IsVisible {get;}
	Module Module {get;}
	string Namespace {get;}
	RuntimeTypeHandle TypeHandle {get;}
	ConstructorInfo TypeInitializer {get;}
	Type UnderlyingSystemType {get;}
	Type[] FindInterfaces(TypeFilter filter, object filterCriteria);
	MemberInfo[] FindMembers(MemberTypes memberType, BindingFlags bindingAttr, MemberFilter filter, object filterCriteria);
	int GetArrayRank();
	protected TypeAttributes GetAttributeFlagsImpl();
	ConstructorInfo GetConstructor(Type[] types);
	ConstructorInfo GetConstructor(BindingFlags bindingAttr, Type[] types);
	ConstructorInfo GetConstructor(BindingFlags bindingAttr, Binder binder, Type[] types, ParameterModifier[] modifiers);
	ConstructorInfo GetConstructor(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);
	protected ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);
	ConstructorInfo[] GetConstructors();
	ConstructorInfo[] GetConstructors(BindingFlags bindingAttr);
	MemberInfo[] GetDefaultMembers();
	Type GetElementType();
	string GetEnumName(object value);
	string[] GetEnumNames();
	Type GetEnumUnderlyingType();
	Array GetEnumValues();
	Array GetEnumValuesAsUnderlyingType();
	EventInfo GetEvent(string name);
	EventInfo GetEvent(string name, BindingFlags bindingAttr);
	EventInfo[] GetEvents();
	EventInfo[] GetEvents(BindingFlags bindingAttr);
	FieldInfo GetField(string name);
	FieldInfo GetField(string name, BindingFlags bindingAttr);
	FieldInfo[] GetFields();
	FieldInfo[] GetFields(BindingFlags bindingAttr);
	Type[] GetFunctionPointerCallingConventions();
	Type[] GetFunctionPointerParameterTypes();
	Type GetFunctionPointerReturnType();
	Type[] GetGenericArguments();
	Type[] GetGenericParameterConstraints();
	Type GetGenericTypeDefinition();
	Type GetInterface(string name);
	Type GetInterface(string name, bool ignoreCase);
	InterfaceMapping GetInterfaceMap(Type interfaceType);
	Type[] GetInterfaces();
	MemberInfo[] GetMember(string name);
	MemberInfo[] GetMember(string name, BindingFlags bindingAttr);
	MemberInfo[] GetMember(string name, MemberTypes type, BindingFlags bindingAttr);
	MemberInfo GetMemberWithSameMetadataDefinitionAs(MemberInfo member);
	MemberInfo[] GetMembers();
	MemberInfo[] GetMembers(BindingFlags bindingAttr);
	MethodInfo GetMethod(string name);
	MethodInfo GetMethod(string name, BindingFlags bindingAttr, Type[] types);
	MethodInfo GetMethod(string name, Type[] types, ParameterModifier[] modifiers = default);
	MethodInfo GetMethod(string name, BindingFlags bindingAttr, Binder binder, Type[] types, ParameterModifier[] modifiers);
	MethodInfo GetMethod(string name, BindingFlags bindingAttr, Binder binder = default, CallingConventions callConvention = default, Type[] types = default, ParameterModifier[] modifiers = default);
	MethodInfo GetMethod(string name, int genericParameterCount, Type[] types, ParameterModifier[] modifiers = default);
	MethodInfo GetMethod(string name, int genericParameterCount, BindingFlags bindingAttr, Type[] types);
	MethodInfo GetMethod(string name, int genericParameterCount, BindingFlags bindingAttr, Binder binder, Type[] types, ParameterModifier[] modifiers);
	MethodInfo GetMethod(string name, int genericParameterCount, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);
	protected MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);
	protected MethodInfo GetMethodImpl(string name, int genericParameterCount, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);
	MethodInfo[] GetMethods();
	MethodInfo[] GetMethods(BindingFlags bindingAttr);
	Type GetNestedType(string name);
	Type GetNestedType(string name, BindingFlags bindingAttr);
	Type[] GetNestedTypes();
	Type[] GetNestedTypes(BindingFlags bindingAttr);
	Type[] GetOptionalCustomModifiers();
	PropertyInfo[] GetProperties();
	PropertyInfo[] GetProperties(BindingFlags bindingAttr);
	PropertyInfo GetProperty(string name);
	PropertyInfo GetProperty(string name, Type[] types);
	PropertyInfo GetProperty(string name, Type returnType, Type[] types = default, ParameterModifier[] modifiers = default);
	PropertyInfo GetProperty(string name, BindingFlags bindingAttr, Binder binder = default, Type returnType = default, Type[] types = default, ParameterModifier[] modifiers = default);
	protected PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers);
	Type[] GetRequiredCustomModifiers();
	static Type GetType(string typeName, bool throwOnError, bool ignoreCase = default);
	static Type GetType(string typeName);
	static Type GetType(string typeName, Func<AssemblyName, Assembly> assemblyResolver, Func<Assembly, string, bool, Type> typeResolver, bool throwOnError = default, bool ignoreCase = default);
	Type GetType();
	static Type[] GetTypeArray(object[] args);
	static TypeCode GetTypeCode(Type type);
	protected TypeCode GetTypeCodeImpl();
	static Type GetTypeFromCLSID(Guid clsid);
	static Type GetTypeFromCLSID(Guid clsid, bool throwOnError);
	static Type GetTypeFromCLSID(Guid clsid, string server, bool throwOnError = default);
	static Type GetTypeFromHandle(RuntimeTypeHandle handle);
	static Type GetTypeFromProgID(string progID);
	static Type GetTypeFromProgID(string progID, bool throwOnError);
	static Type GetTypeFromProgID(string progID, string server, bool throwOnError = default);
	static RuntimeTypeHandle GetTypeHandle(object o);
	protected bool HasElementTypeImpl();
	object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, CultureInfo culture);
	object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, ParameterModifier[] modifiers = default, CultureInfo culture = default, string[] namedParameters = default);
	protected bool IsArrayImpl();
	bool IsAssignableFrom(Type c);
	bool IsAssignableTo(Type targetType);
	protected bool IsByRefImpl();
	protected bool IsCOMObjectImpl();
	protected bool IsContextfulImpl();
	bool IsEnumDefined(object value);
	bool IsEquivalentTo(Type other);
	bool IsInstanceOfType(object o);
	protected bool IsMarshalByRefImpl();
	protected bool IsPointerImpl();
	protected bool IsPrimitiveImpl();
	bool IsSubclassOf(Type c);
	protected bool IsValueTypeImpl();
	Type MakeArrayType();
	Type MakeArrayType(int rank);
	Type MakeByRefType();
	static Type MakeGenericMethodParameter(int position);
	static Type MakeGenericSignatureType(Type genericTypeDefinition, params Type[] typeArguments);
	Type MakeGenericType(params Type[] typeArguments);
	Type MakePointerType();
	static Type ReflectionOnlyGetType(string typeName, bool throwIfNotFound, bool ignoreCase);
}
class TypeAccessException : TypeLoadException {}
enum TypeCode { Empty, Object, DBNull, Boolean, Char, SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, UInt64, Single, Double, Decimal, DateTime, String }
class TypeInitializationException : SystemException {}
class TypeLoadException : SystemException {
	string TypeName {get;}
}
class TypeUnloadedException : SystemException {}
struct UInt16 : IComparable, IComparable<ushort>, IConvertible, IEquatable<ushort>, IFormattable {
	const ushort MaxValue, MinValue;
	int CompareTo(object value);
	TypeCode GetTypeCode();
	static ushort Parse(string s);
	static ushort Parse(string s, IFormatProvider provider);
	static ushort Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static ushort Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	string ToString(IFormatProvider provider);
	string ToString(string format);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out ushort result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out ushort result);
	static bool TryParse(string s, IFormatProvider provider, out ushort result);
}
struct UInt32 : IComparable, IComparable<uint>, IConvertible, IEquatable<uint>, IFormattable {
	const uint MaxValue, MinValue;
	int CompareTo(object value);
	TypeCode GetTypeCode();
	static uint Parse(string s);
	static uint Parse(string s, IFormatProvider provider);
	static uint Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static uint Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	string ToString(IFormatProvider provider);
	string ToString(string format);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out uint result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out uint result);
	static bool TryParse(string s, IFormatProvider provider, out uint result);
}
struct UInt64 : IComparable, IComparable<ulong>, IConvertible, IEquatable<ulong>, IFormattable {
	const ulong MaxValue, MinValue;
	int CompareTo(object value);
	TypeCode GetTypeCode();
	static ulong Parse(string s);
	static ulong Parse(string s, IFormatProvider provider);
	static ulong Parse(string s, NumberStyles style, IFormatProvider provider = default);
	static ulong Parse(ReadOnlySpan<char> s, NumberStyles style = default, IFormatProvider provider = default);
	string ToString(IFormatProvider provider);
	string ToString(string format);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, out ulong result);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out ulong result);
	static bool TryParse(string s, IFormatProvider provider, out ulong result);
}
struct UIntPtr : IComparable, IComparable<UIntPtr>, IEquatable<UIntPtr>, IFormattable {}
class UnauthorizedAccessException : SystemException {}
class UnhandledExceptionEventArgs : EventArgs {
	object ExceptionObject {get;}
	bool IsTerminating {get;}
}
delegate void UnhandledExceptionEventHandler(object sender, UnhandledExceptionEventArgs e);
class Uri : IEquatable<Uri>, IFormattable {
	static string UriSchemeFile, UriSchemeFtp, UriSchemeSftp, UriSchemeFtps, UriSchemeGopher, UriSchemeHttp, UriSchemeHttps, UriSchemeWs, UriSchemeWss, UriSchemeMailto, UriSchemeNews, UriSchemeNntp, UriSchemeSsh, UriSchemeTelnet, UriSchemeNetTcp, UriSchemeNetPipe, SchemeDelimiter;
	string AbsolutePath {get;}
	string AbsoluteUri {get;}
	string Authority {get;}
	string DnsSafeHost {get;}
	string Fragment {get;}
	string Host {get;}
	UriHostNameType HostNameType {get;}
	string IdnHost {get;}
	bool IsAbsoluteUri {get;}
	bool IsDefaultPort {get;}
	bool IsFile {get;}
	bool IsLoopback {get;}
	bool IsUnc {get;}
	string LocalPath {get;}
	string OriginalString {get;}
	string PathAndQuery {get;}
	int Port {get;}
	string Query {get;}
	string Scheme {get;}
	string[] Segments {get;}
	bool UserEscaped {get;}
	string UserInfo {get;}
	static UriHostNameType CheckHostName(string name);
	static bool CheckSchemeName(string schemeName);
	static int Compare(Uri uri1, Uri uri2, UriComponents partsToCompare, UriFormat compareFormat, StringComparison comparisonType);
	static string EscapeDataString(string stringToEscape);
	static string EscapeUriString(string stringToEscape);
	static int FromHex(char digit);
	string GetComponents(UriComponents components, UriFormat format);
	string GetLeftPart(UriPartial part);
	static string HexEscape(char character);
	static char HexUnescape(string pattern, ref int index);
	bool IsBaseOf(Uri uri);
	static bool IsHexDigit(char character);
	static bool IsHexEncoding(string pattern, int index);
	bool IsWellFormedOriginalString();
	static bool IsWellFormedUriString(string uriString, UriKind uriKind);
	Uri MakeRelativeUri(Uri uri);
	static bool TryCreate(string uriString, UriKind uriKind, out Uri result);
	static bool TryCreate(string uriString, in UriCreationOptions creationOptions, out Uri result);
	static bool TryCreate(Uri baseUri, string relativeUri, out Uri result);
	static bool TryCreate(Uri baseUri, Uri relativeUri, out Uri result);
	static bool TryEscapeDataString(ReadOnlySpan<char> charsToEscape, Span<char> destination, out int charsWritten);
	static bool TryUnescapeDataString(ReadOnlySpan<char> charsToUnescape, Span<char> destination, out int charsWritten);
	static string UnescapeDataString(string stringToUnescape);
}
class UriBuilder {
	string Fragment {get;set;}
	string Host {get;set;}
	string Password {get;set;}
	string Path {get;set;}
	int Port {get;set;}
	string Query {get;set;}
	string Scheme {get;set;}
	Uri Uri {get;}
	string UserName {get;set;}
}
enum UriComponents { Scheme, UserInfo, Host, Port, Path, Query, Fragment, StrongPort, NormalizedHost, KeepDelimiter, SerializationInfoString, AbsoluteUri, HostAndPort, StrongAuthority, SchemeAndServer, HttpRequestUrl, PathAndQuery }
struct UriCreationOptions {
	bool DangerousDisablePathAndQueryCanonicalization {get;set;}
}
enum UriFormat { UriEscaped, Unescaped, SafeUnescaped }
class UriFormatException : FormatException {}
enum UriHostNameType { Unknown, Basic, Dns, IPv4, IPv6 }
enum UriIdnScope { None, AllExceptIntranet, All }
enum UriKind { RelativeOrAbsolute, Absolute, Relative }
abstract class UriParser {}
enum UriPartial { Scheme, Authority, Path, Query }
struct ValueTuple : IComparable, IComparable<ValueTuple>, IEquatable<ValueTuple>, IStructuralComparable, IStructuralEquatable, ITuple {
	int CompareTo(ValueTuple other);
	static ValueTuple Create();
	static ValueTuple<T1> Create<T1>(T1 item1);
	static (T1, T2) Create<T1, T2>(T1 item1, T2 item2);
	static (T1, T2, T3) Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3);
	static (T1, T2, T3, T4) Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4);
	static (T1, T2, T3, T4, T5) Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5);
	static (T1, T2, T3, T4, T5, T6) Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6);
	static (T1, T2, T3, T4, T5, T6, T7) Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7);
	static (T1, T2, T3, T4, T5, T6, T7, T8) Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8);
}
struct ValueTuple<T1> : IComparable, IComparable<ValueTuple<T1>>, IEquatable<ValueTuple<T1>>, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1;
	int CompareTo(ValueTuple<T1> other);
}
struct ValueTuple<T1, T2> : IComparable, IComparable<(T1, T2)>, IEquatable<(T1, T2)>, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1;
	T2 Item2;
	int CompareTo((T1, T2) other);
}
struct ValueTuple<T1, T2, T3> : IComparable, IComparable<(T1, T2, T3)>, IEquatable<(T1, T2, T3)>, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1;
	T2 Item2;
	T3 Item3;
	int CompareTo((T1, T2, T3) other);
}
struct ValueTuple<T1, T2, T3, T4> : IComparable, IComparable<(T1, T2, T3, T4)>, IEquatable<(T1, T2, T3, T4)>, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1;
	T2 Item2;
	T3 Item3;
	T4 Item4;
	int CompareTo((T1, T2, T3, T4) other);
}
struct ValueTuple<T1, T2, T3, T4, T5> : IComparable, IComparable<(T1, T2, T3, T4, T5)>, IEquatable<(T1, T2, T3, T4, T5)>, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1;
	T2 Item2;
	T3 Item3;
	T4 Item4;
	T5 Item5;
	int CompareTo((T1, T2, T3, T4, T5) other);
}
struct ValueTuple<T1, T2, T3, T4, T5, T6> : IComparable, IComparable<(T1, T2, T3, T4, T5, T6)>, IEquatable<(T1, T2, T3, T4, T5, T6)>, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1;
	T2 Item2;
	T3 Item3;
	T4 Item4;
	T5 Item5;
	T6 Item6;
	int CompareTo((T1, T2, T3, T4, T5, T6) other);
}
struct ValueTuple<T1, T2, T3, T4, T5, T6, T7> : IComparable, IComparable<(T1, T2, T3, T4, T5, T6, T7)>, IEquatable<(T1, T2, T3, T4, T5, T6, T7)>, IStructuralComparable, IStructuralEquatable, ITuple {
	T1 Item1;
	T2 Item2;
	T3 Item3;
	T4 Item4;
	T5 Item5;
	T6 Item6;
	T7 Item7;
	int CompareTo((T1, T2, T3, T4, T5, T6, T7) other);
}
struct ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, IStructuralComparable, IStructuralEquatable, ITuple where TRest : struct {
	T1 Item1;
	T2 Item2;
	T3 Item3;
	T4 Item4;
	T5 Item5;
	T6 Item6;
	T7 Item7;
	TRest Rest;
	int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other);
}
abstract class ValueType {}
class Version : ICloneable, IComparable, IComparable<Version>, IEquatable<Version>, IFormattable {
	int Build {get;}
	int Major {get;}
	short MajorRevision {get;}
	int Minor {get;}
	short MinorRevision {get;}
	int Revision {get;}
	object Clone();
	int CompareTo(object version);
	int CompareTo(Version value);
	static Version Parse(string input);
	string ToString(int fieldCount);
	static bool TryParse(string input, out Version result);
}
struct Void {}
class WeakReference {
	bool IsAlive {get;}
	object Target {get;set;}
	bool TrackResurrection {get;}
}
class WeakReference<T> where T : class {
	void SetTarget(T target);
	bool TryGetTarget(out T target);
}
