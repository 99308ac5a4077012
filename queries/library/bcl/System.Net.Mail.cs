// assemblies: System, System.Net.Mail
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.ComponentModel;
using System.IO;
using System.Net.Mime;
using System.Security;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
namespace System.Net.Mail;
class AlternateView : AttachmentBase {
	Uri BaseUri {get;set;}
	LinkedResourceCollection LinkedResources {get;}
	static AlternateView CreateAlternateViewFromString(string content);
	static AlternateView CreateAlternateViewFromString(string content, Encoding contentEncoding, string mediaType);
	static AlternateView CreateAlternateViewFromString(string content, ContentType contentType);
}
class AlternateViewCollection : Collection<AlternateView>, IDisposable {
	void Dispose();
}
class Attachment : AttachmentBase {
	ContentDisposition ContentDisposition {get;}
	string Name {get;set;}
	Encoding NameEncoding {get;set;}
	static Attachment CreateAttachmentFromString(string content, string name, Encoding contentEncoding = default, string mediaType = default);
	static Attachment CreateAttachmentFromString(string content, ContentType contentType);
}
abstract class AttachmentBase : IDisposable {
	string ContentId {get;set;}
	Stream ContentStream {get;}
	ContentType ContentType {get;set;}
	TransferEncoding TransferEncoding {get;set;}
	void Dispose();
	protected void Dispose(bool disposing);
}
class AttachmentCollection : Collection<Attachment>, IDisposable {
	void Dispose();
}
enum DeliveryNotificationOptions { None, OnSuccess, OnFailure, Delay, Never }
class LinkedResource : AttachmentBase {
	Uri ContentLink {get;set;}
	static LinkedResource CreateLinkedResourceFromString(string content);
	static LinkedResource CreateLinkedResourceFromString(string content, Encoding contentEncoding, string mediaType);
	static LinkedResource CreateLinkedResourceFromString(string content, ContentType contentType);
}
class LinkedResourceCollection : Collection<LinkedResource>, IDisposable {
	void Dispose();
}
class MailAddress {
	string Address {get;}
	string DisplayName {get;}
	string Host {get;}
	string User {get;}
	static bool TryCreate(string address, out MailAddress result);
	static bool TryCreate(string address, string displayName, out MailAddress result);
	static bool TryCreate(string address, string displayName, Encoding displayNameEncoding, out MailAddress result);
}
class MailAddressCollection : Collection<MailAddress> {
	void Add(string addresses);
}
class MailMessage : IDisposable {
	AlternateViewCollection AlternateViews {get;}
	AttachmentCollection Attachments {get;}
	MailAddressCollection Bcc {get;}
	string Body {get;set;}
	Encoding BodyEncoding {get;set;}
	TransferEncoding BodyTransferEncoding {get;set;}
	MailAddressCollection CC {get;}
	DeliveryNotificationOptions DeliveryNotificationOptions {get;set;}
	MailAddress From {get;set;}
	NameValueCollection Headers {get;}
	Encoding HeadersEncoding {get;set;}
	bool IsBodyHtml {get;set;}
	MailPriority Priority {get;set;}
	MailAddressCollection ReplyToList {get;}
	MailAddress Sender {get;set;}
	string Subject {get;set;}
	Encoding SubjectEncoding {get;set;}
	MailAddressCollection To {get;}
	void Dispose();
	protected void Dispose(bool disposing);
}
enum MailPriority { Normal, Low, High }
delegate void SendCompletedEventHandler(object sender, AsyncCompletedEventArgs e);
enum SmtpAccess { None, Connect, ConnectToUnrestrictedPort }
class SmtpClient : IDisposable {
	ICredentialsByHost Credentials {get;set;}
	SmtpDeliveryFormat DeliveryFormat {get;set;}
	SmtpDeliveryMethod DeliveryMethod {get;set;}
	bool EnableSsl {get;set;}
	string Host {get;set;}
	string PickupDirectoryLocation {get;set;}
	int Port {get;set;}
	ServicePoint ServicePoint {get;}
	string TargetName {get;set;}
	int Timeout {get;set;}
	bool UseDefaultCredentials {get;set;}
	event SendCompletedEventHandler SendCompleted;
	void Dispose();
	protected void Dispose(bool disposing);
	protected void OnSendCompleted(AsyncCompletedEventArgs e);
	void Send(string from, string recipients, string subject, string body);
	void Send(MailMessage message);
	void SendAsync(string from, string recipients, string subject, string body, object userToken);
	void SendAsync(MailMessage message, object userToken);
	void SendAsyncCancel();
	Task SendMailAsync(MailMessage message);
	Task SendMailAsync(string from, string recipients, string subject, string body, CancellationToken cancellationToken = default);
	Task SendMailAsync(MailMessage message, CancellationToken cancellationToken);
}
enum SmtpDeliveryFormat { SevenBit, International }
enum SmtpDeliveryMethod { Network, SpecifiedPickupDirectory, PickupDirectoryFromIis }
class SmtpException : Exception {
	SmtpStatusCode StatusCode {get;set;}
}
class SmtpFailedRecipientException : SmtpException {
	string FailedRecipient {get;}
}
class SmtpFailedRecipientsException : SmtpFailedRecipientException {
	SmtpFailedRecipientException[] InnerExceptions {get;}
}
class SmtpPermission : CodeAccessPermission {
	SmtpAccess Access {get;}
	void AddPermission(SmtpAccess access);
	bool IsUnrestricted();
}
class SmtpPermissionAttribute {
	string Access {get;set;}
}
enum SmtpStatusCode { SystemStatus, HelpMessage, ServiceReady, ServiceClosingTransmissionChannel, Ok, UserNotLocalWillForward, CannotVerifyUserWillAttemptDelivery, StartMailInput, ServiceNotAvailable, MailboxBusy, LocalErrorInProcessing, InsufficientStorage, ClientNotPermitted, CommandUnrecognized, SyntaxError, CommandNotImplemented, BadCommandSequence, MustIssueStartTlsFirst, CommandParameterNotImplemented, MailboxUnavailable, UserNotLocalTryAlternatePath, ExceededStorageAllocation, MailboxNameNotAllowed, TransactionFailed, GeneralFailure }
