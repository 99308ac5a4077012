using System;

namespace Shop.Raising
{
    public class Feed
    {
        public event EventHandler Read;
        public event Action Closed;
        public static event Action Lost;

        public void Old()
        {
            if (Read != null)
                Read(this, EventArgs.Empty);
            if (null == Closed || Lost is null) return;
            if (Closed != null) Closed();
        }

        public void Copied()
        {
            var handler = Closed;
            if (handler != null) handler();
        }

        // What takes nothing of the event raises nothing.
        public bool IsHeard => Read != null && this.Closed is not null;
        public void Reset() { Read = null; Closed -= Again; }
        public void Start() { Closed += Again; }
        private void Again() { }
    }

    public class Reader : IDisposable
    {
        private readonly Feed feed;

        public Reader(Feed feed)
        {
            this.feed = feed;
            feed.Read += OnRead;
            Feed.Lost += OnLost;
        }

        public void Dispose()
        {
            feed.Read -= OnRead;
            Feed.Lost -= OnLost;
        }

        private void OnRead(object sender, EventArgs e) { }
        private void OnLost() { }
    }
}
