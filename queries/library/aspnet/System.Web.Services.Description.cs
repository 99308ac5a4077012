// assemblies: System.Web.Services
using System.Collections;
using System.Collections.Generic;
namespace System.Web.Services.Description;
class BasicProfileViolation {}
class BasicProfileViolationCollection : CollectionBase, IEnumerable<BasicProfileViolation> {}
class BasicProfileViolationEnumerator : IEnumerator<BasicProfileViolation> {}
class Binding : NamedItem {}
class BindingCollection : ServiceDescriptionBaseCollection {}
abstract class DocumentableItem {}
class FaultBinding : MessageBinding {}
class FaultBindingCollection : ServiceDescriptionBaseCollection {}
class HttpAddressBinding : ServiceDescriptionFormatExtension {}
class HttpBinding : ServiceDescriptionFormatExtension {}
class HttpOperationBinding : ServiceDescriptionFormatExtension {}
class HttpUrlEncodedBinding : ServiceDescriptionFormatExtension {}
class HttpUrlReplacementBinding : ServiceDescriptionFormatExtension {}
class Import : DocumentableItem {}
class ImportCollection : ServiceDescriptionBaseCollection {}
class InputBinding : MessageBinding {}
class Message : NamedItem {}
abstract class MessageBinding : NamedItem {}
class MessageCollection : ServiceDescriptionBaseCollection {}
class MessagePart : NamedItem {}
class MessagePartCollection : ServiceDescriptionBaseCollection {}
class MimeContentBinding : ServiceDescriptionFormatExtension {}
class MimeMultipartRelatedBinding : ServiceDescriptionFormatExtension {}
class MimePart : ServiceDescriptionFormatExtension {}
class MimePartCollection : CollectionBase {}
class MimeTextBinding : ServiceDescriptionFormatExtension {}
class MimeTextMatch {}
class MimeTextMatchCollection : CollectionBase {}
class MimeXmlBinding : ServiceDescriptionFormatExtension {}
abstract class NamedItem : DocumentableItem {}
class Operation : NamedItem {}
class OperationBinding : NamedItem {}
class OperationBindingCollection : ServiceDescriptionBaseCollection {}
class OperationCollection : ServiceDescriptionBaseCollection {}
class OperationFault : OperationMessage {}
class OperationFaultCollection : ServiceDescriptionBaseCollection {}
enum OperationFlow {}
class OperationInput : OperationMessage {}
abstract class OperationMessage : NamedItem {}
class OperationMessageCollection : ServiceDescriptionBaseCollection {}
class OperationOutput : OperationMessage {}
class OutputBinding : MessageBinding {}
class Port : NamedItem {}
class PortCollection : ServiceDescriptionBaseCollection {}
class PortType : NamedItem {}
class PortTypeCollection : ServiceDescriptionBaseCollection {}
abstract class ProtocolImporter {}
abstract class ProtocolReflector {}
class Service : NamedItem {}
class ServiceCollection : ServiceDescriptionBaseCollection {}
class ServiceDescription : NamedItem {}
abstract class ServiceDescriptionBaseCollection : CollectionBase {}
class ServiceDescriptionCollection : ServiceDescriptionBaseCollection {}
abstract class ServiceDescriptionFormatExtension {}
class ServiceDescriptionFormatExtensionCollection : ServiceDescriptionBaseCollection {}
enum ServiceDescriptionImportStyle {}
enum ServiceDescriptionImportWarnings {}
class ServiceDescriptionImporter {}
class ServiceDescriptionReflector {}
class Soap12AddressBinding : SoapAddressBinding {}
class Soap12Binding : SoapBinding {}
class Soap12BodyBinding : SoapBodyBinding {}
class Soap12FaultBinding : SoapFaultBinding {}
class Soap12HeaderBinding : SoapHeaderBinding {}
class Soap12OperationBinding : SoapOperationBinding {}
class SoapAddressBinding : ServiceDescriptionFormatExtension {}
class SoapBinding : ServiceDescriptionFormatExtension {}
enum SoapBindingStyle {}
enum SoapBindingUse {}
class SoapBodyBinding : ServiceDescriptionFormatExtension {}
abstract class SoapExtensionImporter {}
abstract class SoapExtensionReflector {}
class SoapFaultBinding : ServiceDescriptionFormatExtension {}
class SoapHeaderBinding : ServiceDescriptionFormatExtension {}
class SoapHeaderFaultBinding : ServiceDescriptionFormatExtension {}
class SoapOperationBinding : ServiceDescriptionFormatExtension {}
class SoapProtocolImporter : ProtocolImporter {}
abstract class SoapTransportImporter {}
class Types : DocumentableItem {}
class WebReference {}
class WebReferenceCollection : CollectionBase {}
class WebReferenceOptions {}
class WebServicesInteroperability {}
