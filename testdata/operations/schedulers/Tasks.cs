namespace App
{
    public interface IScheduleTask { void Execute(); }

    public class SendMails : IScheduleTask
    {
        public void Execute() { }
    }
}
