// assemblies: System.DirectoryServices
using System.Collections;
using System.Collections.Specialized;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Security.AccessControl;
using System.Security.Permissions;
using System.Security.Principal;
namespace System.DirectoryServices;
class ActiveDirectoryAccessRule : ObjectAccessRule {
	ActiveDirectoryRights ActiveDirectoryRights {get;}
	ActiveDirectorySecurityInheritance InheritanceType {get;}
}
class ActiveDirectoryAuditRule : ObjectAuditRule {
	ActiveDirectoryRights ActiveDirectoryRights {get;}
	ActiveDirectorySecurityInheritance InheritanceType {get;}
}
enum ActiveDirectoryRights { Delete, ReadControl, WriteDacl, WriteOwner, Synchronize, AccessSystemSecurity, GenericRead, GenericWrite, GenericExecute, GenericAll, CreateChild, DeleteChild, ListChildren, Self, ReadProperty, WriteProperty, DeleteTree, ListObject, ExtendedRight }
class ActiveDirectorySecurity : DirectoryObjectSecurity {
	void AddAccessRule(ActiveDirectoryAccessRule rule);
	void AddAuditRule(ActiveDirectoryAuditRule rule);
	void RemoveAccess(IdentityReference identity, AccessControlType type);
	bool RemoveAccessRule(ActiveDirectoryAccessRule rule);
	void RemoveAccessRuleSpecific(ActiveDirectoryAccessRule rule);
	void RemoveAudit(IdentityReference identity);
	bool RemoveAuditRule(ActiveDirectoryAuditRule rule);
	void RemoveAuditRuleSpecific(ActiveDirectoryAuditRule rule);
	void ResetAccessRule(ActiveDirectoryAccessRule rule);
	void SetAccessRule(ActiveDirectoryAccessRule rule);
	void SetAuditRule(ActiveDirectoryAuditRule rule);
}
enum ActiveDirectorySecurityInheritance { None, All, Descendents, SelfAndChildren, Children }
enum AuthenticationTypes { Anonymous, Delegation, Encryption, FastBind, None, ReadonlyServer, Sealing, Secure, SecureSocketsLayer, ServerBind, Signing }
class DSDescriptionAttribute : DescriptionAttribute {}
class DirectoryEntries : IEnumerable {
	SchemaNameCollection SchemaFilter {get;}
	DirectoryEntry Add(string name, string schemaClassName);
	DirectoryEntry Find(string name);
	DirectoryEntry Find(string name, string schemaClassName);
	IEnumerator GetEnumerator();
	void Remove(DirectoryEntry entry);
}
class DirectoryEntry : Component {
	AuthenticationTypes AuthenticationType {get;set;}
	DirectoryEntries Children {get;}
	Guid Guid {get;}
	string Name {get;}
	string NativeGuid {get;}
	object NativeObject {get;}
	ActiveDirectorySecurity ObjectSecurity {get;set;}
	DirectoryEntryConfiguration Options {get;}
	DirectoryEntry Parent {get;}
	string Password {get;set;}
	string Path {get;set;}
	PropertyCollection Properties {get;}
	string SchemaClassName {get;}
	DirectoryEntry SchemaEntry {get;}
	bool UsePropertyCache {get;set;}
	string Username {get;set;}
	void Close();
	void CommitChanges();
	DirectoryEntry CopyTo(DirectoryEntry newParent);
	DirectoryEntry CopyTo(DirectoryEntry newParent, string newName);
	void DeleteTree();
	static bool Exists(string path);
	object Invoke(string methodName, params object[] args);
	object InvokeGet(string propertyName);
	void InvokeSet(string propertyName, params object[] args);
	void MoveTo(DirectoryEntry newParent);
	void MoveTo(DirectoryEntry newParent, string newName);
	void RefreshCache();
	void RefreshCache(string[] propertyNames);
	void Rename(string newName);
}
class DirectoryEntryConfiguration {
	int PageSize {get;set;}
	PasswordEncodingMethod PasswordEncoding {get;set;}
	int PasswordPort {get;set;}
	ReferralChasingOption Referral {get;set;}
	SecurityMasks SecurityMasks {get;set;}
	string GetCurrentServerName();
	bool IsMutuallyAuthenticated();
	void SetUserNameQueryQuota(string accountName);
}
class DirectorySearcher : Component {
	bool CacheResults {get;set;}
	TimeSpan ClientTimeout {get;set;}
	string Filter {get;set;}
	int PageSize {get;set;}
	StringCollection PropertiesToLoad {get;}
	bool PropertyNamesOnly {get;set;}
	ReferralChasingOption ReferralChasing {get;set;}
	DirectoryEntry SearchRoot {get;set;}
	SearchScope SearchScope {get;set;}
	TimeSpan ServerPageTimeLimit {get;set;}
	TimeSpan ServerTimeLimit {get;set;}
	int SizeLimit {get;set;}
	SortOption Sort {get;set;}
	SearchResultCollection FindAll();
	SearchResult FindOne();
}
class DirectoryServicesCOMException : COMException {
	int ExtendedError {get;}
	string ExtendedErrorMessage {get;}
}
class DirectoryServicesPermission : ResourcePermissionBase {
	DirectoryServicesPermissionEntryCollection PermissionEntries {get;}
}
enum DirectoryServicesPermissionAccess { None, Browse, Write }
class DirectoryServicesPermissionAttribute : CodeAccessSecurityAttribute {
	string Path {get;set;}
	DirectoryServicesPermissionAccess PermissionAccess {get;set;}
}
class DirectoryServicesPermissionEntry {
	string Path {get;}
	DirectoryServicesPermissionAccess PermissionAccess {get;}
}
class DirectoryServicesPermissionEntryCollection : CollectionBase {
	DirectoryServicesPermissionEntry this[int index] {get;set;}
	int Add(DirectoryServicesPermissionEntry value);
	void AddRange(DirectoryServicesPermissionEntry[] value);
	void AddRange(DirectoryServicesPermissionEntryCollection value);
	bool Contains(DirectoryServicesPermissionEntry value);
	void CopyTo(DirectoryServicesPermissionEntry[] array, int index);
	int IndexOf(DirectoryServicesPermissionEntry value);
	void Insert(int index, DirectoryServicesPermissionEntry value);
	void Remove(DirectoryServicesPermissionEntry value);
}
class DirectorySynchronization {
	DirectorySynchronizationOptions Option {get;set;}
	DirectorySynchronization Copy();
	byte[] GetDirectorySynchronizationCookie();
	void ResetDirectorySynchronizationCookie();
	void ResetDirectorySynchronizationCookie(byte[] cookie);
}
enum DirectorySynchronizationOptions { None, ObjectSecurity, ParentsFirst, PublicDataOnly, IncrementalValues }
class DirectoryVirtualListView {
	int AfterCount {get;set;}
	int ApproximateTotal {get;set;}
	int BeforeCount {get;set;}
	DirectoryVirtualListViewContext DirectoryVirtualListViewContext {get;set;}
	int Offset {get;set;}
	string Target {get;set;}
	int TargetPercentage {get;set;}
}
class DirectoryVirtualListViewContext {
	DirectoryVirtualListViewContext Copy();
}
enum ExtendedDN { None, HexString, Standard }
class ExtendedRightAccessRule : ActiveDirectoryAccessRule {}
class ListChildrenAccessRule : ActiveDirectoryAccessRule {}
enum PasswordEncodingMethod { PasswordEncodingSsl, PasswordEncodingClear }
enum PropertyAccess { Read, Write }
class PropertyAccessRule : ActiveDirectoryAccessRule {}
class PropertyCollection : IDictionary {
	int Count {get;}
	ICollection PropertyNames {get;}
	ICollection Values {get;}
	PropertyValueCollection this[string propertyName] {get;}
	bool Contains(string propertyName);
	void CopyTo(PropertyValueCollection[] array, int index);
	IDictionaryEnumerator GetEnumerator();
}
class PropertySetAccessRule : ActiveDirectoryAccessRule {}
class PropertyValueCollection : CollectionBase {
	string PropertyName {get;}
	object Value {get;set;}
	object this[int index] {get;set;}
	int Add(object value);
	void AddRange(object[] value);
	void AddRange(PropertyValueCollection value);
	bool Contains(object value);
	void CopyTo(object[] array, int index);
	int IndexOf(object value);
	void Insert(int index, object value);
	void Remove(object value);
}
enum ReferralChasingOption { All, External, None, Subordinate }
class ResultPropertyCollection : DictionaryBase {
	ICollection PropertyNames {get;}
	ICollection Values {get;}
	ResultPropertyValueCollection this[string name] {get;}
	bool Contains(string propertyName);
	void CopyTo(ResultPropertyValueCollection[] array, int index);
}
class ResultPropertyValueCollection : ReadOnlyCollectionBase {
	object this[int index] {get;}
	bool Contains(object value);
	void CopyTo(object[] values, int index);
	int IndexOf(object value);
}
class SchemaNameCollection : IList {
	int Count {get;}
	string this[int index] {get;set;}
	int Add(string value);
	void AddRange(SchemaNameCollection value);
	void AddRange(string[] value);
	void Clear();
	bool Contains(string value);
	void CopyTo(string[] stringArray, int index);
	IEnumerator GetEnumerator();
	int IndexOf(string value);
	void Insert(int index, string value);
	void Remove(string value);
	void RemoveAt(int index);
}
class SearchResult {
	string Path {get;}
	ResultPropertyCollection Properties {get;}
	DirectoryEntry GetDirectoryEntry();
}
class SearchResultCollection : MarshalByRefObject, ICollection, IDisposable {
	int Count {get;}
	IntPtr Handle {get;}
	string[] PropertiesLoaded {get;}
	SearchResult this[int index] {get;}
	bool Contains(SearchResult result);
	void CopyTo(SearchResult[] results, int index);
	void Dispose();
	protected void Dispose(bool disposing);
	IEnumerator GetEnumerator();
	int IndexOf(SearchResult result);
}
enum SearchScope { Base, OneLevel, Subtree }
enum SecurityMasks { None, Owner, Group, Dacl, Sacl }
enum SortDirection { Ascending, Descending }
class SortOption {
	SortDirection Direction {get;set;}
	string PropertyName {get;set;}
}
