namespace Site
{
    public class HomeController : System.Web.Mvc.Controller
    {
        public object Index() { return null; }
    }
}
