// assemblies: Microsoft.Extensions.Localization, Microsoft.Extensions.Localization.Abstractions
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
namespace Microsoft.Extensions.Localization;
interface IResourceNamesCache {
	IList<string> GetOrAdd(string name, Func<string, IList<string>> valueFactory);
}
interface IStringLocalizer {
	LocalizedString this[string name] {get;}
	LocalizedString this[string name, params object[] arguments] {get;}
	IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures);
}
interface IStringLocalizer<out T> : IStringLocalizer {}
interface IStringLocalizerFactory {
	IStringLocalizer Create(Type resourceSource);
	IStringLocalizer Create(string baseName, string location);
}
class LocalizationOptions {
	string ResourcesPath {get;set;}
}
class LocalizedString {
	string Name {get;}
	bool ResourceNotFound {get;}
	string SearchedLocation {get;}
	string Value {get;}
	static implicit operator string(LocalizedString localizedString);
}
class ResourceLocationAttribute : Attribute {
	string ResourceLocation {get;}
}
class ResourceManagerStringLocalizer : IStringLocalizer {
	LocalizedString this[string name] {get;}
	LocalizedString this[string name, params object[] arguments] {get;}
	IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures);
	protected IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures, CultureInfo culture);
	protected string GetStringSafely(string name, CultureInfo culture);
}
class ResourceManagerStringLocalizerFactory : IStringLocalizerFactory {
	IStringLocalizer Create(Type resourceSource);
	IStringLocalizer Create(string baseName, string location);
	protected ResourceManagerStringLocalizer CreateResourceManagerStringLocalizer(Assembly assembly, string baseName);
	protected ResourceLocationAttribute GetResourceLocationAttribute(Assembly assembly);
	protected string GetResourcePrefix(TypeInfo typeInfo);
	protected string GetResourcePrefix(TypeInfo typeInfo, string baseNamespace, string resourcesRelativePath);
	protected string GetResourcePrefix(string baseResourceName, string baseNamespace);
	protected string GetResourcePrefix(string location, string baseName, string resourceLocation);
	protected RootNamespaceAttribute GetRootNamespaceAttribute(Assembly assembly);
}
class ResourceNamesCache : IResourceNamesCache {
	IList<string> GetOrAdd(string name, Func<string, IList<string>> valueFactory);
}
class RootNamespaceAttribute : Attribute {
	string RootNamespace {get;}
}
class StringLocalizer<TResourceSource> : IStringLocalizer<TResourceSource> {
	LocalizedString this[string name] {get;}
	LocalizedString this[string name, params object[] arguments] {get;}
	IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures);
}
static class StringLocalizerExtensions {
	static IEnumerable<LocalizedString> GetAllStrings(this IStringLocalizer stringLocalizer);
	static LocalizedString GetString(this IStringLocalizer stringLocalizer, string name, params object[] arguments);
}
