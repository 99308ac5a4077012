using Minimal;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/health", () => "fine");
app.MapOrders();
app.Run();

namespace Minimal
{
    public static class OrderEndpoints
    {
        private const string Root = "/orders";

        public static void MapOrders(this IEndpointRouteBuilder app)
        {
            var orders = app.MapGroup(Root).WithTags("orders");
            orders.MapGet("/", List);
            orders.MapGet("/{id:int}", Show);
            orders.MapPost("/", () => Results.Ok()).WithName("create");
            var lines = orders.MapGroup("/{id}/lines");
            lines.MapDelete("{line}", Remove);
            app.MapGroup("/old").MapPut("orders", Replace);
            app.MapMethods("/ping", new[] { "GET", "HEAD" }, () => "pong");
            app.MapPatch($"{Root}/{{id}}", Patch);
        }

        private static IResult List() => Results.Ok();
        private static IResult Show(int id) => Results.Ok();
        private static IResult Remove(int id, int line) => Results.Ok();
        private static IResult Replace() => Results.Ok();
        private static IResult Patch() => Results.Ok();
    }

    // Another MapGet.
    public class Chart
    {
        public void MapGet(string x, string y) { }
        public void Draw() { MapGet("a", "b"); }
    }
}
