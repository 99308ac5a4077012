namespace Acme.Seeds
{
    public class Seed { public int Id { get; set; } }
    public class Soil { public int Id { get; set; } }

    public interface ISeedRepo : IRepo<Seed> { Task<Seed> ByName(string name); }
    public interface IRepo<T> { Task<T> GetByIdAsync(int id); Task AddAsync(T one); }

    public abstract class DaoBase<TEntity> where TEntity : class
    {
        public TEntity Load(int id) => null;
        public void Save(TEntity entity) { }
        public void Delete(TEntity entity) { }
    }
    public class SoilDao : DaoBase<Soil> { }

    public class Gardener
    {
        private readonly ISeedRepo seeds;
        private readonly SoilDao soil;
        private readonly IRepo<Soil> unused;

        async Task Plant()
        {
            await seeds.GetByIdAsync(1);
            await seeds.AddAsync(new Seed());
            soil.Save(soil.Load(2));
        }
    }

    // Generic over what its method takes, but keeps no entities.
    public interface IFormatter<T> { string Save(T one); }
}
