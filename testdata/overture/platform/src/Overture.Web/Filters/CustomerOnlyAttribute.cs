using System.Web.Mvc;
using Overture.Core;
using Overture.Core.Customers;

namespace Overture.Web.Filters
{
    public class CustomerOnlyAttribute : ActionFilterAttribute
    {
        public override void OnActionExecuting(ActionExecutingContext filterContext)
        {
            if (OvertureContext.IsMaintenance)
            {
                filterContext.Result = new ViewResult { ViewName = "Maintenance" };
                return;
            }
            var customer = filterContext.HttpContext.Items["customer"] as Customer;
            if (customer == null)
            {
                filterContext.Result = new RedirectResult("~/account/signin?returnUrl=" + filterContext.HttpContext.Request.RawUrl);
                return;
            }
            filterContext.Controller.ViewData["CustomerName"] = customer.DisplayName;
        }
    }
}
