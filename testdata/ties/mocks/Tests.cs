using MediatR;
using Moq;

namespace Shop.Tests
{
    public class Pay : IRequest<bool> { }

    public class PayHandler : IRequestHandler<Pay, bool> { }

    public class PaymentTests
    {
        private readonly Mock<IMediator> _mediator = new Mock<IMediator>();

        public void Pays()
        {
            // Described, not called.
            _mediator.Setup(m => m.Send(It.IsAny<Pay>(), default)).ReturnsAsync(true);
            var stand = new Mock<IMediator>();
            stand.Setup(m => m.Send(new Pay(), default));
            // What the stand-in is given is called.
            _mediator.Object.Send(new Pay());
            _mediator.Verify(m => m.Send(It.IsAny<Pay>(), default), Times.Once);
        }
    }
}
