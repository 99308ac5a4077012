namespace Forms
{
    // Neither a Global.asax nor a program: the server begins with the page that is asked for.
    public partial class Default : System.Web.UI.Page
    {
    }
}
