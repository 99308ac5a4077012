// packages: EntityFramework
using System.Data.Entity.Infrastructure;
using System;
namespace System.Data.Entity.SqlServer;
class SqlAzureExecutionStrategy : DbExecutionStrategy {}
class SqlProviderServices {
	static SqlProviderServices Instance {get;}
}
static class SqlFunctions {
	static int? DateDiff(string datePartArg, DateTime? startDate, DateTime? endDate);
	static string StringConvert(decimal? number);
	static int? PatIndex(string stringPattern, string target);
}
