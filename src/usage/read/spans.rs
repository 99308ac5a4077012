//! A span of OpenTelemetry as a record, by the semantic conventions for its attributes.

use serde_json::Value;

use super::record::{Record, subject};
use super::values::decimal;
use super::words::attributes;
use crate::usage::tally::{Channel, Way};

/// What a span is: the numbers of the protocol, or their names.
fn kind(span: &Value) -> u64 {
    match &span["kind"] {
        Value::Number(number) => number.as_u64().unwrap_or(0),
        Value::String(name) => match name.as_str() {
            "SPAN_KIND_SERVER" => 2,
            "SPAN_KIND_CLIENT" => 3,
            "SPAN_KIND_PRODUCER" => 4,
            "SPAN_KIND_CONSUMER" => 5,
            _ => 1,
        },
        _ => 0,
    }
}

/// The attributes of a span and of the resource that it comes from.
struct Told<'s> {
    own: &'s Value,
    resource: &'s Value,
}

impl Told<'_> {
    /// The first of some attributes that is there.
    fn text(&self, names: &[String]) -> Option<String> {
        let in_order = names.iter();
        in_order.into_iter().find_map(|name| {
            let sides = [self.own, self.resource];
            sides.into_iter().find_map(|side| attribute(side, name))
        })
    }
}

fn attribute(list: &Value, name: &str) -> Option<String> {
    let mut all = list.as_array()?.iter();
    let found = all.find(|attribute| attribute["key"] == name)?;
    let text = match &found["value"] {
        Value::Object(value) => {
            let (kind, value) = value.iter().next()?;
            match value {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                Value::Bool(truth) => truth.to_string(),
                // The first of several.
                Value::Object(_) if kind == "arrayValue" => {
                    value["values"][0]["stringValue"].as_str()?.to_owned()
                }
                _ => return None,
            }
        }
        _ => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}

/// What a span tells; `None` for one within the application. `Err` says what is wrong with it.
pub(super) fn record(span: &Value, resource: &Value) -> Result<Option<Record>, &'static str> {
    let told = Told {
        own: &span["attributes"],
        resource,
    };
    let name = span["name"].as_str().ok_or("a span without a name")?;
    let start = nanos(&span["startTimeUnixNano"]);
    let end = nanos(&span["endTimeUnixNano"]);
    let is_root = span["parentSpanId"].as_str().is_none_or(str::is_empty);
    let way = match kind(span) {
        2 | 5 => Way::Incoming,
        3 | 4 => Way::Outgoing,
        // What nothing has started is a job.
        _ if is_root => Way::Incoming,
        _ => return Ok(None),
    };
    let (Some(start), Some(end)) = (start, end) else {
        return Err("a span without its times");
    };
    let mut record = named(way, name, &told);
    record.subject.code = code(&told).unwrap_or_default();
    record.micros = Some(end.saturating_sub(start) / 1000);
    record.second = i64::try_from(start / 1_000_000_000).ok();
    if has_failed(span, &told) {
        record.failures = 1;
    }
    let known = attributes();
    if let Some(test) = told.text(&known.test) {
        record.caused_by(false, &test);
    }
    if let Some(scenario) = told.text(&known.scenario) {
        record.caused_by(true, &scenario);
    }
    Ok(Some(record))
}

/// By what kind of call it is: HTTP, a procedure, a message, a statement, a function.
fn named(way: Way, name: &str, told: &Told<'_>) -> Record {
    let known = attributes();
    let of = |channel, text: &str| {
        let (mut subject, _) = subject(way, channel, "", text, "");
        subject.channel = channel;
        Record::of(subject)
    };
    if let (Some(service), Some(method)) =
        (told.text(&known.rpc_service), told.text(&known.rpc_method))
    {
        return of(Channel::Rpc, &format!("/{service}/{method}"));
    }
    if let Some(topic) = told.text(&known.topic) {
        return of(Channel::Message, &topic);
    }
    if let Some(verb) = told.text(&known.verb) {
        let address = told.text(&known.address).unwrap_or_default();
        // One that a table of routes fills in says nothing: `{controller}/{action}`.
        let route = told.text(&known.route).filter(|route| {
            !route.trim_start_matches('/').starts_with('{') && !route.contains("{controller")
        });
        let name = route
            .as_deref()
            .unwrap_or(if address.is_empty() { name } else { "" });
        let (mut subject, sample) = subject(way, Channel::Http, &verb, name, &address);
        if subject.text.is_empty() {
            "/".clone_into(&mut subject.text);
        }
        let mut record = Record::of(subject);
        record.sample = sample;
        return record;
    }
    if told.text(&known.database).is_some() {
        return of(Channel::Database, name);
    }
    if let Some(function) = told.text(&known.function) {
        return of(Channel::Function, &function);
    }
    let (subject, sample) = subject(way, Channel::Unknown, "", name, "");
    let mut record = Record::of(subject);
    record.sample = sample;
    record
}

/// The method that a span names: with its type in front.
fn code(told: &Told<'_>) -> Option<String> {
    let known = attributes();
    if let Some(code) = told.text(&known.code) {
        return Some(code);
    }
    let method = told.text(&known.code_method)?;
    Some(match told.text(&known.code_type) {
        Some(ty) => format!("{ty}.{method}"),
        None => method,
    })
}

/// As the span's status says; a server also where it answers with 500 or more.
fn has_failed(span: &Value, told: &Told<'_>) -> bool {
    let known = attributes();
    let status = &span["status"]["code"];
    let is_error = status == 2 || status == "STATUS_CODE_ERROR";
    let answered = told.text(&known.status);
    let answered = answered.and_then(|text| decimal(&text, false));
    is_error || told.text(&known.error).is_some() || answered.is_some_and(|status| status >= 500.0)
}

/// Nanoseconds: a text, since a number of JSON cannot hold them all.
fn nanos(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.parse().ok(),
        Value::Number(number) => number.as_u64(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn span(kind: u64, name: &str, own: &[(&str, &str)]) -> Value {
        let list: Vec<Value> = own
            .iter()
            .map(|(key, value)| json!({"key": key, "value": {"stringValue": value}}))
            .collect();
        json!({
            "name": name, "kind": kind, "parentSpanId": "eee19b7ec3c1b173",
            "startTimeUnixNano": "1544712660000000000", "endTimeUnixNano": "1544712661000000000",
            "attributes": list,
        })
    }

    fn read(span: &Value) -> String {
        match record(span, &Value::Null) {
            Ok(Some(found)) => {
                let sample = found
                    .sample
                    .map_or(String::new(), |sample| format!(" ({sample})"));
                format!(
                    "{:?} {:?} {} {}{} {:?}{sample}",
                    found.subject.way,
                    found.subject.channel,
                    found.subject.verb,
                    found.subject.text,
                    found.subject.code,
                    found.micros
                )
            }
            Ok(None) => "within".to_owned(),
            Err(why) => why.to_owned(),
        }
    }

    #[test]
    fn spans_are_told_by_their_attributes() {
        let cases = [
            (
                span(
                    2,
                    "GET /api/carts/{token}",
                    &[
                        ("http.request.method", "GET"),
                        ("http.route", "api/carts/{token}"),
                        ("url.path", "/api/carts/7"),
                    ],
                ),
                "Incoming Http GET api/carts/{token} Some(1000000) (/api/carts/{int})",
            ),
            (
                span(
                    2,
                    "HTTP GET",
                    &[("http.method", "GET"), ("http.target", "/p/shoe?x=1")],
                ),
                "Incoming Http GET /p/shoe Some(1000000)",
            ),
            (
                span(
                    3,
                    "POST",
                    &[
                        ("http.request.method", "POST"),
                        ("url.full", "https://bank/payments"),
                    ],
                ),
                "Outgoing Http POST /payments Some(1000000)",
            ),
            (
                span(
                    5,
                    "orders.placed process",
                    &[("messaging.destination.name", "orders.placed")],
                ),
                "Incoming Message  orders.placed Some(1000000)",
            ),
            (
                span(3, "SELECT overture", &[("db.system", "mssql")]),
                "Outgoing Database  SELECT overture Some(1000000)",
            ),
            (
                span(
                    2,
                    "Shop.Stock/Get",
                    &[("rpc.service", "Shop.Stock"), ("rpc.method", "Get")],
                ),
                "Incoming Rpc  /Shop.Stock/Get Some(1000000)",
            ),
            (span(1, "inner", &[]), "within"),
        ];
        for (span, expected) in cases {
            assert_eq!(read(&span), expected);
        }
        let mut job = span(
            1,
            "SendMail",
            &[
                ("code.function", "Run"),
                ("code.namespace", "Jobs.SendMailJob"),
            ],
        );
        job["parentSpanId"] = json!("");
        assert_eq!(
            read(&job),
            "Incoming Unknown  SendMailJobs.SendMailJob.Run Some(1000000)"
        );
        assert_eq!(
            read(&json!({"name": "x", "kind": 2})),
            "a span without its times"
        );
        assert_eq!(read(&json!({"kind": 2})), "a span without a name");
    }

    #[test]
    fn failures_are_told_by_status() {
        let mut failed = span(2, "GET", &[("http.method", "GET"), ("http.target", "/x")]);
        failed["status"] = json!({"code": "STATUS_CODE_ERROR"});
        assert_eq!(record(&failed, &Value::Null).unwrap().unwrap().failures, 1);
        let unknown = span(
            2,
            "GET",
            &[
                ("http.method", "GET"),
                ("http.status_code", "404"),
                ("http.target", "/x"),
            ],
        );
        assert_eq!(record(&unknown, &Value::Null).unwrap().unwrap().failures, 0);
    }
}
