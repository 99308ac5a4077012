// assemblies: System.Web
namespace System.Web.Management;
enum EventNotificationType {}
interface IRegiisUtility {}
interface IWebEventCustomEvaluator {}
class RuleFiringRecord {}
enum SessionStateType {}
enum SqlFeatures {}
class WebApplicationInformation {}
class WebBaseEvent {}
class WebEventCodes {}
class WebEventFormatter {}
