using System.Threading.Tasks;
using NServiceBus;

namespace Freight.Replies
{
    public class Weigh : ICommand { }

    public class Weighed : IMessage { }

    public class WeighingData : ContainSagaData { }

    public class Weighing : Saga<WeighingData>, IAmStartedByMessages<Weigh>
    {
        protected override void ConfigureHowToFindSaga(SagaPropertyMapper<WeighingData> mapper) { }

        public Task Handle(Weigh message, IMessageHandlerContext context)
        {
            return ReplyToOriginator(context, new Weighed());
        }
    }

    public class Desk : IHandleMessages<Weighed>
    {
        public Task Handle(Weighed message, IMessageHandlerContext context) => Task.CompletedTask;
    }
}
