using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Acme.Zoo;

public static class Zoo
{
    public static void Map(WebApplication app)
    {
        app.MapGroup("/snakes").MapSnakes();
        var lions = app.MapGroup("lions").RequireAuthorization();
        lions.MapLions();
        IEndpointRouteBuilder any = app;
        any.Map("/any", () => 2);
        any.MapFallback("/{*path}", () => 3);
        any.MapMethods("/multi", new[] { "GET", "POST" }, () => 1);
    }
}

public static class ZooEndpoints
{
    public static RouteGroupBuilder MapSnakes(this RouteGroupBuilder group)
    {
        group.MapGet("/{id}", Snake);
        group.MapGroup("eggs").MapPost("", (string x) => x);
        return group;
    }

    public static void MapLions(this RouteGroupBuilder pride) => pride.MapDelete("/{id}", (int id) => id);

    private static string Snake(int id) => "";
}
