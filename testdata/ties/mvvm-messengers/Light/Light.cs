using GalaSoft.MvvmLight;
using GalaSoft.MvvmLight.Messaging;

namespace Light
{
    public class Sold { }
    public class Left { }

    public class Till : ViewModelBase
    {
        public void Sell()
        {
            Messenger.Default.Send(new Sold());
            MessengerInstance.Send(new Left());
        }
    }

    public class Board : ViewModelBase
    {
        public Board()
        {
            Messenger.Default.Register<Sold>(this, Show);
            MessengerInstance.Register<Left>(this, left => { });
        }

        private void Show(Sold sold) { }
    }
}
