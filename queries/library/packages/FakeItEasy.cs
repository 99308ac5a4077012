// packages: FakeItEasy
using FakeItEasy.Configuration;
using FakeItEasy.Core;
using FakeItEasy.Creation;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading.Tasks;
using System;
namespace FakeItEasy;
static class A {
	static IVoidArgumentValidationConfiguration CallTo(Expression<Action> callSpecification);
	static IReturnValueArgumentValidationConfiguration<T> CallTo<T>(Expression<Func<T>> callSpecification);
	static IAnyCallConfigurationWithNoReturnTypeSpecified CallTo(object fake);
	static IPropertySetterAnyValueConfiguration<TValue> CallToSet<TValue>(Expression<Func<TValue>> propertySpecification);
	static IList<T> CollectionOfDummy<T>(int numberOfDummies);
	static IList<T> CollectionOfFake<T>(int numberOfFakes) where T : class;
	static T Dummy<T>();
	static T Fake<T>() where T : class;
	static T Fake<T>(Action<IFakeOptions<T>> optionsBuilder) where T : class;
}
static class A<T> {
	static T _ {get;}
	static T Ignored {get;}
	static IArgumentConstraintManager<T> That {get;}
}
static class Fake {
	static IEnumerable<ICompletedFakeObjectCall> GetCalls(object fakedObject);
	static void ClearRecordedCalls(object fake);
	static void Reset(object fake);
}
class Fake<T> where T : class {
	T FakedObject {get;}
	IVoidArgumentValidationConfiguration CallsTo(Expression<Action<T>> callSpecification);
	IReturnValueArgumentValidationConfiguration<TMember> CallsTo<TMember>(Expression<Func<T, TMember>> callSpecification);
}
interface IArgumentConstraintManager<T> {
	IArgumentConstraintManager<T> Not {get;}
	T Matches(Func<T, bool> predicate, Action<IOutputWriter> descriptionWriter);
}
interface IOutputWriter {}
static class ArgumentConstraintManagerExtensions {
	static T Contains<T>(this IArgumentConstraintManager<T> manager, object value);
	static T IsEqualTo<T>(this IArgumentConstraintManager<T> manager, T value);
	static T IsInstanceOf<T>(this IArgumentConstraintManager<T> manager, Type type);
	static T IsNull<T>(this IArgumentConstraintManager<T> manager) where T : class;
	static T IsSameAs<T>(this IArgumentConstraintManager<T> manager, T value);
	static T Matches<T>(this IArgumentConstraintManager<T> scope, Expression<Func<T, bool>> predicate);
}
class Times {
	static Times Exactly(int numberOfTimes);
	static Times OrMore {get;}
}
class Repeated {
	static Repeated Never {get;}
}
static class ReturnValueConfigurationExtensions {
	static IAfterCallConfiguredWithOutAndRefParametersConfiguration<IReturnValueConfiguration<T>> Returns<T>(this IReturnValueConfiguration<T> configuration, T value);
	static IAfterCallConfiguredWithOutAndRefParametersConfiguration<IReturnValueConfiguration<Task<T>>> Returns<T>(this IReturnValueConfiguration<Task<T>> configuration, T value);
	static void ReturnsNextFromSequence<T>(this IReturnValueConfiguration<T> configuration, params T[] values);
	static void ReturnsNextFromSequence<T>(this IReturnValueConfiguration<Task<T>> configuration, params T[] values);
	static IAfterCallConfiguredWithOutAndRefParametersConfiguration<IReturnValueConfiguration<T>> ReturnsLazily<T>(this IReturnValueConfiguration<T> configuration, Func<T> valueProducer);
	static IAfterCallConfiguredWithOutAndRefParametersConfiguration<IReturnValueConfiguration<TReturnType>> ReturnsLazily<TReturnType, T1>(this IReturnValueConfiguration<TReturnType> configuration, Func<T1, TReturnType> valueProducer);
	static IAfterCallConfiguredWithOutAndRefParametersConfiguration<IReturnValueConfiguration<TReturnType>> ReturnsLazily<TReturnType, T1, T2>(this IReturnValueConfiguration<TReturnType> configuration, Func<T1, T2, TReturnType> valueProducer);
}
static class ExceptionThrowerConfigurationExtensions {
	static IAfterCallConfiguredConfiguration<TInterface> Throws<TInterface>(this IExceptionThrowerConfiguration<TInterface> configuration, Exception exception);
	static IAfterCallConfiguredConfiguration<IReturnValueConfiguration<Task<T>>> ThrowsAsync<T>(this IReturnValueConfiguration<Task<T>> configuration, Exception exception);
}
static class AssertConfigurationExtensions {
	static UnorderedCallAssertion MustHaveHappened(this IAssertConfiguration configuration);
	static UnorderedCallAssertion MustHaveHappened(this IAssertConfiguration configuration, int numberOfTimes, Times timesOption);
	static UnorderedCallAssertion MustHaveHappenedOnceExactly(this IAssertConfiguration configuration);
	static UnorderedCallAssertion MustHaveHappenedOnceOrMore(this IAssertConfiguration configuration);
	static UnorderedCallAssertion MustHaveHappenedTwiceExactly(this IAssertConfiguration configuration);
	static UnorderedCallAssertion MustNotHaveHappened(this IAssertConfiguration configuration);
}
class UnorderedCallAssertion {
	IOrderableCallAssertion Then(UnorderedCallAssertion nextAssertion);
}
interface IOrderableCallAssertion {}
