// packages: Microsoft.AspNet.Identity.Core
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading.Tasks;
using System;
namespace Microsoft.AspNet.Identity;
interface IUser : IUser<string> {}
interface IUser<out TKey> {
	TKey Id {get;}
	string UserName {get;set;}
}
interface IRole<out TKey> {
	TKey Id {get;}
	string Name {get;set;}
}
class IdentityResult {
	IEnumerable<string> Errors {get;}
	bool Succeeded {get;}
	static IdentityResult Success {get;}
	static IdentityResult Failed(params string[] errors);
}
class UserLoginInfo {
	string LoginProvider {get;set;}
	string ProviderKey {get;set;}
}
interface IUserStore<TUser, in TKey> : IDisposable where TUser : class, IUser<TKey> {
	Task CreateAsync(TUser user);
	Task DeleteAsync(TUser user);
	Task<TUser> FindByIdAsync(TKey userId);
	Task<TUser> FindByNameAsync(string userName);
	Task UpdateAsync(TUser user);
}
interface IUserStore<TUser> : IUserStore<TUser, string> where TUser : class, IUser<string> {}
class UserManager<TUser, TKey> : IDisposable where TUser : class, IUser<TKey> where TKey : IEquatable<TKey> {
	IQueryable<TUser> Users {get;}
	Task<IdentityResult> AddToRoleAsync(TKey userId, string role);
	Task<IdentityResult> ChangePasswordAsync(TKey userId, string currentPassword, string newPassword);
	Task<bool> CheckPasswordAsync(TUser user, string password);
	Task<ClaimsIdentity> CreateIdentityAsync(TUser user, string authenticationType);
	Task<IdentityResult> CreateAsync(TUser user, string password = default);
	Task<IdentityResult> DeleteAsync(TUser user);
	void Dispose();
	Task<TUser> FindAsync(string userName, string password);
	Task<TUser> FindByEmailAsync(string email);
	Task<TUser> FindByIdAsync(TKey userId);
	Task<TUser> FindByNameAsync(string userName);
	Task<string> GeneratePasswordResetTokenAsync(TKey userId);
	Task<IList<Claim>> GetClaimsAsync(TKey userId);
	Task<IList<string>> GetRolesAsync(TKey userId);
	Task<bool> IsInRoleAsync(TKey userId, string role);
	Task<IdentityResult> ResetPasswordAsync(TKey userId, string token, string newPassword);
	Task<IdentityResult> UpdateAsync(TUser user);
}
class UserManager<TUser> : UserManager<TUser, string> where TUser : class, IUser<string> {}
class RoleManager<TRole, TKey> : IDisposable where TRole : class, IRole<TKey> where TKey : IEquatable<TKey> {
	IQueryable<TRole> Roles {get;}
	Task<IdentityResult> CreateAsync(TRole role);
	void Dispose();
	Task<TRole> FindByNameAsync(string roleName);
	Task<bool> RoleExistsAsync(string roleName);
}
class RoleManager<TRole> : RoleManager<TRole, string> where TRole : class, IRole<string> {}
static class IdentityExtensions {
	static string GetUserId(this IIdentity identity);
	static T GetUserId<T>(this IIdentity identity) where T : IConvertible;
	static string GetUserName(this IIdentity identity);
}
static class UserManagerExtensions {
	static TUser FindById<TUser, TKey>(this UserManager<TUser, TKey> manager, TKey userId) where TUser : class, IUser<TKey> where TKey : IEquatable<TKey>;
	static TUser FindByName<TUser, TKey>(this UserManager<TUser, TKey> manager, string userName) where TUser : class, IUser<TKey> where TKey : IEquatable<TKey>;
	static IdentityResult Create<TUser, TKey>(this UserManager<TUser, TKey> manager, TUser user, string password = default) where TUser : class, IUser<TKey> where TKey : IEquatable<TKey>;
}
static class DefaultAuthenticationTypes {
	const string ApplicationCookie, ExternalCookie;
}
