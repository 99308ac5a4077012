using NServiceBus;
namespace Acme.Nsb
{
    public class PlaceBid : ICommand { }
    public class BidPlaced : IEvent
    {
        public int Id {get;set;}
    }
    public interface IBidWon : IEvent
    {
        int Id { get; set; }
    }
    public class TimedOut { }
    public class Ask : IMessage { }
    public class Answer : IMessage {}
    public class AuctionSaga : Saga<AuctionData>, IAmStartedByMessages<PlaceBid>, IHandleMessages<BidPlaced>, IHandleTimeouts<TimedOut>
    {
        protected override void ConfigureHowToFindSaga(SagaPropertyMapper<AuctionData> m)
        {
            m.ConfigureMapping<BidPlaced>(x => x.Id).ToSaga(s => s.Id);
        }
        public async Task Handle(PlaceBid m, IMessageHandlerContext ctx)
        {
            await ctx.Publish<IBidWon>(w => { w.Id = 1; });
            await ctx.SendLocal(new BidPlaced());
            await RequestTimeout<TimedOut>(ctx, TimeSpan.FromDays(1));
            await ctx.Reply(new Answer());
        }
    }
    public class AuctionData : ContainSagaData
    {
        public int Id;
    }
    public class W : IHandleMessages<IBidWon>
    {
        IMessageSession ses;
        public Task Handle(IBidWon m, IMessageHandlerContext c)
        {
            var o = new SendOptions();
            ses.Send(new Ask(), o);
            ses.Send("remote", new Ask());
            ses.Request<Answer>(new Ask());
            return c.Publish(new BidPlaced { Id = 3 });
        }
    }
    public class OldStyle : IHandleMessages<Ask>
    {
        public IBus Bus { get; set; }
        public void Handle(Ask m)
        {
            Bus.Publish<IBidWon>(x => x.Id = 2);
            Bus.Send<PlaceBid>(p => { });
            Bus.Send("q", new PlaceBid());
            Bus.Reply(new Answer());
        }
    }
    public class AnswerH : IHandleMessages<Answer> { }
    public class Cfg
    {
        void C(EndpointConfiguration e)
        {
            var r = e.UseTransport<LearningTransport>().Routing();
            r.RouteToEndpoint(typeof(PlaceBid), "Auctions");
            r.RegisterPublisher(typeof(BidPlaced), "Auctions");
        }
    }
}
