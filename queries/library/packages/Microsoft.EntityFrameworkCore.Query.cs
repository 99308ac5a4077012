// packages: Microsoft.EntityFrameworkCore
using System.Linq.Expressions;
using System.Linq;
using System.Threading;
using System;
namespace Microsoft.EntityFrameworkCore.Query;
interface IIncludableQueryable<out TEntity, out TProperty> : IQueryable<TEntity> {}
interface IAsyncQueryProvider : IQueryProvider {
	TResult ExecuteAsync<TResult>(Expression expression, CancellationToken cancellationToken = default);
}
class SetPropertyCalls<TSource> {
	SetPropertyCalls<TSource> SetProperty<TProperty>(Func<TSource, TProperty> propertyExpression, Func<TSource, TProperty> valueExpression);
	SetPropertyCalls<TSource> SetProperty<TProperty>(Func<TSource, TProperty> propertyExpression, TProperty valueExpression);
}
