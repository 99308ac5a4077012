// packages: EntityFramework
namespace System.Data.Entity.Migrations.Infrastructure;
interface IMigrationMetadata {
	string Id {get;}
	string Source {get;}
	string Target {get;}
}
