// packages: AutoMapper
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Linq;
using System;
namespace AutoMapper.QueryableExtensions;
static class Extensions {
	static IQueryable<TDestination> ProjectTo<TDestination>(this IQueryable source, IConfigurationProvider configuration, params Expression<Func<TDestination, object>>[] membersToExpand);
	static IQueryable<TDestination> ProjectTo<TDestination>(this IQueryable source, IConfigurationProvider configuration, object parameters, params Expression<Func<TDestination, object>>[] membersToExpand);
	static IQueryable<TDestination> ProjectTo<TDestination>(this IQueryable source, params Expression<Func<TDestination, object>>[] membersToExpand);
}
