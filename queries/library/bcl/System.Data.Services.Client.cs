// assemblies: System.Data.Services.Client
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
namespace System.Data.Services.Client;
class ChangeOperationResponse : OperationResponse {}
class DataServiceClientException : InvalidOperationException {}
class DataServiceCollection<T> : ObservableCollection<T> {}
class DataServiceContext {}
abstract class DataServiceQuery : DataServiceRequest, IQueryable {}
class DataServiceQuery<TElement> : DataServiceQuery, IQueryable<TElement> {}
abstract class DataServiceQueryContinuation {}
class DataServiceQueryContinuation<T> : DataServiceQueryContinuation {}
class DataServiceQueryException : InvalidOperationException {}
abstract class DataServiceRequest {}
class DataServiceRequest<TElement> : DataServiceRequest {}
class DataServiceRequestArgs {}
class DataServiceRequestException : InvalidOperationException {}
class DataServiceResponse : IEnumerable<OperationResponse> {}
class DataServiceStreamResponse : IDisposable {}
abstract class Descriptor {}
class EntityChangedParams {}
class EntityCollectionChangedParams {}
class EntityDescriptor : Descriptor {}
enum EntityStates {}
class LinkDescriptor : Descriptor {}
class MediaEntryAttribute : Attribute {}
enum MergeOption {}
class MimeTypePropertyAttribute : Attribute {}
abstract class OperationResponse {}
class QueryOperationResponse : OperationResponse, IEnumerable {}
class QueryOperationResponse<T> : QueryOperationResponse, IEnumerable<T> {}
class ReadingWritingEntityEventArgs : EventArgs {}
enum SaveChangesOptions {}
class SendingRequestEventArgs : EventArgs {}
enum TrackingMode {}
