// assemblies: Microsoft.Extensions.Configuration, Microsoft.Extensions.Configuration.Abstractions, Microsoft.Extensions.Configuration.Binder, Microsoft.Extensions.Configuration.CommandLine, Microsoft.Extensions.Configuration.EnvironmentVariables, Microsoft.Extensions.Configuration.FileExtensions, Microsoft.Extensions.Configuration.Ini, Microsoft.Extensions.Configuration.Json, Microsoft.Extensions.Configuration.KeyPerFile, Microsoft.Extensions.Configuration.UserSecrets, Microsoft.Extensions.Configuration.Xml
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
namespace Microsoft.Extensions.Configuration;
class BinderOptions {
	bool BindNonPublicProperties {get;set;}
	bool ErrorOnUnknownConfiguration {get;set;}
}
static class ChainedBuilderExtensions {
	static IConfigurationBuilder AddConfiguration(this IConfigurationBuilder configurationBuilder, IConfiguration config, bool shouldDisposeConfiguration = default);
}
class ChainedConfigurationProvider : IConfigurationProvider, IDisposable {
	IConfiguration Configuration {get;}
	void Dispose();
	IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string parentPath);
	IChangeToken GetReloadToken();
	void Load();
	void Set(string key, string value);
	bool TryGet(string key, out string value);
}
class ChainedConfigurationSource : IConfigurationSource {
	IConfiguration Configuration {get;set;}
	bool ShouldDisposeConfiguration {get;set;}
	IConfigurationProvider Build(IConfigurationBuilder builder);
}
static class CommandLineConfigurationExtensions {
	static IConfigurationBuilder AddCommandLine(this IConfigurationBuilder configurationBuilder, string[] args, IDictionary<string, string> switchMappings = default);
	static IConfigurationBuilder AddCommandLine(this IConfigurationBuilder builder, Action<CommandLineConfigurationSource> configureSource);
}
static class ConfigurationBinder {
	static void Bind(this IConfiguration configuration, string key, object instance);
	static void Bind(this IConfiguration configuration, object instance, Action<BinderOptions> configureOptions = default);
	static T Get<T>(this IConfiguration configuration, Action<BinderOptions> configureOptions = default);
	static object Get(this IConfiguration configuration, Type type, Action<BinderOptions> configureOptions = default);
	static T GetValue<T>(this IConfiguration configuration, string key, T defaultValue = default);
	static object GetValue(this IConfiguration configuration, Type type, string key, object defaultValue = default);
}
class ConfigurationBuilder : IConfigurationBuilder {
	IDictionary<string, object> Properties {get;}
	IList<IConfigurationSource> Sources {get;}
	IConfigurationBuilder Add(IConfigurationSource source);
	IConfigurationRoot Build();
}
struct ConfigurationDebugViewContext {
	IConfigurationProvider ConfigurationProvider {get;}
	string Key {get;}
	string Path {get;}
	string Value {get;}
}
static class ConfigurationExtensions {
	static IConfigurationBuilder Add<TSource>(this IConfigurationBuilder builder, Action<TSource> configureSource) where TSource : IConfigurationSource, new();
	static IEnumerable<KeyValuePair<string, string>> AsEnumerable(this IConfiguration configuration, bool makePathsRelative = default);
	static bool Exists(this IConfigurationSection section);
	static string GetConnectionString(this IConfiguration configuration, string name);
	static IConfigurationSection GetRequiredSection(this IConfiguration configuration, string key);
}
class ConfigurationKeyComparer : IComparer<string> {
	static ConfigurationKeyComparer Instance {get;}
	int Compare(string x, string y);
}
class ConfigurationKeyNameAttribute : Attribute {
	string Name {get;}
}
class ConfigurationManager : IConfigurationManager, IConfigurationRoot, IDisposable {
	IList<IConfigurationSource> Sources {get;}
	string this[string key] {get;set;}
	void Dispose();
	IEnumerable<IConfigurationSection> GetChildren();
	IConfigurationSection GetSection(string key);
}
static class ConfigurationPath {
	static string KeyDelimiter;
	static string Combine(params string[] pathSegments);
	static string Combine(IEnumerable<string> pathSegments);
	static string GetParentPath(string path);
	static string GetSectionKey(string path);
}
abstract class ConfigurationProvider : IConfigurationProvider {
	protected IDictionary<string, string> Data {get;set;}
	IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string parentPath);
	IChangeToken GetReloadToken();
	void Load();
	protected void OnReload();
	void Set(string key, string value);
	bool TryGet(string key, out string value);
}
class ConfigurationReloadToken : IChangeToken {
	bool ActiveChangeCallbacks {get;}
	bool HasChanged {get;}
	void OnReload();
	IDisposable RegisterChangeCallback(Action<object> callback, object state);
}
class ConfigurationRoot : IConfigurationRoot, IDisposable {
	IEnumerable<IConfigurationProvider> Providers {get;}
	string this[string key] {get;set;}
	void Dispose();
	IEnumerable<IConfigurationSection> GetChildren();
	IChangeToken GetReloadToken();
	IConfigurationSection GetSection(string key);
	void Reload();
}
static class ConfigurationRootExtensions {
	static string GetDebugView(this IConfigurationRoot root, Func<ConfigurationDebugViewContext, string> processValue = default);
}
class ConfigurationSection : IConfigurationSection {
	string Key {get;}
	string Path {get;}
	string Value {get;set;}
	string this[string key] {get;set;}
	IEnumerable<IConfigurationSection> GetChildren();
	IChangeToken GetReloadToken();
	IConfigurationSection GetSection(string key);
}
static class EnvironmentVariablesExtensions {
	static IConfigurationBuilder AddEnvironmentVariables(this IConfigurationBuilder configurationBuilder, string prefix = default);
	static IConfigurationBuilder AddEnvironmentVariables(this IConfigurationBuilder builder, Action<EnvironmentVariablesConfigurationSource> configureSource);
}
static class FileConfigurationExtensions {
	static Action<FileLoadExceptionContext> GetFileLoadExceptionHandler(this IConfigurationBuilder builder);
	static IFileProvider GetFileProvider(this IConfigurationBuilder builder);
	static IConfigurationBuilder SetBasePath(this IConfigurationBuilder builder, string basePath);
	static IConfigurationBuilder SetFileLoadExceptionHandler(this IConfigurationBuilder builder, Action<FileLoadExceptionContext> handler);
	static IConfigurationBuilder SetFileProvider(this IConfigurationBuilder builder, IFileProvider fileProvider);
}
abstract class FileConfigurationProvider : ConfigurationProvider, IDisposable {
	FileConfigurationSource Source {get;}
	void Dispose();
	protected void Dispose(bool disposing);
	void Load(Stream stream);
}
abstract class FileConfigurationSource : IConfigurationSource {
	IFileProvider FileProvider {get;set;}
	Action<FileLoadExceptionContext> OnLoadException {get;set;}
	bool Optional {get;set;}
	string Path {get;set;}
	int ReloadDelay {get;set;}
	bool ReloadOnChange {get;set;}
	IConfigurationProvider Build(IConfigurationBuilder builder);
	void EnsureDefaults(IConfigurationBuilder builder);
	void ResolveFileProvider();
}
class FileLoadExceptionContext {
	Exception Exception {get;set;}
	bool Ignore {get;set;}
	FileConfigurationProvider Provider {get;set;}
}
interface IConfiguration {
	string this[string key] {get;set;}
	IEnumerable<IConfigurationSection> GetChildren();
	IChangeToken GetReloadToken();
	IConfigurationSection GetSection(string key);
}
interface IConfigurationBuilder {
	IDictionary<string, object> Properties {get;}
	IList<IConfigurationSource> Sources {get;}
	IConfigurationBuilder Add(IConfigurationSource source);
	IConfigurationRoot Build();
}
interface IConfigurationManager : IConfiguration, IConfigurationBuilder {}
interface IConfigurationProvider {
	IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string parentPath);
	IChangeToken GetReloadToken();
	void Load();
	void Set(string key, string value);
	bool TryGet(string key, out string value);
}
interface IConfigurationRoot : IConfiguration {
	IEnumerable<IConfigurationProvider> Providers {get;}
	void Reload();
}
interface IConfigurationSection : IConfiguration {
	string Key {get;}
	string Path {get;}
	string Value {get;set;}
}
interface IConfigurationSource {
	IConfigurationProvider Build(IConfigurationBuilder builder);
}
static class IniConfigurationExtensions {
	static IConfigurationBuilder AddIniFile(this IConfigurationBuilder builder, string path, bool optional = default, bool reloadOnChange = default);
	static IConfigurationBuilder AddIniFile(this IConfigurationBuilder builder, IFileProvider provider, string path, bool optional, bool reloadOnChange);
	static IConfigurationBuilder AddIniStream(this IConfigurationBuilder builder, Stream stream);
}
static class JsonConfigurationExtensions {
	static IConfigurationBuilder AddJsonFile(this IConfigurationBuilder builder, string path, bool optional = default, bool reloadOnChange = default);
	static IConfigurationBuilder AddJsonFile(this IConfigurationBuilder builder, IFileProvider provider, string path, bool optional, bool reloadOnChange);
	static IConfigurationBuilder AddJsonFile(this IConfigurationBuilder builder, Action<JsonConfigurationSource> configureSource);
	static IConfigurationBuilder AddJsonStream(this IConfigurationBuilder builder, Stream stream);
}
static class KeyPerFileConfigurationBuilderExtensions {
	static IConfigurationBuilder AddKeyPerFile(this IConfigurationBuilder builder, string directoryPath, bool optional = default, bool reloadOnChange = default);
}
static class MemoryConfigurationBuilderExtensions {
	static IConfigurationBuilder AddInMemoryCollection(this IConfigurationBuilder configurationBuilder, IEnumerable<KeyValuePair<string, string>> initialData = default);
}
abstract class StreamConfigurationProvider : ConfigurationProvider {
	StreamConfigurationSource Source {get;}
	void Load(Stream stream);
}
abstract class StreamConfigurationSource : IConfigurationSource {
	Stream Stream {get;set;}
	IConfigurationProvider Build(IConfigurationBuilder builder);
}
static class UserSecretsConfigurationExtensions {
	static IConfigurationBuilder AddUserSecrets<T>(this IConfigurationBuilder configuration, bool optional = default, bool reloadOnChange = default) where T : class;
	static IConfigurationBuilder AddUserSecrets(this IConfigurationBuilder configuration, Assembly assembly, bool optional = default, bool reloadOnChange = default);
	static IConfigurationBuilder AddUserSecrets(this IConfigurationBuilder configuration, string userSecretsId, bool reloadOnChange = default);
}
static class XmlConfigurationExtensions {
	static IConfigurationBuilder AddXmlFile(this IConfigurationBuilder builder, string path, bool optional = default, bool reloadOnChange = default);
	static IConfigurationBuilder AddXmlFile(this IConfigurationBuilder builder, IFileProvider provider, string path, bool optional, bool reloadOnChange);
	static IConfigurationBuilder AddXmlStream(this IConfigurationBuilder builder, Stream stream);
}
