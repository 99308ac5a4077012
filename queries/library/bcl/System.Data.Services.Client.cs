// assemblies: System.Data.Services.Client
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Net;
using System.Xml.Linq;
namespace System.Data.Services.Client;
class ChangeOperationResponse : OperationResponse {
	Descriptor Descriptor {get;}
}
class DataServiceClientException : InvalidOperationException {
	int StatusCode {get;}
}
class DataServiceCollection<T> : ObservableCollection<T> {
	DataServiceQueryContinuation<T> Continuation {get;set;}
	void Clear(bool stopTracking);
	void Detach();
	void Load(IEnumerable<T> items);
	void Load(T item);
}
class DataServiceContext {
	bool ApplyingChanges {get;}
	Uri BaseUri {get;}
	ICredentials Credentials {get;set;}
	string DataNamespace {get;set;}
	ReadOnlyCollection<EntityDescriptor> Entities {get;}
	bool IgnoreMissingProperties {get;set;}
	bool IgnoreResourceNotFoundException {get;set;}
	ReadOnlyCollection<LinkDescriptor> Links {get;}
	MergeOption MergeOption {get;set;}
	Func<Type, string> ResolveName {get;set;}
	Func<string, Type> ResolveType {get;set;}
	SaveChangesOptions SaveChangesDefaultOptions {get;set;}
	int Timeout {get;set;}
	Uri TypeScheme {get;set;}
	bool UsePostTunneling {get;set;}
	event EventHandler<ReadingWritingEntityEventArgs> ReadingEntity;
	event EventHandler<SendingRequestEventArgs> SendingRequest;
	event EventHandler<ReadingWritingEntityEventArgs> WritingEntity;
	void AddLink(object source, string sourceProperty, object target);
	void AddObject(string entitySetName, object entity);
	void AddRelatedObject(object source, string sourceProperty, object target);
	void AttachLink(object source, string sourceProperty, object target);
	void AttachTo(string entitySetName, object entity, string etag = default);
	IAsyncResult BeginExecute<TElement>(Uri requestUri, AsyncCallback callback, object state);
	IAsyncResult BeginExecute<T>(DataServiceQueryContinuation<T> continuation, AsyncCallback callback, object state);
	IAsyncResult BeginExecuteBatch(AsyncCallback callback, object state, params DataServiceRequest[] queries);
	IAsyncResult BeginGetReadStream(object entity, DataServiceRequestArgs args, AsyncCallback callback, object state);
	IAsyncResult BeginLoadProperty(object entity, string propertyName, AsyncCallback callback, object state);
	IAsyncResult BeginLoadProperty(object entity, string propertyName, Uri nextLinkUri, AsyncCallback callback, object state);
	IAsyncResult BeginLoadProperty(object entity, string propertyName, DataServiceQueryContinuation continuation, AsyncCallback callback, object state);
	IAsyncResult BeginSaveChanges(AsyncCallback callback, object state);
	IAsyncResult BeginSaveChanges(SaveChangesOptions options, AsyncCallback callback, object state);
	void CancelRequest(IAsyncResult asyncResult);
	DataServiceQuery<T> CreateQuery<T>(string entitySetName);
	void DeleteLink(object source, string sourceProperty, object target);
	void DeleteObject(object entity);
	bool Detach(object entity);
	bool DetachLink(object source, string sourceProperty, object target);
	IEnumerable<TElement> EndExecute<TElement>(IAsyncResult asyncResult);
	DataServiceResponse EndExecuteBatch(IAsyncResult asyncResult);
	DataServiceStreamResponse EndGetReadStream(IAsyncResult asyncResult);
	QueryOperationResponse EndLoadProperty(IAsyncResult asyncResult);
	DataServiceResponse EndSaveChanges(IAsyncResult asyncResult);
	IEnumerable<TElement> Execute<TElement>(Uri requestUri);
	QueryOperationResponse<T> Execute<T>(DataServiceQueryContinuation<T> continuation);
	DataServiceResponse ExecuteBatch(params DataServiceRequest[] queries);
	EntityDescriptor GetEntityDescriptor(object entity);
	LinkDescriptor GetLinkDescriptor(object source, string sourceProperty, object target);
	Uri GetMetadataUri();
	DataServiceStreamResponse GetReadStream(object entity);
	DataServiceStreamResponse GetReadStream(object entity, string acceptContentType);
	DataServiceStreamResponse GetReadStream(object entity, DataServiceRequestArgs args);
	Uri GetReadStreamUri(object entity);
	QueryOperationResponse LoadProperty(object entity, string propertyName, Uri nextLinkUri = default);
	QueryOperationResponse LoadProperty(object entity, string propertyName, DataServiceQueryContinuation continuation);
	QueryOperationResponse<T> LoadProperty<T>(object entity, string propertyName, DataServiceQueryContinuation<T> continuation);
	DataServiceResponse SaveChanges();
	DataServiceResponse SaveChanges(SaveChangesOptions options);
	void SetLink(object source, string sourceProperty, object target);
	void SetSaveStream(object entity, Stream stream, bool closeStream, string contentType, string slug);
	void SetSaveStream(object entity, Stream stream, bool closeStream, DataServiceRequestArgs args);
	bool TryGetEntity<TEntity>(Uri identity, out TEntity entity) where TEntity : class;
	bool TryGetUri(object entity, out Uri identity);
	void UpdateObject(object entity);
}
abstract class DataServiceQuery : DataServiceRequest, IQueryable {
	Expression Expression {get;}
	IQueryProvider Provider {get;}
	IAsyncResult BeginExecute(AsyncCallback callback, object state);
	IEnumerable EndExecute(IAsyncResult asyncResult);
	IEnumerable Execute();
}
class DataServiceQuery<TElement> : DataServiceQuery, IQueryable<TElement> {
	DataServiceQuery<TElement> AddQueryOption(string name, object value);
	IAsyncResult BeginExecute(AsyncCallback callback, object state);
	IEnumerable<TElement> EndExecute(IAsyncResult asyncResult);
	IEnumerable<TElement> Execute();
	DataServiceQuery<TElement> Expand(string path);
	IEnumerator<TElement> GetEnumerator();
	DataServiceQuery<TElement> IncludeTotalCount();
}
abstract class DataServiceQueryContinuation {
	Uri NextLinkUri {get;}
}
class DataServiceQueryContinuation<T> : DataServiceQueryContinuation {}
class DataServiceQueryException : InvalidOperationException {
	QueryOperationResponse Response {get;}
}
abstract class DataServiceRequest {
	Type ElementType {get;}
	Uri RequestUri {get;}
}
class DataServiceRequest<TElement> : DataServiceRequest {}
class DataServiceRequestArgs {
	string AcceptContentType {get;set;}
	string ContentType {get;set;}
	Dictionary<string, string> Headers {get;}
	string Slug {get;set;}
}
class DataServiceRequestException : InvalidOperationException {
	DataServiceResponse Response {get;}
}
class DataServiceResponse : IEnumerable<OperationResponse> {
	IDictionary<string, string> BatchHeaders {get;}
	int BatchStatusCode {get;}
	bool IsBatchResponse {get;}
	IEnumerator<OperationResponse> GetEnumerator();
}
class DataServiceStreamResponse : IDisposable {
	string ContentDisposition {get;}
	string ContentType {get;}
	Dictionary<string, string> Headers {get;}
	Stream Stream {get;}
	void Dispose();
}
abstract class Descriptor {
	EntityStates State {get;}
}
class EntityChangedParams {
	DataServiceContext Context {get;}
	object Entity {get;}
	string PropertyName {get;}
	object PropertyValue {get;}
	string SourceEntitySet {get;}
	string TargetEntitySet {get;}
}
class EntityCollectionChangedParams {
	NotifyCollectionChangedAction Action {get;}
	ICollection Collection {get;}
	DataServiceContext Context {get;}
	string PropertyName {get;}
	object SourceEntity {get;}
	string SourceEntitySet {get;}
	object TargetEntity {get;}
	string TargetEntitySet {get;}
}
class EntityDescriptor : Descriptor {
	string ETag {get;}
	Uri EditLink {get;}
	Uri EditStreamUri {get;}
	object Entity {get;}
	string Identity {get;}
	EntityDescriptor ParentForInsert {get;}
	string ParentPropertyForInsert {get;}
	Uri ReadStreamUri {get;}
	Uri SelfLink {get;}
	string ServerTypeName {get;}
	string StreamETag {get;}
}
enum EntityStates { Detached, Unchanged, Added, Deleted, Modified }
class LinkDescriptor : Descriptor {
	object Source {get;}
	string SourceProperty {get;}
	object Target {get;}
}
class MediaEntryAttribute : Attribute {
	string MediaMemberName {get;}
}
enum MergeOption { AppendOnly, OverwriteChanges, PreserveChanges, NoTracking }
class MimeTypePropertyAttribute : Attribute {
	string DataPropertyName {get;}
	string MimeTypePropertyName {get;}
}
abstract class OperationResponse {
	Exception Error {get;set;}
	IDictionary<string, string> Headers {get;}
	int StatusCode {get;}
}
class QueryOperationResponse : OperationResponse, IEnumerable {
	DataServiceRequest Query {get;}
	long TotalCount {get;}
	DataServiceQueryContinuation GetContinuation();
	DataServiceQueryContinuation GetContinuation(IEnumerable collection);
	DataServiceQueryContinuation<T> GetContinuation<T>(IEnumerable<T> collection);
	IEnumerator GetEnumerator();
}
class QueryOperationResponse<T> : QueryOperationResponse, IEnumerable<T> {
	DataServiceQueryContinuation<T> GetContinuation();
	IEnumerator<T> GetEnumerator();
}
class ReadingWritingEntityEventArgs : EventArgs {
	XElement Data {get;}
	object Entity {get;}
}
enum SaveChangesOptions { None, Batch, ContinueOnError, ReplaceOnUpdate }
class SendingRequestEventArgs : EventArgs {
	WebRequest Request {get;set;}
	WebHeaderCollection RequestHeaders {get;}
}
enum TrackingMode { None, AutoChangeTracking }
