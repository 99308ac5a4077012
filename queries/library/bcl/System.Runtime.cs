// assemblies: System.Runtime, mscorlib
namespace System.Runtime;
class AmbiguousImplementationException : Exception {}
class AssemblyTargetedPatchBandAttribute : Attribute {}
static class ControlledExecution {}
struct DependentHandle : IDisposable {}
enum GCLargeObjectHeapCompactionMode {}
enum GCLatencyMode {}
static class GCSettings {}
static class JitInfo {}
class MemoryFailPoint : IDisposable {}
static class ProfileOptimization {}
class TargetedPatchingOptOutAttribute : Attribute {}
