using System;
using System.Linq;
using System.Reflection;

namespace Shop
{
    public interface IStartupTask { void Run(); }
    public class WarmUp : IStartupTask { public void Run() { } }
    public interface IPlugin { }
    public class PayPal : IPlugin { }
    public abstract class Job { }
    public class Nightly : Job { }
    public class WidgetAttribute : Attribute { }

    [Widget]
    public class Banner { }

    public interface ITypeFinder { Type[] FindClassesOfType<T>(); }

    public class Starter
    {
        public void Start(ITypeFinder typeFinder, Assembly assembly)
        {
            foreach (var type in typeFinder.FindClassesOfType<IStartupTask>())
            {
                ((IStartupTask)Activator.CreateInstance(type)).Run();
            }
            var plugins = assembly.GetTypes().Where(type => typeof(IPlugin).IsAssignableFrom(type));
            var jobs = assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Job)));
            var widgets = assembly.GetTypes().Where(type => type.GetCustomAttribute<WidgetAttribute>() != null);
            var banner = Activator.CreateInstance(typeof(Banner));
        }
    }
}
