// assemblies: System.Runtime, mscorlib
namespace System.Runtime.ConstrainedExecution;
enum Cer {}
enum Consistency {}
abstract class CriticalFinalizerObject {}
class PrePrepareMethodAttribute : Attribute {}
class ReliabilityContractAttribute : Attribute {}
