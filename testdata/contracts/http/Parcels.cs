using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Desk.Parcels;

public interface IClock
{
    DateTime Now();
}

public class Parcel
{
    public int Id { get; set; }
    public decimal Weight { get; set; }
    public Size Size { get; set; }
}

public enum Size { Small, Large }

public class Fault
{
    public string Reason { get; set; } = "";
}

public class Label
{
    public string Text { get; set; } = "";
}

// Objects come as JSON; what the class says of answers holds for all actions.
[ApiController]
[Route("parcels")]
[Produces("application/json")]
[ProducesResponseType(typeof(Fault), 500)]
public class ParcelsController : ControllerBase
{
    [HttpGet("{id:int}/{part?}")]
    [ProducesResponseType(typeof(Parcel), StatusCodes.Status200OK)]
    [ProducesResponseType(typeof(Fault), 404)]
    public IActionResult One(int id, string? part, [FromHeader(Name = "X-Tenant")] string tenant) => Ok();

    [HttpGet]
    public async Task<ActionResult<List<Parcel>>> All(
        [FromQuery(Name = "q")] string text, Size? size, int[] ids, CancellationToken stop) => new List<Parcel>();

    [HttpPost]
    [ProducesResponseType<Parcel>(StatusCodes.Status201Created)]
    [ProducesResponseType((int)HttpStatusCode.BadRequest)]
    [ProducesDefaultResponseType]
    public ActionResult Add(Parcel parcel, IClock clock, [FromServices] Label label) => Ok();

    [HttpPost("several")]
    [Consumes("application/xml")]
    [Produces("application/xml", Type = typeof(List<Parcel>))]
    public IActionResult Several(List<Parcel> parcels) => Ok();

    [HttpPut("{parcel-id}/label")]
    public ValueTask<Label> Relabel([FromRoute(Name = "parcel-id")] int id, [FromForm] Label label, [FromForm(Name = "by")] string author) => default;

    [HttpPost("{number}/scan")]
    public IActionResult Scan(string number, IFormFile scan, [FromForm] string remark) => Ok();

    [AcceptVerbs("GET", "HEAD", Route = "{number}/state")]
    public string State(string number) => "";

    [HttpDelete("{number}")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public void Remove(string number, [FromBody] Fault why) { }

    [HttpGet("stream")]
    public IAsyncEnumerable<Parcel> Stream() => throw new NotImplementedException();

    [Route(template: "any/{**rest}")]
    public IActionResult Any(string rest) => Ok();
}

// Forms are posted to a controller of pages.
public class DeskController : Controller
{
    public IActionResult Index(int? page) => View();

    public IActionResult Open(int id) => View();

    [HttpPost]
    public IActionResult Save(Label label, bool isFinal) => View();
}

public static class Startup
{
    public static void Map(WebApplication app)
    {
        app.MapControllerRoute("default", "{controller=Home}/{action=Index}/{id?}");
    }
}
