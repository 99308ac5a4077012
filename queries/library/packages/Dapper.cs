// packages: Dapper, Dapper.StrongName
using System.Collections.Generic;
using System.Collections;
using System.Data.Common;
using System.Data;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Dapper;
static class SqlMapper {
	static void AddTypeHandler<T>(TypeHandler<T> handler);
	static void AddTypeHandler(Type type, ITypeHandler handler);
	static void AddTypeMap(Type type, DbType dbType);
	static List<T> AsList<T>(this IEnumerable<T> source);
	static ICustomQueryParameter AsTableValuedParameter(this DataTable table, string typeName = default);
	static int Execute(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static int Execute(this IDbConnection cnn, CommandDefinition command);
	static Task<int> ExecuteAsync(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<int> ExecuteAsync(this IDbConnection cnn, CommandDefinition command);
	static IDataReader ExecuteReader(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static IDataReader ExecuteReader(this IDbConnection cnn, CommandDefinition command);
	static Task<IDataReader> ExecuteReaderAsync(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static object ExecuteScalar(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static T ExecuteScalar<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static T ExecuteScalar<T>(this IDbConnection cnn, CommandDefinition command);
	static Task<object> ExecuteScalarAsync(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<T> ExecuteScalarAsync<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<T> ExecuteScalarAsync<T>(this IDbConnection cnn, CommandDefinition command);
	static Func<IDataReader, T> GetRowParser<T>(this IDataReader reader, Type concreteType = default, int startIndex = default, int length = default, bool returnNullIfFirstMissing = default);
	static IEnumerable<dynamic> Query(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, bool buffered = default, int? commandTimeout = default, CommandType? commandType = default);
	static IEnumerable<T> Query<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, bool buffered = default, int? commandTimeout = default, CommandType? commandType = default);
	static IEnumerable<object> Query(this IDbConnection cnn, Type type, string sql, object param = default, IDbTransaction transaction = default, bool buffered = default, int? commandTimeout = default, CommandType? commandType = default);
	static IEnumerable<T> Query<T>(this IDbConnection cnn, CommandDefinition command);
	static IEnumerable<TReturn> Query<TFirst, TSecond, TReturn>(this IDbConnection cnn, string sql, Func<TFirst, TSecond, TReturn> map, object param = default, IDbTransaction transaction = default, bool buffered = default, string splitOn = default, int? commandTimeout = default, CommandType? commandType = default);
	static IEnumerable<TReturn> Query<TFirst, TSecond, TThird, TReturn>(this IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TReturn> map, object param = default, IDbTransaction transaction = default, bool buffered = default, string splitOn = default, int? commandTimeout = default, CommandType? commandType = default);
	static IEnumerable<TReturn> Query<TFirst, TSecond, TThird, TFourth, TReturn>(this IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TFourth, TReturn> map, object param = default, IDbTransaction transaction = default, bool buffered = default, string splitOn = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<IEnumerable<dynamic>> QueryAsync(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<IEnumerable<T>> QueryAsync<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<IEnumerable<T>> QueryAsync<T>(this IDbConnection cnn, CommandDefinition command);
	static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TReturn>(this IDbConnection cnn, string sql, Func<TFirst, TSecond, TReturn> map, object param = default, IDbTransaction transaction = default, bool buffered = default, string splitOn = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TReturn>(this IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TReturn> map, object param = default, IDbTransaction transaction = default, bool buffered = default, string splitOn = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TFourth, TReturn>(this IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TFourth, TReturn> map, object param = default, IDbTransaction transaction = default, bool buffered = default, string splitOn = default, int? commandTimeout = default, CommandType? commandType = default);
	static dynamic QueryFirst(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static T QueryFirst<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<T> QueryFirstAsync<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static dynamic QueryFirstOrDefault(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static T QueryFirstOrDefault<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<dynamic> QueryFirstOrDefaultAsync(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<T> QueryFirstOrDefaultAsync<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<T> QueryFirstOrDefaultAsync<T>(this IDbConnection cnn, CommandDefinition command);
	static GridReader QueryMultiple(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<GridReader> QueryMultipleAsync(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<GridReader> QueryMultipleAsync(this IDbConnection cnn, CommandDefinition command);
	static dynamic QuerySingle(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static T QuerySingle<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<T> QuerySingleAsync<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static T QuerySingleOrDefault<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static Task<T> QuerySingleOrDefaultAsync<T>(this IDbConnection cnn, string sql, object param = default, IDbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static IAsyncEnumerable<T> QueryUnbufferedAsync<T>(this DbConnection cnn, string sql, object param = default, DbTransaction transaction = default, int? commandTimeout = default, CommandType? commandType = default);
	static void SetTypeMap(Type type, ITypeMap map);
	class GridReader : IDisposable {
		bool IsConsumed {get;}
		void Dispose();
		IEnumerable<dynamic> Read(bool buffered = default);
		IEnumerable<T> Read<T>(bool buffered = default);
		IEnumerable<TReturn> Read<TFirst, TSecond, TReturn>(Func<TFirst, TSecond, TReturn> func, string splitOn = default, bool buffered = default);
		Task<IEnumerable<dynamic>> ReadAsync(bool buffered = default);
		Task<IEnumerable<T>> ReadAsync<T>(bool buffered = default);
		T ReadFirst<T>();
		Task<T> ReadFirstAsync<T>();
		T ReadFirstOrDefault<T>();
		Task<T> ReadFirstOrDefaultAsync<T>();
		T ReadSingle<T>();
		Task<T> ReadSingleAsync<T>();
		T ReadSingleOrDefault<T>();
		Task<T> ReadSingleOrDefaultAsync<T>();
	}
	interface ICustomQueryParameter {}
	interface IDynamicParameters {}
	interface IParameterLookup : IDynamicParameters {}
	interface ITypeHandler {
		object Parse(Type destinationType, object value);
		void SetValue(IDbDataParameter parameter, object value);
	}
	interface ITypeMap {}
	interface IMemberMap {}
	abstract class TypeHandler<T> : ITypeHandler {
		T Parse(object value);
		void SetValue(IDbDataParameter parameter, T value);
	}
	abstract class StringTypeHandler<T> : TypeHandler<T> {}
}
struct CommandDefinition {
	CancellationToken CancellationToken {get;}
	string CommandText {get;}
	object Parameters {get;}
	IDbTransaction Transaction {get;}
}
enum CommandFlags { None, Buffered, Pipelined, NoCache }
class DynamicParameters : SqlMapper.IDynamicParameters, SqlMapper.IParameterLookup {
	IEnumerable<string> ParameterNames {get;}
	void Add(string name, object value = default, DbType? dbType = default, ParameterDirection? direction = default, int? size = default, byte? precision = default, byte? scale = default);
	void AddDynamicParams(object param);
	T Get<T>(string name);
}
class DbString {
	bool IsAnsi {get;set;}
	bool IsFixedLength {get;set;}
	int Length {get;set;}
	string Value {get;set;}
}
class DefaultTypeMap : SqlMapper.ITypeMap {
	static bool MatchNamesWithUnderscores {get;set;}
}
class CustomPropertyTypeMap : SqlMapper.ITypeMap {
	CustomPropertyTypeMap(Type type, Func<Type, string, System.Reflection.PropertyInfo> propertySelector);
}
class SqlBuilder {
	Template AddTemplate(string sql, dynamic parameters = default);
	SqlBuilder LeftJoin(string sql, dynamic parameters = default);
	SqlBuilder OrderBy(string sql, dynamic parameters = default);
	SqlBuilder Select(string sql, dynamic parameters = default);
	SqlBuilder Where(string sql, dynamic parameters = default);
	class Template {
		object Parameters {get;}
		string RawSql {get;}
	}
}
