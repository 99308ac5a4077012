using System;
using System.Diagnostics;

namespace Overture.Common
{
    public static class Log
    {
        public static void Info(string format, params object[] args)
        {
            Trace.TraceInformation(Prefix() + format, args);
        }

        public static void Warn(string format, params object[] args)
        {
            Trace.TraceWarning(Prefix() + format, args);
        }

        public static void Error(Exception exception, string format, params object[] args)
        {
            Trace.TraceError(Prefix() + string.Format(format, args) + Environment.NewLine + exception);
        }

        [Conditional("DEBUG")]
        public static void Debug(string format, params object[] args)
        {
            Trace.WriteLine(string.Format(format, args), "debug");
        }

        private static string Prefix()
        {
            return DateHelper.Now.ToString("HH:mm:ss.fff ");
        }
    }
}
