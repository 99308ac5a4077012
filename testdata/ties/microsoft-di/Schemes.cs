using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Shop.Schemes
{
    public class KeyOptions : AuthenticationSchemeOptions { }
    public class KeyHandler : AuthenticationHandler<KeyOptions> { }

    public static class Schemes
    {
        public static void Add(IServiceCollection services)
        {
            services.AddAuthentication("key")
                .AddCookie()
                .AddScheme<KeyOptions, KeyHandler>("key", options => { });
        }
    }
}
