// packages: Microsoft.AspNetCore.Identity.EntityFrameworkCore
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using System.Linq;
using System;
namespace Microsoft.AspNetCore.Identity.EntityFrameworkCore;
abstract class IdentityUserContext<TUser, TKey, TUserClaim, TUserLogin, TUserToken> : DbContext where TUser : IdentityUser<TKey> where TKey : IEquatable<TKey> where TUserClaim : class where TUserLogin : class where TUserToken : class {
	DbSet<TUserClaim> UserClaims {get;set;}
	DbSet<TUserLogin> UserLogins {get;set;}
	DbSet<TUserToken> UserTokens {get;set;}
	DbSet<TUser> Users {get;set;}
}
abstract class IdentityDbContext<TUser, TRole, TKey, TUserClaim, TUserRole, TUserLogin, TRoleClaim, TUserToken> : IdentityUserContext<TUser, TKey, TUserClaim, TUserLogin, TUserToken> where TUser : IdentityUser<TKey> where TRole : IdentityRole<TKey> where TKey : IEquatable<TKey> where TUserClaim : class where TUserRole : class where TUserLogin : class where TRoleClaim : class where TUserToken : class {
	DbSet<TRoleClaim> RoleClaims {get;set;}
	DbSet<TRole> Roles {get;set;}
	DbSet<TUserRole> UserRoles {get;set;}
}
class IdentityDbContext<TUser, TRole, TKey> : IdentityDbContext<TUser, TRole, TKey, IdentityUserClaim<TKey>, IdentityUserRole<TKey>, IdentityUserLogin<TKey>, IdentityRoleClaim<TKey>, IdentityUserToken<TKey>> where TUser : IdentityUser<TKey> where TRole : IdentityRole<TKey> where TKey : IEquatable<TKey> {}
class IdentityDbContext<TUser> : IdentityDbContext<TUser, IdentityRole, string> where TUser : IdentityUser {}
class IdentityDbContext : IdentityDbContext<IdentityUser, IdentityRole, string> {}
class UserStore<TUser, TRole, TContext, TKey, TUserClaim, TUserRole, TUserLogin, TUserToken, TRoleClaim> : UserStoreBase<TUser, TRole, TKey, TUserClaim, TUserRole, TUserLogin, TUserToken, TRoleClaim> where TUser : IdentityUser<TKey> where TRole : IdentityRole<TKey> where TContext : DbContext where TKey : IEquatable<TKey> where TUserClaim : class where TUserRole : class where TUserLogin : class where TUserToken : class where TRoleClaim : class {
	bool AutoSaveChanges {get;set;}
	TContext Context {get;}
	IQueryable<TUser> Users {get;}
}
class UserStore<TUser, TRole, TContext, TKey> : UserStore<TUser, TRole, TContext, TKey, IdentityUserClaim<TKey>, IdentityUserRole<TKey>, IdentityUserLogin<TKey>, IdentityUserToken<TKey>, IdentityRoleClaim<TKey>> where TUser : IdentityUser<TKey> where TRole : IdentityRole<TKey> where TContext : DbContext where TKey : IEquatable<TKey> {}
class UserStore<TUser, TRole, TContext> : UserStore<TUser, TRole, TContext, string> where TUser : IdentityUser<string> where TRole : IdentityRole<string> where TContext : DbContext {}
class UserStore<TUser> : UserStore<TUser, IdentityRole, DbContext, string> where TUser : IdentityUser<string> {}
class RoleStore<TRole, TContext, TKey, TUserRole, TRoleClaim> : RoleStoreBase<TRole, TKey, TUserRole, TRoleClaim> where TRole : IdentityRole<TKey> where TContext : DbContext where TKey : IEquatable<TKey> where TUserRole : class where TRoleClaim : class {
	TContext Context {get;}
	IQueryable<TRole> Roles {get;}
}
class RoleStore<TRole, TContext, TKey> : RoleStore<TRole, TContext, TKey, IdentityUserRole<TKey>, IdentityRoleClaim<TKey>> where TRole : IdentityRole<TKey> where TContext : DbContext where TKey : IEquatable<TKey> {}
class RoleStore<TRole, TContext> : RoleStore<TRole, TContext, string> where TRole : IdentityRole<string> where TContext : DbContext {}
class RoleStore<TRole> : RoleStore<TRole, DbContext, string> where TRole : IdentityRole<string> {}
