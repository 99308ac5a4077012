// packages: Microsoft.AspNet.Identity.EntityFramework
using Microsoft.AspNet.Identity;
using System.Collections.Generic;
using System.Data.Entity;
using System;
namespace Microsoft.AspNet.Identity.EntityFramework;
class IdentityUserRole<TKey> {
	TKey RoleId {get;set;}
	TKey UserId {get;set;}
}
class IdentityUserRole : IdentityUserRole<string> {}
class IdentityUserLogin<TKey> {}
class IdentityUserLogin : IdentityUserLogin<string> {}
class IdentityUserClaim<TKey> {
	string ClaimType {get;set;}
	string ClaimValue {get;set;}
}
class IdentityUserClaim : IdentityUserClaim<string> {}
class IdentityRole<TKey, TUserRole> : IRole<TKey> {
	TKey Id {get;set;}
	string Name {get;set;}
	ICollection<TUserRole> Users {get;}
}
class IdentityRole : IdentityRole<string, IdentityUserRole> {}
class IdentityUser<TKey, TLogin, TRole, TClaim> : IUser<TKey> {
	ICollection<TClaim> Claims {get;}
	string Email {get;set;}
	bool EmailConfirmed {get;set;}
	TKey Id {get;set;}
	ICollection<TLogin> Logins {get;}
	string PasswordHash {get;set;}
	string PhoneNumber {get;set;}
	ICollection<TRole> Roles {get;}
	string SecurityStamp {get;set;}
	string UserName {get;set;}
}
class IdentityUser : IdentityUser<string, IdentityUserLogin, IdentityUserRole, IdentityUserClaim>, IUser {}
class IdentityDbContext<TUser> : DbContext where TUser : class {
	IDbSet<IdentityRole> Roles {get;set;}
	IDbSet<TUser> Users {get;set;}
}
class IdentityDbContext : IdentityDbContext<IdentityUser> {}
class UserStore<TUser> : IUserStore<TUser> where TUser : IdentityUser {}
class RoleStore<TRole> where TRole : IdentityRole {}
