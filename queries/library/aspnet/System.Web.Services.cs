// assemblies: System.Web.Services
using System.ComponentModel;
using System.EnterpriseServices;
using System.Security.Principal;
using System.Web.Services.Protocols;
using System.Web.SessionState;
namespace System.Web.Services;
class WebMethodAttribute : Attribute {
	bool BufferResponse {get;set;}
	int CacheDuration {get;set;}
	string Description {get;set;}
	bool EnableSession {get;set;}
	string MessageName {get;set;}
	TransactionOption TransactionOption {get;set;}
}
class WebService : MarshalByValueComponent {
	HttpApplicationState Application {get;}
	HttpContext Context {get;}
	HttpServerUtility Server {get;}
	HttpSessionState Session {get;}
	SoapProtocolVersion SoapVersion {get;}
	IPrincipal User {get;}
}
class WebServiceAttribute : Attribute {
	const string DefaultNamespace;
	string Description {get;set;}
	string Name {get;set;}
	string Namespace {get;set;}
}
class WebServiceBindingAttribute : Attribute {
	WsiProfiles ConformsTo {get;set;}
	bool EmitConformanceClaims {get;set;}
	string Location {get;set;}
	string Name {get;set;}
	string Namespace {get;set;}
}
enum WsiProfiles { None, BasicProfile1_1 }
