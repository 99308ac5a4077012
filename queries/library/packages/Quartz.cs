// packages: Quartz, Quartz.Extensions.DependencyInjection, Quartz.Extensions.Hosting
using Microsoft.Extensions.DependencyInjection;
using Quartz.Spi;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Quartz;
interface IJob {
	Task Execute(IJobExecutionContext context);
}
interface IJobExecutionContext {
	CancellationToken CancellationToken {get;}
	string FireInstanceId {get;}
	DateTimeOffset FireTimeUtc {get;}
	IJobDetail JobDetail {get;}
	IJob JobInstance {get;}
	JobDataMap MergedJobDataMap {get;}
	object Result {get;set;}
	IScheduler Scheduler {get;}
	ITrigger Trigger {get;}
	object Get(object key);
	void Put(object key, object objectValue);
}
class JobDataMap : IDictionary<string, object> {
	object this[string key] {get;set;}
	int GetInt(string key);
	string GetString(string key);
	bool GetBoolean(string key);
	void Put(string key, object value);
}
interface IJobDetail {
	JobDataMap JobDataMap {get;}
	Type JobType {get;}
	JobKey Key {get;}
}
interface ITrigger {
	JobDataMap JobDataMap {get;}
	TriggerKey Key {get;}
}
interface ICronTrigger : ITrigger {}
interface ISimpleTrigger : ITrigger {}
class JobKey {
	string Group {get;}
	string Name {get;}
	static JobKey Create(string name, string group = default);
}
class TriggerKey {
	string Name {get;}
}
interface IScheduler {
	SchedulerContext Context {get;}
	IJobFactory JobFactory {set;}
	Task AddJob(IJobDetail jobDetail, bool replace, CancellationToken cancellationToken = default);
	Task<bool> CheckExists(JobKey jobKey, CancellationToken cancellationToken = default);
	Task<bool> DeleteJob(JobKey jobKey, CancellationToken cancellationToken = default);
	Task<DateTimeOffset> ScheduleJob(IJobDetail jobDetail, ITrigger trigger, CancellationToken cancellationToken = default);
	Task<DateTimeOffset> ScheduleJob(ITrigger trigger, CancellationToken cancellationToken = default);
	Task Shutdown(CancellationToken cancellationToken = default);
	Task Shutdown(bool waitForJobsToComplete, CancellationToken cancellationToken = default);
	Task Start(CancellationToken cancellationToken = default);
	Task TriggerJob(JobKey jobKey, CancellationToken cancellationToken = default);
	Task TriggerJob(JobKey jobKey, JobDataMap data, CancellationToken cancellationToken = default);
}
class SchedulerContext {}
interface ISchedulerFactory {
	Task<IScheduler> GetScheduler(CancellationToken cancellationToken = default);
}
class JobBuilder {
	IJobDetail Build();
	static JobBuilder Create<T>() where T : IJob;
	static JobBuilder Create(Type jobType);
	JobBuilder StoreDurably(bool durability = default);
	JobBuilder UsingJobData(string key, string value);
	JobBuilder SetJobData(JobDataMap newJobDataMap);
	JobBuilder WithDescription(string description);
	JobBuilder WithIdentity(string name, string group = default);
	JobBuilder WithIdentity(JobKey key);
}
class TriggerBuilder {
	ITrigger Build();
	static TriggerBuilder Create();
	TriggerBuilder ForJob(JobKey jobKey);
	TriggerBuilder ForJob(IJobDetail jobDetail);
	TriggerBuilder ForJob(string jobName);
	TriggerBuilder StartAt(DateTimeOffset startTimeUtc);
	TriggerBuilder StartNow();
	TriggerBuilder UsingJobData(string key, string value);
	TriggerBuilder WithDescription(string description);
	TriggerBuilder WithIdentity(string name, string group = default);
	TriggerBuilder WithSchedule(IScheduleBuilder schedBuilder);
	TriggerBuilder WithPriority(int priority);
}
interface IScheduleBuilder {}
class CronScheduleBuilder : IScheduleBuilder {
	static CronScheduleBuilder CronSchedule(string cronExpression);
	static CronScheduleBuilder DailyAtHourAndMinute(int hour, int minute);
	CronScheduleBuilder InTimeZone(TimeZoneInfo tz);
	CronScheduleBuilder WithMisfireHandlingInstructionDoNothing();
}
class SimpleScheduleBuilder : IScheduleBuilder {
	static SimpleScheduleBuilder Create();
	static SimpleScheduleBuilder RepeatSecondlyForever(int seconds);
	SimpleScheduleBuilder RepeatForever();
	SimpleScheduleBuilder WithInterval(TimeSpan timeSpan);
	SimpleScheduleBuilder WithIntervalInHours(int hours);
	SimpleScheduleBuilder WithIntervalInMinutes(int minutes);
	SimpleScheduleBuilder WithIntervalInSeconds(int seconds);
	SimpleScheduleBuilder WithRepeatCount(int repeatCount);
}
static class CronScheduleTriggerBuilderExtensions {
	static TriggerBuilder WithCronSchedule(this TriggerBuilder triggerBuilder, string cronExpression);
	static TriggerBuilder WithCronSchedule(this TriggerBuilder triggerBuilder, string cronExpression, Action<CronScheduleBuilder> action);
	static TriggerBuilder WithSimpleSchedule(this TriggerBuilder triggerBuilder);
	static TriggerBuilder WithSimpleSchedule(this TriggerBuilder triggerBuilder, Action<SimpleScheduleBuilder> action);
}
class DisallowConcurrentExecutionAttribute : Attribute {}
class PersistJobDataAfterExecutionAttribute : Attribute {}
class JobExecutionException : Exception {}
class SchedulerException : Exception {}
interface IJobListener {}
interface IServiceCollectionQuartzConfigurator {
	string SchedulerId {set;}
	IServiceCollectionQuartzConfigurator AddJob<T>(Action<IJobConfigurator> configure = default) where T : IJob;
	IServiceCollectionQuartzConfigurator AddTrigger(Action<ITriggerConfigurator> configure = default);
	IServiceCollectionQuartzConfigurator ScheduleJob<T>(Action<ITriggerConfigurator> trigger, Action<IJobConfigurator> job = default) where T : IJob;
	void UseMicrosoftDependencyInjectionJobFactory(Action<object> configure = default);
	void UseMicrosoftDependencyInjectionScopedJobFactory(Action<object> configure = default);
	void UseInMemoryStore();
	void UseSimpleTypeLoader();
}
interface IJobConfigurator {
	IJobConfigurator StoreDurably(bool durability = default);
	IJobConfigurator WithDescription(string description);
	IJobConfigurator WithIdentity(string name, string group = default);
	IJobConfigurator WithIdentity(JobKey key);
}
interface ITriggerConfigurator {
	ITriggerConfigurator ForJob(JobKey jobKey);
	ITriggerConfigurator ForJob(string jobName);
	ITriggerConfigurator StartNow();
	ITriggerConfigurator StartAt(DateTimeOffset startTimeUtc);
	ITriggerConfigurator WithCronSchedule(string cronExpression, Action<CronScheduleBuilder> action = default);
	ITriggerConfigurator WithDescription(string description);
	ITriggerConfigurator WithIdentity(string name, string group = default);
	ITriggerConfigurator WithSimpleSchedule(Action<SimpleScheduleBuilder> action = default);
}
class QuartzHostedServiceOptions {
	bool WaitForJobsToComplete {get;set;}
}
static class ServiceCollectionExtensions {
	static IServiceCollection AddQuartz(this IServiceCollection services, Action<IServiceCollectionQuartzConfigurator> configure = default);
	static IServiceCollection AddQuartzHostedService(this IServiceCollection services, Action<QuartzHostedServiceOptions> configure = default);
}
