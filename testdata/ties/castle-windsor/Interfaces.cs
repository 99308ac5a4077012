using Castle.MicroKernel.Registration;
using Castle.MicroKernel.SubSystems.Configuration;
using Castle.Windsor;

namespace Acme.Interfaces
{
    public interface IService { }
    public interface IBilling : IService { }
    public interface IAudit { }
    public class Billing : IBilling, IAudit { }
    public class Plain : IService { }

    public class ServiceInstaller : IWindsorInstaller
    {
        public void Install(IWindsorContainer container, IConfigurationStore store)
        {
            // The interface that derives from the base, or the base where there is none.
            container.Register(Classes.FromThisAssembly()
                .BasedOn<IService>()
                .WithService.FromInterface()
                .LifestyleTransient());
            container.Register(Classes.FromThisAssembly()
                .BasedOn<IAudit>()
                .WithService.AllInterfaces()
                .LifestylePerWebRequest());
            container.Register(Classes.FromThisAssembly()
                .BasedOn<IBilling>()
                .WithService.DefaultInterfaces());
        }
    }
}
