// assemblies: System, System.Configuration
using System.Collections;
using System.Collections.Specialized;
using System.ComponentModel;
using System.Configuration.Provider;
using System.Security;
using System.Xml;
namespace System.Configuration;
class AppSettingsReader {
	object GetValue(string key, Type type);
}
class AppSettingsSection : ConfigurationSection {
	string File {get;set;}
	KeyValueConfigurationCollection Settings {get;}
}
class ApplicationScopedSettingAttribute : SettingAttribute {}
abstract class ApplicationSettingsBase : SettingsBase, INotifyPropertyChanged {
	string SettingsKey {get;set;}
	event PropertyChangedEventHandler PropertyChanged;
	event SettingChangingEventHandler SettingChanging;
	event SettingsLoadedEventHandler SettingsLoaded;
	event SettingsSavingEventHandler SettingsSaving;
	object GetPreviousVersion(string propertyName);
	protected void OnPropertyChanged(object sender, PropertyChangedEventArgs e);
	protected void OnSettingChanging(object sender, SettingChangingEventArgs e);
	protected void OnSettingsLoaded(object sender, SettingsLoadedEventArgs e);
	protected void OnSettingsSaving(object sender, CancelEventArgs e);
	void Reload();
	void Reset();
	void Upgrade();
}
class ApplicationSettingsGroup : ConfigurationSectionGroup {}
class CallbackValidator : ConfigurationValidatorBase {}
class CallbackValidatorAttribute : ConfigurationValidatorAttribute {
	string CallbackMethodName {get;set;}
	Type Type {get;set;}
}
class ClientSettingsSection : ConfigurationSection {
	protected ConfigurationPropertyCollection Properties {get;}
	SettingElementCollection Settings {get;}
}
class CommaDelimitedStringCollection : StringCollection {
	bool IsModified {get;}
	bool IsReadOnly {get;}
	string this[int index] {get;set;}
	void Add(string value);
	void AddRange(string[] range);
	void Clear();
	CommaDelimitedStringCollection Clone();
	void Insert(int index, string value);
	void Remove(string value);
	void SetReadOnly();
}
class CommaDelimitedStringCollectionConverter : ConfigurationConverterBase {}
class ConfigXmlDocument : XmlDocument {
	string Filename {get;}
	int LineNumber {get;}
	void LoadSingleElement(string filename, XmlTextReader sourceReader);
}
class Configuration {
	AppSettingsSection AppSettings {get;}
	ConnectionStringsSection ConnectionStrings {get;}
	ContextInformation EvaluationContext {get;}
	string FilePath {get;}
	bool HasFile {get;}
	ConfigurationLocationCollection Locations {get;}
	bool NamespaceDeclared {get;set;}
	ConfigurationSectionGroup RootSectionGroup {get;}
	ConfigurationSectionGroupCollection SectionGroups {get;}
	ConfigurationSectionCollection Sections {get;}
	ConfigurationSection GetSection(string sectionName);
	ConfigurationSectionGroup GetSectionGroup(string sectionGroupName);
	void Save();
	void Save(ConfigurationSaveMode saveMode);
	void Save(ConfigurationSaveMode saveMode, bool forceSaveAll);
	void SaveAs(string filename);
	void SaveAs(string filename, ConfigurationSaveMode saveMode, bool forceSaveAll = default);
}
enum ConfigurationAllowDefinition { MachineOnly, MachineToWebRoot, MachineToApplication, Everywhere }
enum ConfigurationAllowExeDefinition { MachineOnly, MachineToApplication, MachineToLocalUser, MachineToRoamingUser }
class ConfigurationCollectionAttribute : Attribute {
	string AddItemName {get;set;}
	string ClearItemsName {get;set;}
	ConfigurationElementCollectionType CollectionType {get;set;}
	Type ItemType {get;}
	string RemoveItemName {get;set;}
}
abstract class ConfigurationConverterBase : TypeConverter {}
abstract class ConfigurationElement {
	ElementInformation ElementInformation {get;}
	protected ConfigurationElementProperty ElementProperty {get;}
	protected ContextInformation EvaluationContext {get;}
	ConfigurationLockCollection LockAllAttributesExcept {get;}
	ConfigurationLockCollection LockAllElementsExcept {get;}
	ConfigurationLockCollection LockAttributes {get;}
	ConfigurationLockCollection LockElements {get;}
	bool LockItem {get;set;}
	protected ConfigurationPropertyCollection Properties {get;}
	protected object this[ConfigurationProperty prop] {get;set;}
	protected object this[string propertyName] {get;set;}
	protected void DeserializeElement(XmlReader reader, bool serializeCollectionKey);
	protected void Init();
	protected void InitializeDefault();
	protected bool IsModified();
	bool IsReadOnly();
	protected void ListErrors(IList errorList);
	protected bool OnDeserializeUnrecognizedAttribute(string name, string value);
	protected bool OnDeserializeUnrecognizedElement(string elementName, XmlReader reader);
	protected object OnRequiredPropertyNotFound(string name);
	protected void PostDeserialize();
	protected void PreSerialize(XmlWriter writer);
	protected void Reset(ConfigurationElement parentElement);
	protected void ResetModified();
	protected bool SerializeElement(XmlWriter writer, bool serializeCollectionKey);
	protected bool SerializeToXmlElement(XmlWriter writer, string elementName);
	protected void SetPropertyValue(ConfigurationProperty prop, object value, bool ignoreLocks);
	protected void SetReadOnly();
	protected void Unmerge(ConfigurationElement sourceElement, ConfigurationElement parentElement, ConfigurationSaveMode saveMode);
}
abstract class ConfigurationElementCollection : ConfigurationElement, ICollection {
	protected string AddElementName {get;set;}
	protected string ClearElementName {get;set;}
	ConfigurationElementCollectionType CollectionType {get;}
	int Count {get;}
	protected string ElementName {get;}
	bool EmitClear {get;set;}
	bool IsSynchronized {get;}
	protected string RemoveElementName {get;set;}
	object SyncRoot {get;}
	protected bool ThrowOnDuplicate {get;}
	protected void BaseAdd(ConfigurationElement element);
	protected void BaseAdd(ConfigurationElement element, bool throwIfExists);
	protected void BaseAdd(int index, ConfigurationElement element);
	protected void BaseClear();
	protected ConfigurationElement BaseGet(object key);
	protected object[] BaseGetAllKeys();
	protected object BaseGetKey(int index);
	protected int BaseIndexOf(ConfigurationElement element);
	protected bool BaseIsRemoved(object key);
	protected void BaseRemove(object key);
	protected void BaseRemoveAt(int index);
	void CopyTo(ConfigurationElement[] array, int index);
	protected ConfigurationElement CreateNewElement();
	protected ConfigurationElement CreateNewElement(string elementName);
	protected object GetElementKey(ConfigurationElement element);
	IEnumerator GetEnumerator();
	protected bool IsElementName(string elementName);
	protected bool IsElementRemovable(ConfigurationElement element);
}
enum ConfigurationElementCollectionType { BasicMap, AddRemoveClearMap, BasicMapAlternate, AddRemoveClearMapAlternate }
class ConfigurationElementProperty {
	ConfigurationValidatorBase Validator {get;}
}
class ConfigurationErrorsException : ConfigurationException {
	ICollection Errors {get;}
	static string GetFilename(XmlReader reader);
	static string GetFilename(XmlNode node);
	static int GetLineNumber(XmlReader reader);
	static int GetLineNumber(XmlNode node);
}
class ConfigurationException : SystemException {
	string BareMessage {get;}
	string Filename {get;}
	int Line {get;}
	static string GetXmlNodeFilename(XmlNode node);
	static int GetXmlNodeLineNumber(XmlNode node);
}
class ConfigurationFileMap : ICloneable {
	string MachineConfigFilename {get;set;}
	object Clone();
}
class ConfigurationLocation {
	string Path {get;}
	Configuration OpenConfiguration();
}
class ConfigurationLocationCollection : ReadOnlyCollectionBase {
	ConfigurationLocation this[int index] {get;}
}
class ConfigurationLockCollection : ICollection {
	string AttributeList {get;}
	int Count {get;}
	bool HasParentElements {get;}
	bool IsModified {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	void Add(string name);
	void Clear();
	bool Contains(string name);
	void CopyTo(string[] array, int index);
	IEnumerator GetEnumerator();
	bool IsReadOnly(string name);
	void Remove(string name);
	void SetFromList(string attributeList);
}
static class ConfigurationManager {
	static NameValueCollection AppSettings {get;}
	static ConnectionStringSettingsCollection ConnectionStrings {get;}
	static object GetSection(string sectionName);
	static Configuration OpenExeConfiguration(ConfigurationUserLevel userLevel);
	static Configuration OpenExeConfiguration(string exePath);
	static Configuration OpenMachineConfiguration();
	static Configuration OpenMappedExeConfiguration(ExeConfigurationFileMap fileMap, ConfigurationUserLevel userLevel);
	static Configuration OpenMappedMachineConfiguration(ConfigurationFileMap fileMap);
	static void RefreshSection(string sectionName);
}
class ConfigurationPermission : CodeAccessPermission {
	bool IsUnrestricted();
}
class ConfigurationPermissionAttribute {}
class ConfigurationProperty {
	TypeConverter Converter {get;}
	object DefaultValue {get;}
	string Description {get;}
	bool IsDefaultCollection {get;}
	bool IsKey {get;}
	bool IsRequired {get;}
	string Name {get;}
	Type Type {get;}
	ConfigurationValidatorBase Validator {get;}
}
class ConfigurationPropertyAttribute : Attribute {
	object DefaultValue {get;set;}
	bool IsDefaultCollection {get;set;}
	bool IsKey {get;set;}
	bool IsRequired {get;set;}
	string Name {get;}
	ConfigurationPropertyOptions Options {get;set;}
}
class ConfigurationPropertyCollection : ICollection {
	int Count {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	ConfigurationProperty this[string name] {get;}
	void Add(ConfigurationProperty property);
	void Clear();
	bool Contains(string name);
	void CopyTo(ConfigurationProperty[] array, int index);
	IEnumerator GetEnumerator();
	bool Remove(string name);
}
enum ConfigurationPropertyOptions { None, IsDefaultCollection, IsRequired, IsKey, IsTypeStringTransformationRequired, IsAssemblyStringTransformationRequired, IsVersionCheckRequired }
enum ConfigurationSaveMode { Minimal, Full, Modified }
abstract class ConfigurationSection : ConfigurationElement {
	SectionInformation SectionInformation {get;}
	protected void DeserializeSection(XmlReader reader);
	protected object GetRuntimeObject();
	protected string SerializeSection(ConfigurationElement parentElement, string name, ConfigurationSaveMode saveMode);
}
class ConfigurationSectionCollection : NameObjectCollectionBase {
	ConfigurationSection this[string name] {get;}
	ConfigurationSection this[int index] {get;}
	void Add(string name, ConfigurationSection section);
	void Clear();
	void CopyTo(ConfigurationSection[] array, int index);
	ConfigurationSection Get(int index);
	ConfigurationSection Get(string name);
	string GetKey(int index);
	void Remove(string name);
	void RemoveAt(int index);
}
class ConfigurationSectionGroup {
	bool IsDeclarationRequired {get;}
	bool IsDeclared {get;}
	string Name {get;}
	string SectionGroupName {get;}
	ConfigurationSectionGroupCollection SectionGroups {get;}
	ConfigurationSectionCollection Sections {get;}
	string Type {get;set;}
	void ForceDeclaration(bool force);
	void ForceDeclaration();
}
class ConfigurationSectionGroupCollection : NameObjectCollectionBase {
	ConfigurationSectionGroup this[string name] {get;}
	ConfigurationSectionGroup this[int index] {get;}
	void Add(string name, ConfigurationSectionGroup sectionGroup);
	void Clear();
	void CopyTo(ConfigurationSectionGroup[] array, int index);
	ConfigurationSectionGroup Get(int index);
	ConfigurationSectionGroup Get(string name);
	string GetKey(int index);
	void Remove(string name);
	void RemoveAt(int index);
}
class ConfigurationSettings {
	static NameValueCollection AppSettings {get;}
	static object GetConfig(string sectionName);
}
enum ConfigurationUserLevel { None, PerUserRoaming, PerUserRoamingAndLocal }
class ConfigurationValidatorAttribute : Attribute {
	ConfigurationValidatorBase ValidatorInstance {get;}
	Type ValidatorType {get;}
}
abstract class ConfigurationValidatorBase {
	bool CanValidate(Type type);
	void Validate(object value);
}
class ConnectionStringSettings : ConfigurationElement {
	string ConnectionString {get;set;}
	string Name {get;set;}
	string ProviderName {get;set;}
}
class ConnectionStringSettingsCollection : ConfigurationElementCollection {
	ConnectionStringSettings this[string name] {get;}
	ConnectionStringSettings this[int index] {get;set;}
	void Add(ConnectionStringSettings settings);
	void Clear();
	int IndexOf(ConnectionStringSettings settings);
	void Remove(ConnectionStringSettings settings);
	void Remove(string name);
	void RemoveAt(int index);
}
class ConnectionStringsSection : ConfigurationSection {
	ConnectionStringSettingsCollection ConnectionStrings {get;}
}
class ContextInformation {
	object HostingContext {get;}
	bool IsMachineLevel {get;}
	object GetSection(string sectionName);
}
class DefaultSection : ConfigurationSection {}
class DefaultSettingValueAttribute : Attribute {
	string Value {get;}
}
class DefaultValidator : ConfigurationValidatorBase {}
class DictionarySectionHandler : IConfigurationSectionHandler {
	protected string KeyAttributeName {get;}
	protected string ValueAttributeName {get;}
	object Create(object parent, object context, XmlNode section);
}
class DpapiProtectedConfigurationProvider : ProtectedConfigurationProvider {
	bool UseMachineProtection {get;}
}
class ElementInformation {
	ICollection Errors {get;}
	bool IsCollection {get;}
	bool IsLocked {get;}
	bool IsPresent {get;}
	int LineNumber {get;}
	PropertyInformationCollection Properties {get;}
	string Source {get;}
	Type Type {get;}
	ConfigurationValidatorBase Validator {get;}
}
class ExeConfigurationFileMap : ConfigurationFileMap {
	string ExeConfigFilename {get;set;}
	string LocalUserConfigFilename {get;set;}
	string RoamingUserConfigFilename {get;set;}
}
class ExeContext {
	string ExePath {get;}
	ConfigurationUserLevel UserLevel {get;}
}
class GenericEnumConverter : ConfigurationConverterBase {}
interface IApplicationSettingsProvider {
	SettingsPropertyValue GetPreviousVersion(SettingsContext context, SettingsProperty property);
	void Reset(SettingsContext context);
	void Upgrade(SettingsContext context, SettingsPropertyCollection properties);
}
interface IConfigurationSectionHandler {
	object Create(object parent, object configContext, XmlNode section);
}
interface IConfigurationSystem {
	object GetConfig(string configKey);
	void Init();
}
interface IPersistComponentSettings {
	bool SaveSettings {get;set;}
	string SettingsKey {get;set;}
	void LoadComponentSettings();
	void ResetComponentSettings();
	void SaveComponentSettings();
}
interface ISettingsProviderService {
	SettingsProvider GetSettingsProvider(SettingsProperty property);
}
class IdnElement : ConfigurationElement {
	UriIdnScope Enabled {get;set;}
	protected ConfigurationPropertyCollection Properties {get;}
}
class IgnoreSection : ConfigurationSection {}
class IgnoreSectionHandler : IConfigurationSectionHandler {
	object Create(object parent, object configContext, XmlNode section);
}
class InfiniteIntConverter : ConfigurationConverterBase {}
class InfiniteTimeSpanConverter : ConfigurationConverterBase {}
class IntegerValidator : ConfigurationValidatorBase {}
class IntegerValidatorAttribute : ConfigurationValidatorAttribute {
	bool ExcludeRange {get;set;}
	int MaxValue {get;set;}
	int MinValue {get;set;}
}
class IriParsingElement : ConfigurationElement {
	bool Enabled {get;set;}
	protected ConfigurationPropertyCollection Properties {get;}
}
class KeyValueConfigurationCollection : ConfigurationElementCollection {
	string[] AllKeys {get;}
	KeyValueConfigurationElement this[string key] {get;}
	void Add(KeyValueConfigurationElement keyValue);
	void Add(string key, string value);
	void Clear();
	void Remove(string key);
}
class KeyValueConfigurationElement : ConfigurationElement {
	string Key {get;}
	string Value {get;set;}
}
class LocalFileSettingsProvider : SettingsProvider, IApplicationSettingsProvider {
	SettingsPropertyValue GetPreviousVersion(SettingsContext context, SettingsProperty property);
	void Reset(SettingsContext context);
	void Upgrade(SettingsContext context, SettingsPropertyCollection properties);
}
class LongValidator : ConfigurationValidatorBase {}
class LongValidatorAttribute : ConfigurationValidatorAttribute {
	bool ExcludeRange {get;set;}
	long MaxValue {get;set;}
	long MinValue {get;set;}
}
class NameValueConfigurationCollection : ConfigurationElementCollection {
	string[] AllKeys {get;}
	NameValueConfigurationElement this[string name] {get;set;}
	void Add(NameValueConfigurationElement nameValue);
	void Clear();
	void Remove(NameValueConfigurationElement nameValue);
	void Remove(string name);
}
class NameValueConfigurationElement : ConfigurationElement {
	string Name {get;}
	string Value {get;set;}
}
class NameValueFileSectionHandler : IConfigurationSectionHandler {
	object Create(object parent, object configContext, XmlNode section);
}
class NameValueSectionHandler : IConfigurationSectionHandler {
	protected string KeyAttributeName {get;}
	protected string ValueAttributeName {get;}
	object Create(object parent, object context, XmlNode section);
}
class NoSettingsVersionUpgradeAttribute : Attribute {}
class PositiveTimeSpanValidator : ConfigurationValidatorBase {}
class PositiveTimeSpanValidatorAttribute : ConfigurationValidatorAttribute {}
class PropertyInformation {
	TypeConverter Converter {get;}
	object DefaultValue {get;}
	string Description {get;}
	bool IsKey {get;}
	bool IsLocked {get;}
	bool IsModified {get;}
	bool IsRequired {get;}
	int LineNumber {get;}
	string Name {get;}
	string Source {get;}
	Type Type {get;}
	ConfigurationValidatorBase Validator {get;}
	object Value {get;set;}
	PropertyValueOrigin ValueOrigin {get;}
}
class PropertyInformationCollection : NameObjectCollectionBase {
	PropertyInformation this[string propertyName] {get;}
	void CopyTo(PropertyInformation[] array, int index);
}
enum PropertyValueOrigin { Default, Inherited, SetHere }
static class ProtectedConfiguration {
	const string DataProtectionProviderName, ProtectedDataSectionName, RsaProviderName;
	static string DefaultProvider {get;}
	static ProtectedConfigurationProviderCollection Providers {get;}
}
abstract class ProtectedConfigurationProvider : ProviderBase {
	XmlNode Decrypt(XmlNode encryptedNode);
	XmlNode Encrypt(XmlNode node);
}
class ProtectedConfigurationProviderCollection : ProviderCollection {
	ProtectedConfigurationProvider this[string name] {get;}
}
class ProtectedConfigurationSection : ConfigurationSection {
	string DefaultProvider {get;set;}
	ProviderSettingsCollection Providers {get;}
}
class ProtectedProviderSettings : ConfigurationElement {
	ProviderSettingsCollection Providers {get;}
}
class ProviderSettings : ConfigurationElement {
	string Name {get;set;}
	NameValueCollection Parameters {get;}
	string Type {get;set;}
}
class ProviderSettingsCollection : ConfigurationElementCollection {
	ProviderSettings this[int index] {get;set;}
	ProviderSettings this[string key] {get;}
	void Add(ProviderSettings provider);
	void Clear();
	void Remove(string name);
}
class RegexStringValidator : ConfigurationValidatorBase {}
class RegexStringValidatorAttribute : ConfigurationValidatorAttribute {
	string Regex {get;}
}
class RsaProtectedConfigurationProvider : ProtectedConfigurationProvider {
	string CspProviderName {get;}
	string KeyContainerName {get;}
	bool UseMachineContainer {get;}
	bool UseOAEP {get;}
	void AddKey(int keySize, bool exportable);
	void DeleteKey();
	void ExportKey(string xmlFileName, bool includePrivateParameters);
	void ImportKey(string xmlFileName, bool exportable);
}
class SectionInformation {
	ConfigurationAllowDefinition AllowDefinition {get;set;}
	ConfigurationAllowExeDefinition AllowExeDefinition {get;set;}
	bool AllowLocation {get;set;}
	bool AllowOverride {get;set;}
	string ConfigSource {get;set;}
	bool ForceSave {get;set;}
	bool InheritInChildApplications {get;set;}
	bool IsDeclarationRequired {get;}
	bool IsDeclared {get;}
	bool IsLocked {get;}
	bool IsProtected {get;}
	string Name {get;}
	ProtectedConfigurationProvider ProtectionProvider {get;}
	bool RequirePermission {get;set;}
	bool RestartOnExternalChanges {get;set;}
	string SectionName {get;}
	string Type {get;set;}
	void ForceDeclaration(bool force);
	void ForceDeclaration();
	ConfigurationSection GetParentSection();
	string GetRawXml();
	void ProtectSection(string protectionProvider);
	void RevertToParent();
	void SetRawXml(string rawXml);
	void UnprotectSection();
}
class SettingAttribute : Attribute {}
class SettingChangingEventArgs : CancelEventArgs {
	object NewValue {get;}
	string SettingClass {get;}
	string SettingKey {get;}
	string SettingName {get;}
}
delegate void SettingChangingEventHandler(object sender, SettingChangingEventArgs e);
class SettingElement : ConfigurationElement {
	string Name {get;set;}
	protected ConfigurationPropertyCollection Properties {get;}
	SettingsSerializeAs SerializeAs {get;set;}
	SettingValueElement Value {get;set;}
}
class SettingElementCollection : ConfigurationElementCollection {
	void Add(SettingElement element);
	void Clear();
	SettingElement Get(string elementKey);
	void Remove(SettingElement element);
}
class SettingValueElement : ConfigurationElement {
	protected ConfigurationPropertyCollection Properties {get;}
	XmlNode ValueXml {get;set;}
	protected void DeserializeElement(XmlReader reader, bool serializeCollectionKey);
	protected bool IsModified();
	protected void Reset(ConfigurationElement parentElement);
	protected void ResetModified();
	protected bool SerializeToXmlElement(XmlWriter writer, string elementName);
	protected void Unmerge(ConfigurationElement sourceElement, ConfigurationElement parentElement, ConfigurationSaveMode saveMode);
}
class SettingsAttributeDictionary : Hashtable {}
abstract class SettingsBase {
	SettingsContext Context {get;}
	bool IsSynchronized {get;}
	SettingsPropertyCollection Properties {get;}
	SettingsPropertyValueCollection PropertyValues {get;}
	SettingsProviderCollection Providers {get;}
	object this[string propertyName] {get;set;}
	void Initialize(SettingsContext context, SettingsPropertyCollection properties, SettingsProviderCollection providers);
	void Save();
	static SettingsBase Synchronized(SettingsBase settingsBase);
}
class SettingsContext : Hashtable {}
class SettingsDescriptionAttribute : Attribute {
	string Description {get;}
}
class SettingsGroupDescriptionAttribute : Attribute {
	string Description {get;}
}
class SettingsGroupNameAttribute : Attribute {
	string GroupName {get;}
}
class SettingsLoadedEventArgs : EventArgs {
	SettingsProvider Provider {get;}
}
delegate void SettingsLoadedEventHandler(object sender, SettingsLoadedEventArgs e);
enum SettingsManageability { Roaming }
class SettingsManageabilityAttribute : Attribute {
	SettingsManageability Manageability {get;}
}
class SettingsProperty {
	SettingsAttributeDictionary Attributes {get;}
	object DefaultValue {get;set;}
	bool IsReadOnly {get;set;}
	string Name {get;set;}
	Type PropertyType {get;set;}
	SettingsProvider Provider {get;set;}
	SettingsSerializeAs SerializeAs {get;set;}
	bool ThrowOnErrorDeserializing {get;set;}
	bool ThrowOnErrorSerializing {get;set;}
}
class SettingsPropertyCollection : ICloneable, ICollection {
	int Count {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	SettingsProperty this[string name] {get;}
	void Add(SettingsProperty property);
	void Clear();
	object Clone();
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	protected void OnAdd(SettingsProperty property);
	protected void OnAddComplete(SettingsProperty property);
	protected void OnClear();
	protected void OnClearComplete();
	protected void OnRemove(SettingsProperty property);
	protected void OnRemoveComplete(SettingsProperty property);
	void Remove(string name);
	void SetReadOnly();
}
class SettingsPropertyIsReadOnlyException : Exception {}
class SettingsPropertyNotFoundException : Exception {}
class SettingsPropertyValue {
	bool Deserialized {get;set;}
	bool IsDirty {get;set;}
	string Name {get;}
	SettingsProperty Property {get;}
	object PropertyValue {get;set;}
	object SerializedValue {get;set;}
	bool UsingDefaultValue {get;}
}
class SettingsPropertyValueCollection : ICloneable, ICollection {
	int Count {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	SettingsPropertyValue this[string name] {get;}
	void Add(SettingsPropertyValue property);
	void Clear();
	object Clone();
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	void Remove(string name);
	void SetReadOnly();
}
class SettingsPropertyWrongTypeException : Exception {}
abstract class SettingsProvider : ProviderBase {
	string ApplicationName {get;set;}
	SettingsPropertyValueCollection GetPropertyValues(SettingsContext context, SettingsPropertyCollection collection);
	void SetPropertyValues(SettingsContext context, SettingsPropertyValueCollection collection);
}
class SettingsProviderAttribute : Attribute {
	string ProviderTypeName {get;}
}
class SettingsProviderCollection : ProviderCollection {
	SettingsProvider this[string name] {get;}
}
delegate void SettingsSavingEventHandler(object sender, CancelEventArgs e);
enum SettingsSerializeAs { String, Xml, Binary, ProviderSpecific }
class SettingsSerializeAsAttribute : Attribute {
	SettingsSerializeAs SerializeAs {get;}
}
class SingleTagSectionHandler : IConfigurationSectionHandler {
	object Create(object parent, object context, XmlNode section);
}
enum SpecialSetting { ConnectionString, WebServiceUrl }
class SpecialSettingAttribute : Attribute {
	SpecialSetting SpecialSetting {get;}
}
class StringValidator : ConfigurationValidatorBase {}
class StringValidatorAttribute : ConfigurationValidatorAttribute {
	string InvalidCharacters {get;set;}
	int MaxLength {get;set;}
	int MinLength {get;set;}
}
class SubclassTypeValidator : ConfigurationValidatorBase {}
class SubclassTypeValidatorAttribute : ConfigurationValidatorAttribute {
	Type BaseClass {get;}
}
class TimeSpanMinutesConverter : ConfigurationConverterBase {}
class TimeSpanMinutesOrInfiniteConverter : TimeSpanMinutesConverter {}
class TimeSpanSecondsConverter : ConfigurationConverterBase {}
class TimeSpanSecondsOrInfiniteConverter : TimeSpanSecondsConverter {}
class TimeSpanValidator : ConfigurationValidatorBase {}
class TimeSpanValidatorAttribute : ConfigurationValidatorAttribute {
	const string TimeSpanMaxValue, TimeSpanMinValue;
	bool ExcludeRange {get;set;}
	TimeSpan MaxValue {get;}
	string MaxValueString {get;set;}
	TimeSpan MinValue {get;}
	string MinValueString {get;set;}
}
class TypeNameConverter : ConfigurationConverterBase {}
class UriSection : ConfigurationSection {
	IdnElement Idn {get;}
	IriParsingElement IriParsing {get;}
	protected ConfigurationPropertyCollection Properties {get;}
}
class UserScopedSettingAttribute : SettingAttribute {}
class UserSettingsGroup : ConfigurationSectionGroup {}
delegate void ValidatorCallback(object value);
class WhiteSpaceTrimStringConverter : ConfigurationConverterBase {}
