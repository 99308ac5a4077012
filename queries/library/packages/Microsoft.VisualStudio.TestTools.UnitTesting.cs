// packages: MSTest.TestFramework
using System.Collections.Generic;
using System.Collections;
using System.Threading.Tasks;
using System;
namespace Microsoft.VisualStudio.TestTools.UnitTesting;
class Assert {
	static Assert That {get;}
	static void AreEqual<T>(T expected, T actual, string message = default, params object[] parameters);
	static void AreEqual(object expected, object actual);
	static void AreEqual(object expected, object actual, string message, params object[] parameters);
	static void AreEqual(double expected, double actual, double delta, string message = default, params object[] parameters);
	static void AreEqual(string expected, string actual, bool ignoreCase, string message = default, params object[] parameters);
	static void AreNotEqual<T>(T notExpected, T actual, string message = default, params object[] parameters);
	static void AreNotSame(object notExpected, object actual, string message = default, params object[] parameters);
	static void AreSame(object expected, object actual, string message = default, params object[] parameters);
	static T ContainsSingle<T>(IEnumerable<T> collection, string message = default);
	static void Fail(string message = default, params object[] parameters);
	static void HasCount<T>(int expected, IEnumerable<T> collection, string message = default);
	static void Inconclusive(string message = default, params object[] parameters);
	static void IsEmpty<T>(IEnumerable<T> collection, string message = default);
	static void IsFalse(bool? condition, string message = default, params object[] parameters);
	static void IsInstanceOfType(object value, Type expectedType, string message = default, params object[] parameters);
	static void IsInstanceOfType<T>(object value, string message = default, params object[] parameters);
	static void IsInstanceOfType<T>(object value, out T instance, string message = default, params object[] parameters);
	static void IsNotInstanceOfType(object value, Type wrongType, string message = default, params object[] parameters);
	static void IsNotNull(object value, string message = default, params object[] parameters);
	static void IsNull(object value, string message = default, params object[] parameters);
	static void IsTrue(bool? condition, string message = default, params object[] parameters);
	static T Throws<T>(Action action, string message = default, params object[] messageArgs) where T : Exception;
	static Task<T> ThrowsAsync<T>(Func<Task> action, string message = default, params object[] messageArgs) where T : Exception;
	static T ThrowsException<T>(Action action, string message = default, params object[] parameters) where T : Exception;
	static T ThrowsException<T>(Func<object> action, string message = default, params object[] parameters) where T : Exception;
	static Task<T> ThrowsExceptionAsync<T>(Func<Task> action, string message = default, params object[] parameters) where T : Exception;
	static T ThrowsExactly<T>(Action action, string message = default, params object[] messageArgs) where T : Exception;
	static Task<T> ThrowsExactlyAsync<T>(Func<Task> action, string message = default, params object[] messageArgs) where T : Exception;
}
class CollectionAssert {
	static void AllItemsAreInstancesOfType(ICollection collection, Type expectedType, string message = default, params object[] parameters);
	static void AllItemsAreNotNull(ICollection collection, string message = default, params object[] parameters);
	static void AllItemsAreUnique(ICollection collection, string message = default, params object[] parameters);
	static void AreEqual(ICollection expected, ICollection actual, string message = default, params object[] parameters);
	static void AreEquivalent(ICollection expected, ICollection actual, string message = default, params object[] parameters);
	static void AreNotEqual(ICollection notExpected, ICollection actual, string message = default, params object[] parameters);
	static void Contains(ICollection collection, object element, string message = default, params object[] parameters);
	static void DoesNotContain(ICollection collection, object element, string message = default, params object[] parameters);
	static void IsSubsetOf(ICollection subset, ICollection superset, string message = default, params object[] parameters);
}
class StringAssert {
	static void Contains(string value, string substring, string message = default, params object[] parameters);
	static void EndsWith(string value, string substring, string message = default, params object[] parameters);
	static void Matches(string value, System.Text.RegularExpressions.Regex pattern, string message = default, params object[] parameters);
	static void StartsWith(string value, string substring, string message = default, params object[] parameters);
}
class AssertFailedException : Exception {}
class AssertInconclusiveException : Exception {}
class UnitTestAssertException : Exception {}
abstract class TestContext {
	UnitTestOutcome CurrentTestOutcome {get;}
	System.Data.DataRow DataRow {get;}
	string DeploymentDirectory {get;}
	IDictionary Properties {get;}
	string TestName {get;}
	string TestRunDirectory {get;}
	void AddResultFile(string fileName);
	void WriteLine(string message);
	void WriteLine(string format, params object[] args);
}
enum UnitTestOutcome { Failed, Inconclusive, Passed, InProgress, Error, Timeout, Aborted, Unknown, NotRunnable }
class TestClassAttribute : Attribute {}
class TestMethodAttribute : Attribute {}
class DataTestMethodAttribute : TestMethodAttribute {}
class DataRowAttribute : Attribute {}
class DynamicDataAttribute : Attribute {}
class DataSourceAttribute : Attribute {}
class TestInitializeAttribute : Attribute {}
class TestCleanupAttribute : Attribute {}
class ClassInitializeAttribute : Attribute {}
class ClassCleanupAttribute : Attribute {}
class AssemblyInitializeAttribute : Attribute {}
class AssemblyCleanupAttribute : Attribute {}
class ExpectedExceptionAttribute : Attribute {}
class IgnoreAttribute : Attribute {}
class TestCategoryAttribute : Attribute {}
class TestPropertyAttribute : Attribute {}
class TimeoutAttribute : Attribute {}
class OwnerAttribute : Attribute {}
class PriorityAttribute : Attribute {}
class DescriptionAttribute : Attribute {}
class DeploymentItemAttribute : Attribute {}
class ParallelizeAttribute : Attribute {}
class DoNotParallelizeAttribute : Attribute {}
class HostTypeAttribute : Attribute {}
class UrlToTestAttribute : Attribute {}
class PrivateObject {
	object GetField(string name);
	object Invoke(string name, params object[] args);
	void SetField(string name, object value);
}
class PrivateType {
	object InvokeStatic(string name, params object[] args);
}
