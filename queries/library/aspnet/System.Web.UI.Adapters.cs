// assemblies: System.Web
namespace System.Web.UI.Adapters;
abstract class ControlAdapter {}
abstract class PageAdapter : ControlAdapter {}
