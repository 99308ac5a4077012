// assemblies: System.Messaging
using System.Collections;
using System.ComponentModel;
using System.IO;
using System.Security;
namespace System.Messaging;
class AccessControlEntry {}
enum AccessControlEntryType {}
class AccessControlList : CollectionBase {}
enum AcknowledgeTypes {}
enum Acknowledgment {}
class ActiveXMessageFormatter : IMessageFormatter {}
class BinaryMessageFormatter : IMessageFormatter {}
enum CryptographicProviderType {}
class DefaultPropertiesToSend {}
enum EncryptionAlgorithm {}
enum EncryptionRequired {}
enum GenericAccessRights {}
enum HashAlgorithm {}
interface IMessageFormatter : ICloneable {
	bool CanRead(Message message);
	object Read(Message message);
	void Write(Message message, object obj);
}
class Message : Component {
	static TimeSpan InfiniteTimeout;
	AcknowledgeTypes AcknowledgeType {get;set;}
	Acknowledgment Acknowledgment {get;}
	MessageQueue AdministrationQueue {get;set;}
	int AppSpecific {get;set;}
	DateTime ArrivedTime {get;}
	bool AttachSenderId {get;set;}
	bool Authenticated {get;}
	string AuthenticationProviderName {get;set;}
	CryptographicProviderType AuthenticationProviderType {get;set;}
	object Body {get;set;}
	Stream BodyStream {get;set;}
	int BodyType {get;set;}
	Guid ConnectorType {get;set;}
	string CorrelationId {get;set;}
	MessageQueue DestinationQueue {get;}
	byte[] DestinationSymmetricKey {get;set;}
	byte[] DigitalSignature {get;set;}
	EncryptionAlgorithm EncryptionAlgorithm {get;set;}
	byte[] Extension {get;set;}
	IMessageFormatter Formatter {get;set;}
	HashAlgorithm HashAlgorithm {get;set;}
	string Id {get;}
	bool IsFirstInTransaction {get;}
	bool IsLastInTransaction {get;}
	string Label {get;set;}
	MessageType MessageType {get;}
	MessagePriority Priority {get;set;}
	bool Recoverable {get;set;}
	MessageQueue ResponseQueue {get;set;}
	byte[] SenderCertificate {get;set;}
	byte[] SenderId {get;}
	long SenderVersion {get;}
	DateTime SentTime {get;}
	string SourceMachine {get;}
	TimeSpan TimeToBeReceived {get;set;}
	TimeSpan TimeToReachQueue {get;set;}
	string TransactionId {get;}
	MessageQueue TransactionStatusQueue {get;set;}
	bool UseAuthentication {get;set;}
	bool UseDeadLetterQueue {get;set;}
	bool UseEncryption {get;set;}
	bool UseJournalQueue {get;set;}
	bool UseTracing {get;set;}
}
class MessageEnumerator : MarshalByRefObject, IDisposable, IEnumerator {}
enum MessagePriority {}
class MessagePropertyFilter {}
class MessageQueue : Component, IEnumerable {
	static long InfiniteQueueSize;
	static TimeSpan InfiniteTimeout;
	bool Authenticate {get;set;}
	short BasePriority {get;set;}
	bool CanRead {get;}
	bool CanWrite {get;}
	Guid Category {get;set;}
	DateTime CreateTime {get;}
	DefaultPropertiesToSend DefaultPropertiesToSend {get;set;}
	bool DenySharedReceive {get;set;}
	static bool EnableConnectionCache {get;set;}
	EncryptionRequired EncryptionRequired {get;set;}
	string FormatName {get;}
	IMessageFormatter Formatter {get;set;}
	Guid Id {get;}
	string Label {get;set;}
	DateTime LastModifyTime {get;}
	string MachineName {get;set;}
	long MaximumJournalSize {get;set;}
	long MaximumQueueSize {get;set;}
	MessagePropertyFilter MessageReadPropertyFilter {get;set;}
	string Path {get;set;}
	string QueueName {get;set;}
	IntPtr ReadHandle {get;}
	ISynchronizeInvoke SynchronizingObject {get;set;}
	bool Transactional {get;}
	bool UseJournalQueue {get;set;}
	IntPtr WriteHandle {get;}
	event PeekCompletedEventHandler PeekCompleted;
	event ReceiveCompletedEventHandler ReceiveCompleted;
	IAsyncResult BeginPeek();
	IAsyncResult BeginPeek(TimeSpan timeout);
	IAsyncResult BeginPeek(TimeSpan timeout, object stateObject, AsyncCallback callback = default);
	IAsyncResult BeginReceive();
	IAsyncResult BeginReceive(TimeSpan timeout);
	IAsyncResult BeginReceive(TimeSpan timeout, object stateObject, AsyncCallback callback = default);
	static void ClearConnectionCache();
	void Close();
	static MessageQueue Create(string path);
	static MessageQueue Create(string path, bool transactional);
	static void Delete(string path);
	Message EndPeek(IAsyncResult asyncResult);
	Message EndReceive(IAsyncResult asyncResult);
	static bool Exists(string path);
	Message[] GetAllMessages();
	static Guid GetMachineId(string machineName);
	MessageEnumerator GetMessageEnumerator2();
	static MessageQueueEnumerator GetMessageQueueEnumerator();
	static MessageQueueEnumerator GetMessageQueueEnumerator(MessageQueueCriteria criteria);
	static MessageQueue[] GetPrivateQueuesByMachine(string machineName);
	static MessageQueue[] GetPublicQueues();
	static MessageQueue[] GetPublicQueues(MessageQueueCriteria criteria);
	static MessageQueue[] GetPublicQueuesByCategory(Guid category);
	static MessageQueue[] GetPublicQueuesByLabel(string label);
	static MessageQueue[] GetPublicQueuesByMachine(string machineName);
	Message Peek();
	Message Peek(TimeSpan timeout);
	Message PeekByCorrelationId(string correlationId);
	Message PeekByCorrelationId(string correlationId, TimeSpan timeout);
	Message PeekById(string id);
	Message PeekById(string id, TimeSpan timeout);
	void Purge();
	Message Receive();
	Message Receive(MessageQueueTransaction transaction);
	Message Receive(MessageQueueTransactionType transactionType);
	Message Receive(TimeSpan timeout);
	Message Receive(TimeSpan timeout, MessageQueueTransaction transaction);
	Message Receive(TimeSpan timeout, MessageQueueTransactionType transactionType);
	Message ReceiveByCorrelationId(string correlationId);
	Message ReceiveByCorrelationId(string correlationId, MessageQueueTransaction transaction);
	Message ReceiveByCorrelationId(string correlationId, MessageQueueTransactionType transactionType);
	Message ReceiveByCorrelationId(string correlationId, TimeSpan timeout, MessageQueueTransaction transaction = default);
	Message ReceiveByCorrelationId(string correlationId, TimeSpan timeout, MessageQueueTransactionType transactionType);
	Message ReceiveById(string id);
	Message ReceiveById(string id, MessageQueueTransaction transaction);
	Message ReceiveById(string id, MessageQueueTransactionType transactionType);
	Message ReceiveById(string id, TimeSpan timeout, MessageQueueTransaction transaction = default);
	Message ReceiveById(string id, TimeSpan timeout, MessageQueueTransactionType transactionType);
	void Refresh();
	void ResetPermissions();
	void Send(object obj);
	void Send(object obj, MessageQueueTransaction transaction);
	void Send(object obj, MessageQueueTransactionType transactionType);
	void Send(object obj, string label, MessageQueueTransaction transaction = default);
	void Send(object obj, string label, MessageQueueTransactionType transactionType);
	void SetPermissions(AccessControlList dacl);
	void SetPermissions(MessageQueueAccessControlEntry ace);
	void SetPermissions(string user, MessageQueueAccessRights rights, AccessControlEntryType entryType = default);
}
class MessageQueueAccessControlEntry : AccessControlEntry {}
enum MessageQueueAccessRights {}
class MessageQueueCriteria {}
class MessageQueueEnumerator : MarshalByRefObject, IDisposable, IEnumerator {}
enum MessageQueueErrorCode {}
class MessageQueueException {}
class MessageQueueInstaller {}
class MessageQueuePermission : CodeAccessPermission {}
enum MessageQueuePermissionAccess {}
class MessageQueuePermissionAttribute {}
class MessageQueuePermissionEntry {}
class MessageQueuePermissionEntryCollection : CollectionBase {}
class MessageQueueTransaction : IDisposable {
	MessageQueueTransactionStatus Status {get;}
	void Abort();
	void Begin();
	void Commit();
	void Dispose();
	protected void Dispose(bool disposing);
}
enum MessageQueueTransactionStatus {}
enum MessageQueueTransactionType {}
enum MessageType {}
class MessagingDescriptionAttribute : DescriptionAttribute {}
class PeekCompletedEventArgs : EventArgs {}
delegate void PeekCompletedEventHandler(object sender, PeekCompletedEventArgs e);
enum QueueAccessMode {}
class ReceiveCompletedEventArgs : EventArgs {
	IAsyncResult AsyncResult {get;set;}
	Message Message {get;}
}
delegate void ReceiveCompletedEventHandler(object sender, ReceiveCompletedEventArgs e);
enum StandardAccessRights {}
class Trustee {}
enum TrusteeType {}
class XmlMessageFormatter : IMessageFormatter {}
