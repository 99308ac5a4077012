using System.Diagnostics;
using System.Web.Mvc;
using Overture.Common;

namespace Overture.Web.Debugging
{
    /// <summary>Compiled in Debug only, see the project.</summary>
    public class RequestTracer : ActionFilterAttribute
    {
        private const string Key = "overture.watch";

        public override void OnActionExecuting(ActionExecutingContext filterContext)
        {
            filterContext.HttpContext.Items[Key] = Stopwatch.StartNew();
        }

        public override void OnResultExecuted(ResultExecutedContext filterContext)
        {
            var watch = filterContext.HttpContext.Items[Key] as Stopwatch;
            if (watch != null)
            {
                Log.Debug("{0} took {1} ms", filterContext.HttpContext.Request.RawUrl, watch.ElapsedMilliseconds);
            }
        }
    }
}
