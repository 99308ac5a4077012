//! A month of requests for the sample monolith, made up of the operations that are found in it.
//!
//! It is the same each time: random numbers come from a fixed seed. Three things are planted: operations that nobody calls, an
//! operation that has more requests than all others together, and tests and load scenarios that cause some of the requests.
//! Writers put the requests into the forms that the real sources have, under the names that these give them.

use std::fmt::Write as _;

use serde_json::{Value, json};

/// 2026-10-01T00:00:00Z, and the days of the month.
const START: i64 = 1_790_812_800;
const DAYS: u64 = 31;

/// What nobody calls.
pub(crate) const DEAD: [&str; 4] = [
    "DELETE /api/products/{sku}",
    "GET /api/reports/slow-movers",
    "POST /api/customers/{number}/sync",
    "GET /reports/customers/top/{count:int}",
];

/// What is called more than all others together.
pub(crate) const HOT: &str = "GET /api/prices/{sku}";

/// Tests and load scenarios, with the operations that they call.
pub(crate) const CAUSES: [(&str, &str, &[&str]); 4] = [
    (
        "test",
        "Guest buys",
        &["POST /Cart/Add/{id}", "POST /Checkout/Place/{id}"],
    ),
    (
        "test",
        "Price list is activated",
        &["POST /api/prices/lists/{code}/activate"],
    ),
    ("test", "Sales report", &["GET /api/reports/sales"]),
    (
        "scenario",
        "Black Friday",
        &["GET /api/prices/{sku}", "POST /Cart/Add/{id}"],
    ),
];

/// Jobs that the scheduler starts by name, and messages that a broker delivers.
const JOBS: [&str; 3] = ["SendMailJob", "SyncStockJob", "CapturePaymentsJob"];
const MESSAGES: [&str; 2] = ["OrderPlaced", "CustomerRegistered"];

/// Something that is called.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// Verb and route, or the name.
    pub(crate) name: String,
    verb: String,
    route: String,
    kind: String,
    /// Controller and action, where it is an action that a route table leads to.
    action: Option<String>,
    outgoing: bool,
    weight: u64,
}

/// One request.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) operation: usize,
    second: i64,
    millis: u64,
    failed: bool,
    cause: Option<usize>,
    /// What stands for a hole of the route.
    value: u64,
}

/// xorshift64* (Vigna 2016).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, bound: u64) -> u64 {
        (self.next() >> 11) % bound.max(1)
    }
}

/// The operations of a report, jobs and messages among them, without those that nobody calls.
pub(crate) fn operations(report: &Value) -> Vec<Operation> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut found: Vec<Operation> = Vec::new();
    for operation in report["operations"].as_array().unwrap() {
        let (verb, route) = (text(&operation["verb"]), text(&operation["route"]));
        let name = format!("{verb} {route}").trim().to_owned();
        let is_known = found.iter().any(|known| known.name == name);
        if DEAD.contains(&name.as_str()) || is_known || !route.starts_with('/') {
            continue;
        }
        let ty = operation["type"]
            .as_u64()
            .map(|index| &report["types"][index as usize]);
        let id = ty.map(|ty| text(&ty["id"])).unwrap_or_default();
        let member = text(&operation["member"]);
        let controller = id
            .rsplit('.')
            .next()
            .and_then(|name| name.strip_suffix("Controller"));
        let is_table = !route.starts_with("/api/") && operation["kind"] == "controller";
        found.push(Operation {
            action: controller
                .filter(|_| is_table)
                .map(|name| format!("{name}/{member}")),
            outgoing: operation["direction"] == "required",
            kind: text(&operation["kind"]),
            weight: 1 + (route.len() as u64 * 7) % 10,
            name,
            verb,
            route,
        });
    }
    let total: u64 = found.iter().map(|operation| operation.weight).sum();
    let hot = found
        .iter_mut()
        .find(|operation| operation.name == HOT)
        .unwrap();
    hot.weight = 2 * total;
    for (names, kind) in [(&JOBS[..], "job"), (&MESSAGES[..], "message")] {
        found.extend(names.iter().map(|name| Operation {
            name: (*name).to_owned(),
            verb: String::new(),
            route: String::new(),
            kind: kind.to_owned(),
            action: None,
            outgoing: false,
            weight: 4,
        }));
    }
    found
}

/// So many requests of a month, in the order of their times.
pub(crate) fn requests(operations: &[Operation], count: usize) -> Vec<Request> {
    let mut random = Random(0x5eed_0f0c_70be_2026);
    let total: u64 = operations.iter().map(|operation| operation.weight).sum();
    let mut found: Vec<Request> = (0..count)
        .map(|_| {
            let mut at = random.below(total);
            let operation = operations
                .iter()
                .position(|operation| {
                    let is_here = at < operation.weight;
                    at = at.saturating_sub(operation.weight);
                    is_here
                })
                .unwrap();
            // Two draws: most requests are in the middle of the day.
            let hour = (random.below(12) + random.below(13)) % 24;
            let causes: Vec<usize> = (0..CAUSES.len())
                .filter(|&cause| {
                    CAUSES[cause]
                        .2
                        .contains(&operations[operation].name.as_str())
                })
                .collect();
            let causes = Some(causes).filter(|causes| !causes.is_empty() && random.below(10) == 0);
            Request {
                operation,
                second: START
                    + i64::try_from(random.below(DAYS) * 86_400 + hour * 3600 + random.below(3600))
                        .unwrap(),
                millis: 2 + random.below(40) * random.below(40),
                failed: random.below(50) == 0,
                cause: causes.map(|causes| causes[random.below(causes.len() as u64) as usize]),
                value: random.below(500),
            }
        })
        .collect();
    found.sort_by_key(|request| (request.second, request.operation, request.value));
    found
}

impl Request {
    /// The route with its holes filled in, as it is on the wire.
    fn path(&self, of: &Operation) -> String {
        let parts = of.route.split('/').filter(|part| !part.is_empty());
        let parts = parts.filter_map(|part| match part {
            // What a route table calls `id` may be left out, and mostly is.
            "{id}" if of.action.is_some() => None,
            part if part.contains(":int") => Some(self.value.to_string()),
            part if part.starts_with('{') => Some(format!("sku-{}", self.value)),
            part => Some(part.to_owned()),
        });
        format!("/{}", parts.collect::<Vec<_>>().join("/"))
    }

    fn cause(&self, kind: &str) -> &'static str {
        let cause = self.cause.map(|cause| CAUSES[cause]);
        cause
            .filter(|cause| cause.0 == kind)
            .map_or("", |cause| cause.1)
    }

    fn time(&self) -> (i64, i64, i64, i64) {
        let second = self.second - START;
        let day = second / 86_400 + 1;
        (day, second / 3600 % 24, second / 60 % 60, second % 60)
    }
}

/// Requests counted by operation and cause: what one writes oneself.
pub(crate) fn as_csv(operations: &[Operation], requests: &[Request]) -> String {
    let mut groups: std::collections::BTreeMap<(bool, &str, Option<usize>), Vec<&Request>> =
        std::collections::BTreeMap::new();
    for request in requests {
        let operation = &operations[request.operation];
        let key = (operation.outgoing, operation.name.as_str(), request.cause);
        groups.entry(key).or_default().push(request);
    }
    let mut out = "operation,direction,count,p95,failures,test,scenario\n".to_owned();
    for ((outgoing, name, _), group) in groups {
        let mut millis: Vec<u64> = group.iter().map(|request| request.millis).collect();
        millis.sort_unstable();
        let p95 = millis[(millis.len() * 95).div_ceil(100) - 1];
        let failures = group.iter().filter(|request| request.failed).count();
        let way = if outgoing { "out" } else { "in" };
        let (test, scenario) = (group[0].cause("test"), group[0].cause("scenario"));
        let _ = writeln!(
            out,
            "{name},{way},{},{p95},{failures},{test},{scenario}",
            group.len()
        );
    }
    out
}

/// What the classic web SDK of Application Insights calls a request: controller and action, or verb and path.
fn insights_name(operation: &Operation, request: &Request) -> String {
    let verb = if operation.verb.is_empty() {
        "GET"
    } else {
        &operation.verb
    };
    match (&operation.action, operation.kind.as_str()) {
        (_, "job" | "message") => operation.name.clone(),
        (Some(action), _) => format!("{verb} {action}"),
        (None, _) => format!("{verb} {}", request.path(operation)),
    }
}

/// Requests or dependencies of Application Insights, as the portal exports them.
pub(crate) fn as_portal_csv(
    operations: &[Operation],
    requests: &[Request],
    outgoing: bool,
) -> String {
    let mut out = if outgoing {
        "timestamp [UTC],id,target,type,name,data,success,resultCode,duration,performanceBucket,itemType,customDimensions,customMeasurements,operation_Name,operation_Id,operation_ParentId,operation_SyntheticSource,session_Id,user_Id,cloud_RoleName,appId,itemId,itemCount\n"
    } else {
        "timestamp [UTC],id,source,name,url,success,resultCode,duration,performanceBucket,itemType,customDimensions,customMeasurements,operation_Name,operation_Id,operation_ParentId,operation_SyntheticSource,session_Id,user_Id,cloud_RoleName,appId,itemId,itemCount\n"
    }
    .to_owned();
    for request in requests {
        let operation = &operations[request.operation];
        if operation.outgoing != outgoing {
            continue;
        }
        let (day, hour, minute, second) = request.time();
        let (half, clock) = if hour < 12 {
            ("AM", hour)
        } else {
            ("PM", hour - 12)
        };
        let clock = if clock == 0 { 12 } else { clock };
        let time = format!(
            "10/{day}/2026, {clock}:{minute:02}:{second:02}.{:03} {half}",
            request.value
        );
        let name = insights_name(operation, request);
        let path = request.path(operation);
        let is_web = operation.route.starts_with('/');
        let (success, code) = if request.failed {
            ("False", 500)
        } else {
            ("True", 200)
        };
        let properties = match (request.cause("test"), request.cause("scenario")) {
            ("", "") => String::new(),
            ("", scenario) => format!("\"{{\"\"LoadScenario\"\":\"\"{scenario}\"\"}}\""),
            (test, _) => format!("\"{{\"\"TestName\"\":\"\"{test}\"\"}}\""),
        };
        let bucket = if request.millis < 250 {
            "<250ms"
        } else {
            "250ms-500ms"
        };
        let first = match (outgoing, is_web) {
            (true, _) => format!("backoffice.example,HTTP,{name},https://backoffice.example{path}"),
            (false, true) => format!(",{name},https://shop.example{path}?x=1"),
            (false, false) => format!(",{name},"),
        };
        let kind = if outgoing { "dependency" } else { "request" };
        let _ = writeln!(
            out,
            "\"{time}\",|{:x}.,{first},{success},{code},{}.5,{bucket},{kind},{properties},,{name},{:x},,,,,shop,,,1",
            request.value, request.millis, request.second
        );
    }
    out
}

/// The same as a workspace stores them: JSON lines in the names of its tables, each row standing for itself.
pub(crate) fn as_workspace_json(operations: &[Operation], requests: &[Request]) -> String {
    let mut out = String::new();
    for request in requests {
        let operation = &operations[request.operation];
        let (day, hour, minute, second) = request.time();
        let name = insights_name(operation, request);
        let mut row = json!({
            "time": format!("2026-10-{day:02}T{hour:02}:{minute:02}:{second:02}.0000000Z"),
            "Type": if operation.outgoing { "AppDependencies" } else { "AppRequests" },
            "AppRoleName": "shop", "Id": request.value.to_string(), "Name": name, "OperationName": name,
            "Success": !request.failed, "ResultCode": "200", "DurationMs": request.millis, "ItemCount": 1,
            "Properties": { "TestName": request.cause("test"), "LoadScenario": request.cause("scenario") },
        });
        if operation.outgoing {
            row["DependencyType"] = "HTTP".into();
            row["Data"] = format!("https://backoffice.example{}", request.path(operation)).into();
        } else if operation.route.starts_with('/') {
            row["Url"] = format!("https://shop.example{}", request.path(operation)).into();
        }
        let _ = writeln!(out, "{row}");
    }
    out
}

/// Spans as a collector writes them: a batch a line.
pub(crate) fn as_otlp(operations: &[Operation], requests: &[Request]) -> String {
    let mut out = String::new();
    for batch in requests.chunks(64) {
        let spans: Vec<Value> = batch
            .iter()
            .map(|request| span(&operations[request.operation], request))
            .collect();
        let line = json!({ "resourceSpans": [{
            "resource": { "attributes": [attribute("service.name", "shop")] },
            "scopeSpans": [{ "scope": { "name": "Microsoft.AspNetCore" }, "spans": spans }],
        }]});
        let _ = writeln!(out, "{line}");
    }
    out
}

fn attribute(key: &str, text: &str) -> Value {
    json!({ "key": key, "value": { "stringValue": text } })
}

fn span(operation: &Operation, request: &Request) -> Value {
    let verb = if operation.verb.is_empty() {
        "GET"
    } else {
        &operation.verb
    };
    let path = request.path(operation);
    let mut attributes = vec![];
    let (name, kind) = match operation.kind.as_str() {
        "job" => {
            attributes.push(attribute(
                "code.function.name",
                &format!("Overture.Jobs.{}.Run", operation.name),
            ));
            (operation.name.clone(), 1)
        }
        "message" => {
            attributes.push(attribute("messaging.system", "rabbitmq"));
            attributes.push(attribute("messaging.destination.name", &operation.name));
            (format!("process {}", operation.name), 5)
        }
        _ if operation.outgoing => {
            attributes.push(attribute("http.request.method", verb));
            attributes.push(attribute(
                "url.full",
                &format!("https://backoffice.example{path}"),
            ));
            (verb.to_owned(), 3)
        }
        _ => {
            // What a route table leads to has the template of the table for a route.
            let route = match &operation.action {
                Some(_) => "{controller=Home}/{action=Index}/{id?}".to_owned(),
                None => operation.route.trim_start_matches('/').to_owned(),
            };
            attributes.push(attribute("http.request.method", verb));
            attributes.push(attribute("http.route", &route));
            attributes.push(attribute("url.path", &path));
            (format!("{verb} {route}"), 2)
        }
    };
    if !request.cause("test").is_empty() {
        attributes.push(attribute("test.case.name", request.cause("test")));
    }
    if !request.cause("scenario").is_empty() {
        attributes.push(attribute("load.scenario", request.cause("scenario")));
    }
    let start = i128::from(request.second) * 1_000_000_000;
    let end = start + i128::from(request.millis) * 1_000_000;
    json!({
        "traceId": format!("{:032x}", request.second), "spanId": format!("{:016x}", request.value),
        "parentSpanId": "", "name": name, "kind": kind,
        "startTimeUnixNano": start.to_string(), "endTimeUnixNano": end.to_string(),
        "attributes": attributes, "status": if request.failed { json!({ "code": 2 }) } else { json!({}) },
    })
}
