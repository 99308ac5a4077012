// assemblies: Microsoft.Extensions.Options, Microsoft.Extensions.Options.ConfigurationExtensions, Microsoft.Extensions.Options.DataAnnotations
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
namespace Microsoft.Extensions.Options;
class ConfigurationChangeTokenSource<TOptions> : IOptionsChangeTokenSource<TOptions> {
	string Name {get;}
	IChangeToken GetChangeToken();
}
class ConfigureFromConfigurationOptions<TOptions> : ConfigureOptions<TOptions> where TOptions : class {}
class ConfigureNamedOptions<TOptions> : IConfigureNamedOptions<TOptions> where TOptions : class {
	Action<TOptions> Action {get;}
	string Name {get;}
	void Configure(string name, TOptions options);
	void Configure(TOptions options);
}
class ConfigureNamedOptions<TOptions, TDep> : IConfigureNamedOptions<TOptions> where TOptions : class where TDep : class {
	Action<TOptions, TDep> Action {get;}
	TDep Dependency {get;}
	string Name {get;}
	void Configure(string name, TOptions options);
	void Configure(TOptions options);
}
class ConfigureNamedOptions<TOptions, TDep1, TDep2> : IConfigureNamedOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class {
	Action<TOptions, TDep1, TDep2> Action {get;}
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	string Name {get;}
	void Configure(string name, TOptions options);
	void Configure(TOptions options);
}
class ConfigureNamedOptions<TOptions, TDep1, TDep2, TDep3> : IConfigureNamedOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class {
	Action<TOptions, TDep1, TDep2, TDep3> Action {get;}
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	TDep3 Dependency3 {get;}
	string Name {get;}
	void Configure(string name, TOptions options);
	void Configure(TOptions options);
}
class ConfigureNamedOptions<TOptions, TDep1, TDep2, TDep3, TDep4> : IConfigureNamedOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class {
	Action<TOptions, TDep1, TDep2, TDep3, TDep4> Action {get;}
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	TDep3 Dependency3 {get;}
	TDep4 Dependency4 {get;}
	string Name {get;}
	void Configure(string name, TOptions options);
	void Configure(TOptions options);
}
class ConfigureNamedOptions<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> : IConfigureNamedOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class where TDep5 : class {
	Action<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> Action {get;}
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	TDep3 Dependency3 {get;}
	TDep4 Dependency4 {get;}
	TDep5 Dependency5 {get;}
	string Name {get;}
	void Configure(string name, TOptions options);
	void Configure(TOptions options);
}
class ConfigureOptions<TOptions> : IConfigureOptions<TOptions> where TOptions : class {
	Action<TOptions> Action {get;}
	void Configure(TOptions options);
}
class DataAnnotationValidateOptions<TOptions> : IValidateOptions<TOptions> where TOptions : class {
	string Name {get;}
	ValidateOptionsResult Validate(string name, TOptions options);
}
interface IConfigureNamedOptions<in TOptions> : IConfigureOptions<TOptions> where TOptions : class {
	void Configure(string name, TOptions options);
}
interface IConfigureOptions<in TOptions> where TOptions : class {
	void Configure(TOptions options);
}
interface IOptions<out TOptions> where TOptions : class {
	TOptions Value {get;}
}
interface IOptionsChangeTokenSource<out TOptions> {
	string Name {get;}
	IChangeToken GetChangeToken();
}
interface IOptionsFactory<TOptions> where TOptions : class {
	TOptions Create(string name);
}
interface IOptionsMonitor<out TOptions> {
	TOptions CurrentValue {get;}
	TOptions Get(string name);
	IDisposable OnChange(Action<TOptions, string> listener);
}
interface IOptionsMonitorCache<TOptions> where TOptions : class {
	void Clear();
	TOptions GetOrAdd(string name, Func<TOptions> createOptions);
	bool TryAdd(string name, TOptions options);
	bool TryRemove(string name);
}
interface IOptionsSnapshot<out TOptions> : IOptions<TOptions> where TOptions : class {
	TOptions Get(string name);
}
interface IPostConfigureOptions<in TOptions> where TOptions : class {
	void PostConfigure(string name, TOptions options);
}
interface IStartupValidator {
	void Validate();
}
interface IValidateOptions<TOptions> where TOptions : class {
	ValidateOptionsResult Validate(string name, TOptions options);
}
class NamedConfigureFromConfigurationOptions<TOptions> : ConfigureNamedOptions<TOptions> where TOptions : class {}
static class Options {
	static string DefaultName;
	static IOptions<TOptions> Create<TOptions>(TOptions options) where TOptions : class;
}
class OptionsBuilder<TOptions> where TOptions : class {
	string Name {get;}
	IServiceCollection Services {get;}
	OptionsBuilder<TOptions> Configure(Action<TOptions> configureOptions);
	OptionsBuilder<TOptions> Configure<TDep>(Action<TOptions, TDep> configureOptions) where TDep : class;
	OptionsBuilder<TOptions> Configure<TDep1, TDep2>(Action<TOptions, TDep1, TDep2> configureOptions) where TDep1 : class where TDep2 : class;
	OptionsBuilder<TOptions> Configure<TDep1, TDep2, TDep3>(Action<TOptions, TDep1, TDep2, TDep3> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class;
	OptionsBuilder<TOptions> Configure<TDep1, TDep2, TDep3, TDep4>(Action<TOptions, TDep1, TDep2, TDep3, TDep4> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class;
	OptionsBuilder<TOptions> Configure<TDep1, TDep2, TDep3, TDep4, TDep5>(Action<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class where TDep5 : class;
	OptionsBuilder<TOptions> PostConfigure(Action<TOptions> configureOptions);
	OptionsBuilder<TOptions> PostConfigure<TDep>(Action<TOptions, TDep> configureOptions) where TDep : class;
	OptionsBuilder<TOptions> PostConfigure<TDep1, TDep2>(Action<TOptions, TDep1, TDep2> configureOptions) where TDep1 : class where TDep2 : class;
	OptionsBuilder<TOptions> PostConfigure<TDep1, TDep2, TDep3>(Action<TOptions, TDep1, TDep2, TDep3> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class;
	OptionsBuilder<TOptions> PostConfigure<TDep1, TDep2, TDep3, TDep4>(Action<TOptions, TDep1, TDep2, TDep3, TDep4> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class;
	OptionsBuilder<TOptions> PostConfigure<TDep1, TDep2, TDep3, TDep4, TDep5>(Action<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class where TDep5 : class;
	OptionsBuilder<TOptions> Validate(Func<TOptions, bool> validation);
	OptionsBuilder<TOptions> Validate(Func<TOptions, bool> validation, string failureMessage);
	OptionsBuilder<TOptions> Validate<TDep>(Func<TOptions, TDep, bool> validation);
	OptionsBuilder<TOptions> Validate<TDep>(Func<TOptions, TDep, bool> validation, string failureMessage);
	OptionsBuilder<TOptions> Validate<TDep1, TDep2>(Func<TOptions, TDep1, TDep2, bool> validation);
	OptionsBuilder<TOptions> Validate<TDep1, TDep2>(Func<TOptions, TDep1, TDep2, bool> validation, string failureMessage);
	OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3>(Func<TOptions, TDep1, TDep2, TDep3, bool> validation);
	OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3>(Func<TOptions, TDep1, TDep2, TDep3, bool> validation, string failureMessage);
	OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3, TDep4>(Func<TOptions, TDep1, TDep2, TDep3, TDep4, bool> validation);
	OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3, TDep4>(Func<TOptions, TDep1, TDep2, TDep3, TDep4, bool> validation, string failureMessage);
	OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3, TDep4, TDep5>(Func<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5, bool> validation);
	OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3, TDep4, TDep5>(Func<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5, bool> validation, string failureMessage);
}
class OptionsCache<TOptions> : IOptionsMonitorCache<TOptions> where TOptions : class {
	void Clear();
	TOptions GetOrAdd(string name, Func<TOptions> createOptions);
	bool TryAdd(string name, TOptions options);
	bool TryRemove(string name);
}
class OptionsFactory<TOptions> : IOptionsFactory<TOptions> where TOptions : class {
	TOptions Create(string name);
	protected TOptions CreateInstance(string name);
}
class OptionsManager<TOptions> : IOptionsSnapshot<TOptions> where TOptions : class {
	TOptions Value {get;}
	TOptions Get(string name);
}
class OptionsMonitor<TOptions> : IDisposable, IOptionsMonitor<TOptions> where TOptions : class {
	TOptions CurrentValue {get;}
	void Dispose();
	TOptions Get(string name);
	IDisposable OnChange(Action<TOptions, string> listener);
}
static class OptionsMonitorExtensions {
	static IDisposable OnChange<TOptions>(this IOptionsMonitor<TOptions> monitor, Action<TOptions> listener);
}
class OptionsValidationException : Exception {
	IEnumerable<string> Failures {get;}
	string OptionsName {get;}
	Type OptionsType {get;}
}
class OptionsValidatorAttribute : Attribute {}
class OptionsWrapper<TOptions> : IOptions<TOptions> where TOptions : class {
	TOptions Value {get;}
}
class PostConfigureOptions<TOptions> : IPostConfigureOptions<TOptions> where TOptions : class {
	Action<TOptions> Action {get;}
	string Name {get;}
	void PostConfigure(string name, TOptions options);
}
class PostConfigureOptions<TOptions, TDep> : IPostConfigureOptions<TOptions> where TOptions : class where TDep : class {
	Action<TOptions, TDep> Action {get;}
	TDep Dependency {get;}
	string Name {get;}
	void PostConfigure(string name, TOptions options);
	void PostConfigure(TOptions options);
}
class PostConfigureOptions<TOptions, TDep1, TDep2> : IPostConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class {
	Action<TOptions, TDep1, TDep2> Action {get;}
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	string Name {get;}
	void PostConfigure(string name, TOptions options);
	void PostConfigure(TOptions options);
}
class PostConfigureOptions<TOptions, TDep1, TDep2, TDep3> : IPostConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class {
	Action<TOptions, TDep1, TDep2, TDep3> Action {get;}
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	TDep3 Dependency3 {get;}
	string Name {get;}
	void PostConfigure(string name, TOptions options);
	void PostConfigure(TOptions options);
}
class PostConfigureOptions<TOptions, TDep1, TDep2, TDep3, TDep4> : IPostConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class {
	Action<TOptions, TDep1, TDep2, TDep3, TDep4> Action {get;}
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	TDep3 Dependency3 {get;}
	TDep4 Dependency4 {get;}
	string Name {get;}
	void PostConfigure(string name, TOptions options);
	void PostConfigure(TOptions options);
}
class PostConfigureOptions<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> : IPostConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class where TDep5 : class {
	Action<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> Action {get;}
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	TDep3 Dependency3 {get;}
	TDep4 Dependency4 {get;}
	TDep5 Dependency5 {get;}
	string Name {get;}
	void PostConfigure(string name, TOptions options);
	void PostConfigure(TOptions options);
}
class ValidateEnumeratedItemsAttribute : Attribute {
	Type Validator {get;}
}
class ValidateObjectMembersAttribute : Attribute {
	Type Validator {get;}
}
class ValidateOptions<TOptions> : IValidateOptions<TOptions> where TOptions : class {
	string FailureMessage {get;}
	string Name {get;}
	Func<TOptions, bool> Validation {get;}
	ValidateOptionsResult Validate(string name, TOptions options);
}
class ValidateOptions<TOptions, TDep> : IValidateOptions<TOptions> where TOptions : class {
	TDep Dependency {get;}
	string FailureMessage {get;}
	string Name {get;}
	Func<TOptions, TDep, bool> Validation {get;}
	ValidateOptionsResult Validate(string name, TOptions options);
}
class ValidateOptions<TOptions, TDep1, TDep2> : IValidateOptions<TOptions> where TOptions : class {
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	string FailureMessage {get;}
	string Name {get;}
	Func<TOptions, TDep1, TDep2, bool> Validation {get;}
	ValidateOptionsResult Validate(string name, TOptions options);
}
class ValidateOptions<TOptions, TDep1, TDep2, TDep3> : IValidateOptions<TOptions> where TOptions : class {
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	TDep3 Dependency3 {get;}
	string FailureMessage {get;}
	string Name {get;}
	Func<TOptions, TDep1, TDep2, TDep3, bool> Validation {get;}
	ValidateOptionsResult Validate(string name, TOptions options);
}
class ValidateOptions<TOptions, TDep1, TDep2, TDep3, TDep4> : IValidateOptions<TOptions> where TOptions : class {
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	TDep3 Dependency3 {get;}
	TDep4 Dependency4 {get;}
	string FailureMessage {get;}
	string Name {get;}
	Func<TOptions, TDep1, TDep2, TDep3, TDep4, bool> Validation {get;}
	ValidateOptionsResult Validate(string name, TOptions options);
}
class ValidateOptions<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> : IValidateOptions<TOptions> where TOptions : class {
	TDep1 Dependency1 {get;}
	TDep2 Dependency2 {get;}
	TDep3 Dependency3 {get;}
	TDep4 Dependency4 {get;}
	TDep5 Dependency5 {get;}
	string FailureMessage {get;}
	string Name {get;}
	Func<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5, bool> Validation {get;}
	ValidateOptionsResult Validate(string name, TOptions options);
}
class ValidateOptionsResult {
	static ValidateOptionsResult Skip, Success;
	bool Failed {get;set;}
	string FailureMessage {get;set;}
	IEnumerable<string> Failures {get;set;}
	bool Skipped {get;set;}
	bool Succeeded {get;set;}
	static ValidateOptionsResult Fail(string failureMessage);
	static ValidateOptionsResult Fail(IEnumerable<string> failures);
}
class ValidateOptionsResultBuilder {
	void AddError(string error, string propertyName = default);
	void AddResult(ValidateOptionsResult result);
	ValidateOptionsResult Build();
	void Clear();
}
