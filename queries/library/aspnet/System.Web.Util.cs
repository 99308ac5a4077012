// assemblies: System.Web
namespace System.Web.Util;
class HttpEncoder {}
interface IWebObjectFactory {}
interface IWebPropertyAccessor {}
enum RequestValidationSource {}
class RequestValidator {}
delegate void TransactedCallback();
class Transactions {}
class WorkItem {}
delegate void WorkItemCallback();
