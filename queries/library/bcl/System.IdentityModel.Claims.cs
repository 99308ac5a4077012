// assemblies: System.IdentityModel
using System.Collections.Generic;
namespace System.IdentityModel.Claims;
class Claim {}
abstract class ClaimSet : IEnumerable<Claim> {}
static class ClaimTypes {}
class DefaultClaimSet : ClaimSet {}
static class Rights {}
class WindowsClaimSet : ClaimSet, IDisposable {}
class X509CertificateClaimSet : ClaimSet, IDisposable {}
