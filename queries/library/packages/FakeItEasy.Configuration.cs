// packages: FakeItEasy
using FakeItEasy.Core;
using System.Threading.Tasks;
using System;
namespace FakeItEasy.Configuration;
interface IAssertConfiguration {
	UnorderedCallAssertion MustHaveHappened(int numberOfTimes, Times timesOption);
}
interface ICallbackConfiguration<out TInterface> {
	TInterface Invokes(Action<IFakeObjectCall> action);
	TInterface Invokes(Action action);
	TInterface Invokes<T1>(Action<T1> actionToInvoke);
	TInterface Invokes<T1, T2>(Action<T1, T2> actionToInvoke);
}
interface IExceptionThrowerConfiguration<out TInterface> {
	IAfterCallConfiguredConfiguration<TInterface> Throws(Func<IFakeObjectCall, Exception> exceptionFactory);
	IAfterCallConfiguredConfiguration<TInterface> Throws<T>() where T : Exception, new();
}
interface ICallBaseConfiguration<out TInterface> {
	IAfterCallConfiguredConfiguration<TInterface> CallsBaseMethod();
}
interface IAfterCallConfiguredConfiguration<out TInterface> {
	IThenConfiguration<TInterface> NumberOfTimes(int numberOfTimes);
	IThenConfiguration<TInterface> Once();
	IThenConfiguration<TInterface> Twice();
}
interface IThenConfiguration<out TInterface> {
	TInterface Then {get;}
}
interface IAfterCallConfiguredWithOutAndRefParametersConfiguration<out TInterface> : IAfterCallConfiguredConfiguration<TInterface> {}
interface IReturnValueConfiguration<TMember> : IAssertConfiguration, ICallbackConfiguration<IReturnValueConfiguration<TMember>>, ICallBaseConfiguration<IReturnValueConfiguration<TMember>>, IExceptionThrowerConfiguration<IReturnValueConfiguration<TMember>> {
	IAfterCallConfiguredWithOutAndRefParametersConfiguration<IReturnValueConfiguration<TMember>> ReturnsLazily(Func<IFakeObjectCall, TMember> valueProducer);
}
interface IReturnValueArgumentValidationConfiguration<TMember> : IReturnValueConfiguration<TMember> {
	IReturnValueConfiguration<TMember> WhenArgumentsMatch(Func<ArgumentCollection, bool> argumentsPredicate);
	IReturnValueConfiguration<TMember> WithAnyArguments();
}
interface IVoidConfiguration : IAssertConfiguration, ICallbackConfiguration<IVoidConfiguration>, ICallBaseConfiguration<IVoidConfiguration>, IExceptionThrowerConfiguration<IVoidConfiguration> {
	IAfterCallConfiguredWithOutAndRefParametersConfiguration<IVoidConfiguration> DoesNothing();
}
interface IVoidArgumentValidationConfiguration : IVoidConfiguration {
	IVoidConfiguration WhenArgumentsMatch(Func<ArgumentCollection, bool> argumentsPredicate);
	IVoidConfiguration WithAnyArguments();
}
interface IPropertySetterAnyValueConfiguration<TValue> : IAssertConfiguration {
	IAssertConfiguration To(TValue value);
}
interface IAnyCallConfigurationWithNoReturnTypeSpecified : IVoidArgumentValidationConfiguration {
	IReturnValueArgumentValidationConfiguration<TMember> WithReturnType<TMember>();
}
