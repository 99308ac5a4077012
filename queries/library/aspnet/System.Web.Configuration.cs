// assemblies: System.Web, System.Web.ApplicationServices, System.Web.Extensions
using System.Collections.Specialized;
using System.ComponentModel;
using System.Configuration;
using System.Web.UI;
namespace System.Web.Configuration;
class AdapterDictionary : OrderedDictionary {}
class AnonymousIdentificationSection : ConfigurationSection {}
class AssemblyCollection : ConfigurationElementCollection {}
class AssemblyInfo : ConfigurationElement {}
enum AsyncPreloadModeFlags {}
enum AuthenticationMode {}
class AuthenticationSection : ConfigurationSection {}
class AuthorizationRule : ConfigurationElement {}
enum AuthorizationRuleAction {}
class AuthorizationRuleCollection : ConfigurationElementCollection {}
class AuthorizationSection : ConfigurationSection {}
class BufferModeSettings : ConfigurationElement {}
class BufferModesCollection : ConfigurationElementCollection {}
class BuildProvider : ConfigurationElement {}
class BuildProviderCollection : ConfigurationElementCollection {}
class CacheSection : ConfigurationSection {}
class ClientTarget : ConfigurationElement {}
class ClientTargetCollection : ConfigurationElementCollection {}
class ClientTargetSection : ConfigurationSection {}
class CodeSubDirectoriesCollection : ConfigurationElementCollection {}
class CodeSubDirectory : ConfigurationElement {}
class CompilationSection : ConfigurationSection {}
class Compiler : ConfigurationElement {}
class CompilerCollection : ConfigurationElementCollection {}
class Converter : ConfigurationElement {}
class ConvertersCollection : ConfigurationElementCollection {}
class CustomError : ConfigurationElement {}
class CustomErrorCollection : ConfigurationElementCollection {}
enum CustomErrorsMode {}
enum CustomErrorsRedirectMode {}
class CustomErrorsSection : ConfigurationSection {}
class DeploymentSection : ConfigurationSection {}
class EventMappingSettings : ConfigurationElement {}
class EventMappingSettingsCollection : ConfigurationElementCollection {}
class ExpressionBuilder : ConfigurationElement {}
class ExpressionBuilderCollection : ConfigurationElementCollection {}
enum FormsAuthPasswordFormat {}
class FormsAuthenticationConfiguration : ConfigurationElement {}
class FormsAuthenticationCredentials : ConfigurationElement {}
class FormsAuthenticationUser : ConfigurationElement {}
class FormsAuthenticationUserCollection : ConfigurationElementCollection {}
enum FormsProtectionEnum {}
class GlobalizationSection : ConfigurationSection {}
class HealthMonitoringSection : ConfigurationSection {}
class HostingEnvironmentSection : ConfigurationSection {}
class HttpCapabilitiesBase : IFilterResolutionService {}
class HttpCapabilitiesDefaultProvider : HttpCapabilitiesProvider {}
abstract class HttpCapabilitiesProvider {}
class HttpConfigurationContext {}
class HttpCookiesSection : ConfigurationSection {}
class HttpHandlerAction : ConfigurationElement {}
class HttpHandlerActionCollection : ConfigurationElementCollection {}
class HttpHandlersSection : ConfigurationSection {}
class HttpModuleAction : ConfigurationElement {}
class HttpModuleActionCollection : ConfigurationElementCollection {}
class HttpModulesSection : ConfigurationSection {}
class HttpRuntimeSection : ConfigurationSection {}
interface IConfigMapPath {}
interface IConfigMapPathFactory {}
interface IRemoteWebConfigurationHostServer {}
class IdentitySection : ConfigurationSection {}
class LowerCaseStringConverter : TypeConverter {}
enum MachineKeyCompatibilityMode {}
class MachineKeySection : ConfigurationSection {}
enum MachineKeyValidation {}
class MachineKeyValidationConverter : ConfigurationConverterBase {}
enum MembershipPasswordCompatibilityMode {}
class MembershipSection : ConfigurationSection {}
class NamespaceCollection : ConfigurationElementCollection {}
class NamespaceInfo : ConfigurationElement {}
class OutputCacheProfile : ConfigurationElement {}
class OutputCacheProfileCollection : ConfigurationElementCollection {}
class OutputCacheSection : ConfigurationSection {}
class OutputCacheSettingsSection : ConfigurationSection {}
enum PagesEnableSessionState {}
class PagesSection : ConfigurationSection {}
class PositiveTimeSpanValidator : ConfigurationValidatorBase {}
enum ProcessModelComAuthenticationLevel {}
enum ProcessModelComImpersonationLevel {}
enum ProcessModelLogLevel {}
class ProcessModelSection : ConfigurationSection {}
class ProfileGroupSettings : ConfigurationElement {}
class ProfileGroupSettingsCollection : ConfigurationElementCollection {}
enum ProfileGuidedOptimizationsFlags {}
class ProfilePropertySettings : ConfigurationElement {}
class ProfilePropertySettingsCollection : ConfigurationElementCollection {}
class ProfileSection : ConfigurationSection {}
class ProfileSettings : ConfigurationElement {}
class ProfileSettingsCollection : ConfigurationElementCollection {}
static class ProvidersHelper {}
class RegexWorker {}
class RoleManagerSection : ConfigurationSection {}
class RootProfilePropertySettingsCollection : ProfilePropertySettingsCollection {}
class RuleSettings : ConfigurationElement {}
class RuleSettingsCollection : ConfigurationElementCollection {}
class ScriptingAuthenticationServiceSection : ConfigurationSection {}
class ScriptingJsonSerializationSection : ConfigurationSection {}
class ScriptingProfileServiceSection : ConfigurationSection {}
class ScriptingRoleServiceSection : ConfigurationSection {}
class ScriptingScriptResourceHandlerSection : ConfigurationSection {}
class ScriptingSectionGroup : ConfigurationSectionGroup {}
class ScriptingWebServicesSectionGroup : ConfigurationSectionGroup {}
class SecurityPolicySection : ConfigurationSection {}
enum SerializationMode {}
class SessionPageStateSection : ConfigurationSection {}
class SessionStateSection : ConfigurationSection {}
class SiteMapSection : ConfigurationSection {}
class SqlCacheDependencyDatabase : ConfigurationElement {}
class SqlCacheDependencyDatabaseCollection : ConfigurationElementCollection {}
class SqlCacheDependencySection : ConfigurationSection {}
class SystemWebCachingSectionGroup : ConfigurationSectionGroup {}
class SystemWebExtensionsSectionGroup : ConfigurationSectionGroup {}
class SystemWebSectionGroup : ConfigurationSectionGroup {}
class TagMapCollection : ConfigurationElementCollection {}
class TagMapInfo : ConfigurationElement {}
class TagPrefixCollection : ConfigurationElementCollection {}
class TagPrefixInfo : ConfigurationElement {}
enum TicketCompatibilityMode {}
enum TraceDisplayMode {}
class TraceSection : ConfigurationSection {}
class TransformerInfo : ConfigurationElement {}
class TransformerInfoCollection : ConfigurationElementCollection {}
class TrustLevel : ConfigurationElement {}
class TrustLevelCollection : ConfigurationElementCollection {}
class TrustSection : ConfigurationSection {}
class UrlMapping : ConfigurationElement {}
class UrlMappingCollection : ConfigurationElementCollection {}
class UrlMappingsSection : ConfigurationSection {}
class VirtualDirectoryMapping {}
class VirtualDirectoryMappingCollection : NameObjectCollectionBase {}
enum WebApplicationLevel {}
class WebConfigurationFileMap : ConfigurationFileMap {}
static class WebConfigurationManager {}
class WebContext {}
class WebControlsSection : ConfigurationSection {}
class WebPartsPersonalization : ConfigurationElement {}
class WebPartsPersonalizationAuthorization : ConfigurationElement {}
class WebPartsSection : ConfigurationSection {}
enum XhtmlConformanceMode {}
class XhtmlConformanceSection : ConfigurationSection {}
