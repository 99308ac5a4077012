// assemblies: System.ServiceModel.Web
using System.Net;
using System.Runtime.Serialization.Json;
using System.ServiceModel.Channels;
using System.ServiceModel.Description;
using System.ServiceModel.Syndication;
namespace System.ServiceModel.Web;
class IncomingWebRequestContext {
	string Accept {get;}
	long ContentLength {get;}
	string ContentType {get;}
	WebHeaderCollection Headers {get;}
	string Method {get;}
	string UserAgent {get;}
}
class IncomingWebResponseContext {}
class OutgoingWebRequestContext {}
class OutgoingWebResponseContext {
	long ContentLength {get;set;}
	string ContentType {get;set;}
	string ETag {get;set;}
	WebHeaderCollection Headers {get;}
	DateTime LastModified {get;set;}
	string Location {get;set;}
	HttpStatusCode StatusCode {get;set;}
	string StatusDescription {get;set;}
	bool SuppressEntityBody {get;set;}
	void SetStatusAsCreated(Uri locationUri);
	void SetStatusAsNotFound();
	void SetStatusAsNotFound(string description);
}
class WebChannelFactory<TChannel> : ChannelFactory<TChannel> {}
class WebGetAttribute : Attribute, IOperationBehavior {}
class WebInvokeAttribute : Attribute, IOperationBehavior {}
enum WebMessageBodyStyle {}
enum WebMessageFormat {}
class WebOperationContext : IExtension<OperationContext> {
	static WebOperationContext Current {get;}
	IncomingWebRequestContext IncomingRequest {get;}
	IncomingWebResponseContext IncomingResponse {get;}
	OutgoingWebRequestContext OutgoingRequest {get;}
	OutgoingWebResponseContext OutgoingResponse {get;}
	void Attach(OperationContext owner);
	Message CreateAtom10Response(ServiceDocument document);
	Message CreateAtom10Response(SyndicationFeed feed);
	Message CreateAtom10Response(SyndicationItem item);
	Message CreateJsonResponse<T>(T instance);
	Message CreateJsonResponse<T>(T instance, DataContractJsonSerializer serializer);
	void Detach(OperationContext owner);
}
class WebServiceHost : ServiceHost {}
