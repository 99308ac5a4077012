// assemblies: System, System.Configuration.Install, System.Diagnostics.DiagnosticSource, System.Diagnostics.EventLog, System.Diagnostics.FileVersionInfo, System.Diagnostics.Process, System.Diagnostics.TextWriterTraceListener, System.Diagnostics.TraceSource, System.Runtime, WindowsBase, mscorlib
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.ComponentModel;
using System.IO;
using System.Reflection;
using System.Security;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
namespace System.Diagnostics;
class Activity : IDisposable {
	ActivityTraceFlags ActivityTraceFlags {get;set;}
	IEnumerable<KeyValuePair<string, string>> Baggage {get;}
	ActivityContext Context {get;}
	static Activity Current {get;set;}
	static ActivityIdFormat DefaultIdFormat {get;set;}
	string DisplayName {get;set;}
	TimeSpan Duration {get;}
	IEnumerable<ActivityEvent> Events {get;}
	static bool ForceDefaultIdFormat {get;set;}
	bool HasRemoteParent {get;}
	string Id {get;}
	ActivityIdFormat IdFormat {get;}
	bool IsAllDataRequested {get;set;}
	bool IsStopped {get;}
	ActivityKind Kind {get;}
	IEnumerable<ActivityLink> Links {get;}
	string OperationName {get;}
	Activity Parent {get;}
	string ParentId {get;}
	ActivitySpanId ParentSpanId {get;}
	bool Recorded {get;}
	string RootId {get;}
	ActivitySource Source {get;}
	ActivitySpanId SpanId {get;}
	DateTime StartTimeUtc {get;}
	ActivityStatusCode Status {get;}
	string StatusDescription {get;}
	IEnumerable<KeyValuePair<string, object>> TagObjects {get;}
	IEnumerable<KeyValuePair<string, string>> Tags {get;}
	ActivityTraceId TraceId {get;}
	static Func<ActivityTraceId> TraceIdGenerator {get;set;}
	string TraceStateString {get;set;}
	static event EventHandler<ActivityChangedEventArgs> CurrentChanged;
	Activity AddBaggage(string key, string value);
	Activity AddEvent(ActivityEvent e);
	Activity AddException(Exception exception, in TagList tags = default, DateTimeOffset timestamp = default);
	Activity AddLink(ActivityLink link);
	Activity AddTag(string key, string value);
	Activity AddTag(string key, object value);
	void Dispose();
	protected void Dispose(bool disposing);
	Activity.Enumerator<ActivityEvent> EnumerateEvents();
	Activity.Enumerator<ActivityLink> EnumerateLinks();
	Activity.Enumerator<KeyValuePair<string, object>> EnumerateTagObjects();
	string GetBaggageItem(string key);
	object GetCustomProperty(string propertyName);
	object GetTagItem(string key);
	Activity SetBaggage(string key, string value);
	void SetCustomProperty(string propertyName, object propertyValue);
	Activity SetEndTime(DateTime endTimeUtc);
	Activity SetIdFormat(ActivityIdFormat format);
	Activity SetParentId(string parentId);
	Activity SetParentId(ActivityTraceId traceId, ActivitySpanId spanId, ActivityTraceFlags activityTraceFlags = default);
	Activity SetStartTime(DateTime startTimeUtc);
	Activity SetStatus(ActivityStatusCode code, string description = default);
	Activity SetTag(string key, object value);
	Activity Start();
	void Stop();
	struct Enumerator<T> {
		ref T Current {get;}
		Activity.Enumerator<T> GetEnumerator();
		bool MoveNext();
	}
}
struct ActivityChangedEventArgs {
	Activity Current {get;set;}
	Activity Previous {get;set;}
}
struct ActivityContext : IEquatable<ActivityContext> {
	bool IsRemote {get;}
	ActivitySpanId SpanId {get;}
	ActivityTraceFlags TraceFlags {get;}
	ActivityTraceId TraceId {get;}
	string TraceState {get;}
	static ActivityContext Parse(string traceParent, string traceState);
	static bool TryParse(string traceParent, string traceState, bool isRemote, out ActivityContext context);
	static bool TryParse(string traceParent, string traceState, out ActivityContext context);
}
struct ActivityCreationOptions<T> {
	ActivityKind Kind {get;}
	IEnumerable<ActivityLink> Links {get;}
	string Name {get;}
	T Parent {get;}
	ActivityTagsCollection SamplingTags {get;}
	ActivitySource Source {get;}
	IEnumerable<KeyValuePair<string, object>> Tags {get;}
	ActivityTraceId TraceId {get;}
	string TraceState {get;set;}
}
struct ActivityEvent {
	string Name {get;}
	IEnumerable<KeyValuePair<string, object>> Tags {get;}
	DateTimeOffset Timestamp {get;}
	Activity.Enumerator<KeyValuePair<string, object>> EnumerateTagObjects();
}
enum ActivityIdFormat { Unknown, Hierarchical, W3C }
enum ActivityKind { Internal, Server, Client, Producer, Consumer }
struct ActivityLink : IEquatable<ActivityLink> {
	ActivityContext Context {get;}
	IEnumerable<KeyValuePair<string, object>> Tags {get;}
	Activity.Enumerator<KeyValuePair<string, object>> EnumerateTagObjects();
}
class ActivityListener : IDisposable {
	Action<Activity> ActivityStarted {get;set;}
	Action<Activity> ActivityStopped {get;set;}
	ExceptionRecorder ExceptionRecorder {get;set;}
	SampleActivity<ActivityContext> Sample {get;set;}
	SampleActivity<string> SampleUsingParentId {get;set;}
	Func<ActivitySource, bool> ShouldListenTo {get;set;}
	void Dispose();
}
enum ActivitySamplingResult { None, PropagationData, AllData, AllDataAndRecorded }
class ActivitySource : IDisposable {
	string Name {get;}
	IEnumerable<KeyValuePair<string, object>> Tags {get;}
	string Version {get;}
	static void AddActivityListener(ActivityListener listener);
	Activity CreateActivity(string name, ActivityKind kind, ActivityContext parentContext = default, IEnumerable<KeyValuePair<string, object>> tags = default, IEnumerable<ActivityLink> links = default, ActivityIdFormat idFormat = default);
	Activity CreateActivity(string name, ActivityKind kind, string parentId, IEnumerable<KeyValuePair<string, object>> tags = default, IEnumerable<ActivityLink> links = default, ActivityIdFormat idFormat = default);
	void Dispose();
	bool HasListeners();
	Activity StartActivity(string name = default, ActivityKind kind = default, ActivityContext parentContext = default, IEnumerable<KeyValuePair<string, object>> tags = default, IEnumerable<ActivityLink> links = default, DateTimeOffset startTime = default);
	Activity StartActivity(string name, ActivityKind kind, string parentId, IEnumerable<KeyValuePair<string, object>> tags = default, IEnumerable<ActivityLink> links = default, DateTimeOffset startTime = default);
	Activity StartActivity(ActivityKind kind, ActivityContext parentContext = default, IEnumerable<KeyValuePair<string, object>> tags = default, IEnumerable<ActivityLink> links = default, DateTimeOffset startTime = default, string name = default);
}
struct ActivitySpanId : IEquatable<ActivitySpanId> {
	void CopyTo(Span<byte> destination);
	static ActivitySpanId CreateFromBytes(ReadOnlySpan<byte> idData);
	static ActivitySpanId CreateFromString(ReadOnlySpan<char> idData);
	static ActivitySpanId CreateFromUtf8String(ReadOnlySpan<byte> idData);
	static ActivitySpanId CreateRandom();
	string ToHexString();
}
enum ActivityStatusCode { Unset, Ok, Error }
class ActivityTagsCollection : IDictionary<string, object> {
	int Count {get;}
	bool IsReadOnly {get;}
	ICollection<string> Keys {get;}
	ICollection<object> Values {get;}
	object this[string key] {get;set;}
	void Add(string key, object value);
	void Add(KeyValuePair<string, object> item);
	void Clear();
	bool Contains(KeyValuePair<string, object> item);
	bool ContainsKey(string key);
	void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex);
	ActivityTagsCollection.Enumerator GetEnumerator();
	bool Remove(string key);
	bool Remove(KeyValuePair<string, object> item);
	bool TryGetValue(string key, out object value);
	struct Enumerator : IEnumerator<KeyValuePair<string, object>> {
		KeyValuePair<string, object> Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
enum ActivityTraceFlags { None, Recorded }
struct ActivityTraceId : IEquatable<ActivityTraceId> {
	void CopyTo(Span<byte> destination);
	static ActivityTraceId CreateFromBytes(ReadOnlySpan<byte> idData);
	static ActivityTraceId CreateFromString(ReadOnlySpan<char> idData);
	static ActivityTraceId CreateFromUtf8String(ReadOnlySpan<byte> idData);
	static ActivityTraceId CreateRandom();
	string ToHexString();
}
class BooleanSwitch : Switch {
	bool Enabled {get;set;}
}
class ConditionalAttribute : Attribute {
	string ConditionString {get;}
}
class ConsoleTraceListener : TextWriterTraceListener {}
class CorrelationManager {
	Guid ActivityId {get;set;}
	Stack LogicalOperationStack {get;}
	void StartLogicalOperation();
	void StartLogicalOperation(object operationId);
	void StopLogicalOperation();
}
class CounterCreationData {}
class CounterCreationDataCollection : CollectionBase {
	CounterCreationData this[int index] {get;set;}
	int Add(CounterCreationData value);
	void AddRange(CounterCreationData[] value);
	void AddRange(CounterCreationDataCollection value);
	bool Contains(CounterCreationData value);
	void CopyTo(CounterCreationData[] array, int index);
	int IndexOf(CounterCreationData value);
	void Insert(int index, CounterCreationData value);
	void Remove(CounterCreationData value);
}
struct CounterSample {
	static CounterSample Empty;
	long BaseValue {get;}
	long CounterFrequency {get;}
	long CounterTimeStamp {get;}
	PerformanceCounterType CounterType {get;}
	long RawValue {get;}
	long SystemFrequency {get;}
	long TimeStamp {get;}
	long TimeStamp100nSec {get;}
	static float Calculate(CounterSample counterSample);
	static float Calculate(CounterSample counterSample, CounterSample nextCounterSample);
}
static class CounterSampleCalculator {
	static float ComputeCounterValue(CounterSample newSample);
	static float ComputeCounterValue(CounterSample oldSample, CounterSample newSample);
}
class DataReceivedEventArgs : EventArgs {
	string Data {get;}
}
delegate void DataReceivedEventHandler(object sender, DataReceivedEventArgs e);
static class Debug {
	static bool AutoFlush {get;set;}
	static int IndentLevel {get;set;}
	static int IndentSize {get;set;}
	static TraceListenerCollection Listeners {get;}
	static void Assert(bool condition);
	static void Assert(bool condition, ref Debug.AssertInterpolatedStringHandler message);
	static void Assert(bool condition, string message, string detailMessage);
	static void Assert(bool condition, ref Debug.AssertInterpolatedStringHandler message, ref Debug.AssertInterpolatedStringHandler detailMessage);
	static void Assert(bool condition, string message = default, string detailMessageFormat = default, params object[] args);
	static void Close();
	static void Fail(string message);
	static void Fail(string message, string detailMessage);
	static void Flush();
	static void Indent();
	static void Print(string message);
	static void Print(string format, params object[] args);
	static DebugProvider SetProvider(DebugProvider provider);
	static void Unindent();
	static void Write(string message);
	static void Write(object value);
	static void Write(string message, string category);
	static void Write(object value, string category);
	static void WriteIf(bool condition, string message, string category = default);
	static void WriteIf(bool condition, ref Debug.WriteIfInterpolatedStringHandler message, string category = default);
	static void WriteIf(bool condition, object value, string category = default);
	static void WriteLine(string message);
	static void WriteLine(object value);
	static void WriteLine(object value, string category);
	static void WriteLine(string format, params object[] args);
	static void WriteLine(string message, string category);
	static void WriteLineIf(bool condition, object value, string category = default);
	static void WriteLineIf(bool condition, string message, string category = default);
	static void WriteLineIf(bool condition, ref Debug.WriteIfInterpolatedStringHandler message, string category = default);
	struct AssertInterpolatedStringHandler {
		void AppendFormatted<T>(T value);
		void AppendFormatted<T>(T value, string format);
		void AppendFormatted<T>(T value, int alignment, string format = default);
		void AppendFormatted(string value);
		void AppendFormatted(string value, int alignment = default, string format = default);
		void AppendFormatted(object value, int alignment = default, string format = default);
		void AppendLiteral(string value);
	}
	struct WriteIfInterpolatedStringHandler {
		void AppendFormatted<T>(T value);
		void AppendFormatted<T>(T value, string format);
		void AppendFormatted<T>(T value, int alignment, string format = default);
		void AppendFormatted(string value);
		void AppendFormatted(string value, int alignment = default, string format = default);
		void AppendFormatted(object value, int alignment = default, string format = default);
		void AppendLiteral(string value);
	}
}
class DebugProvider {
	void Fail(string message, string detailMessage);
	static void FailCore(string stackTrace, string message, string detailMessage, string errorSource);
	void OnIndentLevelChanged(int indentLevel);
	void OnIndentSizeChanged(int indentSize);
	void Write(string message);
	static void WriteCore(string message);
	void WriteLine(string message);
}
class DebuggableAttribute : Attribute {
	DebuggableAttribute.DebuggingModes DebuggingFlags {get;}
	bool IsJITOptimizerDisabled {get;}
	bool IsJITTrackingEnabled {get;}
	enum DebuggingModes { None, Default, DisableOptimizations, IgnoreSymbolStoreSequencePoints, EnableEditAndContinue }
}
static class Debugger {
	static string DefaultCategory;
	static bool IsAttached {get;}
	static void Break();
	static void BreakForUserUnhandledException(Exception exception);
	static bool IsLogging();
	static bool Launch();
	static void Log(int level, string category, string message);
	static void NotifyOfCrossThreadDependency();
}
class DebuggerBrowsableAttribute : Attribute {
	DebuggerBrowsableState State {get;}
}
enum DebuggerBrowsableState { Never, Collapsed, RootHidden }
class DebuggerDisableUserUnhandledExceptionsAttribute : Attribute {}
class DebuggerDisplayAttribute : Attribute {
	string Name {get;set;}
	Type Target {get;set;}
	string TargetTypeName {get;set;}
	string Type {get;set;}
	string Value {get;}
}
class DebuggerHiddenAttribute : Attribute {}
class DebuggerNonUserCodeAttribute : Attribute {}
class DebuggerStepThroughAttribute : Attribute {}
class DebuggerStepperBoundaryAttribute : Attribute {}
class DebuggerTypeProxyAttribute : Attribute {
	string ProxyTypeName {get;}
	Type Target {get;set;}
	string TargetTypeName {get;set;}
}
class DebuggerVisualizerAttribute : Attribute {
	string Description {get;set;}
	Type Target {get;set;}
	string TargetTypeName {get;set;}
	string VisualizerObjectSourceTypeName {get;}
	string VisualizerTypeName {get;}
}
class DefaultTraceListener : TraceListener {
	bool AssertUiEnabled {get;set;}
	string LogFileName {get;set;}
}
class DelimitedListTraceListener : TextWriterTraceListener {
	string Delimiter {get;set;}
	protected string[] GetSupportedAttributes();
}
class DiagnosticListener : DiagnosticSource, IDisposable, IObservable<KeyValuePair<string, object>> {
	static IObservable<DiagnosticListener> AllListeners {get;}
	string Name {get;}
	void Dispose();
	bool IsEnabled();
	IDisposable Subscribe(IObserver<KeyValuePair<string, object>> observer, Func<string, object, object, bool> isEnabled, Action<Activity, object> onActivityImport = default, Action<Activity, object> onActivityExport = default);
	IDisposable Subscribe(IObserver<KeyValuePair<string, object>> observer, Predicate<string> isEnabled);
	IDisposable Subscribe(IObserver<KeyValuePair<string, object>> observer);
}
class DiagnosticMethodInfo {
	string DeclaringAssemblyName {get;}
	string DeclaringTypeName {get;}
	string Name {get;}
	static DiagnosticMethodInfo Create(Delegate @delegate);
	static DiagnosticMethodInfo Create(StackFrame frame);
}
abstract class DiagnosticSource {
	bool IsEnabled(string name);
	bool IsEnabled(string name, object arg1, object arg2 = default);
	void OnActivityExport(Activity activity, object payload);
	void OnActivityImport(Activity activity, object payload);
	Activity StartActivity(Activity activity, object args);
	Activity StartActivity<T>(Activity activity, T args);
	void StopActivity(Activity activity, object args);
	void StopActivity<T>(Activity activity, T args);
	void Write(string name, object value);
	void Write<T>(string name, T value);
}
abstract class DistributedContextPropagator {
	static DistributedContextPropagator Current {get;set;}
	IReadOnlyCollection<string> Fields {get;}
	static DistributedContextPropagator CreateDefaultPropagator();
	static DistributedContextPropagator CreateNoOutputPropagator();
	static DistributedContextPropagator CreatePassThroughPropagator();
	IEnumerable<KeyValuePair<string, string>> ExtractBaggage(object carrier, DistributedContextPropagator.PropagatorGetterCallback getter);
	void ExtractTraceIdAndState(object carrier, DistributedContextPropagator.PropagatorGetterCallback getter, out string traceId, out string traceState);
	void Inject(Activity activity, object carrier, DistributedContextPropagator.PropagatorSetterCallback setter);
	delegate void PropagatorGetterCallback(object carrier, string fieldName, out string fieldValue, out IEnumerable<string> fieldValues);
	delegate void PropagatorSetterCallback(object carrier, string fieldName, string fieldValue);
}
class EntryWrittenEventArgs : EventArgs {
	EventLogEntry Entry {get;}
}
delegate void EntryWrittenEventHandler(object sender, EntryWrittenEventArgs e);
class EventInstance {
	int CategoryId {get;set;}
	EventLogEntryType EntryType {get;set;}
	long InstanceId {get;set;}
}
class EventLog : Component, ISupportInitialize {}
class EventLogEntry : Component {}
class EventLogEntryCollection : ICollection {
	int Count {get;}
	EventLogEntry this[int index] {get;}
	void CopyTo(EventLogEntry[] entries, int index);
	IEnumerator GetEnumerator();
}
enum EventLogEntryType { Error, Warning, Information, SuccessAudit, FailureAudit }
class EventLogInstaller {}
class EventLogPermission {}
enum EventLogPermissionAccess { None, Browse, Instrument, Audit, Write, Administer }
class EventLogPermissionAttribute {}
class EventLogPermissionEntry {
	string MachineName {get;}
	EventLogPermissionAccess PermissionAccess {get;}
}
class EventLogPermissionEntryCollection : CollectionBase {
	EventLogPermissionEntry this[int index] {get;set;}
	int Add(EventLogPermissionEntry value);
	void AddRange(EventLogPermissionEntry[] value);
	void AddRange(EventLogPermissionEntryCollection value);
	bool Contains(EventLogPermissionEntry value);
	void CopyTo(EventLogPermissionEntry[] array, int index);
	int IndexOf(EventLogPermissionEntry value);
	void Insert(int index, EventLogPermissionEntry value);
	void Remove(EventLogPermissionEntry value);
}
class EventLogTraceListener : TraceListener {}
class EventSourceCreationData {
	int CategoryCount {get;set;}
	string CategoryResourceFile {get;set;}
	string LogName {get;set;}
	string MachineName {get;set;}
	string MessageResourceFile {get;set;}
	string ParameterResourceFile {get;set;}
	string Source {get;set;}
}
class EventTypeFilter : TraceFilter {
	SourceLevels EventType {get;set;}
}
delegate void ExceptionRecorder(Activity activity, Exception exception, ref TagList tags);
class FileVersionInfo {
	string Comments {get;}
	string CompanyName {get;}
	int FileBuildPart {get;}
	string FileDescription {get;}
	int FileMajorPart {get;}
	int FileMinorPart {get;}
	string FileName {get;}
	int FilePrivatePart {get;}
	string FileVersion {get;}
	string InternalName {get;}
	bool IsDebug {get;}
	bool IsPatched {get;}
	bool IsPreRelease {get;}
	bool IsPrivateBuild {get;}
	bool IsSpecialBuild {get;}
	string Language {get;}
	string LegalCopyright {get;}
	string LegalTrademarks {get;}
	string OriginalFilename {get;}
	string PrivateBuild {get;}
	int ProductBuildPart {get;}
	int ProductMajorPart {get;}
	int ProductMinorPart {get;}
	string ProductName {get;}
	int ProductPrivatePart {get;}
	string ProductVersion {get;}
	string SpecialBuild {get;}
	static FileVersionInfo GetVersionInfo(string fileName);
}
interface ICollectData {
	void CloseData();
	void CollectData(int id, IntPtr valueName, IntPtr data, int totalBytes, out IntPtr res);
}
class InitializingSwitchEventArgs : EventArgs {
	Switch Switch {get;}
}
class InitializingTraceSourceEventArgs : EventArgs {
	TraceSource TraceSource {get;}
	bool WasInitialized {get;set;}
}
class InstanceData {
	string InstanceName {get;}
	long RawValue {get;}
	CounterSample Sample {get;}
}
class InstanceDataCollection : DictionaryBase {
	string CounterName {get;}
	ICollection Keys {get;}
	ICollection Values {get;}
	InstanceData this[string instanceName] {get;}
	bool Contains(string instanceName);
	void CopyTo(InstanceData[] instances, int index);
}
class InstanceDataCollectionCollection : DictionaryBase {
	ICollection Keys {get;}
	ICollection Values {get;}
	InstanceDataCollection this[string counterName] {get;}
	bool Contains(string counterName);
	void CopyTo(InstanceDataCollection[] counters, int index);
}
class MonitoringDescriptionAttribute : DescriptionAttribute {}
enum OverflowAction { DoNotOverwrite, OverwriteAsNeeded, OverwriteOlder }
class PerformanceCounter : Component, ISupportInitialize {
	string CategoryName {get;set;}
	string CounterHelp {get;}
	string CounterName {get;set;}
	PerformanceCounterType CounterType {get;}
	PerformanceCounterInstanceLifetime InstanceLifetime {get;set;}
	string InstanceName {get;set;}
	string MachineName {get;set;}
	long RawValue {get;set;}
	bool ReadOnly {get;set;}
	void BeginInit();
	void Close();
	static void CloseSharedResources();
	long Decrement();
	void EndInit();
	long Increment();
	long IncrementBy(long value);
	CounterSample NextSample();
	float NextValue();
	void RemoveInstance();
}
class PerformanceCounterCategory {
	string CategoryHelp {get;}
	string CategoryName {get;set;}
	PerformanceCounterCategoryType CategoryType {get;}
	string MachineName {get;set;}
	bool CounterExists(string counterName);
	static bool CounterExists(string counterName, string categoryName, string machineName = default);
	static PerformanceCounterCategory Create(string categoryName, string categoryHelp, PerformanceCounterCategoryType categoryType, CounterCreationDataCollection counterData);
	static PerformanceCounterCategory Create(string categoryName, string categoryHelp, PerformanceCounterCategoryType categoryType, string counterName, string counterHelp);
	static void Delete(string categoryName);
	static bool Exists(string categoryName);
	static bool Exists(string categoryName, string machineName);
	static PerformanceCounterCategory[] GetCategories();
	static PerformanceCounterCategory[] GetCategories(string machineName);
	PerformanceCounter[] GetCounters();
	PerformanceCounter[] GetCounters(string instanceName);
	string[] GetInstanceNames();
	bool InstanceExists(string instanceName);
	static bool InstanceExists(string instanceName, string categoryName, string machineName = default);
	InstanceDataCollectionCollection ReadCategory();
}
enum PerformanceCounterCategoryType { SingleInstance, MultiInstance, Unknown }
class PerformanceCounterInstaller {}
enum PerformanceCounterInstanceLifetime { Global, Process }
class PerformanceCounterPermission {}
enum PerformanceCounterPermissionAccess { None, Browse, Read, Write, Instrument, Administer }
class PerformanceCounterPermissionAttribute {}
class PerformanceCounterPermissionEntry {
	string CategoryName {get;}
	string MachineName {get;}
	PerformanceCounterPermissionAccess PermissionAccess {get;}
}
class PerformanceCounterPermissionEntryCollection : CollectionBase {
	PerformanceCounterPermissionEntry this[int index] {get;set;}
	int Add(PerformanceCounterPermissionEntry value);
	void AddRange(PerformanceCounterPermissionEntry[] value);
	void AddRange(PerformanceCounterPermissionEntryCollection value);
	bool Contains(PerformanceCounterPermissionEntry value);
	void CopyTo(PerformanceCounterPermissionEntry[] array, int index);
	int IndexOf(PerformanceCounterPermissionEntry value);
	void Insert(int index, PerformanceCounterPermissionEntry value);
	void Remove(PerformanceCounterPermissionEntry value);
}
enum PerformanceCounterType { NumberOfItemsHEX32, NumberOfItemsHEX64, NumberOfItems32, NumberOfItems64, CounterDelta32, CounterDelta64, SampleCounter, CountPerTimeInterval32, CountPerTimeInterval64, RateOfCountsPerSecond32, RateOfCountsPerSecond64, RawFraction, CounterTimer, Timer100Ns, SampleFraction, CounterTimerInverse, Timer100NsInverse, CounterMultiTimer, CounterMultiTimer100Ns, CounterMultiTimerInverse, CounterMultiTimer100NsInverse, AverageTimer32, ElapsedTime, AverageCount64, SampleBase, AverageBase, RawBase, CounterMultiBase }
enum PresentationTraceLevel { None, Low, Medium, High }
static class PresentationTraceSources {
	static TraceSource AnimationSource {get;}
	static TraceSource DataBindingSource {get;}
	static TraceSource DependencyPropertySource {get;}
	static TraceSource DocumentsSource {get;}
	static TraceSource FreezableSource {get;}
	static TraceSource HwndHostSource {get;}
	static TraceSource MarkupSource {get;}
	static TraceSource NameScopeSource {get;}
	static TraceSource ResourceDictionarySource {get;}
	static TraceSource RoutedEventSource {get;}
	static PresentationTraceLevel GetTraceLevel(object element);
	static void Refresh();
	static void SetTraceLevel(object element, PresentationTraceLevel traceLevel);
}
class Process : Component {
	int BasePriority {get;}
	bool EnableRaisingEvents {get;set;}
	int ExitCode {get;}
	DateTime ExitTime {get;}
	IntPtr Handle {get;}
	int HandleCount {get;}
	bool HasExited {get;}
	int Id {get;}
	string MachineName {get;}
	ProcessModule MainModule {get;}
	IntPtr MainWindowHandle {get;}
	string MainWindowTitle {get;}
	IntPtr MaxWorkingSet {get;set;}
	IntPtr MinWorkingSet {get;set;}
	ProcessModuleCollection Modules {get;}
	long NonpagedSystemMemorySize64 {get;}
	long PagedMemorySize64 {get;}
	long PagedSystemMemorySize64 {get;}
	long PeakPagedMemorySize64 {get;}
	long PeakVirtualMemorySize64 {get;}
	long PeakWorkingSet64 {get;}
	bool PriorityBoostEnabled {get;set;}
	ProcessPriorityClass PriorityClass {get;set;}
	long PrivateMemorySize64 {get;}
	TimeSpan PrivilegedProcessorTime {get;}
	string ProcessName {get;}
	IntPtr ProcessorAffinity {get;set;}
	bool Responding {get;}
	int SessionId {get;}
	StreamReader StandardError {get;}
	StreamWriter StandardInput {get;}
	StreamReader StandardOutput {get;}
	ProcessStartInfo StartInfo {get;set;}
	DateTime StartTime {get;}
	ISynchronizeInvoke SynchronizingObject {get;set;}
	ProcessThreadCollection Threads {get;}
	TimeSpan TotalProcessorTime {get;}
	TimeSpan UserProcessorTime {get;}
	long VirtualMemorySize64 {get;}
	long WorkingSet64 {get;}
	event DataReceivedEventHandler ErrorDataReceived;
	event EventHandler Exited;
	event DataReceivedEventHandler OutputDataReceived;
	void BeginErrorReadLine();
	void BeginOutputReadLine();
	void CancelErrorRead();
	void CancelOutputRead();
	void Close();
	bool CloseMainWindow();
	static void EnterDebugMode();
	static Process GetCurrentProcess();
	static Process GetProcessById(int processId, string machineName);
	static Process GetProcessById(int processId);
	static Process[] GetProcesses();
	static Process[] GetProcesses(string machineName);
	static Process[] GetProcessesByName(string processName);
	static Process[] GetProcessesByName(string processName, string machineName);
	void Kill();
	void Kill(bool entireProcessTree);
	static void LeaveDebugMode();
	protected void OnExited();
	void Refresh();
	bool Start();
	static Process Start(string fileName);
	static Process Start(string fileName, IEnumerable<string> arguments);
	static Process Start(ProcessStartInfo startInfo);
	static Process Start(string fileName, string userName, SecureString password, string domain);
	static Process Start(string fileName, string arguments, string userName = default, SecureString password = default, string domain = default);
	void WaitForExit();
	bool WaitForExit(int milliseconds);
	bool WaitForExit(TimeSpan timeout);
	Task WaitForExitAsync(CancellationToken cancellationToken = default);
	bool WaitForInputIdle();
	bool WaitForInputIdle(int milliseconds);
	bool WaitForInputIdle(TimeSpan timeout);
}
class ProcessModule : Component {}
class ProcessModuleCollection : ReadOnlyCollectionBase {
	ProcessModule this[int index] {get;}
	bool Contains(ProcessModule module);
	void CopyTo(ProcessModule[] array, int index);
	int IndexOf(ProcessModule module);
}
enum ProcessPriorityClass { Normal, Idle, High, RealTime, BelowNormal, AboveNormal }
class ProcessStartInfo {
	Collection<string> ArgumentList {get;}
	string Arguments {get;set;}
	bool CreateNoWindow {get;set;}
	string Domain {get;set;}
	IDictionary<string, string> Environment {get;}
	StringDictionary EnvironmentVariables {get;}
	bool ErrorDialog {get;set;}
	IntPtr ErrorDialogParentHandle {get;set;}
	string FileName {get;set;}
	bool LoadUserProfile {get;set;}
	SecureString Password {get;set;}
	string PasswordInClearText {get;set;}
	bool RedirectStandardError {get;set;}
	bool RedirectStandardInput {get;set;}
	bool RedirectStandardOutput {get;set;}
	Encoding StandardErrorEncoding {get;set;}
	Encoding StandardInputEncoding {get;set;}
	Encoding StandardOutputEncoding {get;set;}
	bool UseCredentialsForNetworkingOnly {get;set;}
	bool UseShellExecute {get;set;}
	string UserName {get;set;}
	string Verb {get;set;}
	string[] Verbs {get;}
	ProcessWindowStyle WindowStyle {get;set;}
	string WorkingDirectory {get;set;}
}
class ProcessThread : Component {}
class ProcessThreadCollection : ReadOnlyCollectionBase {
	ProcessThread this[int index] {get;}
	int Add(ProcessThread thread);
	bool Contains(ProcessThread thread);
	void CopyTo(ProcessThread[] array, int index);
	int IndexOf(ProcessThread thread);
	void Insert(int index, ProcessThread thread);
	void Remove(ProcessThread thread);
}
enum ProcessWindowStyle { Normal, Hidden, Minimized, Maximized }
delegate ActivitySamplingResult SampleActivity<T>(ref ActivityCreationOptions<T> options);
class SourceFilter : TraceFilter {
	string Source {get;set;}
}
enum SourceLevels { Off, Critical, Error, Warning, Information, Verbose, ActivityTracing, All }
class SourceSwitch : Switch {
	SourceLevels Level {get;set;}
	bool ShouldTrace(TraceEventType eventType);
}
class StackFrame {
	const int OFFSET_UNKNOWN;
	int GetFileColumnNumber();
	int GetFileLineNumber();
	string GetFileName();
	int GetILOffset();
	MethodBase GetMethod();
	int GetNativeOffset();
}
static class StackFrameExtensions {}
class StackTrace {
	const int METHODS_TO_SKIP;
	int FrameCount {get;}
	StackFrame GetFrame(int index);
	StackFrame[] GetFrames();
}
class StackTraceHiddenAttribute : Attribute {}
class Stopwatch {
	static long Frequency;
	static bool IsHighResolution;
	TimeSpan Elapsed {get;}
	long ElapsedMilliseconds {get;}
	long ElapsedTicks {get;}
	bool IsRunning {get;}
	static TimeSpan GetElapsedTime(long startingTimestamp);
	static TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp);
	static long GetTimestamp();
	void Reset();
	void Restart();
	void Start();
	static Stopwatch StartNew();
	void Stop();
}
abstract class Switch {
	StringDictionary Attributes {get;}
	string DefaultValue {get;}
	string Description {get;}
	string DisplayName {get;}
	protected int SwitchSetting {get;set;}
	string Value {get;set;}
	static event EventHandler<InitializingSwitchEventArgs> Initializing;
	protected string[] GetSupportedAttributes();
	protected void OnSwitchSettingChanged();
	protected void OnValueChanged();
	void Refresh();
}
class SwitchAttribute : Attribute {
	string SwitchDescription {get;set;}
	string SwitchName {get;set;}
	Type SwitchType {get;set;}
	static SwitchAttribute[] GetAll(Assembly assembly);
}
class SwitchLevelAttribute : Attribute {
	Type SwitchLevelType {get;set;}
}
struct TagList : IList<KeyValuePair<string, object>>, IReadOnlyList<KeyValuePair<string, object>> {
	int Count {get;}
	bool IsReadOnly {get;}
	KeyValuePair<string, object> this[int index] {get;set;}
	void Add(string key, object value);
	void Add(KeyValuePair<string, object> tag);
	void Clear();
	bool Contains(KeyValuePair<string, object> item);
	void CopyTo(Span<KeyValuePair<string, object>> tags);
	void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex);
	IEnumerator<KeyValuePair<string, object>> GetEnumerator();
	int IndexOf(KeyValuePair<string, object> item);
	void Insert(int index, KeyValuePair<string, object> item);
	bool Remove(KeyValuePair<string, object> item);
	void RemoveAt(int index);
	struct Enumerator : IEnumerator<KeyValuePair<string, object>> {
		KeyValuePair<string, object> Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
class TextWriterTraceListener : TraceListener {
	TextWriter Writer {get;set;}
}
enum ThreadPriorityLevel { Idle, Lowest, BelowNormal, Normal, AboveNormal, Highest, TimeCritical }
enum ThreadState { Initialized, Ready, Running, Standby, Terminated, Wait, Transition, Unknown }
enum ThreadWaitReason { Executive, FreePage, PageIn, SystemAllocation, ExecutionDelay, Suspended, UserRequest, EventPairHigh, EventPairLow, LpcReceive, LpcReply, VirtualMemory, PageOut, Unknown }
class Trace {
	static bool AutoFlush {get;set;}
	static CorrelationManager CorrelationManager {get;}
	static int IndentLevel {get;set;}
	static int IndentSize {get;set;}
	static TraceListenerCollection Listeners {get;}
	static bool UseGlobalLock {get;set;}
	static event EventHandler Refreshing;
	static void Assert(bool condition);
	static void Assert(bool condition, string message = default, string detailMessage = default);
	static void Close();
	static void Fail(string message);
	static void Fail(string message, string detailMessage);
	static void Flush();
	static void Indent();
	static void Refresh();
	static void TraceError(string message);
	static void TraceError(string format, params object[] args);
	static void TraceInformation(string message);
	static void TraceInformation(string format, params object[] args);
	static void TraceWarning(string message);
	static void TraceWarning(string format, params object[] args);
	static void Unindent();
	static void Write(string message);
	static void Write(object value);
	static void Write(string message, string category);
	static void Write(object value, string category);
	static void WriteIf(bool condition, string message, string category = default);
	static void WriteIf(bool condition, object value, string category = default);
	static void WriteLine(string message);
	static void WriteLine(object value);
	static void WriteLine(string message, string category);
	static void WriteLine(object value, string category);
	static void WriteLineIf(bool condition, string message, string category = default);
	static void WriteLineIf(bool condition, object value, string category = default);
}
class TraceEventCache {
	string Callstack {get;}
	DateTime DateTime {get;}
	Stack LogicalOperationStack {get;}
	int ProcessId {get;}
	string ThreadId {get;}
	long Timestamp {get;}
}
enum TraceEventType { Critical, Error, Warning, Information, Verbose, Start, Stop, Suspend, Resume, Transfer }
abstract class TraceFilter {
	bool ShouldTrace(TraceEventCache cache, string source, TraceEventType eventType, int id, string formatOrMessage, object[] args, object data1, object[] data);
}
enum TraceLevel { Off, Error, Warning, Info, Verbose }
abstract class TraceListener : MarshalByRefObject, IDisposable {
	StringDictionary Attributes {get;}
	TraceFilter Filter {get;set;}
	int IndentLevel {get;set;}
	int IndentSize {get;set;}
	bool IsThreadSafe {get;}
	string Name {get;set;}
	protected bool NeedIndent {get;set;}
	TraceOptions TraceOutputOptions {get;set;}
	void Close();
	void Dispose();
	protected void Dispose(bool disposing);
	void Fail(string message);
	void Fail(string message, string detailMessage);
	void Flush();
	protected string[] GetSupportedAttributes();
	void TraceData(TraceEventCache eventCache, string source, TraceEventType eventType, int id, object data);
	void TraceData(TraceEventCache eventCache, string source, TraceEventType eventType, int id, params object[] data);
	void TraceEvent(TraceEventCache eventCache, string source, TraceEventType eventType, int id, string message);
	void TraceEvent(TraceEventCache eventCache, string source, TraceEventType eventType, int id, string format = default, params object[] args);
	void TraceTransfer(TraceEventCache eventCache, string source, int id, string message, Guid relatedActivityId);
	void Write(string message);
	void Write(object o);
	void Write(string message, string category);
	void Write(object o, string category);
	protected void WriteIndent();
	void WriteLine(string message);
	void WriteLine(object o);
	void WriteLine(string message, string category);
	void WriteLine(object o, string category);
}
class TraceListenerCollection : IList {
	int Count {get;}
	TraceListener this[int i] {get;set;}
	TraceListener this[string name] {get;}
	int Add(TraceListener listener);
	void AddRange(TraceListener[] value);
	void AddRange(TraceListenerCollection value);
	void Clear();
	bool Contains(TraceListener listener);
	void CopyTo(TraceListener[] listeners, int index);
	IEnumerator GetEnumerator();
	int IndexOf(TraceListener listener);
	void Insert(int index, TraceListener listener);
	void Remove(TraceListener listener);
	void Remove(string name);
	void RemoveAt(int index);
}
enum TraceOptions { None, LogicalOperationStack, DateTime, Timestamp, ProcessId, ThreadId, Callstack }
class TraceSource {
	StringDictionary Attributes {get;}
	SourceLevels DefaultLevel {get;}
	TraceListenerCollection Listeners {get;}
	string Name {get;}
	SourceSwitch Switch {get;set;}
	static event EventHandler<InitializingTraceSourceEventArgs> Initializing;
	void Close();
	void Flush();
	protected string[] GetSupportedAttributes();
	void TraceData(TraceEventType eventType, int id, object data);
	void TraceData(TraceEventType eventType, int id, params object[] data);
	void TraceEvent(TraceEventType eventType, int id, string message);
	void TraceEvent(TraceEventType eventType, int id, string format = default, params object[] args);
	void TraceInformation(string message);
	void TraceInformation(string format, params object[] args);
	void TraceTransfer(int id, string message, Guid relatedActivityId);
}
class TraceSwitch : Switch {
	TraceLevel Level {get;set;}
	bool TraceError {get;}
	bool TraceInfo {get;}
	bool TraceVerbose {get;}
	bool TraceWarning {get;}
}
class UnreachableException : Exception {}
class XmlWriterTraceListener : TextWriterTraceListener {}
