using MongoDB.Bson;
using MongoDB.Driver;

namespace Acme.Logs
{
    public static class Names { public const string Traces = "traces"; }

    public class Journal
    {
        private readonly IMongoCollection<BsonDocument> _traces;
        private readonly IMongoDatabase _database;

        public Journal(IMongoDatabase database)
        {
            _database = database;
            _traces = database.GetCollection<BsonDocument>(Names.Traces);
        }

        public void Write(BsonDocument entry)
        {
            _traces.InsertOne(entry);
            _traces.DeleteMany(document => document == null);
        }

        public long Count() => _database.GetCollection<BsonDocument>("audits").CountDocuments(document => true);

        public void Fix()
        {
            var audits = _database.GetCollection<BsonDocument>("audits");
            audits.UpdateMany(document => true, null);
        }

        // What is done with it is not seen.
        public IMongoCollection<BsonDocument> Raw() => _database.GetCollection<BsonDocument>("raw");
    }
}
