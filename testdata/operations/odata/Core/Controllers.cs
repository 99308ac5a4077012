using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Deltas;
using Microsoft.AspNetCore.OData.Formatter;
using Microsoft.AspNetCore.OData.Query;
using Microsoft.AspNetCore.OData.Routing.Controllers;

namespace Library;

public class Press { public int Id { get; set; } }
public class Book { public int Id { get; set; } public Press Press { get; set; } }
public class Atlas : Book { public int Scale { get; set; } }
public class Loan { public int Year { get; set; } public int Number { get; set; } }
public class House { public string Name { get; set; } }

public class BooksController : ODataController
{
    [EnableQuery(PageSize = 20)] public IActionResult Get() => Ok();
    [EnableQuery] public IActionResult Get([FromODataUri] int key) => Ok();
    public IActionResult Post([FromBody] Book book) => Ok();
    public IActionResult Put(int key, [FromBody] Book book) => Ok();
    public async Task<IActionResult> PatchAsync(int key, Delta<Book> change) => Ok();
    public IActionResult Delete(int key) => Ok();
    public IActionResult GetPress(int key) => Ok();
    public IActionResult GetScaleFromAtlas(int key) => Ok();
    public IActionResult PostToPress(int key, [FromBody] Press press) => Ok();
    public IActionResult CreateRef(int key, string navigationProperty, [FromBody] Uri link) => Ok();
    public IActionResult DeleteRefToPress(int key) => Ok();
    public IActionResult GetBooksFromAtlas() => Ok();
    // Declared by the model.
    public IActionResult Burn(int key, ODataActionParameters parameters) => Ok();
    public IActionResult Best() => Ok();
    // Bound by attribute alone.
    [HttpGet] public IActionResult Near(int key, int distance, CancellationToken cancel) => Ok();
    // In two addresses.
    [HttpGet] public IActionResult Oldest(int key) => Ok();
    // A route of its own.
    [HttpGet("odata/Books({key})/Default.Rate()")] public IActionResult Rate(int key) => Ok();
    [NonAction] public IActionResult Nothing() => Ok();
}

public class LoansController : ODataController
{
    public IActionResult Get(int keyYear, int keyNumber) => Ok();
}

public class HouseController : ODataController
{
    public IActionResult Get() => Ok();
    public IActionResult GetName() => Ok();
}

// In no model.
public class ShelvesController : ODataController
{
    public IActionResult Get() => Ok();
    public IActionResult Sort(int key) => Ok();
}
