// packages: Hangfire.Core, Hangfire.AspNetCore, Hangfire.SqlServer
using Hangfire.Common;
using Hangfire.Dashboard;
using Hangfire.States;
using Hangfire.Storage;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Hangfire;
class BackgroundJob {
	string Id {get;}
	Job Job {get;}
	static string ContinueJobWith(string parentId, Expression<Action> methodCall);
	static string ContinueJobWith<T>(string parentId, Expression<Action<T>> methodCall);
	static bool Delete(string jobId);
	static string Enqueue(Expression<Action> methodCall);
	static string Enqueue(Expression<Func<Task>> methodCall);
	static string Enqueue<T>(Expression<Action<T>> methodCall);
	static string Enqueue<T>(Expression<Func<T, Task>> methodCall);
	static string Schedule(Expression<Action> methodCall, TimeSpan delay);
	static string Schedule<T>(Expression<Action<T>> methodCall, TimeSpan delay);
	static string Schedule<T>(Expression<Func<T, Task>> methodCall, TimeSpan delay);
	static string Schedule<T>(Expression<Action<T>> methodCall, DateTimeOffset enqueueAt);
}
static class RecurringJob {
	static void AddOrUpdate(string recurringJobId, Expression<Action> methodCall, string cronExpression, RecurringJobOptions options = default);
	static void AddOrUpdate(string recurringJobId, Expression<Func<Task>> methodCall, string cronExpression, RecurringJobOptions options = default);
	static void AddOrUpdate<T>(string recurringJobId, Expression<Action<T>> methodCall, string cronExpression, RecurringJobOptions options = default);
	static void AddOrUpdate<T>(string recurringJobId, Expression<Func<T, Task>> methodCall, string cronExpression, RecurringJobOptions options = default);
	static void AddOrUpdate<T>(string recurringJobId, Expression<Action<T>> methodCall, Func<string> cronExpression, TimeZoneInfo timeZone = default, string queue = default);
	static void AddOrUpdate<T>(string recurringJobId, Expression<Func<T, Task>> methodCall, Func<string> cronExpression, TimeZoneInfo timeZone = default, string queue = default);
	static void AddOrUpdate<T>(Expression<Action<T>> methodCall, Func<string> cronExpression, TimeZoneInfo timeZone = default, string queue = default);
	static void AddOrUpdate<T>(Expression<Func<T, Task>> methodCall, string cronExpression, TimeZoneInfo timeZone = default, string queue = default);
	static void RemoveIfExists(string recurringJobId);
	static void TriggerJob(string recurringJobId);
}
class RecurringJobOptions {
	TimeZoneInfo TimeZone {get;set;}
}
static class Cron {
	static string Daily(int hour = default, int minute = default);
	static string Hourly(int minute = default);
	static string MinuteInterval(int interval);
	static string Minutely();
	static string Monthly(int day = default, int hour = default, int minute = default);
	static string Weekly(DayOfWeek dayOfWeek = default, int hour = default, int minute = default);
	static string Yearly(int month = default, int day = default, int hour = default, int minute = default);
}
interface IBackgroundJobClient {
	string Create(Job job, IState state);
}
class BackgroundJobClient : IBackgroundJobClient {
	string Create(Job job, IState state);
}
static class BackgroundJobClientExtensions {
	static string ContinueJobWith<T>(this IBackgroundJobClient client, string parentId, Expression<Action<T>> methodCall);
	static bool Delete(this IBackgroundJobClient client, string jobId);
	static string Enqueue(this IBackgroundJobClient client, Expression<Action> methodCall);
	static string Enqueue(this IBackgroundJobClient client, Expression<Func<Task>> methodCall);
	static string Enqueue<T>(this IBackgroundJobClient client, Expression<Action<T>> methodCall);
	static string Enqueue<T>(this IBackgroundJobClient client, Expression<Func<T, Task>> methodCall);
	static string Schedule<T>(this IBackgroundJobClient client, Expression<Action<T>> methodCall, TimeSpan delay);
	static string Schedule<T>(this IBackgroundJobClient client, Expression<Func<T, Task>> methodCall, TimeSpan delay);
}
interface IRecurringJobManager {}
class RecurringJobManager : IRecurringJobManager {}
static class RecurringJobManagerExtensions {
	static void AddOrUpdate<T>(this IRecurringJobManager manager, string recurringJobId, Expression<Action<T>> methodCall, string cronExpression, RecurringJobOptions options = default);
	static void AddOrUpdate<T>(this IRecurringJobManager manager, string recurringJobId, Expression<Func<T, Task>> methodCall, string cronExpression, RecurringJobOptions options = default);
	static void AddOrUpdate<T>(this IRecurringJobManager manager, string recurringJobId, Expression<Func<T, Task>> methodCall, Func<string> cronExpression, TimeZoneInfo timeZone = default, string queue = default);
}
abstract class JobStorage {
	static JobStorage Current {get;set;}
	IStorageConnection GetConnection();
	IMonitoringApi GetMonitoringApi();
}
class JobActivator {
	static JobActivator Current {get;set;}
	object ActivateJob(Type jobType);
}
interface IJobCancellationToken {
	CancellationToken ShutdownToken {get;}
	void ThrowIfCancellationRequested();
}
interface IGlobalConfiguration {}
interface IGlobalConfiguration<out T> : IGlobalConfiguration {
	T Entry {get;}
}
class GlobalConfiguration : IGlobalConfiguration {
	static IGlobalConfiguration Configuration {get;}
}
static class GlobalConfigurationExtensions {
	static IGlobalConfiguration<TActivator> UseActivator<TActivator>(this IGlobalConfiguration configuration, TActivator activator) where TActivator : JobActivator;
	static IGlobalConfiguration<TFilter> UseFilter<TFilter>(this IGlobalConfiguration configuration, TFilter filter);
	static IGlobalConfiguration UseRecommendedSerializerSettings(this IGlobalConfiguration configuration);
	static IGlobalConfiguration UseSimpleAssemblyNameTypeSerializer(this IGlobalConfiguration configuration);
	static IGlobalConfiguration SetDataCompatibilityLevel(this IGlobalConfiguration configuration, CompatibilityLevel compatibilityLevel);
	static IGlobalConfiguration<JobStorage> UseSqlServerStorage(this IGlobalConfiguration configuration, string nameOrConnectionString, Hangfire.SqlServer.SqlServerStorageOptions options = default);
	static IGlobalConfiguration<JobStorage> UseMemoryStorage(this IGlobalConfiguration configuration);
}
enum CompatibilityLevel { Version_110, Version_170, Version_180 }
class BackgroundJobServer : IDisposable {
	void Dispose();
}
class BackgroundJobServerOptions {
	string[] Queues {get;set;}
	int WorkerCount {get;set;}
	JobActivator Activator {get;set;}
}
class DashboardOptions {
	IEnumerable<IDashboardAuthorizationFilter> Authorization {get;set;}
	string DashboardTitle {get;set;}
}
class AutomaticRetryAttribute : JobFilterAttribute {
	int Attempts {get;set;}
}
class DisableConcurrentExecutionAttribute : JobFilterAttribute {}
class QueueAttribute : JobFilterAttribute {}
class DisplayNameAttribute : Attribute {}
