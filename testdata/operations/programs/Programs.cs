using System;

namespace Shop.Jobs
{
    // A Main under any name of the class is where a program begins.
    public static class NightlyExport
    {
        public static int Main(string[] args)
        {
            return args.Length;
        }
    }

    public class Program
    {
        public static void Run()
        {
        }
    }

    public class Startup
    {
        public void Configuration(object app)
        {
        }
    }

    [ApplicationStartup]
    public static class Start
    {
    }

    public class ApplicationStartupAttribute : Attribute
    {
    }

    // Nothing begins here: the method belongs to an instance, and the class is called after something else.
    public class MainMenu
    {
        public void Main()
        {
        }
    }

    public class StartupOptions
    {
        public void Configure()
        {
        }
    }
}
