// assemblies: System.Runtime, mscorlib
using System.Runtime.ConstrainedExecution;
namespace System.Runtime;
class AmbiguousImplementationException : Exception {}
class AssemblyTargetedPatchBandAttribute : Attribute {}
static class ControlledExecution {}
struct DependentHandle : IDisposable {}
enum GCLargeObjectHeapCompactionMode {}
enum GCLatencyMode {}
static class GCSettings {}
static class JitInfo {}
class MemoryFailPoint : CriticalFinalizerObject, IDisposable {}
static class ProfileOptimization {}
class TargetedPatchingOptOutAttribute : Attribute {}
