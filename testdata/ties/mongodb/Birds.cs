using MongoDB.Driver;

namespace Acme.Air
{
    [BsonCollection("birds_v2")] public class Bird { }
    public class Nest { }
    public class Egg { }
    public class Aviary
    {
        readonly IMongoCollection<Bird> birds;
        IMongoDatabase air;

        public Aviary(IMongoClient client)
        {
            air = client.GetDatabase("air");
            birds = air.GetCollection<Bird>("birds");
            var nests = air.GetCollection<Nest>(nameof(Nest));
            nests.InsertOneAsync(new Nest());
            birds.Find(x => true).ToList();
            birds.AsQueryable().Where(x => x != null);
            birds.ReplaceOneAsync(x => true, new Bird(), new ReplaceOptions { IsUpsert = true });
            air.GetCollection<Egg>("eggs").DeleteMany(x => true);
        }
    }
}
