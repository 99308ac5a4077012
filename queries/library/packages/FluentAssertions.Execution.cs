// packages: FluentAssertions
using System;
namespace FluentAssertions.Execution;
class AssertionScope : IDisposable {
	static AssertionScope Current {get;}
	string[] Discard();
	void Dispose();
}
static class Execute {
	static AssertionScope Assertion {get;}
}
class AssertionFailedException : Exception {}
class AssertionChain {
	static AssertionChain GetOrCreate();
}
