using System.Web.Mvc;

namespace Old.Vault
{
    // Neither the namespace nor the address says what the area is called.
    public class VaultRegistration : AreaRegistration
    {
        public override string AreaName => Name;
        private const string Name = "Safe";

        public override void RegisterArea(AreaRegistrationContext context)
        {
            context.MapRoute("Vault", "v/{area}/{controller}/{action}", new { action = "Index" });
        }
    }

    public class BoxController : Controller
    {
        public ActionResult Open() { return View(); }
    }
}
