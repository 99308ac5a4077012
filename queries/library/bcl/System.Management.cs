// assemblies: System.Management
using System.Collections;
using System.Collections.Specialized;
using System.ComponentModel;
namespace System.Management;
enum AuthenticationLevel {}
enum CimType {}
enum CodeLanguage {}
enum ComparisonSettings {}
class CompletedEventArgs : ManagementEventArgs {}
delegate void CompletedEventHandler(object sender, CompletedEventArgs e);
class ConnectionOptions : ManagementOptions {}
class DeleteOptions : ManagementOptions {}
class EnumerationOptions : ManagementOptions {}
class EventArrivedEventArgs : ManagementEventArgs {}
delegate void EventArrivedEventHandler(object sender, EventArrivedEventArgs e);
class EventQuery : ManagementQuery {}
class EventWatcherOptions : ManagementOptions {}
enum ImpersonationLevel {}
class InvokeMethodOptions : ManagementOptions {}
class ManagementBaseObject : Component, ICloneable {
	ManagementPath ClassPath {get;}
	PropertyDataCollection Properties {get;}
	QualifierDataCollection Qualifiers {get;}
	PropertyDataCollection SystemProperties {get;}
	object this[string propertyName] {get;set;}
	object Clone();
	bool CompareTo(ManagementBaseObject otherObject, ComparisonSettings settings);
	void Dispose();
	object GetPropertyQualifierValue(string propertyName, string qualifierName);
	object GetPropertyValue(string propertyName);
	object GetQualifierValue(string qualifierName);
	string GetText(TextFormat format);
	void SetPropertyQualifierValue(string propertyName, string qualifierName, object qualifierValue);
	void SetPropertyValue(string propertyName, object propertyValue);
	void SetQualifierValue(string qualifierName, object qualifierValue);
	static explicit operator IntPtr(ManagementBaseObject managementObject);
}
class ManagementClass : ManagementObject {}
class ManagementDateTimeConverter {}
abstract class ManagementEventArgs : EventArgs {}
class ManagementEventWatcher : Component {}
class ManagementException : SystemException {}
class ManagementNamedValueCollection : NameObjectCollectionBase {}
class ManagementObject : ManagementBaseObject {
	ObjectGetOptions Options {get;set;}
	ManagementPath Path {get;set;}
	ManagementScope Scope {get;set;}
	ManagementPath CopyTo(ManagementPath path);
	ManagementPath CopyTo(string path);
	ManagementPath CopyTo(ManagementPath path, PutOptions options);
	ManagementPath CopyTo(string path, PutOptions options);
	void CopyTo(ManagementOperationObserver watcher, ManagementPath path, PutOptions options = default);
	void CopyTo(ManagementOperationObserver watcher, string path, PutOptions options = default);
	void Delete();
	void Delete(ManagementOperationObserver watcher);
	void Delete(DeleteOptions options);
	void Delete(ManagementOperationObserver watcher, DeleteOptions options);
	void Dispose();
	void Get();
	void Get(ManagementOperationObserver watcher);
	ManagementBaseObject GetMethodParameters(string methodName);
	ManagementObjectCollection GetRelated();
	ManagementObjectCollection GetRelated(string relatedClass);
	void GetRelated(ManagementOperationObserver watcher);
	ManagementObjectCollection GetRelated(string relatedClass, string relationshipClass, string relationshipQualifier, string relatedQualifier, string relatedRole, string thisRole, bool classDefinitionsOnly, EnumerationOptions options);
	void GetRelated(ManagementOperationObserver watcher, string relatedClass, string relationshipClass = default, string relationshipQualifier = default, string relatedQualifier = default, string relatedRole = default, string thisRole = default, bool classDefinitionsOnly = default, EnumerationOptions options = default);
	ManagementObjectCollection GetRelationships();
	ManagementObjectCollection GetRelationships(string relationshipClass);
	void GetRelationships(ManagementOperationObserver watcher);
	ManagementObjectCollection GetRelationships(string relationshipClass, string relationshipQualifier, string thisRole, bool classDefinitionsOnly, EnumerationOptions options);
	void GetRelationships(ManagementOperationObserver watcher, string relationshipClass, string relationshipQualifier = default, string thisRole = default, bool classDefinitionsOnly = default, EnumerationOptions options = default);
	object InvokeMethod(string methodName, object[] args);
	ManagementBaseObject InvokeMethod(string methodName, ManagementBaseObject inParameters, InvokeMethodOptions options);
	void InvokeMethod(ManagementOperationObserver watcher, string methodName, object[] args);
	void InvokeMethod(ManagementOperationObserver watcher, string methodName, ManagementBaseObject inParameters, InvokeMethodOptions options);
	ManagementPath Put();
	void Put(ManagementOperationObserver watcher);
	ManagementPath Put(PutOptions options);
	void Put(ManagementOperationObserver watcher, PutOptions options);
}
class ManagementObjectCollection : ICollection, IDisposable {
	int Count {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	void CopyTo(Array array, int index);
	void CopyTo(ManagementBaseObject[] objectCollection, int index);
	void Dispose();
	ManagementObjectCollection.ManagementObjectEnumerator GetEnumerator();
	class ManagementObjectEnumerator : IDisposable, IEnumerator {
		ManagementBaseObject Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
class ManagementObjectSearcher : Component {
	EnumerationOptions Options {get;set;}
	ObjectQuery Query {get;set;}
	ManagementScope Scope {get;set;}
	ManagementObjectCollection Get();
	void Get(ManagementOperationObserver watcher);
}
class ManagementOperationObserver {}
abstract class ManagementOptions : ICloneable {}
class ManagementPath : ICloneable {}
abstract class ManagementQuery : ICloneable {}
class ManagementScope : ICloneable {}
enum ManagementStatus {}
class MethodData {}
class MethodDataCollection : ICollection {}
class ObjectGetOptions : ManagementOptions {}
class ObjectPutEventArgs : ManagementEventArgs {}
delegate void ObjectPutEventHandler(object sender, ObjectPutEventArgs e);
class ObjectQuery : ManagementQuery {}
class ObjectReadyEventArgs : ManagementEventArgs {}
delegate void ObjectReadyEventHandler(object sender, ObjectReadyEventArgs e);
class ProgressEventArgs : ManagementEventArgs {}
delegate void ProgressEventHandler(object sender, ProgressEventArgs e);
class PropertyData {}
class PropertyDataCollection : ICollection {}
class PutOptions : ManagementOptions {}
enum PutType {}
class QualifierData {}
class QualifierDataCollection : ICollection {}
class RelatedObjectQuery : WqlObjectQuery {}
class RelationshipQuery : WqlObjectQuery {}
class SelectQuery : WqlObjectQuery {}
class StoppedEventArgs : ManagementEventArgs {}
delegate void StoppedEventHandler(object sender, StoppedEventArgs e);
enum TextFormat {}
class WqlEventQuery : EventQuery {}
class WqlObjectQuery : ObjectQuery {}
