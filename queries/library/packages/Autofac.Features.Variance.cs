// packages: Autofac
namespace Autofac.Features.Variance;
class ContravariantRegistrationSource : Autofac.Core.IRegistrationSource {}
