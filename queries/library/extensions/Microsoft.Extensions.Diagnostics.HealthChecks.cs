// assemblies: Microsoft.Extensions.Diagnostics.HealthChecks, Microsoft.Extensions.Diagnostics.HealthChecks.Abstractions
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.Extensions.Diagnostics.HealthChecks;
class HealthCheckContext {
	HealthCheckRegistration Registration {get;set;}
}
class HealthCheckPublisherOptions {
	TimeSpan Delay {get;set;}
	TimeSpan Period {get;set;}
	Func<HealthCheckRegistration, bool> Predicate {get;set;}
	TimeSpan Timeout {get;set;}
}
class HealthCheckRegistration {
	TimeSpan? Delay {get;set;}
	Func<IServiceProvider, IHealthCheck> Factory {get;set;}
	HealthStatus FailureStatus {get;set;}
	string Name {get;set;}
	TimeSpan? Period {get;set;}
	ISet<string> Tags {get;}
	TimeSpan Timeout {get;set;}
}
struct HealthCheckResult {
	IReadOnlyDictionary<string, object> Data {get;}
	string Description {get;}
	Exception Exception {get;}
	HealthStatus Status {get;}
	static HealthCheckResult Degraded(string description = default, Exception exception = default, IReadOnlyDictionary<string, object> data = default);
	static HealthCheckResult Healthy(string description = default, IReadOnlyDictionary<string, object> data = default);
	static HealthCheckResult Unhealthy(string description = default, Exception exception = default, IReadOnlyDictionary<string, object> data = default);
}
abstract class HealthCheckService {
	Task<HealthReport> CheckHealthAsync(CancellationToken cancellationToken = default);
	Task<HealthReport> CheckHealthAsync(Func<HealthCheckRegistration, bool> predicate, CancellationToken cancellationToken = default);
}
class HealthCheckServiceOptions {
	ICollection<HealthCheckRegistration> Registrations {get;}
}
class HealthReport {
	IReadOnlyDictionary<string, HealthReportEntry> Entries {get;}
	HealthStatus Status {get;}
	TimeSpan TotalDuration {get;}
}
struct HealthReportEntry {
	IReadOnlyDictionary<string, object> Data {get;}
	string Description {get;}
	TimeSpan Duration {get;}
	Exception Exception {get;}
	HealthStatus Status {get;}
	IEnumerable<string> Tags {get;}
}
enum HealthStatus { Unhealthy, Degraded, Healthy }
interface IHealthCheck {
	Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default);
}
interface IHealthCheckPublisher {
	Task PublishAsync(HealthReport report, CancellationToken cancellationToken);
}
