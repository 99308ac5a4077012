using FastEndpoints;
using System.Net.Http;
using System.Threading.Tasks;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddFastEndpoints();
var app = builder.Build();
app.UseFastEndpoints(config => config.Endpoints.RoutePrefix = "api");
app.UseSwaggerUI(pages => pages.RoutePrefix = "docs");
app.Run();

public class CrateClient
{
    private readonly HttpClient _http;

    public CrateClient(HttpClient http) { _http = http; }

    public Task Drop(int id) => _http.DeleteAsync($"api/admin/stock/crates/{id}");
}
