// assemblies: mscorlib
namespace System.Runtime.Remoting.Lifetime;
class ClientSponsor : MarshalByRefObject, ISponsor {}
interface ILease {
	TimeSpan CurrentLeaseTime {get;}
	LeaseState CurrentState {get;}
	TimeSpan InitialLeaseTime {get;set;}
	TimeSpan RenewOnCallTime {get;set;}
	TimeSpan SponsorshipTimeout {get;set;}
	void Register(ISponsor obj);
	void Register(ISponsor obj, TimeSpan renewalTime);
	TimeSpan Renew(TimeSpan renewalTime);
	void Unregister(ISponsor obj);
}
interface ISponsor {}
enum LeaseState {}
class LifetimeServices {}
