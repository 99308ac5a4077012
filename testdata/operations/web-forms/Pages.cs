using System.Web.UI;

namespace App
{
    public partial class Checkout : Page { }
    public partial class Header : UserControl { }
    public partial class Site : MasterPage { }
    public class BasePage : Page { }
    public partial class Cart : BasePage { }
    public class Global : System.Web.HttpApplication { }
}
