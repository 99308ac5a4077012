// assemblies: System.DirectoryServices
using System.Collections;
using System.Collections.Specialized;
using System.ComponentModel;
using System.Security.AccessControl;
namespace System.DirectoryServices;
class ActiveDirectoryAccessRule : ObjectAccessRule {}
class ActiveDirectoryAuditRule : ObjectAuditRule {}
enum ActiveDirectoryRights {}
class ActiveDirectorySecurity : DirectoryObjectSecurity {}
enum ActiveDirectorySecurityInheritance {}
enum AuthenticationTypes {}
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
class DirectoryEntryConfiguration {}
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
class DirectoryServicesCOMException {}
class DirectoryServicesPermission {}
enum DirectoryServicesPermissionAccess {}
class DirectoryServicesPermissionAttribute {}
class DirectoryServicesPermissionEntry {}
class DirectoryServicesPermissionEntryCollection : CollectionBase {}
class DirectorySynchronization {}
enum DirectorySynchronizationOptions {}
class DirectoryVirtualListView {}
class DirectoryVirtualListViewContext {}
enum ExtendedDN {}
class ExtendedRightAccessRule : ActiveDirectoryAccessRule {}
class ListChildrenAccessRule : ActiveDirectoryAccessRule {}
enum PasswordEncodingMethod {}
enum PropertyAccess {}
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
enum ReferralChasingOption {}
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
class SchemaNameCollection : IList {}
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
enum SearchScope {}
enum SecurityMasks {}
enum SortDirection {}
class SortOption {}
