// packages: xunit, xunit.abstractions
namespace Xunit.Abstractions;
interface ITestOutputHelper {
	void WriteLine(string message);
	void WriteLine(string format, params object[] args);
}
interface IXunitSerializable {}
interface IXunitSerializationInfo {}
interface ITestCase {}
interface ITestMethod {}
interface IMessageSink {}
interface IAttributeInfo {}
