// packages: Moq.AutoMock
using Moq.Language.Flow;
using Moq.Language;
using System.Collections.Generic;
using System.Linq.Expressions;
using System;
namespace Moq.AutoMock;
class AutoMocker : IServiceProvider {
	MockBehavior MockBehavior {get;}
	IReadOnlyDictionary<Type, object> ResolvedObjects {get;}
	void Combine(Type type, params Type[] forwardTo);
	T CreateInstance<T>() where T : class;
	T CreateInstance<T>(bool enablePrivate) where T : class;
	object CreateInstance(Type type);
	T CreateSelfMock<T>() where T : class;
	TService Get<TService>();
	object Get(Type serviceType);
	Mock<TService> GetMock<TService>() where TService : class;
	Mock GetMock(Type serviceType);
	object GetService(Type serviceType);
	ISetup<TService> Setup<TService>(Expression<Action<TService>> setup) where TService : class;
	ISetup<TService, object> Setup<TService>(Expression<Func<TService, object>> setup) where TService : class;
	ISetup<TService, TReturn> Setup<TService, TReturn>(Expression<Func<TService, TReturn>> setup) where TService : class;
	Mock<TService> SetupAllProperties<TService>() where TService : class;
	ISetupSequentialResult<TReturn> SetupSequence<TService, TReturn>(Expression<Func<TService, TReturn>> setup) where TService : class;
	void Use<TService>(TService service);
	void Use<TService>(Mock<TService> mockedService) where TService : class;
	void Use<TService>(Expression<Func<TService, bool>> setup) where TService : class;
	void Verify();
	void Verify<T>(Expression<Action<T>> expression) where T : class;
	void Verify<T>(Expression<Action<T>> expression, Times times, string failMessage = default) where T : class;
	void Verify<T>(Expression<Action<T>> expression, Func<Times> times, string failMessage = default) where T : class;
	void Verify<T>(Expression<Func<T, object>> expression) where T : class;
	void Verify<T>(Expression<Func<T, object>> expression, Times times, string failMessage = default) where T : class;
	void Verify<T>(Expression<Func<T, object>> expression, Func<Times> times, string failMessage = default) where T : class;
	void Verify<T, TResult>(Expression<Func<T, TResult>> expression, Times times, string failMessage = default) where T : class;
	void VerifyAll(bool ignoreMissingSetups = default);
	TService With<TService>();
	AutoMocker With<TService, TImplementation>();
}
