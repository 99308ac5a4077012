using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Acme.Mine;

public class Shaft
{
    private readonly RouteGroupBuilder _shaft;
    private RouteGroupBuilder _lift;

    public Shaft(WebApplication app)
    {
        _shaft = app.MapGroup("/shaft");
        this._lift = _shaft.MapGroup("lift");
    }

    public void Map()
    {
        _shaft.MapGet("/{level}", (int level) => level);
        _lift.MapPost("/calls", () => 1);
        RouteGroupBuilder tunnel;
        tunnel = _shaft.MapGroup("tunnel");
        tunnel.MapPut("/", () => 1);
    }
}
