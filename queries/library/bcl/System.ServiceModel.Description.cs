// assemblies: System.ServiceModel, System.ServiceModel.Web
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;
using System.ServiceModel.Channels;
using System.ServiceModel.Dispatcher;
using System.ServiceModel.Security;
using System.Xml;
using System.Xml.Serialization;
namespace System.ServiceModel.Description;
class CallbackDebugBehavior : IEndpointBehavior {}
class ClientCredentials : SecurityCredentialsManager, IEndpointBehavior {}
class ClientViaBehavior : IEndpointBehavior {}
class ContractDescription {
	KeyedByTypeCollection<IContractBehavior> Behaviors {get;}
	Type CallbackContractType {get;set;}
	string ConfigurationName {get;set;}
	KeyedCollection<Type, IContractBehavior> ContractBehaviors {get;}
	Type ContractType {get;set;}
	bool HasProtectionLevel {get;}
	string Name {get;set;}
	string Namespace {get;set;}
	OperationDescriptionCollection Operations {get;}
	SessionMode SessionMode {get;set;}
	static ContractDescription GetContract(Type contractType);
	static ContractDescription GetContract(Type contractType, object serviceImplementation);
	static ContractDescription GetContract(Type contractType, Type serviceType);
	Collection<ContractDescription> GetInheritedContracts();
}
class DataContractSerializerMessageContractImporter : IWsdlImportExtension {}
class DataContractSerializerOperationBehavior : IOperationBehavior, IWsdlExportExtension {}
class FaultDescription {}
class FaultDescriptionCollection : Collection<FaultDescription> {}
interface IContractBehavior {
	void AddBindingParameters(ContractDescription contractDescription, ServiceEndpoint endpoint, BindingParameterCollection bindingParameters);
	void ApplyClientBehavior(ContractDescription contractDescription, ServiceEndpoint endpoint, ClientRuntime clientRuntime);
	void ApplyDispatchBehavior(ContractDescription contractDescription, ServiceEndpoint endpoint, DispatchRuntime dispatchRuntime);
	void Validate(ContractDescription contractDescription, ServiceEndpoint endpoint);
}
interface IContractBehaviorAttribute {}
interface IEndpointBehavior {
	void AddBindingParameters(ServiceEndpoint endpoint, BindingParameterCollection bindingParameters);
	void ApplyClientBehavior(ServiceEndpoint endpoint, ClientRuntime clientRuntime);
	void ApplyDispatchBehavior(ServiceEndpoint endpoint, EndpointDispatcher endpointDispatcher);
	void Validate(ServiceEndpoint endpoint);
}
interface IMetadataExchange {}
interface IOperationBehavior {
	void AddBindingParameters(OperationDescription operationDescription, BindingParameterCollection bindingParameters);
	void ApplyClientBehavior(OperationDescription operationDescription, ClientOperation clientOperation);
	void ApplyDispatchBehavior(OperationDescription operationDescription, DispatchOperation dispatchOperation);
	void Validate(OperationDescription operationDescription);
}
interface IOperationContractGenerationExtension {}
interface IPolicyExportExtension {}
interface IPolicyImportExtension {}
interface IServiceBehavior {
	void AddBindingParameters(ServiceDescription serviceDescription, ServiceHostBase serviceHostBase, Collection<ServiceEndpoint> endpoints, BindingParameterCollection bindingParameters);
	void ApplyDispatchBehavior(ServiceDescription serviceDescription, ServiceHostBase serviceHostBase);
	void Validate(ServiceDescription serviceDescription, ServiceHostBase serviceHostBase);
}
interface IServiceContractGenerationExtension {}
interface IWsdlExportExtension {}
interface IWsdlImportExtension {}
enum ListenUriMode {}
class MessageBodyDescription {}
class MessageDescription {}
class MessageDescriptionCollection : Collection<MessageDescription> {}
enum MessageDirection {}
class MessageHeaderDescription : MessagePartDescription {}
class MessageHeaderDescriptionCollection : KeyedCollection<XmlQualifiedName, MessageHeaderDescription> {}
class MessagePartDescription {}
class MessagePartDescriptionCollection : KeyedCollection<XmlQualifiedName, MessagePartDescription> {}
class MessagePropertyDescription : MessagePartDescription {}
class MessagePropertyDescriptionCollection : KeyedCollection<string, MessagePropertyDescription> {}
class MetadataConversionError {}
static class MetadataExchangeBindings {}
class MetadataExchangeClient {}
enum MetadataExchangeClientMode {}
abstract class MetadataExporter {}
abstract class MetadataImporter {}
class MetadataLocation {}
class MetadataReference : IXmlSerializable {}
static class MetadataResolver {}
class MetadataSection {}
class MetadataSet : IXmlSerializable {}
class MustUnderstandBehavior : IEndpointBehavior {}
class OperationContractGenerationContext {}
class OperationDescription {
	MethodInfo BeginMethod {get;set;}
	KeyedByTypeCollection<IOperationBehavior> Behaviors {get;}
	ContractDescription DeclaringContract {get;set;}
	MethodInfo EndMethod {get;set;}
	FaultDescriptionCollection Faults {get;}
	bool HasProtectionLevel {get;}
	bool IsInitiating {get;set;}
	bool IsOneWay {get;}
	bool IsTerminating {get;set;}
	Collection<Type> KnownTypes {get;}
	MessageDescriptionCollection Messages {get;}
	string Name {get;}
	KeyedCollection<Type, IOperationBehavior> OperationBehaviors {get;}
	MethodInfo SyncMethod {get;set;}
	MethodInfo TaskMethod {get;set;}
}
class OperationDescriptionCollection : Collection<OperationDescription> {}
class PolicyAssertionCollection : Collection<XmlElement> {}
abstract class PolicyConversionContext {}
class PolicyVersion {}
enum PrincipalPermissionMode {}
class ServiceAuthorizationBehavior : IServiceBehavior {}
class ServiceContractGenerationContext {}
enum ServiceContractGenerationOptions {}
class ServiceContractGenerator {}
class ServiceCredentials : SecurityCredentialsManager, IServiceBehavior {}
class ServiceDebugBehavior : IServiceBehavior {}
class ServiceDescription {
	KeyedByTypeCollection<IServiceBehavior> Behaviors {get;}
	string ConfigurationName {get;set;}
	ServiceEndpointCollection Endpoints {get;}
	string Name {get;set;}
	string Namespace {get;set;}
	Type ServiceType {get;set;}
	static ServiceDescription GetService(Type serviceType);
	static ServiceDescription GetService(object serviceImplementation);
}
class ServiceEndpoint {
	EndpointAddress Address {get;set;}
	KeyedByTypeCollection<IEndpointBehavior> Behaviors {get;}
	Binding Binding {get;set;}
	ContractDescription Contract {get;set;}
	KeyedCollection<Type, IEndpointBehavior> EndpointBehaviors {get;}
	bool IsSystemEndpoint {get;set;}
	Uri ListenUri {get;set;}
	ListenUriMode ListenUriMode {get;set;}
	string Name {get;set;}
}
class ServiceEndpointCollection : Collection<ServiceEndpoint> {
	ServiceEndpoint Find(Type contractType);
	ServiceEndpoint Find(Uri address);
	ServiceEndpoint Find(XmlQualifiedName contractName);
	ServiceEndpoint Find(XmlQualifiedName contractName, XmlQualifiedName bindingName);
	ServiceEndpoint Find(Type contractType, XmlQualifiedName bindingName);
	Collection<ServiceEndpoint> FindAll(Type contractType);
	Collection<ServiceEndpoint> FindAll(XmlQualifiedName contractName);
}
class ServiceMetadataBehavior : IServiceBehavior {}
class ServiceMetadataEndpoint : ServiceEndpoint {}
class ServiceMetadataExtension : IExtension<ServiceHostBase> {}
class ServiceSecurityAuditBehavior : IServiceBehavior {}
class ServiceThrottlingBehavior : IServiceBehavior {}
class SynchronousReceiveBehavior : IEndpointBehavior {}
class TransactedBatchingBehavior : IEndpointBehavior {}
abstract class TypedMessageConverter {}
class UseRequestHeadersForMetadataAddressBehavior : IServiceBehavior {}
class WebHttpBehavior : IEndpointBehavior {}
class WebHttpEndpoint : WebServiceEndpoint {}
class WebScriptEnablingBehavior : WebHttpBehavior {}
class WebScriptEndpoint : WebServiceEndpoint {}
abstract class WebServiceEndpoint : ServiceEndpoint {}
class WsdlContractConversionContext {}
class WsdlEndpointConversionContext {}
class WsdlExporter : MetadataExporter {}
class WsdlImporter : MetadataImporter {}
class XmlSerializerMessageContractImporter : IWsdlImportExtension {}
class XmlSerializerOperationBehavior : IOperationBehavior, IWsdlExportExtension {}
