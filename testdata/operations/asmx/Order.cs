using System.Web.Services;
using System.Web.UI;

namespace App
{
    public partial class Order : Page
    {
        [WebMethod] public static decimal Price(string sku) { return 0; }
        [WebMethod(EnableSession = true)]
        public static void Save(int id) { }
        public static int Plain() { return 0; }
    }
}
