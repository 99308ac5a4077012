namespace Acme.Pay
{
    public class Till
    {
        private readonly IUnitOfWork uow;

        [UnitOfWork] public void Pay() { }
        [Transactional] public void Refund() { }
        async Task Close() => await uow.SaveAsync();
    }
}
