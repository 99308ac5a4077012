// packages: NUnit
using NUnit.Framework.Constraints;
using NUnit.Framework.Interfaces;
using System.Collections.Generic;
using System.Collections;
using System.Threading.Tasks;
using System;
namespace NUnit.Framework;
delegate void TestDelegate();
delegate Task AsyncTestDelegate();
delegate TActual ActualValueDelegate<TActual>();
abstract class Assert {
	static void AreEqual(object expected, object actual);
	static void AreEqual(object expected, object actual, string message, params object[] args);
	static void AreEqual(double expected, double actual, double delta);
	static void AreNotEqual(object expected, object actual);
	static void AreNotEqual(object expected, object actual, string message, params object[] args);
	static void AreNotSame(object expected, object actual);
	static void AreNotSame(object expected, object actual, string message, params object[] args);
	static void AreSame(object expected, object actual);
	static void AreSame(object expected, object actual, string message, params object[] args);
	static void ByVal(object actual, IResolveConstraint expression);
	static Exception Catch(TestDelegate code);
	static Exception Catch(Type expectedExceptionType, TestDelegate code);
	static TActual Catch<TActual>(TestDelegate code) where TActual : Exception;
	static Exception CatchAsync(AsyncTestDelegate code);
	static TActual CatchAsync<TActual>(AsyncTestDelegate code) where TActual : Exception;
	static void Contains(object expected, ICollection actual);
	static void DoesNotThrow(TestDelegate code);
	static void DoesNotThrow(TestDelegate code, string message, params object[] args);
	static void DoesNotThrowAsync(AsyncTestDelegate code);
	static void Fail(string message = default, params object[] args);
	static void False(bool? condition);
	static void False(bool condition, string message, params object[] args);
	static void Greater(IComparable arg1, IComparable arg2);
	static void Greater(IComparable arg1, IComparable arg2, string message, params object[] args);
	static void GreaterOrEqual(IComparable arg1, IComparable arg2);
	static void Ignore(string message = default, params object[] args);
	static void Inconclusive(string message = default, params object[] args);
	static void IsAssignableFrom<TExpected>(object actual);
	static void IsEmpty(string aString);
	static void IsEmpty(IEnumerable collection);
	static void IsEmpty(IEnumerable collection, string message, params object[] args);
	static void IsFalse(bool? condition);
	static void IsFalse(bool condition, string message, params object[] args);
	static void IsInstanceOf(Type expected, object actual);
	static void IsInstanceOf<TExpected>(object actual);
	static void IsInstanceOf<TExpected>(object actual, string message, params object[] args);
	static void IsNotEmpty(string aString);
	static void IsNotEmpty(IEnumerable collection);
	static void IsNotInstanceOf<TExpected>(object actual);
	static void IsNotNull(object anObject);
	static void IsNotNull(object anObject, string message, params object[] args);
	static void IsNull(object anObject);
	static void IsNull(object anObject, string message, params object[] args);
	static void IsTrue(bool? condition);
	static void IsTrue(bool condition, string message, params object[] args);
	static void Less(IComparable arg1, IComparable arg2);
	static void LessOrEqual(IComparable arg1, IComparable arg2);
	static void Multiple(TestDelegate testDelegate);
	static void Multiple(AsyncTestDelegate testDelegate);
	static void NotNull(object anObject);
	static void NotNull(object anObject, string message, params object[] args);
	static void Null(object anObject);
	static void Null(object anObject, string message, params object[] args);
	static void Pass(string message = default, params object[] args);
	static void That(bool condition);
	static void That(bool condition, string message, params object[] args);
	static void That(Func<bool> condition);
	static void That(Func<bool> condition, string message, params object[] args);
	static void That<TActual>(ActualValueDelegate<TActual> del, IResolveConstraint expr);
	static void That<TActual>(ActualValueDelegate<TActual> del, IResolveConstraint expr, string message, params object[] args);
	static void That(TestDelegate code, IResolveConstraint constraint);
	static void That(TestDelegate code, IResolveConstraint constraint, string message, params object[] args);
	static void That(AsyncTestDelegate code, IResolveConstraint constraint);
	static void That<TActual>(TActual actual, IResolveConstraint expression);
	static void That<TActual>(TActual actual, IResolveConstraint expression, string message, params object[] args);
	static void That<TActual>(TActual actual, IResolveConstraint expression, Func<string> getExceptionMessage);
	static Exception Throws(IResolveConstraint expression, TestDelegate code);
	static Exception Throws(Type expectedExceptionType, TestDelegate code);
	static TActual Throws<TActual>(TestDelegate code) where TActual : Exception;
	static TActual Throws<TActual>(TestDelegate code, string message, params object[] args) where TActual : Exception;
	static Exception ThrowsAsync(Type expectedExceptionType, AsyncTestDelegate code);
	static Exception ThrowsAsync(IResolveConstraint expression, AsyncTestDelegate code);
	static TActual ThrowsAsync<TActual>(AsyncTestDelegate code) where TActual : Exception;
	static void True(bool? condition);
	static void True(bool condition, string message, params object[] args);
	static void Warn(string message, params object[] args);
	static void Zero(int actual);
	static void Positive(int actual);
	static IDisposable EnterMultipleScope();
}
abstract class Assume {
	static void That(bool condition);
	static void That<TActual>(TActual actual, IResolveConstraint expression);
}
class CollectionAssert {
	static void AllItemsAreInstancesOfType(IEnumerable collection, Type expectedType);
	static void AllItemsAreNotNull(IEnumerable collection);
	static void AllItemsAreUnique(IEnumerable collection);
	static void AreEqual(IEnumerable expected, IEnumerable actual);
	static void AreEqual(IEnumerable expected, IEnumerable actual, string message, params object[] args);
	static void AreEquivalent(IEnumerable expected, IEnumerable actual);
	static void AreNotEqual(IEnumerable expected, IEnumerable actual);
	static void AreNotEquivalent(IEnumerable expected, IEnumerable actual);
	static void Contains(IEnumerable collection, object actual);
	static void DoesNotContain(IEnumerable collection, object actual);
	static void IsEmpty(IEnumerable collection);
	static void IsNotEmpty(IEnumerable collection);
	static void IsOrdered(IEnumerable collection);
	static void IsSubsetOf(IEnumerable subset, IEnumerable superset);
}
class StringAssert {
	static void AreEqualIgnoringCase(string expected, string actual);
	static void Contains(string expected, string actual);
	static void DoesNotContain(string expected, string actual);
	static void EndsWith(string expected, string actual);
	static void IsMatch(string pattern, string actual);
	static void StartsWith(string expected, string actual);
}
static class FileAssert {
	static void AreEqual(string expected, string actual);
	static void Exists(string actual);
}
static class DirectoryAssert {
	static void Exists(string actual);
}
abstract class Is {
	static ConstraintExpression All {get;}
	static CollectionOrderedConstraint Ordered {get;}
	static Constraint Default {get;}
	static EmptyConstraint Empty {get;}
	static FalseConstraint False {get;}
	static NaNConstraint NaN {get;}
	static LessThanConstraint Negative {get;}
	static ConstraintExpression Not {get;}
	static NullConstraint Null {get;}
	static GreaterThanConstraint Positive {get;}
	static TrueConstraint True {get;}
	static UniqueItemsConstraint Unique {get;}
	static EqualConstraint Zero {get;}
	static AnyOfConstraint AnyOf(params object[] expected);
	static AssignableFromConstraint AssignableFrom<TExpected>();
	static AssignableToConstraint AssignableTo(Type expectedType);
	static AssignableToConstraint AssignableTo<TExpected>();
	static GreaterThanOrEqualConstraint AtLeast(object expected);
	static LessThanOrEqualConstraint AtMost(object expected);
	static EqualConstraint EqualTo(object expected);
	static CollectionEquivalentConstraint EquivalentTo(IEnumerable expected);
	static GreaterThanConstraint GreaterThan(object expected);
	static GreaterThanOrEqualConstraint GreaterThanOrEqualTo(object expected);
	static RangeConstraint InRange(object from, object to);
	static InstanceOfTypeConstraint InstanceOf(Type expectedType);
	static InstanceOfTypeConstraint InstanceOf<TExpected>();
	static LessThanConstraint LessThan(object expected);
	static LessThanOrEqualConstraint LessThanOrEqualTo(object expected);
	static SameAsConstraint SameAs(object expected);
	static SubstringConstraint StringContaining(string expected);
	static CollectionSubsetConstraint SubsetOf(IEnumerable expected);
	static CollectionSupersetConstraint SupersetOf(IEnumerable expected);
	static ExactTypeConstraint TypeOf(Type expectedType);
	static ExactTypeConstraint TypeOf<TExpected>();
}
class Iz : Is {}
abstract class Has {
	static ConstraintExpression All {get;}
	static ResolvableConstraintExpression Count {get;}
	static ResolvableConstraintExpression InnerException {get;}
	static ResolvableConstraintExpression Length {get;}
	static ResolvableConstraintExpression Message {get;}
	static ConstraintExpression No {get;}
	static ConstraintExpression None {get;}
	static ItemsConstraintExpression One {get;}
	static ConstraintExpression Some {get;}
	static ResolvableConstraintExpression Attribute<T>();
	static ItemsConstraintExpression Exactly(int expectedCount);
	static SomeItemsConstraint Member(object expected);
	static ResolvableConstraintExpression Property(string name);
	static IndexerConstraintExpression ItemAt(params object[] indexArgs);
}
abstract class Does {
	static ConstraintExpression Not {get;}
	static FileOrDirectoryExistsConstraint Exist {get;}
	static SomeItemsConstraint Contain(object expected);
	static ContainsConstraint Contain(string expected);
	static DictionaryContainsKeyConstraint ContainKey(object expected);
	static EndsWithConstraint EndWith(string expected);
	static RegexConstraint Match(string pattern);
	static StartsWithConstraint StartWith(string expected);
}
abstract class Contains {
	static SomeItemsConstraint Item(object expected);
	static DictionaryContainsKeyConstraint Key(object expected);
	static ContainsConstraint Substring(string expected);
	static DictionaryContainsValueConstraint Value(object expected);
}
abstract class Throws {
	static ExactTypeConstraint ArgumentException {get;}
	static ExactTypeConstraint ArgumentNullException {get;}
	static ResolvableConstraintExpression Exception {get;}
	static ResolvableConstraintExpression InnerException {get;}
	static ExactTypeConstraint InvalidOperationException {get;}
	static ThrowsNothingConstraint Nothing {get;}
	static InstanceOfTypeConstraint InstanceOf(Type expectedType);
	static InstanceOfTypeConstraint InstanceOf<TExpected>();
	static ExactTypeConstraint TypeOf(Type expectedType);
	static ExactTypeConstraint TypeOf<TExpected>();
}
class AssertionException : Exception {}
class IgnoreException : Exception {}
class TestContext {
	static TestContext CurrentContext {get;}
	static System.IO.TextWriter Out {get;}
	static System.IO.TextWriter Progress {get;}
	static TestParameters Parameters {get;}
	TestResultAdapter Result {get;}
	TestAdapter Test {get;}
	string TestDirectory {get;}
	string WorkDirectory {get;}
	static void WriteLine(string value);
	static void WriteLine(string format, params object[] arg);
	static void AddTestAttachment(string filePath, string description = default);
	class TestAdapter {
		string ClassName {get;}
		string FullName {get;}
		string MethodName {get;}
		string Name {get;}
		object[] Arguments {get;}
	}
	class ResultAdapter {}
	class TestResultAdapter {
		string Message {get;}
		ResultState Outcome {get;}
	}
}
class TestParameters {
	string this[string name] {get;}
	T Get<T>(string name, T defaultValue);
}
class TestCaseData : TestCaseParameters {
	TestCaseData Returns(object result);
	TestCaseData SetCategory(string category);
	TestCaseData SetDescription(string description);
	TestCaseData SetName(string name);
	TestCaseData Ignore(string reason);
}
abstract class TestCaseParameters {
	object[] Arguments {get;}
}
abstract class NUnitAttribute : Attribute {}
class TestAttribute : NUnitAttribute {}
class TestCaseAttribute : NUnitAttribute {}
class TestCaseSourceAttribute : NUnitAttribute {}
class TestFixtureAttribute : NUnitAttribute {}
class TestFixtureSourceAttribute : NUnitAttribute {}
class TestFixtureSetUpAttribute : NUnitAttribute {}
class TestFixtureTearDownAttribute : NUnitAttribute {}
class SetUpAttribute : NUnitAttribute {}
class SetUpFixtureAttribute : NUnitAttribute {}
class TearDownAttribute : NUnitAttribute {}
class OneTimeSetUpAttribute : NUnitAttribute {}
class OneTimeTearDownAttribute : NUnitAttribute {}
class CategoryAttribute : NUnitAttribute {}
class CombinatorialAttribute : NUnitAttribute {}
class DescriptionAttribute : NUnitAttribute {}
class ExpectedExceptionAttribute : NUnitAttribute {}
class ExplicitAttribute : NUnitAttribute {}
class FixtureLifeCycleAttribute : NUnitAttribute {}
class IgnoreAttribute : NUnitAttribute {}
class NonParallelizableAttribute : NUnitAttribute {}
class OrderAttribute : NUnitAttribute {}
class PairwiseAttribute : NUnitAttribute {}
class ParallelizableAttribute : NUnitAttribute {}
class PlatformAttribute : NUnitAttribute {}
class PropertyAttribute : NUnitAttribute {}
class RandomAttribute : NUnitAttribute {}
class RangeAttribute : NUnitAttribute {}
class RepeatAttribute : NUnitAttribute {}
class RequiresThreadAttribute : NUnitAttribute {}
class RetryAttribute : NUnitAttribute {}
class SequentialAttribute : NUnitAttribute {}
class SetCultureAttribute : NUnitAttribute {}
class SetUICultureAttribute : NUnitAttribute {}
class TheoryAttribute : NUnitAttribute {}
class TimeoutAttribute : NUnitAttribute {}
class ValuesAttribute : NUnitAttribute {}
class ValueSourceAttribute : NUnitAttribute {}
class TestOfAttribute : NUnitAttribute {}
class AuthorAttribute : NUnitAttribute {}
class LevelOfParallelismAttribute : NUnitAttribute {}
class ApartmentAttribute : NUnitAttribute {}
interface ITestAction {}
class TestActionAttribute : Attribute, ITestAction {}
enum ParallelScope { Default, Self, None, Children, Fixtures, All }
enum LifeCycle { SingleInstance, InstancePerTestCase }
enum ActionTargets { Default, Test, Suite }
