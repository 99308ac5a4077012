// packages: Microsoft.AspNetCore.Identity.EntityFrameworkCore
// when: Microsoft.AspNetCore.Identity
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
namespace Microsoft.Extensions.DependencyInjection;
static class IdentityEntityFrameworkBuilderExtensions {
	static IdentityBuilder AddEntityFrameworkStores<TContext>(this IdentityBuilder builder) where TContext : DbContext;
}
