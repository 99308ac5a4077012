namespace Acme.Loc
{
    public interface IRule { }
    public class A
    {
        void M(System.Web.HttpContext c)
        {
            var a = System.Web.Mvc.DependencyResolver.Current.GetService<IRule>();
            var b = Microsoft.Practices.ServiceLocation.ServiceLocator.Current.GetInstance<IRule>();
            var d = (IRule)System.Web.Http.GlobalConfiguration.Configuration.DependencyResolver.GetService(typeof(IRule));
            var e = Nop.Core.Infrastructure.EngineContext.Current.Resolve<IRule>();
            var f = CommonServiceLocator.ServiceLocator.Current.GetAllInstances<IRule>();
            var g = Ioc.Default.GetRequiredService<IRule>();
            var h = Locator.Current.GetService<IRule>();
            var i = App.Container.Resolve<IRule>();
            var j = Mvx.IoCProvider.Resolve<IRule>();
            var k = ServiceProviderFactory.Provider.GetService<IRule>();
            var l = Startup.ServiceProvider.GetService(typeof(IRule)) as IRule;
            var m = ComposerHost.Current.TryResolve<IRule>();
            var n = request.GetDependencyScope().GetService(typeof(IRule));
        }
    }
}
