// packages: Unity, CommonServiceLocator.UnityAdapter
using System;
using System.Collections.Generic;
namespace Microsoft.Practices.Unity;
interface IUnityContainer : IDisposable {
	IUnityContainer Parent { get; }
	IUnityContainer CreateChildContainer();
	IUnityContainer RegisterType(Type registeredType, Type mappedToType, string name = default, object lifetimeManager = default, params object[] injectionMembers);
}
class UnityContainer : IUnityContainer {
}
static class UnityContainerExtensions {
	static IUnityContainer RegisterType<T>(this IUnityContainer container, params object[] injectionMembers);
	static IUnityContainer RegisterType<TFrom, TTo>(this IUnityContainer container, params object[] injectionMembers);
	static IUnityContainer RegisterType(this IUnityContainer container, Type from, Type to, params object[] injectionMembers);
	static IUnityContainer RegisterSingleton<T>(this IUnityContainer container, params object[] injectionMembers);
	static IUnityContainer RegisterSingleton<TFrom, TTo>(this IUnityContainer container, params object[] injectionMembers);
	static IUnityContainer RegisterFactory<TInterface>(this IUnityContainer container, Func<IUnityContainer, object> factory);
	static IUnityContainer RegisterFactory<TInterface>(this IUnityContainer container, string name, Func<IUnityContainer, object> factory);
	static IUnityContainer RegisterInstance<TInterface>(this IUnityContainer container, params object[] instance);
	static IUnityContainer RegisterInstance(this IUnityContainer container, Type t, params object[] instance);
	static T Resolve<T>(this IUnityContainer container, params object[] overrides);
	static object Resolve(this IUnityContainer container, Type t, params object[] overrides);
	static IEnumerable<T> ResolveAll<T>(this IUnityContainer container, params object[] resolverOverrides);
}
