// assemblies: System, System.Runtime, mscorlib
namespace System.Runtime.Versioning;
static class CompatibilitySwitch {}
class ComponentGuaranteesAttribute : Attribute {}
enum ComponentGuaranteesOptions {}
class FrameworkName : IEquatable<FrameworkName> {}
abstract class OSPlatformAttribute : Attribute {}
class ObsoletedOSPlatformAttribute : OSPlatformAttribute {}
class RequiresPreviewFeaturesAttribute : Attribute {}
class ResourceConsumptionAttribute : Attribute {}
class ResourceExposureAttribute : Attribute {}
enum ResourceScope {}
class SupportedOSPlatformAttribute : OSPlatformAttribute {}
class SupportedOSPlatformGuardAttribute : OSPlatformAttribute {}
class TargetFrameworkAttribute : Attribute {}
class TargetPlatformAttribute : OSPlatformAttribute {}
class UnsupportedOSPlatformAttribute : OSPlatformAttribute {}
class UnsupportedOSPlatformGuardAttribute : OSPlatformAttribute {}
static class VersioningHelper {}
