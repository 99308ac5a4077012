using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace Overture.Core
{
    public interface IRepository<T> where T : Entity
    {
        T Find(int id);

        IQueryable<T> Query();

        IList<T> Where(Expression<Func<T, bool>> condition);

        void Add(T entity);

        void Remove(T entity);

        void Save();
    }
}
