// assemblies: System.Transactions, System.Transactions.Local
namespace System.Transactions;
class CommittableTransaction : Transaction, IAsyncResult {
	IAsyncResult BeginCommit(AsyncCallback asyncCallback, object asyncState);
	void Commit();
	void EndCommit(IAsyncResult asyncResult);
}
enum DependentCloneOption {}
class DependentTransaction : Transaction {}
class Enlistment {}
enum EnlistmentOptions {}
enum EnterpriseServicesInteropOption {}
delegate Transaction HostCurrentTransactionCallback();
interface IDtcTransaction {}
interface IEnlistmentNotification {
	void Commit(Enlistment enlistment);
	void InDoubt(Enlistment enlistment);
	void Prepare(PreparingEnlistment preparingEnlistment);
	void Rollback(Enlistment enlistment);
}
interface IPromotableSinglePhaseNotification : ITransactionPromoter {}
interface ISimpleTransactionSuperior : ITransactionPromoter {}
interface ISinglePhaseNotification : IEnlistmentNotification {}
interface ITransactionPromoter {}
enum IsolationLevel { Serializable, RepeatableRead, ReadCommitted, ReadUncommitted, Snapshot, Chaos, Unspecified }
class PreparingEnlistment : Enlistment {}
class SinglePhaseEnlistment : Enlistment {}
class SubordinateTransaction : Transaction {}
class Transaction : IDisposable {
	static Transaction Current {get;set;}
	IsolationLevel IsolationLevel {get;}
	Guid PromoterType {get;}
	TransactionInformation TransactionInformation {get;}
	event TransactionCompletedEventHandler TransactionCompleted;
	protected IAsyncResult BeginCommitInternal(AsyncCallback callback);
	Transaction Clone();
	DependentTransaction DependentClone(DependentCloneOption cloneOption);
	void Dispose();
	protected void EndCommitInternal(IAsyncResult ar);
	Enlistment EnlistDurable(Guid resourceManagerIdentifier, IEnlistmentNotification enlistmentNotification, EnlistmentOptions enlistmentOptions);
	Enlistment EnlistDurable(Guid resourceManagerIdentifier, ISinglePhaseNotification singlePhaseNotification, EnlistmentOptions enlistmentOptions);
	bool EnlistPromotableSinglePhase(IPromotableSinglePhaseNotification promotableSinglePhaseNotification);
	bool EnlistPromotableSinglePhase(IPromotableSinglePhaseNotification promotableSinglePhaseNotification, Guid promoterType);
	Enlistment EnlistVolatile(IEnlistmentNotification enlistmentNotification, EnlistmentOptions enlistmentOptions);
	Enlistment EnlistVolatile(ISinglePhaseNotification singlePhaseNotification, EnlistmentOptions enlistmentOptions);
	byte[] GetPromotedToken();
	Enlistment PromoteAndEnlistDurable(Guid resourceManagerIdentifier, IPromotableSinglePhaseNotification promotableNotification, ISinglePhaseNotification enlistmentNotification, EnlistmentOptions enlistmentOptions);
	void Rollback();
	void Rollback(Exception e);
	void SetDistributedTransactionIdentifier(IPromotableSinglePhaseNotification promotableNotification, Guid distributedTransactionIdentifier);
}
class TransactionAbortedException : TransactionException {}
delegate void TransactionCompletedEventHandler(object sender, TransactionEventArgs e);
class TransactionEventArgs : EventArgs {}
class TransactionException : SystemException {}
class TransactionInDoubtException : TransactionException {}
class TransactionInformation {
	DateTime CreationTime {get;}
	Guid DistributedIdentifier {get;}
	string LocalIdentifier {get;}
	TransactionStatus Status {get;}
}
static class TransactionInterop {}
static class TransactionManager {
	static TimeSpan DefaultTimeout {get;set;}
	static HostCurrentTransactionCallback HostCurrentCallback {get;set;}
	static bool ImplicitDistributedTransactions {get;set;}
	static TimeSpan MaximumTimeout {get;set;}
	static event TransactionStartedEventHandler DistributedTransactionStarted;
	static void RecoveryComplete(Guid resourceManagerIdentifier);
	static Enlistment Reenlist(Guid resourceManagerIdentifier, byte[] recoveryInformation, IEnlistmentNotification enlistmentNotification);
}
class TransactionManagerCommunicationException : TransactionException {}
struct TransactionOptions : IEquatable<TransactionOptions> {
	IsolationLevel IsolationLevel {get;set;}
	TimeSpan Timeout {get;set;}
}
class TransactionPromotionException : TransactionException {}
class TransactionScope : IDisposable {
	void Complete();
	void Dispose();
}
enum TransactionScopeAsyncFlowOption {}
enum TransactionScopeOption { Required, RequiresNew, Suppress }
delegate void TransactionStartedEventHandler(object sender, TransactionEventArgs e);
enum TransactionStatus {}
