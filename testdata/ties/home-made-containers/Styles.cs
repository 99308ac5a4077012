using System;
using System.Linq;
using System.Collections.Generic;
namespace Acme.Home
{
    public interface ILedger { }
    public class SqlLedger : ILedger { }
    public interface IRule { }
    public class VatRule : IRule { }
    public class DutyRule : IRule { }
    public interface IMiniHost
    {
        void Register<TImpl, TFace>(Life l = Life.Transient) where TImpl : TFace;
        void Register<T>(T o);
        T Get<T>();
        void Wire(Type face, Type impl);
    }
    public enum Life
    {
        Transient, Singleton
    }
    public class Locator
    {
        static readonly Dictionary<Type, Func<object>> map = new Dictionary<Type, Func<object>>();
        public static void Put<T>(Func<T> f) where T: class
        {
            map[typeof(T)] = () => f();
        }
        public static T Find<T>() => (T)map[typeof(T)]();
    }
    public class Plugin
    {
        public void Start(IMiniHost h)
        {
            h.Register<SqlLedger, ILedger>(Life.Singleton);
            h.Register<ILedger>(new SqlLedger());
            h.Wire(typeof(IRule), typeof(VatRule));
            h.Register<VatRule, IRule>();
            Locator.Put<IRule>(() => new DutyRule());
            var r = Locator.Find<IRule>();
            var g = h.Get<ILedger>();
        }
    }
    public static class Ext
    {
        public static Bag With<TFace, TImpl>(this Bag b) where TImpl : TFace, new()
        {
            b.Map[typeof(TFace)] = typeof(TImpl);
            return b;
        }
        public static void Compose(Bag b)
        {
            b.With<IRule, VatRule>().With<ILedger, SqlLedger>();
        }
    }
    public class Bag
    {
        public Dictionary<Type, Type> Map = new Dictionary<Type, Type>();
    }
}
