// packages: FluentAssertions
using FluentAssertions.Primitives;
using System.IO;
using System.Linq.Expressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using System;
namespace FluentAssertions.Specialized;
abstract class DelegateAssertions<TDelegate, TAssertions> : ReferenceTypeAssertions<TDelegate, TAssertions> where TAssertions : DelegateAssertions<TDelegate, TAssertions> {
	AndConstraint<TAssertions> NotThrow(string because = default, params object[] becauseArgs);
	AndConstraint<TAssertions> NotThrow<TException>(string because = default, params object[] becauseArgs) where TException : Exception;
	ExceptionAssertions<TException> Throw<TException>(string because = default, params object[] becauseArgs) where TException : Exception;
	ExceptionAssertions<TException> ThrowExactly<TException>(string because = default, params object[] becauseArgs) where TException : Exception;
}
class ActionAssertions : DelegateAssertions<Action, ActionAssertions> {}
class FunctionAssertions<T> : DelegateAssertions<Func<T>, FunctionAssertions<T>> {
	AndWhichConstraint<FunctionAssertions<T>, T> NotThrow(string because = default, params object[] becauseArgs);
}
abstract class AsyncFunctionAssertions<TTask, TAssertions> : ReferenceTypeAssertions<Func<TTask>, TAssertions> where TTask : Task where TAssertions : AsyncFunctionAssertions<TTask, TAssertions> {
	Task<AndConstraint<TAssertions>> NotThrowAsync(string because = default, params object[] becauseArgs);
	Task<AndConstraint<TAssertions>> NotThrowAsync<TException>(string because = default, params object[] becauseArgs) where TException : Exception;
	ExceptionAssertions<TException> Throw<TException>(string because = default, params object[] becauseArgs) where TException : Exception;
	void NotThrow(string because = default, params object[] becauseArgs);
	Task<ExceptionAssertions<TException>> ThrowAsync<TException>(string because = default, params object[] becauseArgs) where TException : Exception;
	Task<ExceptionAssertions<TException>> ThrowExactlyAsync<TException>(string because = default, params object[] becauseArgs) where TException : Exception;
}
class NonGenericAsyncFunctionAssertions : AsyncFunctionAssertions<Task, NonGenericAsyncFunctionAssertions> {
	Task<AndConstraint<NonGenericAsyncFunctionAssertions>> CompleteWithinAsync(TimeSpan timeSpan, string because = default, params object[] becauseArgs);
}
class GenericAsyncFunctionAssertions<TResult> : AsyncFunctionAssertions<Task<TResult>, GenericAsyncFunctionAssertions<TResult>> {
	Task<AndWhichConstraint<GenericAsyncFunctionAssertions<TResult>, TResult>> CompleteWithinAsync(TimeSpan timeSpan, string because = default, params object[] becauseArgs);
	Task<AndWhichConstraint<GenericAsyncFunctionAssertions<TResult>, TResult>> NotThrowAsync(string because = default, params object[] becauseArgs);
}
class ExceptionAssertions<TException> : ReferenceTypeAssertions<System.Collections.Generic.IEnumerable<TException>, ExceptionAssertions<TException>> where TException : Exception {
	TException And {get;}
	TException Which {get;}
	ExceptionAssertions<TException> Where(Expression<Func<TException, bool>> exceptionExpression, string because = default, params object[] becauseArgs);
	ExceptionAssertions<TInnerException> WithInnerException<TInnerException>(string because = default, params object[] becauseArgs) where TInnerException : Exception;
	ExceptionAssertions<TInnerException> WithInnerExceptionExactly<TInnerException>(string because = default, params object[] becauseArgs) where TInnerException : Exception;
	ExceptionAssertions<TException> WithMessage(string expectedWildcardPattern, string because = default, params object[] becauseArgs);
}
class ExecutionTime {}
class MemberExecutionTime<T> : ExecutionTime {}
class StreamAssertions : ReferenceTypeAssertions<Stream, StreamAssertions> {}
class XElementAssertions : ReferenceTypeAssertions<XElement, XElementAssertions> {}
