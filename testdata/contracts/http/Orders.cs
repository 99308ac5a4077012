using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Desk.Orders;

public record Order(int Id, string Number);

public record Filter([FromQuery(Name = "n")] string Number, [property: FromHeader(Name = "X-Page")] int Page)
{
    public Guid? Customer { get; init; }
}

public class OrderStore
{
    public Order? Find(int id) => null;
}

public static class OrderEndpoints
{
    public static void MapOrders(this WebApplication app, IServiceCollection services)
    {
        services.AddScoped<OrderStore>();
        var orders = app.MapGroup("/orders");
        orders.MapGet("/{id:int}", Show);
        orders.MapGet("/{orderId:int}/lines", (int orderId, int? from, OrderStore store, ILogger<Order> log) => Results.Ok());
        orders.MapDelete("/{number:int}", Results<NoContent, NotFound> (int number, [FromHeader(Name = "If-Match")] string tag) => TypedResults.NoContent());
        orders.MapPost("/", Order (Order order, OrderStore store) => order);
        orders.MapGet("/", ([AsParameters] Filter filter) => Results.Ok());
        orders.MapMethods("/ping", new[] { "GET", "HEAD" }, () => "pong");
        orders.MapGet("/{id:int}/parts", OrderHandlers.Parts);
        orders.MapPost("/{id:int}/notes", new NoteHandlers().Add)
            .WithName("notes")
            .Accepts<Note>("application/xml")
            .Produces<Note>(StatusCodes.Status201Created, "application/xml")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesValidationProblem();
        orders.MapGet("/{id:int}/weight", (int id) => Results.Ok(1)).Produces<decimal>().Produces(404);
        orders.MapPut("/{id:int}", async Task<Results<Accepted<Order>, ValidationProblem>> (int id, Order order) => throw new NotImplementedException());
    }

    private static async Task<Results<Ok<Order>, NotFound, BadRequest<string>>> Show(int id, [FromServices] OrderStore store)
        => TypedResults.NotFound();
}

public record Note(string Text);

// What a route is mapped to may stand anywhere.
public static class OrderHandlers
{
    public static Ok<List<Order>> Parts(int id, [FromQuery(Name = "p")] int page) => TypedResults.Ok(new List<Order>());
}

public class NoteHandlers
{
    public IResult Add(int id, HttpRequest request) => Results.Ok();
}
