using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Shop.Own
{
    // Actions that are called as something of the framework or of every object.
    public class PlanController : Controller
    {
        public IActionResult Execute(int plan) => View();
        public IActionResult Dispose(string reason) => View();
        public virtual IActionResult OnException() => View();
    }

    public class YearPlanController : PlanController
    {
        public override IActionResult OnException() => View();
        // What the framework calls.
        public void Execute(RequestContext context) { }
        public new void Dispose() { }
        public override void OnActionExecuting(ActionExecutingContext context) { }
        public new bool Equals(object other) => false;
    }
}
