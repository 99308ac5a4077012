// assemblies: System, System.ComponentModel, System.ComponentModel.EventBasedAsync, System.ComponentModel.Primitives, System.ComponentModel.TypeConverter, System.ObjectModel, System.Runtime, WindowsBase
using System.Collections;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Threading;
namespace System.ComponentModel;
class AddingNewEventArgs : EventArgs {
	object NewObject {get;set;}
}
delegate void AddingNewEventHandler(object sender, AddingNewEventArgs e);
class AmbientValueAttribute : Attribute {}
class ArrayConverter : CollectionConverter {}
class AsyncCompletedEventArgs : EventArgs {
	bool Cancelled {get;}
	Exception Error {get;}
	object UserState {get;}
	protected void RaiseExceptionIfNecessary();
}
delegate void AsyncCompletedEventHandler(object sender, AsyncCompletedEventArgs e);
class AsyncOperation {
	SynchronizationContext SynchronizationContext {get;}
	object UserSuppliedState {get;}
	void OperationCompleted();
	void Post(SendOrPostCallback d, object arg);
	void PostOperationCompleted(SendOrPostCallback d, object arg);
}
static class AsyncOperationManager {
	static SynchronizationContext SynchronizationContext {get;set;}
	static AsyncOperation CreateOperation(object userSuppliedState);
}
class AttributeCollection : ICollection {
	static AttributeCollection Empty;
	protected Attribute[] Attributes {get;}
	int Count {get;}
	Attribute this[int index] {get;}
	Attribute this[Type attributeType] {get;}
	bool Contains(Attribute attribute);
	bool Contains(Attribute[] attributes);
	void CopyTo(Array array, int index);
	static AttributeCollection FromExisting(AttributeCollection existing, params Attribute[] newAttributes);
	protected Attribute GetDefaultAttribute(Type attributeType);
	IEnumerator GetEnumerator();
	bool Matches(Attribute attribute);
	bool Matches(Attribute[] attributes);
}
class AttributeProviderAttribute : Attribute {
	string PropertyName {get;}
	string TypeName {get;}
}
class BackgroundWorker : Component {
	bool CancellationPending {get;}
	bool IsBusy {get;}
	bool WorkerReportsProgress {get;set;}
	bool WorkerSupportsCancellation {get;set;}
	event DoWorkEventHandler DoWork;
	event ProgressChangedEventHandler ProgressChanged;
	event RunWorkerCompletedEventHandler RunWorkerCompleted;
	void CancelAsync();
	protected void OnDoWork(DoWorkEventArgs e);
	protected void OnProgressChanged(ProgressChangedEventArgs e);
	protected void OnRunWorkerCompleted(RunWorkerCompletedEventArgs e);
	void ReportProgress(int percentProgress);
	void ReportProgress(int percentProgress, object userState);
	void RunWorkerAsync();
	void RunWorkerAsync(object argument);
}
abstract class BaseNumberConverter : TypeConverter {}
class BindableAttribute : Attribute {
	static BindableAttribute Yes, No, Default;
	bool Bindable {get;}
	BindingDirection Direction {get;}
}
enum BindableSupport { No, Yes, Default }
enum BindingDirection { OneWay, TwoWay }
class BindingList<T> : Collection<T>, IBindingList, ICancelAddNew, IRaiseItemChangedEvents {
	bool AllowEdit {get;set;}
	bool AllowNew {get;set;}
	bool AllowRemove {get;set;}
	protected bool IsSortedCore {get;}
	bool RaiseListChangedEvents {get;set;}
	protected ListSortDirection SortDirectionCore {get;}
	protected PropertyDescriptor SortPropertyCore {get;}
	protected bool SupportsChangeNotificationCore {get;}
	protected bool SupportsSearchingCore {get;}
	protected bool SupportsSortingCore {get;}
	event AddingNewEventHandler AddingNew;
	event ListChangedEventHandler ListChanged;
	T AddNew();
	protected object AddNewCore();
	protected void ApplySortCore(PropertyDescriptor prop, ListSortDirection direction);
	void CancelNew(int itemIndex);
	void EndNew(int itemIndex);
	protected int FindCore(PropertyDescriptor prop, object key);
	protected void OnAddingNew(AddingNewEventArgs e);
	protected void OnListChanged(ListChangedEventArgs e);
	protected void RemoveSortCore();
	void ResetBindings();
	void ResetItem(int position);
}
class BooleanConverter : TypeConverter {}
class BrowsableAttribute : Attribute {
	static BrowsableAttribute Yes, No, Default;
	bool Browsable {get;}
}
class ByteConverter : BaseNumberConverter {}
class CancelEventArgs : EventArgs {
	bool Cancel {get;set;}
}
delegate void CancelEventHandler(object sender, CancelEventArgs e);
class CategoryAttribute : Attribute {
	static CategoryAttribute Action {get;}
	static CategoryAttribute Appearance {get;}
	static CategoryAttribute Asynchronous {get;}
	static CategoryAttribute Behavior {get;}
	string Category {get;}
	static CategoryAttribute Data {get;}
	static CategoryAttribute Default {get;}
	static CategoryAttribute Design {get;}
	static CategoryAttribute DragDrop {get;}
	static CategoryAttribute Focus {get;}
	static CategoryAttribute Format {get;}
	static CategoryAttribute Key {get;}
	static CategoryAttribute Layout {get;}
	static CategoryAttribute Mouse {get;}
	static CategoryAttribute WindowStyle {get;}
	protected string GetLocalizedString(string value);
}
class CharConverter : TypeConverter {}
enum CollectionChangeAction { Add, Remove, Refresh }
class CollectionChangeEventArgs : EventArgs {
	CollectionChangeAction Action {get;}
	object Element {get;}
}
delegate void CollectionChangeEventHandler(object sender, CollectionChangeEventArgs e);
class CollectionConverter : TypeConverter {}
class ComplexBindingPropertiesAttribute : Attribute {}
class Component : MarshalByRefObject, IComponent {
	protected bool CanRaiseEvents {get;}
	IContainer Container {get;}
	protected bool DesignMode {get;}
	protected EventHandlerList Events {get;}
	ISite Site {get;set;}
	event EventHandler Disposed;
	void Dispose();
	protected void Dispose(bool disposing);
	protected object GetService(Type service);
}
class ComponentCollection : ReadOnlyCollectionBase {
	IComponent this[string name] {get;}
	IComponent this[int index] {get;}
	void CopyTo(IComponent[] array, int index);
}
class ComponentConverter : ReferenceConverter {}
abstract class ComponentEditor {
	bool EditComponent(object component);
	bool EditComponent(ITypeDescriptorContext context, object component);
}
class ComponentResourceManager : ResourceManager {
	void ApplyResources(object value, string objectName, CultureInfo culture = default);
	void ApplyResourcesToRegisteredType(object value, string objectName, CultureInfo culture);
}
class Container : IContainer {
	ComponentCollection Components {get;}
	void Add(IComponent component);
	void Add(IComponent component, string name);
	protected ISite CreateSite(IComponent component, string name);
	void Dispose();
	protected void Dispose(bool disposing);
	protected object GetService(Type service);
	void Remove(IComponent component);
	protected void RemoveWithoutUnsiting(IComponent component);
	protected void ValidateName(IComponent component, string name);
}
abstract class ContainerFilterService {
	ComponentCollection FilterComponents(ComponentCollection components);
}
class CultureInfoConverter : TypeConverter {}
class CurrentChangedEventManager {
	protected void StartListening(object source);
	protected void StopListening(object source);
}
class CurrentChangingEventArgs : EventArgs {
	bool Cancel {get;set;}
	bool IsCancelable {get;}
}
delegate void CurrentChangingEventHandler(object sender, CurrentChangingEventArgs e);
class CurrentChangingEventManager {
	protected void StartListening(object source);
	protected void StopListening(object source);
}
abstract class CustomTypeDescriptor : ICustomTypeDescriptor {}
class DataErrorsChangedEventArgs : EventArgs {
	string PropertyName {get;}
}
class DataObjectAttribute : Attribute {
	static DataObjectAttribute DataObject, NonDataObject, Default;
	bool IsDataObject {get;}
}
class DataObjectFieldAttribute : Attribute {
	bool IsIdentity {get;}
	bool IsNullable {get;}
	int Length {get;}
	bool PrimaryKey {get;}
}
class DataObjectMethodAttribute : Attribute {
	bool IsDefault {get;}
	DataObjectMethodType MethodType {get;}
}
enum DataObjectMethodType { Fill, Select, Update, Insert, Delete }
class DateOnlyConverter : TypeConverter {}
class DateTimeConverter : TypeConverter {}
class DateTimeOffsetConverter : TypeConverter {}
class DecimalConverter : BaseNumberConverter {}
class DefaultBindingPropertyAttribute : Attribute {
	static DefaultBindingPropertyAttribute Default;
	string Name {get;}
}
class DefaultEventAttribute : Attribute {
	static DefaultEventAttribute Default;
	string Name {get;}
}
class DefaultPropertyAttribute : Attribute {
	static DefaultPropertyAttribute Default;
	string Name {get;}
}
class DefaultValueAttribute : Attribute {
	object Value {get;}
	protected void SetValue(object value);
}
class DependencyPropertyDescriptor : PropertyDescriptor {
	bool IsAttached {get;}
	static DependencyPropertyDescriptor FromName(string name, Type ownerType, Type targetType);
	static DependencyPropertyDescriptor FromProperty(PropertyDescriptor property);
}
class DescriptionAttribute : Attribute {
	static DescriptionAttribute Default;
	string Description {get;}
	protected string DescriptionValue {get;set;}
}
class DesignOnlyAttribute : Attribute {
	static DesignOnlyAttribute Yes, No, Default;
	bool IsDesignOnly {get;}
}
class DesignTimeVisibleAttribute : Attribute {
	static DesignTimeVisibleAttribute Yes, No, Default;
	bool Visible {get;}
}
class DesignerAttribute : Attribute {}
class DesignerCategoryAttribute : Attribute {}
enum DesignerSerializationVisibility { Hidden, Visible, Content }
class DesignerSerializationVisibilityAttribute : Attribute {
	static DesignerSerializationVisibilityAttribute Content, Hidden, Visible, Default;
	DesignerSerializationVisibility Visibility {get;}
}
class DisplayNameAttribute : Attribute {
	static DisplayNameAttribute Default;
	string DisplayName {get;}
	protected string DisplayNameValue {get;set;}
}
class DoWorkEventArgs : CancelEventArgs {
	object Argument {get;}
	object Result {get;set;}
}
delegate void DoWorkEventHandler(object sender, DoWorkEventArgs e);
class DoubleConverter : BaseNumberConverter {}
class EditorAttribute : Attribute {}
class EditorBrowsableAttribute : Attribute {
	EditorBrowsableState State {get;}
}
enum EditorBrowsableState { Always, Never, Advanced }
class EnumConverter : TypeConverter {
	protected IComparer Comparer {get;}
	protected Type EnumType {get;}
}
abstract class EventDescriptor : MemberDescriptor {
	Type ComponentType {get;}
	Type EventType {get;}
	bool IsMulticast {get;}
	void AddEventHandler(object component, Delegate value);
	void RemoveEventHandler(object component, Delegate value);
}
class EventDescriptorCollection : IList {
	static EventDescriptorCollection Empty;
	int Count {get;}
	EventDescriptor this[int index] {get;}
	EventDescriptor this[string name] {get;}
	int Add(EventDescriptor value);
	void Clear();
	bool Contains(EventDescriptor value);
	EventDescriptor Find(string name, bool ignoreCase);
	IEnumerator GetEnumerator();
	int IndexOf(EventDescriptor value);
	void Insert(int index, EventDescriptor value);
	protected void InternalSort(string[] names);
	protected void InternalSort(IComparer sorter);
	void Remove(EventDescriptor value);
	void RemoveAt(int index);
	EventDescriptorCollection Sort();
	EventDescriptorCollection Sort(string[] names);
	EventDescriptorCollection Sort(string[] names, IComparer comparer);
	EventDescriptorCollection Sort(IComparer comparer);
}
class EventHandlerList : IDisposable {
	Delegate this[object key] {get;set;}
	void AddHandler(object key, Delegate value);
	void AddHandlers(EventHandlerList listToAddFrom);
	void Dispose();
	void RemoveHandler(object key, Delegate value);
}
class ExpandableObjectConverter : TypeConverter {}
class ExtenderProvidedPropertyAttribute : Attribute {}
abstract class GroupDescription : INotifyPropertyChanged {
	ObservableCollection<object> GroupNames {get;}
	protected event PropertyChangedEventHandler PropertyChanged;
	object GroupNameFromItem(object item, int level, CultureInfo culture);
	bool NamesMatch(object groupName, object itemName);
	protected void OnPropertyChanged(PropertyChangedEventArgs e);
	bool ShouldSerializeGroupNames();
}
class GuidConverter : TypeConverter {}
class HalfConverter : BaseNumberConverter {}
class HandledEventArgs : EventArgs {
	bool Handled {get;set;}
}
delegate void HandledEventHandler(object sender, HandledEventArgs e);
interface IBindingList : IList {
	bool AllowEdit {get;}
	bool AllowNew {get;}
	bool AllowRemove {get;}
	bool IsSorted {get;}
	ListSortDirection SortDirection {get;}
	PropertyDescriptor SortProperty {get;}
	bool SupportsChangeNotification {get;}
	bool SupportsSearching {get;}
	bool SupportsSorting {get;}
	event ListChangedEventHandler ListChanged;
	void AddIndex(PropertyDescriptor property);
	object AddNew();
	void ApplySort(PropertyDescriptor property, ListSortDirection direction);
	int Find(PropertyDescriptor property, object key);
	void RemoveIndex(PropertyDescriptor property);
	void RemoveSort();
}
interface IBindingListView : IBindingList {
	string Filter {get;set;}
	ListSortDescriptionCollection SortDescriptions {get;}
	bool SupportsAdvancedSorting {get;}
	bool SupportsFiltering {get;}
	void ApplySort(ListSortDescriptionCollection sorts);
	void RemoveFilter();
}
interface ICancelAddNew {
	void CancelNew(int itemIndex);
	void EndNew(int itemIndex);
}
interface IChangeTracking {
	bool IsChanged {get;}
	void AcceptChanges();
}
interface ICollectionView : IEnumerable, INotifyCollectionChanged {
	bool CanFilter {get;}
	bool CanGroup {get;}
	bool CanSort {get;}
	CultureInfo Culture {get;set;}
	object CurrentItem {get;}
	int CurrentPosition {get;}
	Predicate<object> Filter {get;set;}
	ObservableCollection<GroupDescription> GroupDescriptions {get;}
	ReadOnlyObservableCollection<object> Groups {get;}
	bool IsCurrentAfterLast {get;}
	bool IsCurrentBeforeFirst {get;}
	bool IsEmpty {get;}
	SortDescriptionCollection SortDescriptions {get;}
	IEnumerable SourceCollection {get;}
	event EventHandler CurrentChanged;
	event CurrentChangingEventHandler CurrentChanging;
	bool Contains(object item);
	IDisposable DeferRefresh();
	bool MoveCurrentTo(object item);
	bool MoveCurrentToFirst();
	bool MoveCurrentToLast();
	bool MoveCurrentToNext();
	bool MoveCurrentToPosition(int position);
	bool MoveCurrentToPrevious();
	void Refresh();
}
interface ICollectionViewFactory {
	ICollectionView CreateView();
}
interface IComponent : IDisposable {
	ISite Site {get;set;}
	event EventHandler Disposed;
}
interface IContainer : IDisposable {
	ComponentCollection Components {get;}
	void Add(IComponent component);
	void Add(IComponent component, string name);
	void Remove(IComponent component);
}
interface ICustomTypeDescriptor {}
interface IDataErrorInfo {
	string Error {get;}
	string this[string columnName] {get;}
}
interface IEditableCollectionView {
	bool CanAddNew {get;}
	bool CanCancelEdit {get;}
	bool CanRemove {get;}
	object CurrentAddItem {get;}
	object CurrentEditItem {get;}
	bool IsAddingNew {get;}
	bool IsEditingItem {get;}
	NewItemPlaceholderPosition NewItemPlaceholderPosition {get;set;}
	object AddNew();
	void CancelEdit();
	void CancelNew();
	void CommitEdit();
	void CommitNew();
	void EditItem(object item);
	void Remove(object item);
	void RemoveAt(int index);
}
interface IEditableCollectionViewAddNewItem : IEditableCollectionView {
	bool CanAddNewItem {get;}
	object AddNewItem(object newItem);
}
interface IEditableObject {
	void BeginEdit();
	void CancelEdit();
	void EndEdit();
}
interface IExtenderProvider {
	bool CanExtend(object extendee);
}
interface IIntellisenseBuilder {
	string Name {get;}
	bool Show(string language, string value, ref string newValue);
}
interface IItemProperties {
	ReadOnlyCollection<ItemPropertyInfo> ItemProperties {get;}
}
interface IListSource {
	bool ContainsListCollection {get;}
	IList GetList();
}
interface INestedContainer : IContainer {
	IComponent Owner {get;}
}
interface INestedSite : ISite {
	string FullName {get;}
}
interface INotifyDataErrorInfo {
	bool HasErrors {get;}
	event EventHandler<DataErrorsChangedEventArgs> ErrorsChanged;
	IEnumerable GetErrors(string propertyName);
}
interface INotifyPropertyChanged {
	event PropertyChangedEventHandler PropertyChanged;
}
interface INotifyPropertyChanging {
	event PropertyChangingEventHandler PropertyChanging;
}
interface IRaiseItemChangedEvents {
	bool RaisesItemChangedEvents {get;}
}
interface IRevertibleChangeTracking : IChangeTracking {
	void RejectChanges();
}
interface ISite : IServiceProvider {
	IComponent Component {get;}
	IContainer Container {get;}
	bool DesignMode {get;}
	string Name {get;set;}
}
interface ISupportInitialize {
	void BeginInit();
	void EndInit();
}
interface ISupportInitializeNotification : ISupportInitialize {
	bool IsInitialized {get;}
	event EventHandler Initialized;
}
interface ISynchronizeInvoke {
	bool InvokeRequired {get;}
	IAsyncResult BeginInvoke(Delegate method, object[] args);
	object EndInvoke(IAsyncResult result);
	object Invoke(Delegate method, object[] args);
}
interface ITypeDescriptorContext : IServiceProvider {
	IContainer Container {get;}
	object Instance {get;}
	PropertyDescriptor PropertyDescriptor {get;}
	void OnComponentChanged();
	bool OnComponentChanging();
}
interface ITypedList {
	PropertyDescriptorCollection GetItemProperties(PropertyDescriptor[] listAccessors);
	string GetListName(PropertyDescriptor[] listAccessors);
}
class ImmutableObjectAttribute : Attribute {
	static ImmutableObjectAttribute Yes, No, Default;
	bool Immutable {get;}
}
class InheritanceAttribute : Attribute {
	static InheritanceAttribute Inherited, InheritedReadOnly, NotInherited, Default;
	InheritanceLevel InheritanceLevel {get;}
}
enum InheritanceLevel { Inherited, InheritedReadOnly, NotInherited }
class InitializationEventAttribute : Attribute {
	string EventName {get;}
}
class InstallerTypeAttribute : Attribute {
	Type InstallerType {get;}
}
abstract class InstanceCreationEditor {
	string Text {get;}
	object CreateInstance(ITypeDescriptorContext context, Type instanceType);
}
class Int128Converter : BaseNumberConverter {}
class Int16Converter : BaseNumberConverter {}
class Int32Converter : BaseNumberConverter {}
class Int64Converter : BaseNumberConverter {}
class InvalidAsynchronousStateException : ArgumentException {}
class InvalidEnumArgumentException : ArgumentException {}
class ItemPropertyInfo {
	object Descriptor {get;}
	string Name {get;}
	Type PropertyType {get;}
}
class LicFileLicenseProvider : LicenseProvider {
	protected string GetKey(Type type);
	protected bool IsKeyValid(string key, Type type);
}
abstract class License : IDisposable {}
class LicenseContext : IServiceProvider {}
class LicenseException : SystemException {
	Type LicensedType {get;}
}
class LicenseManager {}
abstract class LicenseProvider {}
class LicenseProviderAttribute : Attribute {
	static LicenseProviderAttribute Default;
	Type LicenseProvider {get;}
}
enum LicenseUsageMode { Runtime, Designtime }
class ListBindableAttribute : Attribute {
	static ListBindableAttribute Yes, No, Default;
	bool ListBindable {get;}
}
class ListChangedEventArgs : EventArgs {
	ListChangedType ListChangedType {get;}
	int NewIndex {get;}
	int OldIndex {get;}
	PropertyDescriptor PropertyDescriptor {get;}
}
delegate void ListChangedEventHandler(object sender, ListChangedEventArgs e);
enum ListChangedType { Reset, ItemAdded, ItemDeleted, ItemMoved, ItemChanged, PropertyDescriptorAdded, PropertyDescriptorDeleted, PropertyDescriptorChanged }
class ListSortDescription {
	PropertyDescriptor PropertyDescriptor {get;set;}
	ListSortDirection SortDirection {get;set;}
}
class ListSortDescriptionCollection : IList {
	int Count {get;}
	ListSortDescription this[int index] {get;set;}
	bool Contains(object value);
	void CopyTo(Array array, int index);
	int IndexOf(object value);
}
enum ListSortDirection { Ascending, Descending }
class LocalizableAttribute : Attribute {
	static LocalizableAttribute Yes, No, Default;
	bool IsLocalizable {get;}
}
class LookupBindingPropertiesAttribute : Attribute {
	static LookupBindingPropertiesAttribute Default;
	string DataSource {get;}
	string DisplayMember {get;}
	string LookupMember {get;}
	string ValueMember {get;}
}
class MarshalByValueComponent : IComponent, IServiceProvider {}
class MaskedTextProvider : ICloneable {}
enum MaskedTextResultHint { Unknown, CharacterEscaped, NoEffect, SideEffect, Success, AsciiCharacterExpected, AlphanumericCharacterExpected, DigitExpected, LetterExpected, SignedDigitExpected, InvalidInput, PromptCharNotAllowed, UnavailableEditPosition, NonEditPosition, PositionOutOfRange }
abstract class MemberDescriptor {
	protected Attribute[] AttributeArray {get;set;}
	AttributeCollection Attributes {get;}
	string Category {get;}
	string Description {get;}
	bool DesignTimeOnly {get;}
	string DisplayName {get;}
	bool IsBrowsable {get;}
	string Name {get;}
	protected int NameHashCode {get;}
	protected AttributeCollection CreateAttributeCollection();
	protected void FillAttributes(IList attributeList);
	protected static MethodInfo FindMethod(Type componentClass, string name, Type[] args, Type returnType, bool publicOnly = default);
	protected object GetInvocationTarget(Type type, object instance);
	protected static ISite GetSite(object component);
}
class MergablePropertyAttribute : Attribute {
	static MergablePropertyAttribute Yes, No, Default;
	bool AllowMerge {get;}
}
class MultilineStringConverter : TypeConverter {}
class NestedContainer : Container, INestedContainer {
	IComponent Owner {get;}
	protected string OwnerName {get;}
}
enum NewItemPlaceholderPosition { None, AtBeginning, AtEnd }
class NotifyParentPropertyAttribute : Attribute {
	static NotifyParentPropertyAttribute Yes, No, Default;
	bool NotifyParent {get;}
}
class NullableConverter : TypeConverter {
	Type NullableType {get;}
	Type UnderlyingType {get;}
	TypeConverter UnderlyingTypeConverter {get;}
}
class ParenthesizePropertyNameAttribute : Attribute {
	static ParenthesizePropertyNameAttribute Default;
	bool NeedParenthesis {get;}
}
class PasswordPropertyTextAttribute : Attribute {
	static PasswordPropertyTextAttribute Yes, No, Default;
	bool Password {get;}
}
class ProgressChangedEventArgs : EventArgs {
	int ProgressPercentage {get;}
	object UserState {get;}
}
delegate void ProgressChangedEventHandler(object sender, ProgressChangedEventArgs e);
class PropertyChangedEventArgs : EventArgs {
	string PropertyName {get;}
}
delegate void PropertyChangedEventHandler(object sender, PropertyChangedEventArgs e);
class PropertyChangedEventManager {
	protected bool Purge(object source, object data, bool purgeAll);
	protected void StartListening(object source);
	protected void StopListening(object source);
}
class PropertyChangingEventArgs : EventArgs {
	string PropertyName {get;}
}
delegate void PropertyChangingEventHandler(object sender, PropertyChangingEventArgs e);
abstract class PropertyDescriptor : MemberDescriptor {
	Type ComponentType {get;}
	TypeConverter Converter {get;}
	TypeConverter ConverterFromRegisteredType {get;}
	bool IsLocalizable {get;}
	bool IsReadOnly {get;}
	Type PropertyType {get;}
	DesignerSerializationVisibility SerializationVisibility {get;}
	bool SupportsChangeEvents {get;}
	void AddValueChanged(object component, EventHandler handler);
	bool CanResetValue(object component);
	protected object CreateInstance(Type type);
	PropertyDescriptorCollection GetChildProperties();
	PropertyDescriptorCollection GetChildProperties(Attribute[] filter);
	PropertyDescriptorCollection GetChildProperties(object instance);
	PropertyDescriptorCollection GetChildProperties(object instance, Attribute[] filter);
	object GetEditor(Type editorBaseType);
	protected Type GetTypeFromName(string typeName);
	object GetValue(object component);
	protected EventHandler GetValueChangedHandler(object component);
	protected void OnValueChanged(object component, EventArgs e);
	void RemoveValueChanged(object component, EventHandler handler);
	void ResetValue(object component);
	void SetValue(object component, object value);
	bool ShouldSerializeValue(object component);
}
class PropertyDescriptorCollection : IDictionary, IList {
	static PropertyDescriptorCollection Empty;
	int Count {get;}
	PropertyDescriptor this[int index] {get;}
	PropertyDescriptor this[string name] {get;}
	int Add(PropertyDescriptor value);
	void Clear();
	bool Contains(PropertyDescriptor value);
	void CopyTo(Array array, int index);
	PropertyDescriptor Find(string name, bool ignoreCase);
	IEnumerator GetEnumerator();
	int IndexOf(PropertyDescriptor value);
	void Insert(int index, PropertyDescriptor value);
	protected void InternalSort(string[] names);
	protected void InternalSort(IComparer sorter);
	void Remove(PropertyDescriptor value);
	void RemoveAt(int index);
	PropertyDescriptorCollection Sort();
	PropertyDescriptorCollection Sort(string[] names);
	PropertyDescriptorCollection Sort(string[] names, IComparer comparer);
	PropertyDescriptorCollection Sort(IComparer comparer);
}
class PropertyFilterAttribute : Attribute {
	static PropertyFilterAttribute Default;
	PropertyFilterOptions Filter {get;}
}
enum PropertyFilterOptions { None, Invalid, SetValues, UnsetValues, Valid, All }
class PropertyTabAttribute : Attribute {}
enum PropertyTabScope { Static, Global, Document, Component }
class ProvidePropertyAttribute : Attribute {
	string PropertyName {get;}
	string ReceiverTypeName {get;}
}
class ReadOnlyAttribute : Attribute {
	static ReadOnlyAttribute Yes, No, Default;
	bool IsReadOnly {get;}
}
class ReferenceConverter : TypeConverter {}
class RefreshEventArgs : EventArgs {
	object ComponentChanged {get;}
	Type TypeChanged {get;}
}
delegate void RefreshEventHandler(RefreshEventArgs e);
enum RefreshProperties { None, All, Repaint }
class RefreshPropertiesAttribute : Attribute {
	static RefreshPropertiesAttribute All, Repaint, Default;
	RefreshProperties RefreshProperties {get;}
}
class RunInstallerAttribute : Attribute {
	static RunInstallerAttribute Yes, No, Default;
	bool RunInstaller {get;}
}
class RunWorkerCompletedEventArgs : AsyncCompletedEventArgs {
	object Result {get;}
	object UserState {get;}
}
delegate void RunWorkerCompletedEventHandler(object sender, RunWorkerCompletedEventArgs e);
class SByteConverter : BaseNumberConverter {}
class SettingsBindableAttribute : Attribute {
	static SettingsBindableAttribute Yes, No;
	bool Bindable {get;}
}
class SingleConverter : BaseNumberConverter {}
struct SortDescription {
	ListSortDirection Direction {get;set;}
	bool IsSealed {get;}
	string PropertyName {get;set;}
}
class SortDescriptionCollection : Collection<SortDescription>, INotifyCollectionChanged {
	static SortDescriptionCollection Empty;
	protected event NotifyCollectionChangedEventHandler CollectionChanged;
}
class StringConverter : TypeConverter {}
static class SyntaxCheck {
	static bool CheckMachineName(string value);
	static bool CheckPath(string value);
	static bool CheckRootedPath(string value);
}
class TimeOnlyConverter : TypeConverter {}
class TimeSpanConverter : TypeConverter {}
class ToolboxItemAttribute : Attribute {
	static ToolboxItemAttribute Default, None;
	Type ToolboxItemType {get;}
	string ToolboxItemTypeName {get;}
}
class ToolboxItemFilterAttribute : Attribute {}
enum ToolboxItemFilterType { Allow, Custom, Prevent, Require }
class TypeConverter {}
class TypeConverterAttribute : Attribute {
	static TypeConverterAttribute Default;
	string ConverterTypeName {get;}
}
abstract class TypeDescriptionProvider {}
class TypeDescriptionProviderAttribute : Attribute {
	string TypeName {get;}
}
class TypeDescriptor {
	static Type ComObjectType {get;}
	static Type InterfaceType {get;}
	static event RefreshEventHandler Refreshed;
	static TypeDescriptionProvider AddAttributes(Type type, params Attribute[] attributes);
	static TypeDescriptionProvider AddAttributes(object instance, params Attribute[] attributes);
	static void AddEditorTable(Type editorBaseType, Hashtable table);
	static void AddProvider(TypeDescriptionProvider provider, Type type);
	static void AddProvider(TypeDescriptionProvider provider, object instance);
	static void AddProviderTransparent(TypeDescriptionProvider provider, Type type);
	static void AddProviderTransparent(TypeDescriptionProvider provider, object instance);
	static void CreateAssociation(object primary, object secondary);
	static EventDescriptor CreateEvent(Type componentType, string name, Type type, params Attribute[] attributes);
	static EventDescriptor CreateEvent(Type componentType, EventDescriptor oldEventDescriptor, params Attribute[] attributes);
	static object CreateInstance(IServiceProvider provider, Type objectType, Type[] argTypes, object[] args);
	static PropertyDescriptor CreateProperty(Type componentType, string name, Type type, params Attribute[] attributes);
	static PropertyDescriptor CreateProperty(Type componentType, PropertyDescriptor oldPropertyDescriptor, params Attribute[] attributes);
	static object GetAssociation(Type type, object primary);
	static AttributeCollection GetAttributes(Type componentType);
	static AttributeCollection GetAttributes(object component);
	static AttributeCollection GetAttributes(object component, bool noCustomTypeDesc);
	static string GetClassName(object component);
	static string GetClassName(object component, bool noCustomTypeDesc);
	static string GetClassName(Type componentType);
	static string GetComponentName(object component);
	static string GetComponentName(object component, bool noCustomTypeDesc);
	static TypeConverter GetConverter(object component);
	static TypeConverter GetConverter(object component, bool noCustomTypeDesc);
	static TypeConverter GetConverter(Type type);
	static TypeConverter GetConverterFromRegisteredType(object component);
	static TypeConverter GetConverterFromRegisteredType(Type type);
	static EventDescriptor GetDefaultEvent(Type componentType);
	static EventDescriptor GetDefaultEvent(object component);
	static EventDescriptor GetDefaultEvent(object component, bool noCustomTypeDesc);
	static PropertyDescriptor GetDefaultProperty(Type componentType);
	static PropertyDescriptor GetDefaultProperty(object component);
	static PropertyDescriptor GetDefaultProperty(object component, bool noCustomTypeDesc);
	static object GetEditor(object component, Type editorBaseType, bool noCustomTypeDesc = default);
	static object GetEditor(Type type, Type editorBaseType);
	static EventDescriptorCollection GetEvents(Type componentType);
	static EventDescriptorCollection GetEvents(Type componentType, Attribute[] attributes);
	static EventDescriptorCollection GetEvents(object component);
	static EventDescriptorCollection GetEvents(object component, bool noCustomTypeDesc);
	static EventDescriptorCollection GetEvents(object component, Attribute[] attributes, bool noCustomTypeDesc = default);
	static EventDescriptorCollection GetEventsFromRegisteredType(Type componentType);
	static string GetFullComponentName(object component);
	static PropertyDescriptorCollection GetProperties(Type componentType);
	static PropertyDescriptorCollection GetProperties(Type componentType, Attribute[] attributes);
	static PropertyDescriptorCollection GetProperties(object component);
	static PropertyDescriptorCollection GetProperties(object component, bool noCustomTypeDesc);
	static PropertyDescriptorCollection GetProperties(object component, Attribute[] attributes, bool noCustomTypeDesc = default);
	static PropertyDescriptorCollection GetPropertiesFromRegisteredType(Type componentType);
	static PropertyDescriptorCollection GetPropertiesFromRegisteredType(object component);
	static TypeDescriptionProvider GetProvider(Type type);
	static TypeDescriptionProvider GetProvider(object instance);
	static Type GetReflectionType(Type type);
	static Type GetReflectionType(object instance);
	static void Refresh(object component);
	static void Refresh(Type type);
	static void Refresh(Module module);
	static void Refresh(Assembly assembly);
	static void RegisterType<T>();
	static void RemoveAssociation(object primary, object secondary);
	static void RemoveAssociations(object primary);
	static void RemoveProvider(TypeDescriptionProvider provider, Type type);
	static void RemoveProvider(TypeDescriptionProvider provider, object instance);
	static void RemoveProviderTransparent(TypeDescriptionProvider provider, Type type);
	static void RemoveProviderTransparent(TypeDescriptionProvider provider, object instance);
	static void SortDescriptorArray(IList infos);
}
abstract class TypeListConverter : TypeConverter {}
class UInt128Converter : BaseNumberConverter {}
class UInt16Converter : BaseNumberConverter {}
class UInt32Converter : BaseNumberConverter {}
class UInt64Converter : BaseNumberConverter {}
class VersionConverter : TypeConverter {}
class WarningException : SystemException {
	string HelpTopic {get;}
	string HelpUrl {get;}
}
class Win32Exception {
	int NativeErrorCode {get;}
}
