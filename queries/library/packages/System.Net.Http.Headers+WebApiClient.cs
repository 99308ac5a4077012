// packages: Microsoft.AspNet.WebApi.Client
// when: System.Net.Http.Formatting, System.Web.Http
using System.Collections.ObjectModel;
namespace System.Net.Http.Headers;
class CookieHeaderValue {
	Collection<CookieState> Cookies {get;}
	string Domain {get;set;}
	CookieState this[string name] {get;}
}
class CookieState {
	string Name {get;set;}
	string Value {get;set;}
}
