using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData;
using Microsoft.AspNetCore.OData.Routing.Attributes;
using Microsoft.AspNetCore.OData.Routing.Controllers;
using Microsoft.OData.Edm;
using Microsoft.OData.ModelBuilder;

namespace Zoo;

public class Animal { public int Id { get; set; } }
public class Keeper { public int Id { get; set; } }
public class Cage { public int Id { get; set; } }

public static class Models
{
    public static IEdmModel First()
    {
        var builder = new ODataConventionModelBuilder { Namespace = "Zoo.Api" };
        builder.EntitySet<Animal>("Animals");
        builder.EntityType<Animal>().Action("Feed");
        return builder.GetEdmModel();
    }

    public static IEdmModel Second()
    {
        var builder = new ODataConventionModelBuilder();
        builder.EntitySet<Animal>("Animals");
        builder.EntitySet<Keeper>("Keepers");
        return builder.GetEdmModel();
    }
}

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        var cages = new ODataConventionModelBuilder();
        cages.EntitySet<Cage>("Cages");
        services.AddControllers().AddOData(options => options
            .AddRouteComponents("v1", Models.First())
            .AddRouteComponents("v2", Models.Second())
            .AddRouteComponents("cages", cages.GetEdmModel()));
    }
}

public class KeepersController : ODataController
{
    public IActionResult Get() => Ok();
}

public class CagesController : ODataController
{
    public IActionResult Get() => Ok();
}

// In two models, told apart by attribute.
[ODataRouteComponent("v1")]
public class AnimalsController : ODataController
{
    public IActionResult Get() => Ok();
    public IActionResult Feed(int key, ODataActionParameters parameters) => Ok();
}
