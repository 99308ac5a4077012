using System.Data.Linq;
using System.Data.Linq.Mapping;
using System.Reflection;

namespace Acme.Farm
{
    [Table(Name = "dbo.Farms")]
    public partial class Farm
    {
        private EntitySet<Barn> _barns;
        [Association(Name = "Farm_Barn", Storage = "_barns", OtherKey = "FarmId")]
        public EntitySet<Barn> Barns { get { return _barns; } set { _barns.Assign(value); } }
    }

    [Table(Name = "dbo.Barns")]
    public partial class Barn
    {
        private EntityRef<Farm> _farm;
        [Association(Name = "Farm_Barn", Storage = "_farm", ThisKey = "FarmId", IsForeignKey = true)]
        public Farm Farm { get { return _farm.Entity; } set { _farm.Entity = value; } }
    }

    [Database(Name = "Farms")]
    public partial class FarmDb : DataContext
    {
        public FarmDb(string connection) : base(connection) { }

        [Function(Name = "dbo.usp_CountBarns")]
        public int CountBarns([Parameter(DbType = "Int")] int farm)
        {
            return (int)ExecuteMethodCall(this, (MethodInfo)MethodBase.GetCurrentMethod(), farm).ReturnValue;
        }

        [Function(Name = "dbo.fn_Yield", IsComposable = true)]
        public decimal? Yield(int farm) { return null; }
    }
}
