// assemblies: Microsoft.AspNetCore.Components
using System;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.CompilerServices;
static class RuntimeHelpers {
	static Func<T, Task> CreateInferredBindSetter<T>(Func<T, Task> callback, T value);
	static Func<T, Task> CreateInferredBindSetter<T>(Action<T> callback, T value);
	static EventCallback<T> CreateInferredEventCallback<T>(object receiver, Action<T> callback, T value);
	static EventCallback<T> CreateInferredEventCallback<T>(object receiver, Func<T, Task> callback, T value);
	static EventCallback<T> CreateInferredEventCallback<T>(object receiver, EventCallback<T> callback, T value);
	static Task InvokeAsynchronousDelegate(Action callback);
	static Task InvokeAsynchronousDelegate(Func<Task> callback);
	static void InvokeSynchronousDelegate(Action callback);
	static T TypeCheck<T>(T value);
}
