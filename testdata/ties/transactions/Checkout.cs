using System.Data;
using System.Threading.Tasks;
using System.Transactions;

namespace Shop
{
    public interface IUnitOfWork { Task CommitAsync(); }

    public class Checkout
    {
        private readonly IUnitOfWork _unitOfWork;

        public Checkout(IUnitOfWork unitOfWork) { _unitOfWork = unitOfWork; }

        public void Scoped()
        {
            using (var scope = new TransactionScope()) { scope.Complete(); }
        }

        public void Begun(IDbConnection connection)
        {
            using (var transaction = connection.BeginTransaction()) { transaction.Commit(); }
        }

        public Task Done() { return _unitOfWork.CommitAsync(); }
    }
}
