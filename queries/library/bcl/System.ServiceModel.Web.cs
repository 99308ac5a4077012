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
class IncomingWebResponseContext {
	long ContentLength {get;}
	string ContentType {get;}
	string ETag {get;}
	WebHeaderCollection Headers {get;}
	string Location {get;}
	HttpStatusCode StatusCode {get;}
	string StatusDescription {get;}
}
class OutgoingWebRequestContext {
	string Accept {get;set;}
	long ContentLength {get;set;}
	string ContentType {get;set;}
	WebHeaderCollection Headers {get;}
	string IfMatch {get;set;}
	string IfModifiedSince {get;set;}
	string IfNoneMatch {get;set;}
	string IfUnmodifiedSince {get;set;}
	string Method {get;set;}
	bool SuppressEntityBody {get;set;}
	string UserAgent {get;set;}
}
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
class WebGetAttribute : Attribute, IOperationBehavior {
	WebMessageBodyStyle BodyStyle {get;set;}
	bool IsBodyStyleSetExplicitly {get;}
	bool IsRequestFormatSetExplicitly {get;}
	bool IsResponseFormatSetExplicitly {get;}
	WebMessageFormat RequestFormat {get;set;}
	WebMessageFormat ResponseFormat {get;set;}
	string UriTemplate {get;set;}
}
class WebInvokeAttribute : Attribute, IOperationBehavior {
	WebMessageBodyStyle BodyStyle {get;set;}
	bool IsBodyStyleSetExplicitly {get;}
	bool IsRequestFormatSetExplicitly {get;}
	bool IsResponseFormatSetExplicitly {get;}
	string Method {get;set;}
	WebMessageFormat RequestFormat {get;set;}
	WebMessageFormat ResponseFormat {get;set;}
	string UriTemplate {get;set;}
}
enum WebMessageBodyStyle { Bare, Wrapped, WrappedRequest, WrappedResponse }
enum WebMessageFormat { Xml, Json }
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
