// assemblies: Microsoft.AspNetCore.Authorization
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Authorization.Infrastructure;
class AssertionRequirement : IAuthorizationHandler, IAuthorizationRequirement {
	Func<AuthorizationHandlerContext, Task<bool>> Handler {get;}
	Task HandleAsync(AuthorizationHandlerContext context);
}
class ClaimsAuthorizationRequirement : AuthorizationHandler<ClaimsAuthorizationRequirement>, IAuthorizationRequirement {
	IEnumerable<string> AllowedValues {get;}
	string ClaimType {get;}
}
class DenyAnonymousAuthorizationRequirement : AuthorizationHandler<DenyAnonymousAuthorizationRequirement>, IAuthorizationRequirement {}
class NameAuthorizationRequirement : AuthorizationHandler<NameAuthorizationRequirement>, IAuthorizationRequirement {
	string RequiredName {get;}
}
class OperationAuthorizationRequirement : IAuthorizationRequirement {
	string Name {get;set;}
}
class PassThroughAuthorizationHandler : IAuthorizationHandler {
	Task HandleAsync(AuthorizationHandlerContext context);
}
class RolesAuthorizationRequirement : AuthorizationHandler<RolesAuthorizationRequirement>, IAuthorizationRequirement {
	IEnumerable<string> AllowedRoles {get;}
}
