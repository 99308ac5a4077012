// packages: NUnit
using System;
namespace NUnit.Framework.Interfaces;
interface ITest {}
interface ITestResult {}
class ResultState {
	TestStatus Status {get;}
}
enum TestStatus { Inconclusive, Skipped, Passed, Warning, Failed }
