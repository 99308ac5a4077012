// assemblies: System.Runtime, mscorlib
using System.Collections.Generic;
namespace System.Diagnostics.Contracts;
static class Contract {
	static event EventHandler<ContractFailedEventArgs> ContractFailed;
	static void Assert(bool condition);
	static void Assert(bool condition, string userMessage);
	static void Assume(bool condition);
	static void Assume(bool condition, string userMessage);
	static void EndContractBlock();
	static void Ensures(bool condition);
	static void Ensures(bool condition, string userMessage);
	static void EnsuresOnThrow<TException>(bool condition) where TException : Exception;
	static void EnsuresOnThrow<TException>(bool condition, string userMessage) where TException : Exception;
	static bool Exists(int fromInclusive, int toExclusive, Predicate<int> predicate);
	static bool Exists<T>(IEnumerable<T> collection, Predicate<T> predicate);
	static bool ForAll(int fromInclusive, int toExclusive, Predicate<int> predicate);
	static bool ForAll<T>(IEnumerable<T> collection, Predicate<T> predicate);
	static void Invariant(bool condition);
	static void Invariant(bool condition, string userMessage);
	static T OldValue<T>(T value);
	static void Requires(bool condition);
	static void Requires(bool condition, string userMessage);
	static void Requires<TException>(bool condition) where TException : Exception;
	static void Requires<TException>(bool condition, string userMessage) where TException : Exception;
	static T Result<T>();
	static T ValueAtReturn<T>(out T value);
}
class ContractAbbreviatorAttribute : Attribute {}
class ContractArgumentValidatorAttribute : Attribute {}
class ContractClassAttribute : Attribute {}
class ContractClassForAttribute : Attribute {}
class ContractException : Exception {}
class ContractFailedEventArgs : EventArgs {}
enum ContractFailureKind {}
class ContractInvariantMethodAttribute : Attribute {}
class ContractOptionAttribute : Attribute {}
class ContractPublicPropertyNameAttribute : Attribute {}
class ContractReferenceAssemblyAttribute : Attribute {}
class ContractRuntimeIgnoredAttribute : Attribute {}
class ContractVerificationAttribute : Attribute {}
class PureAttribute : Attribute {}
