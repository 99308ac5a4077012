using System;
using System.Threading.Tasks;
using Hangfire;

namespace App
{
    public static class Reports
    {
        public static void Build(int year) { }
        public static Task Send(string to) => Task.CompletedTask;
    }

    public class Archive { public void Pack() { } }

    public class Plan
    {
        private readonly IRecurringJobManager _recurring;
        private readonly Archive _archive;

        public void Start()
        {
            BackgroundJob.Enqueue(() => Reports.Build(1));
            BackgroundJob.Schedule(
                () => Reports.Build(DateTime.Now.Year),
                TimeSpan.FromDays(1));
            RecurringJob.AddOrUpdate("send", () => Reports.Send("x"), Cron.Daily);
            _recurring.AddOrUpdate("pack", () => _archive.Pack(), Cron.Hourly());
        }
    }
}
