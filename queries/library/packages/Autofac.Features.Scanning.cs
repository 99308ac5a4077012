// packages: Autofac
namespace Autofac.Features.Scanning;
class ScanningActivatorData : Autofac.Builder.ReflectionActivatorData {}
