using System.Linq;
using System.Web.Mvc;
using Overture.Core.Catalog;
using Overture.Core.Promotions;
using Overture.StarterSite.Models;
using Overture.Web.Controllers;

namespace Overture.StarterSite.Controllers
{
    public class HomeController : StoreController
    {
        private readonly ICatalogService catalog;
        private readonly IPromotionService promotions;
        private readonly ThemeSettings theme;

        public HomeController(ICatalogService catalog, IPromotionService promotions, ThemeSettings theme)
        {
            this.catalog = catalog;
            this.promotions = promotions;
            this.theme = theme;
        }

        public ActionResult Index()
        {
            ViewBag.Theme = theme;
            ViewBag.Menu = catalog.GetMenu();
            return View(promotions.RunningFor(CurrentCustomer).Take(theme.Banners).ToList());
        }
    }
}
