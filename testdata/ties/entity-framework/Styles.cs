using Microsoft.EntityFrameworkCore;
using System.ComponentModel.DataAnnotations.Schema;
namespace Acme.Ef
{
    [Table("tbl_Trucks", Schema = "fleet")] public class Truck
    {
        [Key] public int Id { get; set; }
        [ForeignKey(nameof(Depot))] public int DepotId { get; set; }
        public virtual Depot Depot { get; set; }
        public ICollection<Trip> Trips { get; set; } = new HashSet<Trip>();
        public Gps Gps { get; set; }
    }
    public class Depot
    {
        public int Id { get; set; }
        public IList<Truck> Trucks { get; }
    }
    public class Trip
    {
        public int Id;
        public int TruckId { get; set; }
    }
    [Owned] public class Gps
    {
        public double X { get; set; }
    }
    public class Driver
    {
        public int Id { get; set; }
    }
    public class Badge
    {
        public int Id { get; set; }
    }
    public class Wage
    {
        public int Id {get;set;}
    }
    public class VStat { }
    public class FleetDb(DbContextOptions<FleetDb> o) : DbContext(o)
    {
        public DbSet<Truck> Trucks => Set<Truck>();
        public required DbSet<Depot> Depots { get; init; }
        public virtual DbSet<Trip> Trips { get; set; } = null!;
        protected override void OnModelCreating(ModelBuilder mb)
        {
            mb.HasDefaultSchema("fleet");
            mb.Entity<Driver>(e => { e.ToTable("people"); e.HasKey(x => x.Id); e.HasMany<Badge>().WithOne(); });
            mb.Entity<Badge>().ToTable(name: "badges", schema: "hr").HasKey(b => b.Id);
            mb.Entity(typeof(Wage)).ToTable("wages");
            mb.Entity<VStat>().HasNoKey().ToView("v_stat");
            mb.ApplyConfiguration(new TripMap());
            mb.ApplyConfigurationsFromAssembly(typeof(FleetDb).Assembly);
            mb.Entity<Truck>().OwnsOne(t => t.Gps);
            mb.Entity("Acme.Ef.Wage", b => { b.ToTable("wages2"); });
        }
    }
    internal sealed class TripMap : IEntityTypeConfiguration<Trip>
    {
        public void Configure(EntityTypeBuilder<Trip> t) => t.ToTable(Tables.Trips).HasOne<Truck>().WithMany(x => x.Trips).HasForeignKey(x => x.TruckId);
    }
    static class Tables
    {
        internal const string Trips = Prefix + "trips";
        const string Prefix = "fl_";
    }
    public class TruckSvc
    {
        private readonly FleetDb db;
        readonly IDbContextFactory<FleetDb> fac;
        public TruckSvc(FleetDb d) => db = d;
        public async Task<Truck?> One(int id) => await db.Trucks.Include(t => t.Depot).AsNoTracking().FirstOrDefaultAsync(t => t.Id == id);
        public async Task Put(Truck t)
        {
            db.Trucks.Add(t);
            db.Entry(t).State = EntityState.Modified;
            db.Depots.Remove(new Depot { Id = 1 });
            await db.SaveChangesAsync();
        }
        public async Task Bulk()
        {
            await db.Trips.Where(x => x.Id > 3).ExecuteUpdateAsync(s => s.SetProperty(x => x.TruckId, 1));
            await db.Trips.ExecuteDeleteAsync();
            db.AddRange(new Trip(), new Trip());
            db.RemoveRange(db.Trips.Where(x => x.Id == 1));
            db.Set<Driver>().Add(new Driver());
        }
        public void Q()
        {
            using var c = fac.CreateDbContext();
            var q = from t in c.Trucks join d in c.Depots on t.DepotId equals d.Id select t;
            var set = c.Set<Badge>();
            set.AddRange(new Badge());
            var l = c.Database.SqlQuery<int>($"select count(*) from fleet.tbl_Trucks where Id = {1}");
            c.Trucks.FromSqlInterpolated($"SELECT * FROM fleet.tbl_Trucks WHERE x = {3}");
            c.Database.ExecuteSqlRaw(@"UPDATE people
  SET Name = {0}", "x");
        }
        public void Tx()
        {
            using var tx = db.Database.BeginTransaction();
            db.Update(new Truck());
            db.Add(new Depot());
            db.SaveChanges();
            tx.Commit();
            using var s = new System.Transactions.TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
            db.Trips.Add(new Trip());
            s.Complete();
            var st = db.Database.CreateExecutionStrategy();
            st.Execute(() => { using var t2 = db.Database.BeginTransaction(IsolationLevel.Serializable); });
        }
    }
}
