// assemblies: Microsoft.AspNetCore.Mvc.Core
namespace Microsoft.AspNetCore.Mvc.Core.Infrastructure;
interface IAntiforgeryValidationFailedResult : IActionResult {}
