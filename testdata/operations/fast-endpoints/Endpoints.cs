using FastEndpoints;
using System.Threading;
using System.Threading.Tasks;

namespace Depot
{
    public class CrateRequest { public int Id { get; set; } }
    public class Crate { public int Id { get; set; } }

    public static class Routes
    {
        public const string Crates = "/crates";
    }

    public class GetCrate : Endpoint<CrateRequest, Crate>
    {
        public override void Configure()
        {
            Get(Routes.Crates + "/{id}", "/boxes/{id}");
            AllowAnonymous();
        }

        public override Task HandleAsync(CrateRequest request, CancellationToken stop) => Task.CompletedTask;
    }

    public class ListCrates : EndpointWithoutRequest<Crate[]>
    {
        public override void Configure()
        {
            Verbs(Http.GET, Http.HEAD);
            Routes("/crates", "/boxes");
        }

        public override Task<Crate[]> ExecuteAsync(CancellationToken stop) => null;
    }

    [HttpPost("/crates"), AllowAnonymous]
    public class AddCrate : Endpoint<Crate>
    {
        public override Task HandleAsync(Crate request, CancellationToken stop) => Task.CompletedTask;
    }

    // Groups, one in the other.
    public class Administration : Group
    {
        public Administration() { Configure("admin", group => { }); }
    }

    public class Stock : SubGroup<Administration>
    {
        public Stock() { Configure("stock", group => { }); }
    }

    public class DropCrate : Endpoint<CrateRequest>
    {
        public override void Configure()
        {
            Delete("crates/{id}");
            Group<Stock>();
        }

        public override Task HandleAsync(CrateRequest request, CancellationToken stop) => Task.CompletedTask;
    }

    public abstract class AdminEndpoint<T> : Endpoint<T>
    {
    }

    public class MoveCrate : AdminEndpoint<CrateRequest>
    {
        public override void Configure() => Put("/crates/{id}/place");
        public override Task HandleAsync(CrateRequest request, CancellationToken stop) => Task.CompletedTask;
    }

    // Another Endpoint.
    public class Plug : Endpoint
    {
        public void Configure() { Get("socket"); }
        private string Get(string name) => name;
    }

    public class Endpoint { }
}
