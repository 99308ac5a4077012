using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Acme.Farm;

public static class Farm
{
    public static void Map(WebApplication app)
    {
        var barn = app.MapGroup("/barn");
        var yard = app.MapGroup("/yard");
        barn.MapCows();
        yard.MapHens();
        // Two groups with the same routes.
        barn.MapTools();
        yard.MapTools();
        // Not as an extension, and from one method to the next.
        FieldEndpoints.Map(yard, "wheat");
        FieldEndpoints.Fence(app.MapGroup("/fence"));
        // A group that a method gives back, and one that it only passes on.
        app.MapFarmApi().MapGet("/status", () => "fine");
        var api = app.MapFarmApi();
        api.MapDelete("/status", () => "gone");
        barn.MapCows().MapGet("/after", () => "same");
        app.Map("/any", () => 1);
        app.Map("/shed", shed => shed.UseMiddleware<Lantern>());
        app.MapMethods("/tools", new[] { HttpMethods.Get, HttpMethods.Head }, () => 1);
        app.MapMethods("/more", ["PUT", "PATCH"], () => 1);
    }
}

public class Lantern { public Lantern(RequestDelegate next) { } public Task InvokeAsync(HttpContext context) => Task.CompletedTask; }

public static class FarmEndpoints
{
    public static RouteGroupBuilder MapCows(this RouteGroupBuilder cows)
    {
        cows.MapGet("/cows", () => 1);
        return cows;
    }

    public static void MapHens(this IEndpointRouteBuilder hens) => hens.MapGroup("hens").MapPost("/{id}", (int id) => id);

    public static void MapTools(this RouteGroupBuilder tools) => tools.MapGet("/tools/{id}", (int id) => id);

    public static RouteGroupBuilder MapFarmApi(this IEndpointRouteBuilder app) => app.MapGroup("/api").MapGroup("farm").WithTags("farm");
}

public static class FieldEndpoints
{
    public static void Map(IEndpointRouteBuilder field, string crop)
    {
        field.MapGet("/field", () => crop);
        Fence(field);
    }

    public static void Fence(IEndpointRouteBuilder fenced) => fenced.MapPut("/post", () => 1);
}

public static class Unknown
{
    // What versions it is of a package that is not known.
    public static void Map(WebApplication app)
    {
        var versioned = app.NewVersionedApi("farm").MapGroup("/v{version}").HasApiVersion(1.0);
        versioned.MapGoats();
    }

    public static void MapGoats(this RouteGroupBuilder goats) => goats.MapGet("/goats", () => 1);
}
