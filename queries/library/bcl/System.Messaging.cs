// assemblies: System.Messaging
using System.Collections;
using System.ComponentModel;
using System.Configuration.Install;
using System.IO;
using System.Runtime.InteropServices;
using System.Security;
using System.Security.Permissions;
namespace System.Messaging;
class AccessControlEntry {
	protected int CustomAccessRights {get;set;}
	AccessControlEntryType EntryType {get;set;}
	GenericAccessRights GenericAccessRights {get;set;}
	StandardAccessRights StandardAccessRights {get;set;}
	Trustee Trustee {get;set;}
}
enum AccessControlEntryType { Allow, Deny, Revoke, Set }
class AccessControlList : CollectionBase {
	int Add(AccessControlEntry entry);
	bool Contains(AccessControlEntry entry);
	void CopyTo(AccessControlEntry[] array, int index);
	int IndexOf(AccessControlEntry entry);
	void Insert(int index, AccessControlEntry entry);
	void Remove(AccessControlEntry entry);
}
enum AcknowledgeTypes { FullReachQueue, FullReceive, NegativeReceive, None, NotAcknowledgeReachQueue, NotAcknowledgeReceive, PositiveArrival, PositiveReceive }
enum Acknowledgment { AccessDenied, BadDestinationQueue, BadEncryption, BadSignature, CouldNotEncrypt, HopCountExceeded, None, NotTransactionalMessage, NotTransactionalQueue, Purged, QueueDeleted, QueueExceedMaximumSize, QueuePurged, ReachQueue, ReachQueueTimeout, Receive, ReceiveTimeout }
class ActiveXMessageFormatter : IMessageFormatter {
	bool CanRead(Message message);
	object Clone();
	static void InitStreamedObject(object streamedObject);
	object Read(Message message);
	void Write(Message message, object obj);
}
class BinaryMessageFormatter : IMessageFormatter {
	bool CanRead(Message message);
	object Clone();
	object Read(Message message);
	void Write(Message message, object obj);
}
enum CryptographicProviderType { Dss, Fortezza, MicrosoftExchange, None, RsaFull, RsqSig, Ssl, SttAcq, SttBrnd, SttIss, SttMer, SttRoot }
class DefaultPropertiesToSend {
	AcknowledgeTypes AcknowledgeType {get;set;}
	MessageQueue AdministrationQueue {get;set;}
	int AppSpecific {get;set;}
	bool AttachSenderId {get;set;}
	EncryptionAlgorithm EncryptionAlgorithm {get;set;}
	byte[] Extension {get;set;}
	HashAlgorithm HashAlgorithm {get;set;}
	string Label {get;set;}
	MessagePriority Priority {get;set;}
	bool Recoverable {get;set;}
	MessageQueue ResponseQueue {get;set;}
	TimeSpan TimeToBeReceived {get;set;}
	TimeSpan TimeToReachQueue {get;set;}
	MessageQueue TransactionStatusQueue {get;set;}
	bool UseAuthentication {get;set;}
	bool UseDeadLetterQueue {get;set;}
	bool UseEncryption {get;set;}
	bool UseJournalQueue {get;set;}
	bool UseTracing {get;set;}
}
enum EncryptionAlgorithm { None, Rc2, Rc4 }
enum EncryptionRequired { Body, None, Optional }
enum GenericAccessRights { All, Execute, None, Read, Write }
enum HashAlgorithm { Mac, Md2, Md4, Md5, None, Sha }
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
class MessageEnumerator : MarshalByRefObject, IDisposable, IEnumerator {
	Message Current {get;}
	IntPtr CursorHandle {get;}
	void Close();
	void Dispose();
	protected void Dispose(bool disposing);
	bool MoveNext();
	bool MoveNext(TimeSpan timeout);
	Message RemoveCurrent();
	Message RemoveCurrent(MessageQueueTransaction transaction);
	Message RemoveCurrent(MessageQueueTransactionType transactionType);
	Message RemoveCurrent(TimeSpan timeout);
	Message RemoveCurrent(TimeSpan timeout, MessageQueueTransaction transaction);
	Message RemoveCurrent(TimeSpan timeout, MessageQueueTransactionType transactionType);
	void Reset();
}
enum MessagePriority { AboveNormal, High, Highest, Low, Lowest, Normal, VeryHigh, VeryLow }
class MessagePropertyFilter {
	bool AcknowledgeType {get;set;}
	bool Acknowledgment {get;set;}
	bool AdministrationQueue {get;set;}
	bool AppSpecific {get;set;}
	bool ArrivedTime {get;set;}
	bool AttachSenderId {get;set;}
	bool Authenticated {get;set;}
	bool AuthenticationProviderName {get;set;}
	bool AuthenticationProviderType {get;set;}
	bool Body {get;set;}
	bool ConnectorType {get;set;}
	bool CorrelationId {get;set;}
	int DefaultBodySize {get;set;}
	int DefaultExtensionSize {get;set;}
	int DefaultLabelSize {get;set;}
	bool DestinationQueue {get;set;}
	bool DestinationSymmetricKey {get;set;}
	bool DigitalSignature {get;set;}
	bool EncryptionAlgorithm {get;set;}
	bool Extension {get;set;}
	bool HashAlgorithm {get;set;}
	bool Id {get;set;}
	bool IsFirstInTransaction {get;set;}
	bool IsLastInTransaction {get;set;}
	bool Label {get;set;}
	bool MessageType {get;set;}
	bool Priority {get;set;}
	bool Recoverable {get;set;}
	bool ResponseQueue {get;set;}
	bool SenderCertificate {get;set;}
	bool SenderId {get;set;}
	bool SenderVersion {get;set;}
	bool SentTime {get;set;}
	bool SourceMachine {get;set;}
	bool TimeToBeReceived {get;set;}
	bool TimeToReachQueue {get;set;}
	bool TransactionId {get;set;}
	bool TransactionStatusQueue {get;set;}
	bool UseAuthentication {get;set;}
	bool UseDeadLetterQueue {get;set;}
	bool UseEncryption {get;set;}
	bool UseJournalQueue {get;set;}
	bool UseTracing {get;set;}
	void ClearAll();
	void SetAll();
	void SetDefaults();
}
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
class MessageQueueAccessControlEntry : AccessControlEntry {
	MessageQueueAccessRights MessageQueueAccessRights {get;set;}
}
enum MessageQueueAccessRights { ChangeQueuePermissions, DeleteJournalMessage, DeleteMessage, DeleteQueue, FullControl, GenericRead, GenericWrite, GetQueuePermissions, GetQueueProperties, PeekMessage, ReceiveJournalMessage, ReceiveMessage, SetQueueProperties, TakeQueueOwnership, WriteMessage }
class MessageQueueCriteria {
	Guid Category {get;set;}
	DateTime CreatedAfter {get;set;}
	DateTime CreatedBefore {get;set;}
	string Label {get;set;}
	string MachineName {get;set;}
	DateTime ModifiedAfter {get;set;}
	DateTime ModifiedBefore {get;set;}
	void ClearAll();
}
class MessageQueueEnumerator : MarshalByRefObject, IDisposable, IEnumerator {
	MessageQueue Current {get;}
	IntPtr LocatorHandle {get;}
	void Close();
	void Dispose();
	protected void Dispose(bool disposing);
	bool MoveNext();
	void Reset();
}
enum MessageQueueErrorCode { AccessDenied, BadSecurityContext, Base, BufferOverflow, CannotCreateCertificateStore, CannotCreateHashEx, CannotCreateOnGlobalCatalog, CannotGetDistinguishedName, CannotGrantAddGuid, CannotHashDataEx, CannotImpersonateClient, CannotJoinDomain, CannotLoadMsmqOcm, CannotOpenCertificateStore, CannotSetCryptographicSecurityDescriptor, CannotSignDataEx, CertificateNotProvided, ComputerDoesNotSupportEncryption, CorruptedInternalCertificate, CorruptedPersonalCertStore, CorruptedQueueWasDeleted, CorruptedSecurityData, CouldNotGetAccountInfo, CouldNotGetUserSid, DeleteConnectedNetworkInUse, DependentClientLicenseOverflow, DsError, DsIsFull, DtcConnect, EncryptionProviderNotSupported, FailVerifySignatureEx, FormatNameBufferTooSmall, Generic, GuidNotMatching, IllegalContext, IllegalCriteriaColumns, IllegalCursorAction, IllegalEnterpriseOperation, IllegalFormatName, IllegalMessageProperties, IllegalOperation, IllegalPrivateProperties, IllegalPropertyId, IllegalPropertySize, IllegalPropertyValue, IllegalPropertyVt, IllegalQueuePathName, IllegalQueueProperties, IllegalRelation, IllegalRestrictionPropertyId, IllegalSecurityDescriptor, IllegalSort, IllegalSortPropertyId, IllegalUser, InsufficientProperties, InsufficientResources, InvalidCertificate, InvalidHandle, InvalidOwner, InvalidParameter, IOTimeout, LabelBufferTooSmall, MachineExists, MachineNotFound, MessageAlreadyReceived, MessageStorageFailed, MissingConnectorType, MqisReadOnlyMode, MqisServerEmpty, NoDs, NoEntryPointMsmqOcm, NoGlobalCatalogInDomain, NoInternalUserCertificate, NoMsmqServersOnDc, NoMsmqServersOnGlobalCatalog, NoResponseFromObjectServer, ObjectServerNotAvailable, OperationCanceled, PrivilegeNotHeld, Property, PropertyNotAllowed, ProviderNameBufferTooSmall, PublicKeyDoesNotExist, PublicKeyNotFound, QDnsPropertyNotSupported, QueueDeleted, QueueExists, QueueNotAvailable, QueueNotFound, RemoteMachineNotAvailable, ResultBufferTooSmall, SecurityDescriptorBufferTooSmall, SenderCertificateBufferTooSmall, SenderIdBufferTooSmall, ServiceNotAvailable, SharingViolation, SignatureBufferTooSmall, StaleHandle, SymmetricKeyBufferTooSmall, TransactionEnlist, TransactionImport, TransactionSequence, TransactionUsage, UnsupportedAccessMode, UnsupportedFormatNameOperation, UnsupportedOperation, UserBufferTooSmall, WksCantServeClient, WriteNotAllowed }
class MessageQueueException : ExternalException {
	MessageQueueErrorCode MessageQueueErrorCode {get;}
}
class MessageQueueInstaller : ComponentInstaller {
	bool Authenticate {get;set;}
	short BasePriority {get;set;}
	Guid Category {get;set;}
	EncryptionRequired EncryptionRequired {get;set;}
	string Label {get;set;}
	long MaximumJournalSize {get;set;}
	long MaximumQueueSize {get;set;}
	string Path {get;set;}
	AccessControlList Permissions {get;set;}
	bool Transactional {get;set;}
	UninstallAction UninstallAction {get;set;}
	bool UseJournalQueue {get;set;}
}
class MessageQueuePermission : CodeAccessPermission, IUnrestrictedPermission {
	MessageQueuePermissionEntryCollection PermissionEntries {get;}
	bool IsUnrestricted();
}
enum MessageQueuePermissionAccess { Administer, Browse, None, Peek, Receive, Send }
class MessageQueuePermissionAttribute : CodeAccessSecurityAttribute {
	string Category {get;set;}
	string Label {get;set;}
	string MachineName {get;set;}
	string Path {get;set;}
	MessageQueuePermissionAccess PermissionAccess {get;set;}
}
class MessageQueuePermissionEntry {
	string Category {get;}
	string Label {get;}
	string MachineName {get;}
	string Path {get;}
	MessageQueuePermissionAccess PermissionAccess {get;}
}
class MessageQueuePermissionEntryCollection : CollectionBase {
	MessageQueuePermissionEntry this[int index] {get;set;}
	int Add(MessageQueuePermissionEntry value);
	void AddRange(MessageQueuePermissionEntry[] value);
	void AddRange(MessageQueuePermissionEntryCollection value);
	bool Contains(MessageQueuePermissionEntry value);
	void CopyTo(MessageQueuePermissionEntry[] array, int index);
	int IndexOf(MessageQueuePermissionEntry value);
	void Insert(int index, MessageQueuePermissionEntry value);
	void Remove(MessageQueuePermissionEntry value);
}
class MessageQueueTransaction : IDisposable {
	MessageQueueTransactionStatus Status {get;}
	void Abort();
	void Begin();
	void Commit();
	void Dispose();
	protected void Dispose(bool disposing);
}
enum MessageQueueTransactionStatus { Aborted, Committed, Initialized, Pending }
enum MessageQueueTransactionType { Automatic, None, Single }
enum MessageType { Acknowledgment, Normal, Report }
class MessagingDescriptionAttribute : DescriptionAttribute {}
class PeekCompletedEventArgs : EventArgs {
	IAsyncResult AsyncResult {get;set;}
	Message Message {get;}
}
delegate void PeekCompletedEventHandler(object sender, PeekCompletedEventArgs e);
enum QueueAccessMode { Receive, Send, SendAndReceive, Peek, PeekAndAdmin, ReceiveAndAdmin }
class ReceiveCompletedEventArgs : EventArgs {
	IAsyncResult AsyncResult {get;set;}
	Message Message {get;}
}
delegate void ReceiveCompletedEventHandler(object sender, ReceiveCompletedEventArgs e);
enum StandardAccessRights { All, Delete, Execute, ModifyOwner, None, Read, ReadSecurity, Required, Synchronize, Write, WriteSecurity }
class Trustee {
	string Name {get;set;}
	string SystemName {get;set;}
	TrusteeType TrusteeType {get;set;}
}
enum TrusteeType { Alias, Computer, Domain, Group, Unknown, User }
class XmlMessageFormatter : IMessageFormatter {
	string[] TargetTypeNames {get;set;}
	Type[] TargetTypes {get;set;}
	bool CanRead(Message message);
	object Clone();
	object Read(Message message);
	void Write(Message message, object obj);
}
