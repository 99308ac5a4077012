using Hangfire;

namespace App
{
    public class Cleaner { public void Run() { } }
    public class Mailer { public void Send(int id) { } }

    public class Setup
    {
        private readonly IBackgroundJobClient _jobs;

        public void Start()
        {
            RecurringJob.AddOrUpdate<Cleaner>("clean", job => job.Run(), Cron.Daily);
            BackgroundJob.Enqueue<Mailer>(job => job.Send(5));
            _jobs.Enqueue<Mailer>(job => job.Send(6));
        }
    }
}
