using NHibernate;
using FluentNHibernate.Mapping;
using NHibernate.Mapping.ByCode.Conformist;
namespace Acme.Nh
{
    public class Tree
    {
        public virtual int Id { get; set; }
        public virtual IList<Leaf> Leaves { get; set; }
    }
    public class Leaf
    {
        public virtual Tree Tree { get; set; }
    }
    public class Root1 { }
    public class Bark { }
    public class TreeMap : ClassMap<Tree>
    {
        public TreeMap()
        {
            Schema("wood");
            Table("T_TREE");
            Id(x => x.Id);
            HasMany(x => x.Leaves).KeyColumn("tree_id").Inverse();
        }
    }
    public class LeafMap : ClassMapping<Leaf>
    {
        public LeafMap()
        {
            Table("leaf");
            ManyToOne(x => x.Tree, m => m.Column("t"));
        }
    }
    public class BarkMap : SubclassMap<Bark> { }
    public class S
    {
        private readonly ISessionFactory f;
        ISession _s;
        public void A()
        {
            using (var s = f.OpenSession()) using (var tx = s.BeginTransaction())
            {
                s.Save(new Tree());
                var t = s.Get<Tree>(1);
                s.Delete(t);
                var q = s.CreateQuery("from Leaf l where l.Tree.Id = 1");
                s.CreateSQLQuery("select * from wood.T_TREE");
                s.Query<Leaf>().Where(l => l.Tree != null).ToList();
                s.QueryOver<Bark>().List();
                s.CreateCriteria<Root1>();
                s.CreateCriteria(typeof(Bark));
                tx.Commit();
            }
            f.GetCurrentSession().SaveOrUpdate(new Leaf());
            _s.Merge(new Bark());
            _s.Flush();
            s2.Load<Tree>(3);
        }
        ISession s2 => f.GetCurrentSession();
    }
}
