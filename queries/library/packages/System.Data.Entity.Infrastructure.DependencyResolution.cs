// packages: EntityFramework
namespace System.Data.Entity.Infrastructure.DependencyResolution;
interface IDbDependencyResolver {}
