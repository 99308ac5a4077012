// packages: Microsoft.EntityFrameworkCore, Microsoft.EntityFrameworkCore.Relational
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.Logging;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Microsoft.EntityFrameworkCore.Diagnostics;
interface IInterceptor {}
interface ISaveChangesInterceptor : IInterceptor {}
abstract class SaveChangesInterceptor : ISaveChangesInterceptor {
	int SavedChanges(SaveChangesCompletedEventData eventData, int result);
	ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default);
	InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result);
	ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default);
}
interface IDbCommandInterceptor : IInterceptor {}
abstract class DbCommandInterceptor : IDbCommandInterceptor {}
abstract class DbConnectionInterceptor : IInterceptor {}
abstract class DbTransactionInterceptor : IInterceptor {}
class EventData {
	EventId EventId {get;}
	LogLevel LogLevel {get;}
}
class DbContextEventData : EventData {
	DbContext Context {get;}
}
class SaveChangesCompletedEventData : DbContextEventData {
	int EntitiesSavedCount {get;}
}
class CommandEventData : DbContextEventData {
	DbCommand Command {get;}
}
struct InterceptionResult {
	bool IsSuppressed {get;}
	static InterceptionResult Suppress();
}
struct InterceptionResult<TResult> {
	bool HasResult {get;}
	TResult Result {get;}
	static InterceptionResult<TResult> SuppressWithResult(TResult result);
}
class WarningsConfigurationBuilder {
	WarningsConfigurationBuilder Default(WarningBehavior warningBehavior);
	WarningsConfigurationBuilder Ignore(params EventId[] eventIds);
	WarningsConfigurationBuilder Log(params EventId[] eventIds);
	WarningsConfigurationBuilder Throw(params EventId[] eventIds);
}
enum WarningBehavior { Log, Ignore, Throw }
static class CoreEventId {
	static EventId LazyLoadOnDisposedContextWarning, DetachedLazyLoadingWarning, SensitiveDataLoggingEnabledWarning, ManyServiceProvidersCreatedWarning, RowLimitingOperationWithoutOrderByWarning, FirstWithoutOrderByAndFilterWarning, NavigationBaseIncludeIgnored;
}
static class RelationalEventId {
	static EventId MultipleCollectionIncludeWarning, PendingModelChangesWarning, CommandExecuted, CommandExecuting, QueryClientEvaluationWarning, BoolWithDefaultWarning;
}
static class InMemoryEventId {
	static EventId TransactionIgnoredWarning;
}
