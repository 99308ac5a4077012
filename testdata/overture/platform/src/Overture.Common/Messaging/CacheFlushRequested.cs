namespace Overture.Common.Messaging
{
    /// <summary>Everybody listens, everybody sends it. It says nothing about who belongs to whom.</summary>
    public class CacheFlushRequested : IEvent
    {
        public CacheFlushRequested(string reason)
        {
            Reason = reason;
            At = DateHelper.Now;
        }

        public string Reason { get; private set; }

        public System.DateTime At { get; private set; }
    }
}
