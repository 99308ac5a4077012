using System;
using System.Threading;

namespace Overture.Shared
{
    /// <summary>Linked into several projects instead of living in one.</summary>
    internal static class RetryPolicy
    {
        public static void Run(string what, int attempts, Action action)
        {
            for (int attempt = 1; ; attempt++)
            {
                try
                {
                    action();
                    return;
                }
                catch (TimeoutException)
                {
                    if (attempt >= attempts) throw;
                    Overture.Common.Log.Warn("{0}: attempt {1} timed out", what, attempt);
                    Thread.Sleep(TimeSpan.FromMilliseconds(200 * attempt));
                }
            }
        }
    }
}
