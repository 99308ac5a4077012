using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
namespace Acme.Invoicing
{
    public interface ILedger { }
    public class SqlLedger : ILedger { }
    public class FakeLedger : ILedger
    {
        public FakeLedger(ILedger l) {}
    }
    public interface INumberer { }
    public class YearNumberer : INumberer { }
    public interface IHasher { }
    public class Hasher : IHasher { }
    public interface IGate<T> { }
    public class Gate<T> : IGate<T> { }
    public interface IPrinter { }
    public class LaserPrinter : IPrinter { }
    public class InkPrinter : IPrinter { }
    public class BillingDb : Microsoft.EntityFrameworkCore.DbContext { }
    public class TaxSettings
    {
        public decimal Rate { get; set; }
    }
    public interface IRateClient { }
    public class RateClient : IRateClient { }
    public class Heartbeat : IHostedService { }
    public static class InvoicingModule
    {
        public static IServiceCollection RegisterInvoicing(this IServiceCollection self, Microsoft.Extensions.Configuration.IConfiguration conf)
        {
            self
            .AddScoped<ILedger>(sp => ActivatorUtilities.CreateInstance<SqlLedger>(sp))
            .AddTransient(typeof(INumberer), sp => new YearNumberer())
            .AddSingleton<IHasher>(static _ => { return new Hasher(); })
            .AddSingleton(typeof(IGate<>), typeof(Gate<>));
            self.AddKeyedSingleton<IPrinter, LaserPrinter>(PrinterKind.Laser);
            self.AddKeyedTransient(typeof(IPrinter), "ink", typeof(InkPrinter));
            self.TryAddEnumerable(ServiceDescriptor.Singleton<IPrinter, InkPrinter>());
            self.TryAddEnumerable(new[] { ServiceDescriptor.Transient<IPrinter, LaserPrinter>(), ServiceDescriptor.Transient(typeof(IPrinter), typeof(InkPrinter)) });
            self.Replace(new ServiceDescriptor(typeof(ILedger), typeof(FakeLedger), ServiceLifetime.Singleton));
            self.RemoveAll<INumberer>();
            self.AddDbContextPool<BillingDb>(o => o.UseNpgsql(conf["Db"]));
            self.AddOptions<TaxSettings>().Bind(conf.GetSection("Tax"));
            self.Configure<TaxSettings>(conf.GetSection("Tax2"));
            self.AddHttpClient<IRateClient, RateClient>(c => { c.BaseAddress = new Uri("https://rates.example.org"); });
            self.AddHttpClient("plain", c => { });
            self.AddSingleton<IHostedService, Heartbeat>();
            self.AddScoped<SqlLedger>();
            self.AddScoped<ILedger>(x => x.GetRequiredService<SqlLedger>());
            self.TryAdd(new ServiceDescriptor(typeof(IHasher), typeof(Hasher), ServiceLifetime.Transient));
            self.Add(ServiceDescriptor.Describe(typeof(IHasher), typeof(Hasher), ServiceLifetime.Scoped));
            self.AddSingleton(new YearNumberer());
            self.AddScoped<ILedger, FakeLedger>(sp => new FakeLedger(sp.GetRequiredService<SqlLedger>()));
            self.AddSingleton(Create);
            self.AddSingleton<IHasher>(Create);
            return self;
        }
        static Hasher Create(IServiceProvider p) => new Hasher();
        private static IServiceCollection AddImpl<TI, TImpl>(this IServiceCollection s) where TImpl : class, TI => s.AddScoped<TI, TImpl>();
        public static void More(IServiceCollection c)
        {
            c.AddImpl<INumberer, YearNumberer>();
            c.Insert(0, ServiceDescriptor.Singleton<IHasher, Hasher>());
        }
    }
    public enum PrinterKind
    {
        Laser
    }
    public class Consumer([FromKeyedServices("ink")] IPrinter ink, IServiceScopeFactory scopes)
    {
        public void Go(Microsoft.AspNetCore.Http.HttpContext http)
        {
            using var scope = scopes.CreateScope();
            var a = scope.ServiceProvider.GetRequiredService<ILedger>();
            var b = (INumberer)http.RequestServices.GetService(typeof(INumberer))!;
            var c = scope.ServiceProvider.GetServices<IPrinter>();
            var d = scope.ServiceProvider.GetKeyedService<IPrinter>("ink");
            var e = ActivatorUtilities.GetServiceOrCreateInstance<Hasher>(scope.ServiceProvider);
        }
    }
    public static class P
    {
        public static void Main(string[] a)
        {
            var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(a);
            builder.Services.AddScoped<ILedger, SqlLedger>();
            builder.Services.RegisterInvoicing(builder.Configuration);
            builder.Host.ConfigureServices((ctx, svc) => { svc.AddTransient<INumberer, YearNumberer>(); });
            var app = builder.Build();
            var l = app.Services.GetRequiredService<ILedger>();
        }
    }
}
