// packages: EntityFramework
namespace System.Data.Entity.Infrastructure.Annotations;
class IndexAnnotation {}
