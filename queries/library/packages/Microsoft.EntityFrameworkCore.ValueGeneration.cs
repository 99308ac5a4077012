// packages: Microsoft.EntityFrameworkCore
using Microsoft.EntityFrameworkCore.ChangeTracking;
namespace Microsoft.EntityFrameworkCore.ValueGeneration;
abstract class ValueGenerator {
	bool GeneratesTemporaryValues {get;}
	object Next(EntityEntry entry);
}
abstract class ValueGenerator<TValue> : ValueGenerator {
	TValue Next(EntityEntry entry);
}
class GuidValueGenerator : ValueGenerator<System.Guid> {}
class SequentialGuidValueGenerator : ValueGenerator<System.Guid> {}
