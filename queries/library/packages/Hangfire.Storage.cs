// packages: Hangfire.Core
using System.Collections.Generic;
using System;
namespace Hangfire.Storage;
interface IStorageConnection : IDisposable {}
interface IMonitoringApi {}
class RecurringJobDto {
	string Id {get;set;}
}
static class StorageConnectionExtensions {
	static List<RecurringJobDto> GetRecurringJobs(this IStorageConnection connection);
}
