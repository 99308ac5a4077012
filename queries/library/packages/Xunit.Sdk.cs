// packages: xunit, xunit.core
using System.Collections.Generic;
using System.Reflection;
using System;
namespace Xunit.Sdk;
abstract class DataAttribute : Attribute {
	string Skip {get;set;}
	IEnumerable<object[]> GetData(MethodInfo testMethod);
}
abstract class BeforeAfterTestAttribute : Attribute {
	void After(MethodInfo methodUnderTest);
	void Before(MethodInfo methodUnderTest);
}
class XunitException : Exception {}
interface ITestCaseOrderer {}
interface IXunitTestCase {}
interface IXunitTestCaseDiscoverer {}
