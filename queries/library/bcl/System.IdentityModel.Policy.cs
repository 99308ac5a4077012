// assemblies: System.IdentityModel
namespace System.IdentityModel.Policy;
abstract class AuthorizationContext : IAuthorizationComponent {}
abstract class EvaluationContext {}
interface IAuthorizationComponent {}
interface IAuthorizationPolicy : IAuthorizationComponent {}
