// assemblies: System.ServiceModel, System.ServiceModel.Web
using System.Collections.Generic;
using System.ServiceModel.Channels;
using System.ServiceModel.Description;
namespace System.ServiceModel.Configuration;
class AddressHeaderCollectionElement {}
class AllowedAudienceUriElement {}
class AllowedAudienceUriElementCollection : ServiceModelConfigurationElementCollection<AllowedAudienceUriElement> {}
enum AuthenticationMode {}
class AuthorizationPolicyTypeElement {}
class AuthorizationPolicyTypeElementCollection : ServiceModelConfigurationElementCollection<AuthorizationPolicyTypeElement> {}
class BaseAddressElement {}
class BaseAddressElementCollection : ServiceModelConfigurationElementCollection<BaseAddressElement> {}
class BaseAddressPrefixFilterElement {}
class BaseAddressPrefixFilterElementCollection : ServiceModelConfigurationElementCollection<BaseAddressPrefixFilterElement> {}
class BasicHttpBindingCollectionElement : StandardBindingCollectionElement<BasicHttpBinding, BasicHttpBindingElement> {}
class BasicHttpBindingElement : HttpBindingBaseElement {}
class BasicHttpMessageSecurityElement {}
class BasicHttpSecurityElement {}
class BasicHttpsBindingCollectionElement : StandardBindingCollectionElement<BasicHttpsBinding, BasicHttpsBindingElement> {}
class BasicHttpsBindingElement : HttpBindingBaseElement {}
class BasicHttpsSecurityElement {}
abstract class BehaviorExtensionElement : ServiceModelExtensionElement {}
class BehaviorsSection {}
class BinaryMessageEncodingElement : BindingElementExtensionElement {}
abstract class BindingCollectionElement {}
abstract class BindingElementExtensionElement : ServiceModelExtensionElement {}
class BindingsSection {}
class CallbackDebugElement : BehaviorExtensionElement {}
class CallbackTimeoutsElement : BehaviorExtensionElement {}
class CertificateElement {}
class CertificateReferenceElement {}
class ChannelEndpointElement {}
class ChannelEndpointElementCollection : ServiceModelEnhancedConfigurationElementCollection<ChannelEndpointElement> {}
class ChannelPoolSettingsElement {}
class ClaimTypeElement {}
class ClaimTypeElementCollection : ServiceModelConfigurationElementCollection<ClaimTypeElement> {}
class ClientCredentialsElement : BehaviorExtensionElement {}
class ClientSection {}
class ClientViaElement : BehaviorExtensionElement {}
class ComContractElement {}
class ComContractElementCollection : ServiceModelEnhancedConfigurationElementCollection<ComContractElement> {}
class ComContractsSection {}
class ComMethodElement {}
class ComMethodElementCollection : ServiceModelEnhancedConfigurationElementCollection<ComMethodElement> {}
class ComPersistableTypeElement {}
class ComPersistableTypeElementCollection : ServiceModelEnhancedConfigurationElementCollection<ComPersistableTypeElement> {}
class ComUdtElement {}
class ComUdtElementCollection : ServiceModelEnhancedConfigurationElementCollection<ComUdtElement> {}
class CommonBehaviorsSection {}
class CommonEndpointBehaviorElement : ServiceModelExtensionCollectionElement<BehaviorExtensionElement> {}
class CommonServiceBehaviorElement : ServiceModelExtensionCollectionElement<BehaviorExtensionElement> {}
class CompositeDuplexElement : BindingElementExtensionElement {}
abstract class ConnectionOrientedTransportElement : TransportElement {}
class CustomBindingCollectionElement : BindingCollectionElement {}
class CustomBindingElement : NamedServiceModelExtensionCollectionElement<BindingElementExtensionElement>, IBindingConfigurationElement {}
class CustomBindingElementCollection : ServiceModelEnhancedConfigurationElementCollection<CustomBindingElement> {}
class DataContractSerializerElement : BehaviorExtensionElement {}
class DiagnosticSection {}
class DnsElement {}
class EndToEndTracingElement {}
class EndpointAddressElementBase {}
class EndpointBehaviorElement : NamedServiceModelExtensionCollectionElement<BehaviorExtensionElement> {}
class EndpointBehaviorElementCollection : ServiceModelEnhancedConfigurationElementCollection<EndpointBehaviorElement> {}
abstract class EndpointCollectionElement {}
class ExtensionElement {}
class ExtensionElementCollection : ServiceModelConfigurationElementCollection<ExtensionElement> {}
class ExtensionsSection {}
class FederatedMessageSecurityOverHttpElement {}
class HostElement {}
class HostTimeoutsElement {}
abstract class HttpBindingBaseElement : StandardBindingElement {}
class HttpDigestClientElement {}
class HttpTransportElement : TransportElement {}
class HttpTransportSecurityElement {}
class HttpsTransportElement : HttpTransportElement {}
interface IBindingConfigurationElement {}
class IdentityElement {}
class IssuedTokenClientBehaviorsElement {}
class IssuedTokenClientBehaviorsElementCollection : ServiceModelConfigurationElementCollection<IssuedTokenClientBehaviorsElement> {}
class IssuedTokenClientElement {}
class IssuedTokenParametersElement {}
class IssuedTokenParametersEndpointAddressElement : EndpointAddressElementBase {}
class IssuedTokenServiceElement {}
class LocalClientSecuritySettingsElement {}
class LocalServiceSecuritySettingsElement {}
class MessageLoggingElement {}
class MessageSecurityOverHttpElement {}
class MessageSecurityOverMsmqElement {}
class MessageSecurityOverTcpElement {}
class MetadataElement {}
abstract class MexBindingBindingCollectionElement<TStandardBinding, TBindingConfiguration> : StandardBindingCollectionElement<TStandardBinding, TBindingConfiguration> where TStandardBinding : Binding where TBindingConfiguration : StandardBindingElement, new() {}
abstract class MexBindingElement<TStandardBinding> : StandardBindingElement where TStandardBinding : Binding {}
class MexHttpBindingCollectionElement : MexBindingBindingCollectionElement<WSHttpBinding, MexHttpBindingElement> {}
class MexHttpBindingElement : MexBindingElement<WSHttpBinding> {}
class MexHttpsBindingCollectionElement : MexBindingBindingCollectionElement<WSHttpBinding, MexHttpsBindingElement> {}
class MexHttpsBindingElement : MexBindingElement<WSHttpBinding> {}
class MexNamedPipeBindingCollectionElement : MexBindingBindingCollectionElement<CustomBinding, MexNamedPipeBindingElement> {}
class MexNamedPipeBindingElement : MexBindingElement<CustomBinding> {}
class MexTcpBindingCollectionElement : MexBindingBindingCollectionElement<CustomBinding, MexTcpBindingElement> {}
class MexTcpBindingElement : MexBindingElement<CustomBinding> {}
abstract class MsmqBindingElementBase : StandardBindingElement {}
abstract class MsmqElementBase : TransportElement {}
class MsmqIntegrationBindingCollectionElement {}
class MsmqIntegrationBindingElement : MsmqBindingElementBase {}
class MsmqIntegrationElement : MsmqElementBase {}
class MsmqIntegrationSecurityElement {}
class MsmqTransportElement : MsmqElementBase {}
class MsmqTransportSecurityElement {}
class MtomMessageEncodingElement : BindingElementExtensionElement {}
class NamedPipeConnectionPoolSettingsElement {}
class NamedPipeTransportElement : ConnectionOrientedTransportElement {}
class NamedPipeTransportSecurityElement {}
abstract class NamedServiceModelExtensionCollectionElement<TServiceModelExtensionElement> : ServiceModelExtensionCollectionElement<TServiceModelExtensionElement> where TServiceModelExtensionElement : ServiceModelExtensionElement {}
class NetMsmqBindingCollectionElement : StandardBindingCollectionElement<NetMsmqBinding, NetMsmqBindingElement> {}
class NetMsmqBindingElement : MsmqBindingElementBase {}
class NetMsmqSecurityElement {}
class NetNamedPipeBindingCollectionElement : StandardBindingCollectionElement<NetNamedPipeBinding, NetNamedPipeBindingElement> {}
class NetNamedPipeBindingElement : StandardBindingElement {}
class NetNamedPipeSecurityElement {}
class NetPeerTcpBindingCollectionElement : StandardBindingCollectionElement<NetPeerTcpBinding, NetPeerTcpBindingElement> {}
class NetPeerTcpBindingElement : StandardBindingElement {}
class NetTcpBindingCollectionElement : StandardBindingCollectionElement<NetTcpBinding, NetTcpBindingElement> {}
class NetTcpBindingElement : StandardBindingElement {}
class NetTcpSecurityElement {}
class NonDualMessageSecurityOverHttpElement : MessageSecurityOverHttpElement {}
class OneWayElement : BindingElementExtensionElement {}
class PeerCredentialElement {}
class PeerCustomResolverElement {}
class PeerResolverElement {}
class PeerSecurityElement {}
class PeerTransportElement : BindingElementExtensionElement {}
class PeerTransportSecurityElement {}
class PnrpPeerResolverElement : BindingElementExtensionElement {}
class PolicyImporterElement {}
class PolicyImporterElementCollection : ServiceModelEnhancedConfigurationElementCollection<PolicyImporterElement> {}
class PrivacyNoticeElement : BindingElementExtensionElement {}
class ProtocolMappingElement {}
class ProtocolMappingElementCollection : ServiceModelEnhancedConfigurationElementCollection<ProtocolMappingElement> {}
class ProtocolMappingSection {}
class ReliableSessionElement : BindingElementExtensionElement {}
class RsaElement {}
class SecureConversationServiceElement {}
class SecurityElement : SecurityElementBase {}
class SecurityElementBase : BindingElementExtensionElement {}
class ServiceAuthorizationElement : BehaviorExtensionElement {}
class ServiceBehaviorElement : NamedServiceModelExtensionCollectionElement<BehaviorExtensionElement> {}
class ServiceBehaviorElementCollection : ServiceModelEnhancedConfigurationElementCollection<ServiceBehaviorElement> {}
class ServiceCredentialsElement : BehaviorExtensionElement {}
class ServiceDebugElement : BehaviorExtensionElement {}
class ServiceElement {}
class ServiceElementCollection : ServiceModelEnhancedConfigurationElementCollection<ServiceElement> {}
class ServiceEndpointElement {}
class ServiceEndpointElementCollection : ServiceModelEnhancedConfigurationElementCollection<ServiceEndpointElement> {}
class ServiceHostingEnvironmentSection {}
class ServiceMetadataEndpointCollectionElement : StandardEndpointCollectionElement<ServiceMetadataEndpoint, ServiceMetadataEndpointElement> {}
class ServiceMetadataEndpointElement : StandardEndpointElement {}
class ServiceMetadataPublishingElement : BehaviorExtensionElement {}
abstract class ServiceModelConfigurationElementCollection<ConfigurationElementType> where ConfigurationElementType : new() {}
abstract class ServiceModelEnhancedConfigurationElementCollection<TConfigurationElement> : ServiceModelConfigurationElementCollection<TConfigurationElement> where TConfigurationElement : new() {}
abstract class ServiceModelExtensionCollectionElement<TServiceModelExtensionElement> : ICollection<TServiceModelExtensionElement> where TServiceModelExtensionElement : ServiceModelExtensionElement {}
abstract class ServiceModelExtensionElement {}
class ServiceModelSectionGroup {}
class ServicePrincipalNameElement {}
class ServiceSecurityAuditElement : BehaviorExtensionElement {}
class ServiceThrottlingElement : BehaviorExtensionElement {}
class ServiceTimeoutsElement : BehaviorExtensionElement {}
class ServicesSection {}
class SslStreamSecurityElement : BindingElementExtensionElement {}
class StandardBindingCollectionElement<TStandardBinding, TBindingConfiguration> : BindingCollectionElement where TStandardBinding : Binding where TBindingConfiguration : StandardBindingElement, new() {}
abstract class StandardBindingElement : IBindingConfigurationElement {}
class StandardBindingElementCollection<TBindingConfiguration> : ServiceModelEnhancedConfigurationElementCollection<TBindingConfiguration> where TBindingConfiguration : StandardBindingElement, new() {}
class StandardBindingOptionalReliableSessionElement : StandardBindingReliableSessionElement {}
class StandardBindingReliableSessionElement {}
class StandardEndpointCollectionElement<TStandardEndpoint, TEndpointConfiguration> : EndpointCollectionElement where TStandardEndpoint : ServiceEndpoint where TEndpointConfiguration : StandardEndpointElement, new() {}
abstract class StandardEndpointElement {}
class StandardEndpointElementCollection<TEndpointConfiguration> : ServiceModelEnhancedConfigurationElementCollection<TEndpointConfiguration> where TEndpointConfiguration : StandardEndpointElement, new() {}
class StandardEndpointsSection {}
class SynchronousReceiveElement : BehaviorExtensionElement {}
class TcpConnectionPoolSettingsElement {}
class TcpTransportElement : ConnectionOrientedTransportElement {}
class TcpTransportSecurityElement {}
class TextMessageEncodingElement : BindingElementExtensionElement {}
class TransactedBatchingElement : BehaviorExtensionElement {}
class TransactionFlowElement : BindingElementExtensionElement {}
class TransportConfigurationTypeElement {}
class TransportConfigurationTypeElementCollection : ServiceModelConfigurationElementCollection<TransportConfigurationTypeElement> {}
abstract class TransportElement : BindingElementExtensionElement {}
class UseManagedPresentationElement : BindingElementExtensionElement {}
class UserNameServiceElement {}
class UserPrincipalNameElement {}
class WS2007FederationHttpBindingCollectionElement : StandardBindingCollectionElement<WS2007FederationHttpBinding, WS2007FederationHttpBindingElement> {}
class WS2007FederationHttpBindingElement : WSFederationHttpBindingElement {}
class WS2007HttpBindingCollectionElement : StandardBindingCollectionElement<WS2007HttpBinding, WS2007HttpBindingElement> {}
class WS2007HttpBindingElement : WSHttpBindingElement {}
class WSDualHttpBindingCollectionElement : StandardBindingCollectionElement<WSDualHttpBinding, WSDualHttpBindingElement> {}
class WSDualHttpBindingElement : StandardBindingElement {}
class WSDualHttpSecurityElement {}
class WSFederationHttpBindingCollectionElement : StandardBindingCollectionElement<WSFederationHttpBinding, WSFederationHttpBindingElement> {}
class WSFederationHttpBindingElement : WSHttpBindingBaseElement {}
class WSFederationHttpSecurityElement {}
abstract class WSHttpBindingBaseElement : StandardBindingElement {}
class WSHttpBindingCollectionElement : StandardBindingCollectionElement<WSHttpBinding, WSHttpBindingElement> {}
class WSHttpBindingElement : WSHttpBindingBaseElement {}
class WSHttpSecurityElement {}
class WSHttpTransportSecurityElement {}
class WebHttpBindingCollectionElement : StandardBindingCollectionElement<WebHttpBinding, WebHttpBindingElement> {}
class WebHttpBindingElement : StandardBindingElement {}
class WebHttpElement : BehaviorExtensionElement {}
class WebHttpEndpointCollectionElement : StandardEndpointCollectionElement<WebHttpEndpoint, WebHttpEndpointElement> {}
class WebHttpEndpointElement : StandardEndpointElement {}
class WebHttpSecurityElement {}
class WebMessageEncodingElement : BindingElementExtensionElement {}
class WebScriptEnablingElement : BehaviorExtensionElement {}
class WebScriptEndpointCollectionElement : StandardEndpointCollectionElement<WebScriptEndpoint, WebScriptEndpointElement> {}
class WebScriptEndpointElement : StandardEndpointElement {}
class WindowsClientElement {}
class WindowsServiceElement {}
class WindowsStreamSecurityElement : BindingElementExtensionElement {}
class WsdlImporterElement {}
class WsdlImporterElementCollection : ServiceModelEnhancedConfigurationElementCollection<WsdlImporterElement> {}
class X509CertificateTrustedIssuerElement {}
class X509CertificateTrustedIssuerElementCollection : ServiceModelConfigurationElementCollection<X509CertificateTrustedIssuerElement> {}
class X509ClientCertificateAuthenticationElement {}
class X509ClientCertificateCredentialsElement {}
class X509DefaultServiceCertificateElement {}
class X509InitiatorCertificateClientElement {}
class X509InitiatorCertificateServiceElement {}
class X509PeerCertificateAuthenticationElement {}
class X509PeerCertificateElement {}
class X509RecipientCertificateClientElement {}
class X509RecipientCertificateServiceElement {}
class X509ScopedServiceCertificateElement {}
class X509ScopedServiceCertificateElementCollection : ServiceModelConfigurationElementCollection<X509ScopedServiceCertificateElement> {}
class X509ServiceCertificateAuthenticationElement {}
class XPathMessageFilterElement {}
class XPathMessageFilterElementCollection : ServiceModelConfigurationElementCollection<XPathMessageFilterElement> {}
class XmlDictionaryReaderQuotasElement {}
class XmlElementElement {}
class XmlElementElementCollection : ServiceModelConfigurationElementCollection<XmlElementElement> {}
