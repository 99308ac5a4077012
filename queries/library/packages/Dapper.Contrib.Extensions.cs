// packages: Dapper.Contrib
using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using System;
namespace Dapper.Contrib.Extensions;
class TableAttribute : Attribute {}
class KeyAttribute : Attribute {}
class ExplicitKeyAttribute : Attribute {}
class WriteAttribute : Attribute {}
class ComputedAttribute : Attribute {}
static class SqlMapperExtensions {
	static bool Delete<T>(this IDbConnection connection, T entityToDelete, IDbTransaction transaction = default, int? commandTimeout = default) where T : class;
	static Task<bool> DeleteAsync<T>(this IDbConnection connection, T entityToDelete, IDbTransaction transaction = default, int? commandTimeout = default) where T : class;
	static T Get<T>(this IDbConnection connection, dynamic id, IDbTransaction transaction = default, int? commandTimeout = default) where T : class;
	static IEnumerable<T> GetAll<T>(this IDbConnection connection, IDbTransaction transaction = default, int? commandTimeout = default) where T : class;
	static Task<IEnumerable<T>> GetAllAsync<T>(this IDbConnection connection, IDbTransaction transaction = default, int? commandTimeout = default) where T : class;
	static Task<T> GetAsync<T>(this IDbConnection connection, dynamic id, IDbTransaction transaction = default, int? commandTimeout = default) where T : class;
	static long Insert<T>(this IDbConnection connection, T entityToInsert, IDbTransaction transaction = default, int? commandTimeout = default) where T : class;
	static Task<int> InsertAsync<T>(this IDbConnection connection, T entityToInsert, IDbTransaction transaction = default, int? commandTimeout = default) where T : class;
	static bool Update<T>(this IDbConnection connection, T entityToUpdate, IDbTransaction transaction = default, int? commandTimeout = default) where T : class;
	static Task<bool> UpdateAsync<T>(this IDbConnection connection, T entityToUpdate, IDbTransaction transaction = default, int? commandTimeout = default) where T : class;
}
