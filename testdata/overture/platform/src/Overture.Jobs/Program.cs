using System;
using Overture.Common;

namespace Overture.Jobs
{
    public static class Program
    {
        /// <summary>Overture.Jobs.exe ImportProducts [argument]. The scheduler of Windows knows the names.</summary>
        public static int Main(string[] args)
        {
            if (args.Length == 0)
            {
                Console.Error.WriteLine("Which job?");
                return 2;
            }
            UnityServiceHost host = UnityServiceHost.Start();
            Type type = Type.GetType("Overture.Jobs." + args[0] + "Job", false);
            if (type == null)
            {
                Console.Error.WriteLine("No job " + args[0]);
                return 2;
            }
            var job = (IJob)host.Resolve(type);
            try
            {
                int done = job.Run(args.Length > 1 ? args[1] : null);
                Console.WriteLine("{0}: {1}", args[0], done);
                return 0;
            }
            catch (Exception e)
            {
                Log.Error(e, "{0} failed", args[0]);
                return 1;
            }
        }
    }

    public interface IJob
    {
        /// <summary>Returns how many things were done.</summary>
        int Run(string argument);
    }
}
