// packages: MongoDB.Bson
using System;
namespace MongoDB.Bson.Serialization.Conventions;
interface IConvention {}
interface IConventionPack {}
class ConventionPack : IConventionPack, System.Collections.Generic.IEnumerable<IConvention> {
	void Add(IConvention convention);
	System.Collections.Generic.IEnumerator<IConvention> GetEnumerator();
}
static class ConventionRegistry {
	static void Register(string name, IConventionPack conventions, Func<Type, bool> filter);
}
abstract class ConventionBase : IConvention {}
class CamelCaseElementNameConvention : ConventionBase {}
class EnumRepresentationConvention : ConventionBase {}
class IgnoreExtraElementsConvention : ConventionBase {}
class IgnoreIfNullConvention : ConventionBase {}
class IgnoreIfDefaultConvention : ConventionBase {}
class ImmutableTypeClassMapConvention : ConventionBase {}
