namespace Plugin
{
    // Nothing begins here: a site loads it.
    public class GiftController : System.Web.Mvc.Controller
    {
        public object Index() { return null; }
    }
}
