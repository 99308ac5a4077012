// assemblies: System.Web
namespace System.Web.Compilation;
class AppSettingsExpressionBuilder : ExpressionBuilder {}
class AssemblyBuilder {}
class BuildDependencySet {}
class BuildManager {}
class BuildManagerHostUnloadEventArgs : EventArgs {}
delegate void BuildManagerHostUnloadEventHandler(object sender, BuildManagerHostUnloadEventArgs e);
abstract class BuildProvider {}
enum BuildProviderAppliesTo {}
class BuildProviderAppliesToAttribute : Attribute {}
enum BuildProviderResultFlags {}
class ClientBuildManager : MarshalByRefObject, IDisposable {}
class ClientBuildManagerCallback : MarshalByRefObject {}
class ClientBuildManagerParameter {}
class CompilerType {}
class ConnectionStringsExpressionBuilder : ExpressionBuilder {}
class DesignTimeResourceProviderFactoryAttribute : Attribute {}
abstract class ExpressionBuilder {}
class ExpressionBuilderContext {}
class ExpressionEditorAttribute : Attribute {}
class ExpressionPrefixAttribute : Attribute {}
enum FolderLevelBuildProviderAppliesTo {}
class FolderLevelBuildProviderAppliesToAttribute : Attribute {}
interface IAssemblyPostProcessor : IDisposable {}
interface IImplicitResourceProvider {}
interface IResourceProvider {}
class ImplicitResourceKey {}
class LinePragmaCodeInfo {}
enum PrecompilationFlags {}
class ResourceExpressionBuilder : ExpressionBuilder {}
class ResourceExpressionFields {}
abstract class ResourceProviderFactory {}
class RouteUrlExpressionBuilder : ExpressionBuilder {}
class RouteValueExpressionBuilder : ExpressionBuilder {}
