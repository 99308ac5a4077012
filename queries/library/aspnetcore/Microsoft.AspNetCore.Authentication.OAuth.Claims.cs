// assemblies: Microsoft.AspNetCore.Authentication.OAuth
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Authentication.OAuth.Claims;
abstract class ClaimAction {}
class ClaimActionCollection : IEnumerable<ClaimAction> {}
class CustomJsonClaimAction : ClaimAction {}
class DeleteClaimAction : ClaimAction {}
class JsonKeyClaimAction : ClaimAction {}
class JsonSubKeyClaimAction : JsonKeyClaimAction {}
class MapAllClaimsAction : ClaimAction {}
