using System.Collections.Generic;
using FluentNHibernate.Mapping;
using MongoDB.Bson;
using MongoDB.Driver;
using NHibernate;

namespace Acme.Parcels
{
    public class Stop { public virtual int Id { get; set; } }

    public class Parcel
    {
        public virtual int Id { get; set; }
        public virtual IList<Stop> Stops { get; set; }
    }

    public class ParcelMap : ClassMap<Parcel>
    {
        public ParcelMap() { Table("T_PARCEL"); }
    }

    public class StopMap : ClassMap<Stop>
    {
        public StopMap() { Table("T_STOP"); }
    }

    public class Tracking
    {
        private readonly ISession _session;
        private readonly IMongoCollection<BsonDocument> _scans;

        public Tracking(ISession session, IMongoDatabase database)
        {
            _session = session;
            _scans = database.GetCollection<BsonDocument>("scans");
        }

        public void Route()
        {
            _session.CreateQuery("select p from Parcel p join fetch p.Stops where p.Id = :id").List();
        }

        public void Forget(BsonDocument scan)
        {
            _session.CreateQuery("delete Stop where Id = 1").ExecuteUpdate();
            _scans.InsertOne(scan);
        }
    }
}
