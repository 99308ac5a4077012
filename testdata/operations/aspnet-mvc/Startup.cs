using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Shop
{
    public static class Areas
    {
        public const string Admin = "Admin";
    }

    public class Startup
    {
        public void Configure(IApplicationBuilder app)
        {
            app.UseEndpoints(endpoints =>
            {
                endpoints.MapControllerRoute("edit-order", "orders/{id}", new { controller = "Orders", action = "Edit", area = Areas.Admin });
                endpoints.MapControllerRoute("blog", "blog/{controller}/{action}", defaults: new { action = "Index" }, constraints: new { controller = "Post" }, dataTokens: new { area = "Blog" });
                endpoints.MapControllerRoute("areas", "{area:exists}/{controller=Home}/{action=Index}/{id?}");
                endpoints.MapControllerRoute(name: "default", pattern: "{controller=Home}/{action=Index}/{id?}");
                endpoints.MapAreaControllerRoute("reports", "Reports", "reports/{controller}/{action}");
                endpoints.MapDefaultControllerRoute();
            });
        }
    }
}

namespace Shop.Blog
{
    [Microsoft.AspNetCore.Mvc.Area("Blog")]
    public class PostController : Microsoft.AspNetCore.Mvc.Controller
    {
        public object Read() => null;
    }
}

namespace Shop.Areas.Reports.Controllers
{
    public class SalesController : Microsoft.AspNetCore.Mvc.Controller
    {
        public object Monthly() => null;
    }
}
