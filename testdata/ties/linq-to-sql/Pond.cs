using System.Data.Linq;
using System.Data.Linq.Mapping;

namespace Acme.Pond
{
    [Table(Name = "dbo.Fish")]
    public class Fish
    {
        [Column(IsPrimaryKey = true)] public int Id;
        [Association(ThisKey = "PondId")] public EntityRef<Pool> Pool;
        private EntitySet<Scale> _scales;
    }
    [Table] public class Pool { }
    [Table(Name = "Scales")] public class Scale { }
    public class PondDb : DataContext
    {
        public PondDb(string c) : base(c) { }
        public Table<Fish> Fishes;
        public Table<Pool> Pools { get { return this.GetTable<Pool>(); } }
    }
    public class Angler
    {
        void Fish()
        {
            using (var dc = new PondDb(""))
            {
                dc.Fishes.InsertOnSubmit(new Fish());
                var one = dc.GetTable<Fish>().Single();
                dc.ExecuteCommand("delete from dbo.Fish");
                dc.SubmitChanges(ConflictMode.FailOnFirstConflict);
            }
        }
    }
}
