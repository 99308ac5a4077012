using System.Web.Mvc;
using Composite.Plugins.Functions;

namespace App
{
    public class HeaderController : Controller
    {
        public ActionResult PageHeader() { return null; }
    }

    public static class Startup
    {
        private static void Register(FunctionCollection functions)
        {
            functions.RegisterAction<HeaderController>("PageHeader", "Shop.Header.PageHeader");
        }

        public static object Find()
        {
            return FunctionFacade.GetFunction("Shop.Footer");
        }
    }
}
