// packages: NSubstitute
using NSubstitute.Core;
using System.Threading.Tasks;
using System;
namespace NSubstitute.ExceptionExtensions;
static class ExceptionExtensions {
	static ConfiguredCall Throws(this object value, Exception ex);
	static ConfiguredCall Throws<TException>(this object value) where TException : Exception, new();
	static ConfiguredCall Throws(this object value, Func<CallInfo, Exception> createException);
	static ConfiguredCall ThrowsAsync(this Task value, Exception ex);
	static ConfiguredCall ThrowsAsync<TException>(this Task value) where TException : Exception, new();
	static ConfiguredCall ThrowsAsync<T>(this Task<T> value, Exception ex);
	static ConfiguredCall ThrowsAsync(this Task value, Func<CallInfo, Exception> createException);
	static ConfiguredCall ThrowsForAnyArgs(this object value, Exception ex);
}
