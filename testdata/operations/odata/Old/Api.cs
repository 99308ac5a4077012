using System.Linq;
using System.Web.Http;
using System.Web.Http.OData;
using System.Web.OData.Builder;
using System.Web.OData.Extensions;
using System.Web.OData.Routing;

namespace Museum
{
    public class Painting { public int Id { get; set; } }
    public class Room { public int Id { get; set; } }

    public static class WebApiConfig
    {
        public static void Register(HttpConfiguration config)
        {
            ODataModelBuilder builder = new ODataConventionModelBuilder();
            builder.EntitySet<Painting>("Paintings");
            builder.EntitySet<Room>("Rooms");
            var lend = builder.Entity<Painting>().Action("Lend");
            config.MapODataServiceRoute("odata", "api/v1", builder.GetEdmModel());
        }
    }

    [ODataRoutePrefix("Rooms")]
    public class RoomsController : ODataController
    {
        [ODataRoute] public IQueryable<Room> GetAllRooms() { return null; }
        [ODataRoute("({id})")] public IHttpActionResult GetOne([FromODataUri] int id) { return null; }
        [HttpPost, ODataRoute("({id})/Close")] public IHttpActionResult Shut(int id) { return null; }
        [ODataRoute("~/Open()")] public IHttpActionResult GetOpen() { return null; }
    }

    public class PaintingsController : EntitySetController<Painting, int>
    {
        public override IQueryable<Painting> Get() { return null; }
        protected override Painting GetEntityByKey(int key) { return null; }
        protected override Painting CreateEntity(Painting painting) { return null; }
        protected override Painting PatchEntity(int key, Delta<Painting> patch) { return null; }
        public override void Delete([FromODataUri] int key) { }
        public Room GetRoom([FromODataUri] int key) { return null; }
        [HttpPost] public IHttpActionResult Lend([FromODataUri] int key, ODataActionParameters parameters) { return null; }
    }
}
