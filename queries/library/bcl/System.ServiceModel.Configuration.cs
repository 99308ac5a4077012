// assemblies: System.ServiceModel, System.ServiceModel.Web
using System.Collections.Generic;
using System.Configuration;
using System.ServiceModel.Channels;
using System.ServiceModel.Description;
namespace System.ServiceModel.Configuration;
class AddressHeaderCollectionElement : ConfigurationElement {}
class AllowedAudienceUriElement : ConfigurationElement {}
class AllowedAudienceUriElementCollection : ServiceModelConfigurationElementCollection<AllowedAudienceUriElement> {}
enum AuthenticationMode {}
class AuthorizationPolicyTypeElement : ConfigurationElement {}
class AuthorizationPolicyTypeElementCollection : ServiceModelConfigurationElementCollection<AuthorizationPolicyTypeElement> {}
class BaseAddressElement : ConfigurationElement {}
class BaseAddressElementCollection : ServiceModelConfigurationElementCollection<BaseAddressElement> {}
class BaseAddressPrefixFilterElement : ConfigurationElement {}
class BaseAddressPrefixFilterElementCollection : ServiceModelConfigurationElementCollection<BaseAddressPrefixFilterElement> {}
class BasicHttpBindingCollectionElement : StandardBindingCollectionElement<BasicHttpBinding, BasicHttpBindingElement> {}
class BasicHttpBindingElement : HttpBindingBaseElement {}
class BasicHttpMessageSecurityElement : ConfigurationElement {}
class BasicHttpSecurityElement : ConfigurationElement {}
class BasicHttpsBindingCollectionElement : StandardBindingCollectionElement<BasicHttpsBinding, BasicHttpsBindingElement> {}
class BasicHttpsBindingElement : HttpBindingBaseElement {}
class BasicHttpsSecurityElement : ConfigurationElement {}
abstract class BehaviorExtensionElement : ServiceModelExtensionElement {}
class BehaviorsSection : ConfigurationSection {}
class BinaryMessageEncodingElement : BindingElementExtensionElement {}
abstract class BindingCollectionElement : ConfigurationElement {}
abstract class BindingElementExtensionElement : ServiceModelExtensionElement {}
class BindingsSection : ConfigurationSection {}
class CallbackDebugElement : BehaviorExtensionElement {}
class CallbackTimeoutsElement : BehaviorExtensionElement {}
class CertificateElement : ConfigurationElement {}
class CertificateReferenceElement : ConfigurationElement {}
class ChannelEndpointElement : ConfigurationElement {}
class ChannelEndpointElementCollection : ServiceModelEnhancedConfigurationElementCollection<ChannelEndpointElement> {}
class ChannelPoolSettingsElement : ConfigurationElement {}
class ClaimTypeElement : ConfigurationElement {}
class ClaimTypeElementCollection : ServiceModelConfigurationElementCollection<ClaimTypeElement> {}
class ClientCredentialsElement : BehaviorExtensionElement {}
class ClientSection : ConfigurationSection {}
class ClientViaElement : BehaviorExtensionElement {}
class ComContractElement : ConfigurationElement {}
class ComContractElementCollection : ServiceModelEnhancedConfigurationElementCollection<ComContractElement> {}
class ComContractsSection : ConfigurationSection {}
class ComMethodElement : ConfigurationElement {}
class ComMethodElementCollection : ServiceModelEnhancedConfigurationElementCollection<ComMethodElement> {}
class ComPersistableTypeElement : ConfigurationElement {}
class ComPersistableTypeElementCollection : ServiceModelEnhancedConfigurationElementCollection<ComPersistableTypeElement> {}
class ComUdtElement : ConfigurationElement {}
class ComUdtElementCollection : ServiceModelEnhancedConfigurationElementCollection<ComUdtElement> {}
class CommonBehaviorsSection : ConfigurationSection {}
class CommonEndpointBehaviorElement : ServiceModelExtensionCollectionElement<BehaviorExtensionElement> {}
class CommonServiceBehaviorElement : ServiceModelExtensionCollectionElement<BehaviorExtensionElement> {}
class CompositeDuplexElement : BindingElementExtensionElement {}
abstract class ConnectionOrientedTransportElement : TransportElement {}
class CustomBindingCollectionElement : BindingCollectionElement {}
class CustomBindingElement : NamedServiceModelExtensionCollectionElement<BindingElementExtensionElement>, IBindingConfigurationElement {}
class CustomBindingElementCollection : ServiceModelEnhancedConfigurationElementCollection<CustomBindingElement> {}
class DataContractSerializerElement : BehaviorExtensionElement {}
class DiagnosticSection : ConfigurationSection {}
class DnsElement : ConfigurationElement {}
class EndToEndTracingElement : ConfigurationElement {}
class EndpointAddressElementBase : ConfigurationElement {}
class EndpointBehaviorElement : NamedServiceModelExtensionCollectionElement<BehaviorExtensionElement> {}
class EndpointBehaviorElementCollection : ServiceModelEnhancedConfigurationElementCollection<EndpointBehaviorElement> {}
abstract class EndpointCollectionElement : ConfigurationElement {}
class ExtensionElement : ConfigurationElement {}
class ExtensionElementCollection : ServiceModelConfigurationElementCollection<ExtensionElement> {}
class ExtensionsSection : ConfigurationSection {}
class FederatedMessageSecurityOverHttpElement : ConfigurationElement {}
class HostElement : ConfigurationElement {}
class HostTimeoutsElement : ConfigurationElement {}
abstract class HttpBindingBaseElement : StandardBindingElement {}
class HttpDigestClientElement : ConfigurationElement {}
class HttpTransportElement : TransportElement {}
class HttpTransportSecurityElement : ConfigurationElement {}
class HttpsTransportElement : HttpTransportElement {}
interface IBindingConfigurationElement {}
class IdentityElement : ConfigurationElement {}
class IssuedTokenClientBehaviorsElement : ConfigurationElement {}
class IssuedTokenClientBehaviorsElementCollection : ServiceModelConfigurationElementCollection<IssuedTokenClientBehaviorsElement> {}
class IssuedTokenClientElement : ConfigurationElement {}
class IssuedTokenParametersElement : ConfigurationElement {}
class IssuedTokenParametersEndpointAddressElement : EndpointAddressElementBase {}
class IssuedTokenServiceElement : ConfigurationElement {}
class LocalClientSecuritySettingsElement : ConfigurationElement {}
class LocalServiceSecuritySettingsElement : ConfigurationElement {}
class MessageLoggingElement : ConfigurationElement {}
class MessageSecurityOverHttpElement : ConfigurationElement {}
class MessageSecurityOverMsmqElement : ConfigurationElement {}
class MessageSecurityOverTcpElement : ConfigurationElement {}
class MetadataElement : ConfigurationElement {}
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
class MsmqIntegrationSecurityElement : ConfigurationElement {}
class MsmqTransportElement : MsmqElementBase {}
class MsmqTransportSecurityElement : ConfigurationElement {}
class MtomMessageEncodingElement : BindingElementExtensionElement {}
class NamedPipeConnectionPoolSettingsElement : ConfigurationElement {}
class NamedPipeTransportElement : ConnectionOrientedTransportElement {}
class NamedPipeTransportSecurityElement : ConfigurationElement {}
abstract class NamedServiceModelExtensionCollectionElement<TServiceModelExtensionElement> : ServiceModelExtensionCollectionElement<TServiceModelExtensionElement> where TServiceModelExtensionElement : ServiceModelExtensionElement {}
class NetMsmqBindingCollectionElement : StandardBindingCollectionElement<NetMsmqBinding, NetMsmqBindingElement> {}
class NetMsmqBindingElement : MsmqBindingElementBase {}
class NetMsmqSecurityElement : ConfigurationElement {}
class NetNamedPipeBindingCollectionElement : StandardBindingCollectionElement<NetNamedPipeBinding, NetNamedPipeBindingElement> {}
class NetNamedPipeBindingElement : StandardBindingElement {}
class NetNamedPipeSecurityElement : ConfigurationElement {}
class NetPeerTcpBindingCollectionElement : StandardBindingCollectionElement<NetPeerTcpBinding, NetPeerTcpBindingElement> {}
class NetPeerTcpBindingElement : StandardBindingElement {}
class NetTcpBindingCollectionElement : StandardBindingCollectionElement<NetTcpBinding, NetTcpBindingElement> {}
class NetTcpBindingElement : StandardBindingElement {}
class NetTcpSecurityElement : ConfigurationElement {}
class NonDualMessageSecurityOverHttpElement : MessageSecurityOverHttpElement {}
class OneWayElement : BindingElementExtensionElement {}
class PeerCredentialElement : ConfigurationElement {}
class PeerCustomResolverElement : ConfigurationElement {}
class PeerResolverElement : ConfigurationElement {}
class PeerSecurityElement : ConfigurationElement {}
class PeerTransportElement : BindingElementExtensionElement {}
class PeerTransportSecurityElement : ConfigurationElement {}
class PnrpPeerResolverElement : BindingElementExtensionElement {}
class PolicyImporterElement : ConfigurationElement {}
class PolicyImporterElementCollection : ServiceModelEnhancedConfigurationElementCollection<PolicyImporterElement> {}
class PrivacyNoticeElement : BindingElementExtensionElement {}
class ProtocolMappingElement : ConfigurationElement {}
class ProtocolMappingElementCollection : ServiceModelEnhancedConfigurationElementCollection<ProtocolMappingElement> {}
class ProtocolMappingSection : ConfigurationSection {}
class ReliableSessionElement : BindingElementExtensionElement {}
class RsaElement : ConfigurationElement {}
class SecureConversationServiceElement : ConfigurationElement {}
class SecurityElement : SecurityElementBase {}
class SecurityElementBase : BindingElementExtensionElement {}
class ServiceAuthorizationElement : BehaviorExtensionElement {}
class ServiceBehaviorElement : NamedServiceModelExtensionCollectionElement<BehaviorExtensionElement> {}
class ServiceBehaviorElementCollection : ServiceModelEnhancedConfigurationElementCollection<ServiceBehaviorElement> {}
class ServiceCredentialsElement : BehaviorExtensionElement {}
class ServiceDebugElement : BehaviorExtensionElement {}
class ServiceElement : ConfigurationElement {}
class ServiceElementCollection : ServiceModelEnhancedConfigurationElementCollection<ServiceElement> {}
class ServiceEndpointElement : ConfigurationElement {}
class ServiceEndpointElementCollection : ServiceModelEnhancedConfigurationElementCollection<ServiceEndpointElement> {}
class ServiceHostingEnvironmentSection : ConfigurationSection {}
class ServiceMetadataEndpointCollectionElement : StandardEndpointCollectionElement<ServiceMetadataEndpoint, ServiceMetadataEndpointElement> {}
class ServiceMetadataEndpointElement : StandardEndpointElement {}
class ServiceMetadataPublishingElement : BehaviorExtensionElement {}
abstract class ServiceModelConfigurationElementCollection<ConfigurationElementType> : ConfigurationElementCollection where ConfigurationElementType : ConfigurationElement, new() {}
abstract class ServiceModelEnhancedConfigurationElementCollection<TConfigurationElement> : ServiceModelConfigurationElementCollection<TConfigurationElement> where TConfigurationElement : ConfigurationElement, new() {}
abstract class ServiceModelExtensionCollectionElement<TServiceModelExtensionElement> : ConfigurationElement, ICollection<TServiceModelExtensionElement> where TServiceModelExtensionElement : ServiceModelExtensionElement {}
abstract class ServiceModelExtensionElement : ConfigurationElement {}
class ServiceModelSectionGroup : ConfigurationSectionGroup {}
class ServicePrincipalNameElement : ConfigurationElement {}
class ServiceSecurityAuditElement : BehaviorExtensionElement {}
class ServiceThrottlingElement : BehaviorExtensionElement {}
class ServiceTimeoutsElement : BehaviorExtensionElement {}
class ServicesSection : ConfigurationSection {}
class SslStreamSecurityElement : BindingElementExtensionElement {}
class StandardBindingCollectionElement<TStandardBinding, TBindingConfiguration> : BindingCollectionElement where TStandardBinding : Binding where TBindingConfiguration : StandardBindingElement, new() {}
abstract class StandardBindingElement : ConfigurationElement, IBindingConfigurationElement {}
class StandardBindingElementCollection<TBindingConfiguration> : ServiceModelEnhancedConfigurationElementCollection<TBindingConfiguration> where TBindingConfiguration : StandardBindingElement, new() {}
class StandardBindingOptionalReliableSessionElement : StandardBindingReliableSessionElement {}
class StandardBindingReliableSessionElement : ConfigurationElement {}
class StandardEndpointCollectionElement<TStandardEndpoint, TEndpointConfiguration> : EndpointCollectionElement where TStandardEndpoint : ServiceEndpoint where TEndpointConfiguration : StandardEndpointElement, new() {}
abstract class StandardEndpointElement : ConfigurationElement {}
class StandardEndpointElementCollection<TEndpointConfiguration> : ServiceModelEnhancedConfigurationElementCollection<TEndpointConfiguration> where TEndpointConfiguration : StandardEndpointElement, new() {}
class StandardEndpointsSection : ConfigurationSection {}
class SynchronousReceiveElement : BehaviorExtensionElement {}
class TcpConnectionPoolSettingsElement : ConfigurationElement {}
class TcpTransportElement : ConnectionOrientedTransportElement {}
class TcpTransportSecurityElement : ConfigurationElement {}
class TextMessageEncodingElement : BindingElementExtensionElement {}
class TransactedBatchingElement : BehaviorExtensionElement {}
class TransactionFlowElement : BindingElementExtensionElement {}
class TransportConfigurationTypeElement : ConfigurationElement {}
class TransportConfigurationTypeElementCollection : ServiceModelConfigurationElementCollection<TransportConfigurationTypeElement> {}
abstract class TransportElement : BindingElementExtensionElement {}
class UseManagedPresentationElement : BindingElementExtensionElement {}
class UserNameServiceElement : ConfigurationElement {}
class UserPrincipalNameElement : ConfigurationElement {}
class WS2007FederationHttpBindingCollectionElement : StandardBindingCollectionElement<WS2007FederationHttpBinding, WS2007FederationHttpBindingElement> {}
class WS2007FederationHttpBindingElement : WSFederationHttpBindingElement {}
class WS2007HttpBindingCollectionElement : StandardBindingCollectionElement<WS2007HttpBinding, WS2007HttpBindingElement> {}
class WS2007HttpBindingElement : WSHttpBindingElement {}
class WSDualHttpBindingCollectionElement : StandardBindingCollectionElement<WSDualHttpBinding, WSDualHttpBindingElement> {}
class WSDualHttpBindingElement : StandardBindingElement {}
class WSDualHttpSecurityElement : ConfigurationElement {}
class WSFederationHttpBindingCollectionElement : StandardBindingCollectionElement<WSFederationHttpBinding, WSFederationHttpBindingElement> {}
class WSFederationHttpBindingElement : WSHttpBindingBaseElement {}
class WSFederationHttpSecurityElement : ConfigurationElement {}
abstract class WSHttpBindingBaseElement : StandardBindingElement {}
class WSHttpBindingCollectionElement : StandardBindingCollectionElement<WSHttpBinding, WSHttpBindingElement> {}
class WSHttpBindingElement : WSHttpBindingBaseElement {}
class WSHttpSecurityElement : ConfigurationElement {}
class WSHttpTransportSecurityElement : ConfigurationElement {}
class WebHttpBindingCollectionElement : StandardBindingCollectionElement<WebHttpBinding, WebHttpBindingElement> {}
class WebHttpBindingElement : StandardBindingElement {}
class WebHttpElement : BehaviorExtensionElement {}
class WebHttpEndpointCollectionElement : StandardEndpointCollectionElement<WebHttpEndpoint, WebHttpEndpointElement> {}
class WebHttpEndpointElement : StandardEndpointElement {}
class WebHttpSecurityElement : ConfigurationElement {}
class WebMessageEncodingElement : BindingElementExtensionElement {}
class WebScriptEnablingElement : BehaviorExtensionElement {}
class WebScriptEndpointCollectionElement : StandardEndpointCollectionElement<WebScriptEndpoint, WebScriptEndpointElement> {}
class WebScriptEndpointElement : StandardEndpointElement {}
class WindowsClientElement : ConfigurationElement {}
class WindowsServiceElement : ConfigurationElement {}
class WindowsStreamSecurityElement : BindingElementExtensionElement {}
class WsdlImporterElement : ConfigurationElement {}
class WsdlImporterElementCollection : ServiceModelEnhancedConfigurationElementCollection<WsdlImporterElement> {}
class X509CertificateTrustedIssuerElement : ConfigurationElement {}
class X509CertificateTrustedIssuerElementCollection : ServiceModelConfigurationElementCollection<X509CertificateTrustedIssuerElement> {}
class X509ClientCertificateAuthenticationElement : ConfigurationElement {}
class X509ClientCertificateCredentialsElement : ConfigurationElement {}
class X509DefaultServiceCertificateElement : ConfigurationElement {}
class X509InitiatorCertificateClientElement : ConfigurationElement {}
class X509InitiatorCertificateServiceElement : ConfigurationElement {}
class X509PeerCertificateAuthenticationElement : ConfigurationElement {}
class X509PeerCertificateElement : ConfigurationElement {}
class X509RecipientCertificateClientElement : ConfigurationElement {}
class X509RecipientCertificateServiceElement : ConfigurationElement {}
class X509ScopedServiceCertificateElement : ConfigurationElement {}
class X509ScopedServiceCertificateElementCollection : ServiceModelConfigurationElementCollection<X509ScopedServiceCertificateElement> {}
class X509ServiceCertificateAuthenticationElement : ConfigurationElement {}
class XPathMessageFilterElement : ConfigurationElement {}
class XPathMessageFilterElementCollection : ServiceModelConfigurationElementCollection<XPathMessageFilterElement> {}
class XmlDictionaryReaderQuotasElement : ConfigurationElement {}
class XmlElementElement : ConfigurationElement {}
class XmlElementElementCollection : ServiceModelConfigurationElementCollection<XmlElementElement> {}
