using System;
using System.Collections.Generic;
using System.Data.Entity;
using System.Linq;
using System.Linq.Expressions;
using Overture.Common;
using Overture.Core;

namespace Overture.Data.Repositories
{
    public class Repository<T> : IRepository<T> where T : Entity
    {
        private readonly OvertureDbContext context;

        public Repository(OvertureDbContext context)
        {
            this.context = Guard.NotNull(context, "context");
        }

        protected OvertureDbContext Context
        {
            get { return context; }
        }

        protected DbSet<T> Set
        {
            get { return context.Set<T>(); }
        }

        public virtual T Find(int id)
        {
            return Set.Find(id);
        }

        public virtual IQueryable<T> Query()
        {
            return Set;
        }

        public virtual IList<T> Where(Expression<Func<T, bool>> condition)
        {
            return Set.Where(condition).ToList();
        }

        public virtual void Add(T entity)
        {
            Set.Add(entity);
        }

        public virtual void Remove(T entity)
        {
            Set.Remove(entity);
        }

        public virtual void Save()
        {
            context.SaveChanges();
        }
    }
}
