// assemblies: System.ServiceModel, System.ServiceModel.Activation, System.ServiceModel.Web
using System.ServiceModel.Description;
namespace System.ServiceModel.Activation;
class AspNetCompatibilityRequirementsAttribute : Attribute, IServiceBehavior {
	AspNetCompatibilityRequirementsMode RequirementsMode {get;set;}
}
enum AspNetCompatibilityRequirementsMode { NotAllowed, Allowed, Required }
abstract class HostedTransportConfiguration {
	Uri[] GetBaseAddresses(string virtualPath);
}
class ServiceHostFactory : ServiceHostFactoryBase {
	protected ServiceHost CreateServiceHost(Type serviceType, Uri[] baseAddresses);
}
abstract class ServiceHostFactoryBase {
	ServiceHostBase CreateServiceHost(string constructorString, Uri[] baseAddresses);
}
class VirtualPathExtension : IExtension<ServiceHostBase> {
	string VirtualPath {get;}
	void Attach(ServiceHostBase owner);
	void Detach(ServiceHostBase owner);
}
class WebScriptServiceHostFactory : ServiceHostFactory {}
class WebServiceHostFactory : ServiceHostFactory {}
