// assemblies: System.Runtime
using System.Collections.Generic;
using System.IO;
using System.Reflection;
namespace System.Runtime.Loader;
class AssemblyDependencyResolver {}
class AssemblyLoadContext {
	static IEnumerable<AssemblyLoadContext> All {get;}
	IEnumerable<Assembly> Assemblies {get;}
	static AssemblyLoadContext CurrentContextualReflectionContext {get;}
	static AssemblyLoadContext Default {get;}
	bool IsCollectible {get;}
	string Name {get;}
	event Func<AssemblyLoadContext, AssemblyName, Assembly> Resolving;
	event Func<Assembly, string, IntPtr> ResolvingUnmanagedDll;
	event Action<AssemblyLoadContext> Unloading;
	AssemblyLoadContext.ContextualReflectionScope EnterContextualReflection();
	static AssemblyLoadContext.ContextualReflectionScope EnterContextualReflection(Assembly activating);
	static AssemblyName GetAssemblyName(string assemblyPath);
	static AssemblyLoadContext GetLoadContext(Assembly assembly);
	protected Assembly Load(AssemblyName assemblyName);
	Assembly LoadFromAssemblyName(AssemblyName assemblyName);
	Assembly LoadFromAssemblyPath(string assemblyPath);
	Assembly LoadFromNativeImagePath(string nativeImagePath, string assemblyPath);
	Assembly LoadFromStream(Stream assembly);
	Assembly LoadFromStream(Stream assembly, Stream assemblySymbols);
	protected IntPtr LoadUnmanagedDll(string unmanagedDllName);
	protected IntPtr LoadUnmanagedDllFromPath(string unmanagedDllPath);
	void SetProfileOptimizationRoot(string directoryPath);
	void StartProfileOptimization(string profile);
	void Unload();
	struct ContextualReflectionScope : IDisposable {
		void Dispose();
	}
}
