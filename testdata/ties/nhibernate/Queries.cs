using NHibernate;

namespace Acme.Queries
{
    public class Parcel { public virtual int Id { get; set; } }

    public class Parcels
    {
        private readonly ISession _session;

        public Parcels(ISession session) { _session = session; }

        public void All()
        {
            _session.CreateQuery("from Parcel p where p.Id > 1").List();
            _session.CreateQuery("select p from Acme.Queries.Parcel p");
            _session.CreateQuery("delete Parcel p where p.Id = 1").ExecuteUpdate();
        }
    }
}
