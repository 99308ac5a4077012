// packages: Moq
using Moq.Language.Flow;
using Moq.Language;
using System.Linq.Expressions;
using System;
namespace Moq.Protected;
static class ProtectedExtension {
	static IProtectedMock<T> Protected<T>(this Mock<T> mock) where T : class;
}
interface IProtectedMock<TMock> where TMock : class {
	IProtectedAsMock<TMock, TAnalog> As<TAnalog>() where TAnalog : class;
	ISetup<TMock> Setup(string voidMethodName, params object[] args);
	ISetup<TMock, TResult> Setup<TResult>(string methodOrPropertyName, params object[] args);
	ISetupGetter<TMock, TProperty> SetupGet<TProperty>(string propertyName);
	ISetupSequentialResult<TResult> SetupSequence<TResult>(string methodOrPropertyName, params object[] args);
	void Verify(string methodName, Times times, params object[] args);
	void Verify<TResult>(string methodName, Times times, params object[] args);
}
interface IProtectedAsMock<T, TAnalog> where T : class where TAnalog : class {
	ISetup<T> Setup(Expression<Action<TAnalog>> expression);
	ISetup<T, TResult> Setup<TResult>(Expression<Func<TAnalog, TResult>> expression);
	void Verify(Expression<Action<TAnalog>> expression, Times? times = default, string failMessage = default);
}
static class ItExpr {
	static Expression Is<TValue>(Expression<Func<TValue, bool>> match);
	static Expression IsAny<TValue>();
	static Expression IsNull<TValue>();
}
