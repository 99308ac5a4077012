using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Web;
using System.Web.Mvc;
using Microsoft.AspNetCore.Http;

namespace Acme.Items
{
    public class Line { }
    public class Order { public List<Line> Items { get; } = new List<Line>(); }
    public class ListBox { public Dictionary<string, int> Items { get; set; } }

    public class Scope
    {
        public void Old(ActionExecutingContext filterContext)
        {
            HttpContext.Current.Items.Add("unit", new object());
            filterContext.HttpContext.Items.Remove("unit");
        }

        public bool New(Microsoft.AspNetCore.Http.HttpContext context, IHttpContextAccessor accessor)
        {
            accessor.HttpContext.Items.TryAdd("tenant", 1);
            return context.Items.TryGetValue("tenant", out _) && context.Items.ContainsKey("tenant");
        }

        // Of something else.
        public void Other(Order order, ListBox box)
        {
            order.Items.Add(new Line());
            box.Items.Add("first", 1);
        }
    }
}
