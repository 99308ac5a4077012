//! What the operations of files mean in a small shop.

use unseam::discover::memory::MemoryTree;
use unseam::discover::{Scope, discover};
use unseam::pipeline::{self, Bound, Options, Silent};
use unseam::resolve::model::TypeId;
use unseam::usage::{Reach, Reason, Target, Usage, join, read};

const CODE: &str = r#"
using System.Web.Mvc;
using System.Web.Http;
namespace Shop.Web {
    public class HomeController : Controller {
        public ActionResult Index() { return null; }
        [HttpPost] public ActionResult Search(string q) { return new Finder().Find(q); }
    }
    public class RouteConfig {
        public static void RegisterRoutes(RouteCollection routes) {
            routes.MapRoute("default", "{controller}/{action}/{id}", new { controller = "Home", action = "Index", id = UrlParameter.Optional });
        }
    }
    [RoutePrefix("api/carts")]
    public class CartsController : ApiController {
        private readonly IPrices prices;
        public CartsController(IPrices prices) { this.prices = prices; }
        [HttpGet, Route("{token}")] public object Get(string token) { return prices.Of(token); }
        [HttpGet, Route("{id:int}")] public object ById(int id) { return null; }
        [HttpDelete, Route("{token}")] public void Delete(string token) { }
        [HttpGet, Route("{token}/lines/{line?}")] public object Lines(string token, string line) { return null; }
    }
    public class Finder { public object Find(string q) { return null; } }
    public interface IPrices { object Of(string sku); }
    public class ListPrices : IPrices { public virtual object Of(string sku) { return new Rounding().Round(); } }
    public class VipPrices : ListPrices { public override object Of(string sku) { return null; } }
    public class Rounding { public object Round() { return null; } }
}
namespace Shop.Functions {
    public class Ship {
        [FunctionName("ShipOrders")] public void Run([ServiceBusTrigger("orders")] string message) { }
        [FunctionName("Night")] public void Night([TimerTrigger("0 0 3 * * *")] object timer) { }
    }
    public class SendMailJob { public int Run(string argument) { return 0; } }
}
namespace Shop.Orders {
    public class OrderPlaced : INotification { }
    public class Mailer : INotificationHandler<OrderPlaced> {
        public Task Handle(OrderPlaced message, CancellationToken token) { return new Sender().Send(); }
    }
    public class Sender { public Task Send() { return null; } }
    public class Checkout {
        private readonly IMediator mediator;
        public Task Place() { return mediator.Publish(new OrderPlaced()); }
    }
}
"#;

fn shop() -> Bound {
    let tree = MemoryTree::new().with("Shop.cs", CODE);
    let options = Options::default();
    let workspace = discover(&tree, &Scope::Everything, &options.discovery());
    pipeline::bind_tree(&tree, workspace, &options, &Silent)
}

fn joined(bound: &Bound, text: &str) -> Usage {
    let tally = read("usage", &mut text.as_bytes());
    assert!(tally.problems.is_empty(), "{:?}", tally.problems);
    join(&bound.model, &bound.surface, &bound.ties.facts, &[tally])
}

fn name(bound: &Bound, target: Target) -> String {
    let simple = |ty: TypeId| {
        bound
            .model
            .names
            .text(bound.model.types[ty].name)
            .to_owned()
    };
    match target {
        Target::Operation(id) => {
            let operation = &bound.surface.operations[id];
            format!(
                "{}.{}",
                operation.ty.map(simple).unwrap_or_default(),
                operation.member
            )
        }
        Target::EntryPoint(index) => simple(bound.surface.entry_points[index as usize].ty),
        Target::Fact(index) => {
            let fact = &bound.ties.facts[index as usize];
            format!(
                "{:?} in {}",
                fact.kind,
                simple(fact.object.source().unwrap_or(fact.by))
            )
        }
        Target::Type(ty) => simple(ty),
    }
}

/// What one operation means, or why it means nothing.
fn told(bound: &Bound, line: &str) -> String {
    let usage = joined(bound, &format!("operation|url|channel|way\n{line}\n"));
    if let Some(unjoined) = usage.unjoined.first() {
        return format!("{:?}", unjoined.reason);
    }
    let entry = usage.entries.first().or(usage.calls.first()).unwrap();
    let targets = entry.targets.iter().map(|&target| name(bound, target));
    let targets: Vec<String> = targets.collect();
    format!(
        "{:?} {:?}: {}",
        entry.how,
        entry.certainty,
        targets.join(", ")
    )
}

#[test]
fn operations_are_joined_by_route_action_name_and_message() {
    let bound = shop();
    for (line, expected) in [
        ("GET /Home/Index|||", "Route Likely: HomeController.Index"),
        (
            "GET /api/carts/abc|||",
            "Route Certain: CartsController.Get",
        ),
        (
            "GET /api/carts/17|||",
            "Route Certain: CartsController.ById",
        ),
        (
            "GET api/carts/{token}|||",
            "Route Certain: CartsController.Get",
        ),
        (
            "DELETE /API/CARTS/17|||",
            "Route Certain: CartsController.Delete",
        ),
        ("PATCH /api/carts/17|||", "OtherVerb"),
        (
            "GET /shop/api/carts/abc|||",
            "Route Likely: CartsController.Get",
        ),
        ("GET /nothing/at/all/here|||", "NoSuchRoute"),
        ("GET /content/site.css|||", "StaticFile"),
        (
            "POST Home/Search|||",
            "Action Certain: HomeController.Search",
        ),
        ("GET Home/Search|||", "OtherVerb"),
        (
            "GET Carts/Get [token]|||",
            "Action Certain: CartsController.Get",
        ),
        (
            "GET Carts [token]|||",
            "Action Certain: CartsController.Get",
        ),
        (
            "GET Load the cart|/api/carts/abc||",
            "Route Likely: CartsController.Get",
        ),
        ("ShipOrders|||", "Function Certain: Ship.Run"),
        ("Ship.Night||function|", "Function Certain: Ship.Night"),
        ("SendMail||job|", "Function Likely: SendMailJob"),
        ("OrderPlaced|||", "Message Certain: Handles in Mailer"),
        (
            "order-placed process||message|",
            "Message Certain: Handles in Mailer",
        ),
        (
            "Shop.Orders.OrderPlaced||message|",
            "Message Certain: Handles in Mailer",
        ),
        ("OrderLost||message|", "NoSuchMessage"),
        ("orders process||queue|", "Message Certain: Ship.Run"),
        (
            "OrderPlaced||message|out",
            "Message Certain: Sends in Checkout",
        ),
        ("db|||out", "UnknownCall"),
        ("db||sql|out", "Database"),
        ("Nonsense|||", "NoSuchName"),
    ] {
        assert_eq!(told(&bound, line), expected, "{line}");
    }
}

#[test]
fn a_method_that_a_span_names_is_surer_than_its_address() {
    let bound = shop();
    let span = r#"{"resourceSpans":[{"scopeSpans":[{"spans":[{"name":"x","kind":2,"startTimeUnixNano":"1","endTimeUnixNano":"2","attributes":[{"key":"http.request.method","value":{"stringValue":"GET"}},{"key":"url.path","value":{"stringValue":"/nothing"}},{"key":"code.function.name","value":{"stringValue":"Shop.Web.HomeController.Index"}}]}]}]}]}"#;
    let usage = joined(&bound, span);
    assert!(usage.unjoined.is_empty());
    assert_eq!(
        name(&bound, usage.entries[0].targets[0]),
        "HomeController.Index"
    );
}

#[test]
fn a_request_comes_to_implementations_overrides_and_handlers() {
    let bound = shop();
    let usage = joined(
        &bound,
        "operation\nGET /api/carts/abc\nPOST /Home/Search\nOrderPlaced\n",
    );
    let mut reach = Reach::new(&bound.model, &bound.ties.facts);
    let mut found = Vec::new();
    for entry in &usage.entries {
        let mut types = std::collections::BTreeSet::new();
        reach.walk(&entry.roots, &mut |ty, _| {
            types.insert(bound.model.names.text(bound.model.types[ty].name));
        });
        found.push(types.into_iter().collect::<Vec<_>>().join(" "));
    }
    found.sort();
    assert_eq!(
        found,
        [
            "CartsController IPrices ListPrices Rounding VipPrices",
            "Finder HomeController",
            "Mailer Sender"
        ]
    );
    let checkout = bound
        .model
        .types
        .iter_enumerated()
        .find(|(_, ty)| ty.id == "Shop.Orders.Checkout")
        .unwrap()
        .0;
    let place = bound.model.names.get("Place").unwrap();
    let mut types = Vec::new();
    reach.walk(&[(checkout, place)], &mut |ty, _| {
        types.push(bound.model.types[ty].id.clone());
    });
    assert!(
        types.contains(&"Shop.Orders.Sender".to_owned()),
        "{types:?}"
    );
}

#[test]
fn what_nobody_calls_is_told_as_far_as_it_would_have_been_seen() {
    let bound = shop();
    let usage = joined(&bound, "operation\nGET /Home/Index\nGET /api/carts/abc\n");
    let unused: Vec<String> = usage
        .unused
        .iter()
        .map(|unused| format!("{} {:?}", name(&bound, unused.target), unused.certainty))
        .collect();
    assert_eq!(
        unused,
        [
            "HomeController.Search Likely",
            "CartsController.ById Likely",
            "CartsController.Delete Likely",
            "CartsController.Lines Likely"
        ]
    );
    // What may lack lacks, and is no query.
    for told in [
        "GET /api/carts/abc/lines",
        "GET /api/carts/abc/lines/7?all=1",
        "GET api/carts/{token}/lines/{line?}",
    ] {
        let usage = joined(&bound, &format!("operation\n{told}\n"));
        let called = usage
            .unused
            .iter()
            .all(|unused| name(&bound, unused.target) != "CartsController.Lines");
        assert!(called, "{told}");
    }
    assert!(usage.unobserved > 0, "no file tells of messages");
    let with_messages = joined(&bound, "operation\nGET /Home/Index\nOrderPlaced\n");
    let is_mailer = |target: Target| name(&bound, target) == "Handles in Mailer";
    let unused = &with_messages.unused;
    assert!(!unused.iter().any(|unused| is_mailer(unused.target)));
    // The function that a queue triggers is told once, and is used where its queue or its name is.
    let ship = |usage: &Usage| {
        let unused = usage.unused.iter();
        let unused = unused.filter(|unused| name(&bound, unused.target).contains("Ship.Run"));
        unused.count()
    };
    assert_eq!(ship(&with_messages), 1);
    let shipped = joined(
        &bound,
        "operation,channel\nOrderPlaced,message\norders process,message\n",
    );
    assert_eq!(ship(&shipped), 0);
}

#[test]
fn files_are_counted_together_and_what_is_lost_is_listed() {
    let bound = shop();
    let first = read(
        "a",
        &mut &b"operation,count,p95\nGET /Home/Index,5,10\nGET Home/Index,6,20\n"[..],
    );
    let second = read(
        "b",
        &mut &b"operation,count,failures\nGET /Home/Index,7,1\nGET /lost/x/y,9,\n"[..],
    );
    let usage = join(
        &bound.model,
        &bound.surface,
        &bound.ties.facts,
        &[first, second],
    );
    assert_eq!(usage.entries.len(), 1);
    let load = &usage.entries[0].load;
    assert_eq!(
        (load.count, load.failures, load.p95()),
        (18, 1, Some(20_000))
    );
    let lost = &usage.unjoined[0];
    assert_eq!((lost.load.count, lost.reason), (9, Reason::NoSuchRoute));
    let sources: Vec<(u64, u64)> = usage
        .sources
        .iter()
        .map(|s| (s.records, s.requests))
        .collect();
    assert_eq!(sources, [(2, 11), (2, 16)]);
}
