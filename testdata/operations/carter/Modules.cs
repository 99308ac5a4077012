using Carter;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Library
{
    public class BooksModule : CarterModule
    {
        public BooksModule() : base("/books") { }

        public override void AddRoutes(IEndpointRouteBuilder app)
        {
            app.MapGet("/", List);
            app.MapPost("/{id}/loans", (int id) => id);
            var old = app.MapGroup("old");
            old.MapGet("{id}", (int id) => id);
        }

        private static IResult List() => Results.Ok();
    }

    // Without a start.
    public class HealthModule : ICarterModule
    {
        public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/health", () => "fine");
    }

    // Every module of the archive is below it.
    public abstract class ArchiveModule : CarterModule
    {
        protected ArchiveModule() : base("/archive") { }
    }

    public class ScansModule : ArchiveModule
    {
        public override void AddRoutes(IEndpointRouteBuilder app) => app.MapDelete("/scans/{id}", (int id) => id);
    }

    public class ReadersModule() : CarterModule("/readers")
    {
        public override void AddRoutes(IEndpointRouteBuilder app) => app.MapPut("/{id}", (int id) => id);
    }

    // Of before minimal APIs.
    public class ShelvesModule : CarterModule
    {
        public ShelvesModule() : base("/shelves")
        {
            Get("/", (request, response) => response.WriteAsync("none"));
            Delete("/{id:int}", async (request, response) => response.StatusCode = 204);
        }
    }
}
