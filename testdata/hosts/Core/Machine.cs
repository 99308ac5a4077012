using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.DirectoryServices;
using System.Drawing;
using System.EnterpriseServices;
using System.IO;
using System.Management;
using System.Messaging;
using System.Runtime.InteropServices;
using System.Runtime.Remoting;
using System.Security.Principal;
using System.ServiceProcess;
using System.Threading;
using System.Web;
using System.Web.Hosting;
using System.Web.Security;
using Microsoft.Win32;

namespace Core
{
    public class Machine
    {
        private static readonly ReaderWriterLockSlim Lock = new ReaderWriterLockSlim();
        private static readonly ConcurrentDictionary<string, int> Rates = new ConcurrentDictionary<string, int>();
        private readonly ConcurrentDictionary<string, int> _own = new ConcurrentDictionary<string, int>();

        [DllImport("kernel32.dll")]
        private static extern int GetTickCount();

        public void Web(string name)
        {
            HttpContext.Current.Items.Clear();
            FormsAuthentication.SetAuthCookie(name, true);
        }

        public void Windows()
        {
            Registry.LocalMachine.OpenSubKey("Software");
            EventLog.WriteEntry("Shop", "Started");
            new PerformanceCounter("Shop", "Orders").Increment();
            new MessageQueue("orders").Close();
            new ServiceController("Spooler").Stop();
            new ManagementObjectSearcher("SELECT * FROM Win32_Disk").Get();
            new DirectoryEntry("LDAP://shop").Close();
            WindowsIdentity.GetCurrent();
            RemotingServices.Disconnect(null);
            ContextUtil.SetComplete();
        }

        public void Excel()
        {
            var type = Type.GetTypeFromProgID("Excel.Application");
            AppDomain.CreateDomain("plugins");
        }

        public void Draw()
        {
            new Bitmap(10, 10).Dispose();
        }

        public void Keep(string text)
        {
            var path = HostingEnvironment.MapPath("~/App_Data/x.txt");
            File.WriteAllText(path, text);
            File.ReadAllText(path);
        }
    }

    public class Pages : System.Web.Mvc.Controller { }
}
