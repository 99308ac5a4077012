//! From a row or an object with names to a record.
//!
//! A file of one's own has an operation and what is known of it: how often it was called, how fast it was, how often it
//! failed, in which test. An export of Application Insights has a row a request, in the names of the portal's tables or in
//! those of a workspace. Both are told by the names of their columns, so that a file which has some of each is read too.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::record::{Record, subject};
use super::values::{count, decimal, micros, time, truth};
use super::words::{channel, columns};
use crate::usage::tally::{Channel, Way};

/// The value of a cell.
#[derive(Clone, Copy)]
pub(super) enum Cell<'c> {
    Text(&'c str),
    Value(&'c Value),
}

impl<'c> Cell<'c> {
    /// What it says as text; `None` where it says nothing.
    fn text(self) -> Option<Cow<'c, str>> {
        let text = match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Value(Value::String(text)) => Cow::Borrowed(text.as_str()),
            Self::Value(Value::Number(number)) => Cow::Owned(number.to_string()),
            Self::Value(Value::Bool(truth)) => Cow::Owned(truth.to_string()),
            Self::Value(_) => return None,
        };
        (!text.trim().is_empty()).then_some(text)
    }
}

/// The columns of a file: which of them tells what, the most telling first.
pub(super) struct Layout {
    /// The names, as the file spells them.
    names: Vec<String>,
    /// Whether a comma stands before the fraction of a number.
    has_commas: bool,
    operation: Vec<usize>,
    address: Vec<usize>,
    verb: Vec<usize>,
    channel: Vec<usize>,
    way: Vec<usize>,
    count: Vec<usize>,
    p95: Vec<usize>,
    duration: Vec<usize>,
    failures: Vec<usize>,
    success: Vec<usize>,
    status: Vec<usize>,
    test: Vec<usize>,
    scenario: Vec<usize>,
    time: Vec<usize>,
    table: Vec<usize>,
    target: Vec<usize>,
    dependency: Vec<usize>,
    data: Vec<usize>,
    properties: Vec<usize>,
    /// Microseconds that a number in a column stands for, where it is a time.
    units: Vec<f64>,
}

impl Layout {
    /// Finds out which of `names` tells what.
    pub(super) fn new(names: Vec<String>, has_commas: bool) -> Self {
        let plain: Vec<(String, f64)> = names.iter().map(|name| plain(name)).collect();
        let find = |wanted: &[String]| -> Vec<usize> {
            let all = wanted.iter().flat_map(|wanted| {
                let same = plain.iter().enumerate();
                same.filter(move |(_, (name, _))| name == wanted)
                    .map(|(index, _)| index)
            });
            all.collect()
        };
        let known = columns();
        Self {
            operation: find(&known.operation),
            address: find(&known.address),
            verb: find(&known.verb),
            channel: find(&known.channel),
            way: find(&known.way),
            count: find(&known.count),
            p95: find(&known.p95),
            duration: find(&known.duration),
            failures: find(&known.failures),
            success: find(&known.success),
            status: find(&known.status),
            test: find(&known.test),
            scenario: find(&known.scenario),
            time: find(&known.time),
            table: find(&known.table),
            target: find(&known.target),
            dependency: find(&known.dependency),
            data: find(&known.data),
            properties: find(&known.properties),
            units: plain.iter().map(|(_, unit)| *unit).collect(),
            names,
            has_commas,
        }
    }

    /// Whether its names are those of an object.
    pub(super) fn is_of(&self, object: &Map<String, Value>) -> bool {
        self.names.iter().eq(object.keys())
    }

    /// Whether a column tells what was called.
    pub(super) fn tells_operations(&self) -> bool {
        !self.operation.is_empty() || !self.address.is_empty()
    }

    /// What a row tells. `Err` says what is wrong with it.
    pub(super) fn record<'c>(
        &self,
        cell: &dyn Fn(usize) -> Option<Cell<'c>>,
    ) -> Result<Record, String> {
        let row = Row { layout: self, cell };
        let way = row.way();
        let name = row.text(&self.operation).unwrap_or_default();
        let address = row.text(&self.address).unwrap_or_default();
        let told = match row.dependency() {
            Some(kind) if way == Way::Outgoing => channel(&kind),
            _ => row.channel(),
        };
        let verb = row.text(&self.verb).unwrap_or_default();
        let address = match way {
            Way::Outgoing if address.is_empty() && told == Channel::Http => {
                row.text(&self.data).unwrap_or_default()
            }
            _ => address,
        };
        if name.trim().is_empty() && address.is_empty() {
            return Err("it does not say what was called".to_owned());
        }
        let (mut subject, sample) = subject(way, told, &verb, &name, &address);
        if way == Way::Outgoing && subject.text.is_empty() {
            subject.text = row.text(&self.target).unwrap_or_default().into_owned();
        }
        let mut record = Record::of(subject);
        record.sample = sample;
        row.numbers(&mut record)?;
        row.causes(&mut record);
        Ok(record)
    }
}

/// One row with the columns that it has.
struct Row<'l, 'f, 'c> {
    layout: &'l Layout,
    cell: &'f dyn Fn(usize) -> Option<Cell<'c>>,
}

impl<'c> Row<'_, '_, 'c> {
    /// The first of some columns in which something stands, and what.
    fn first(&self, columns: &[usize]) -> Option<(usize, Cow<'c, str>)> {
        columns
            .iter()
            .find_map(|&column| Some((column, (self.cell)(column)?.text()?)))
    }

    fn text(&self, columns: &[usize]) -> Option<Cow<'c, str>> {
        self.first(columns).map(|(_, text)| text)
    }

    /// Whether the application was called or called something: as told, by the table, or by its columns.
    fn way(&self) -> Way {
        let layout = self.layout;
        let is_out = |text: &str| text.trim().to_ascii_lowercase().starts_with("out");
        if let Some(told) = self.text(&layout.way) {
            return if is_out(&told) {
                Way::Outgoing
            } else {
                Way::Incoming
            };
        }
        let table = layout.table.iter().find_map(|&column| {
            let text = (self.cell)(column)?.text()?;
            columns().tables.get(&text.to_lowercase())
        });
        match table {
            Some(way) if is_out(way) => Way::Outgoing,
            // Requests have no target.
            None if !layout.target.is_empty()
                && !layout.data.is_empty()
                && layout.way.is_empty() =>
            {
                Way::Outgoing
            }
            _ => Way::Incoming,
        }
    }

    /// What kind of thing was called: `SQL`, `HTTP`, ...
    fn dependency(&self) -> Option<Cow<'c, str>> {
        let tables = &columns().tables;
        let mut all = self.layout.dependency.iter();
        all.find_map(|&column| {
            let text = (self.cell)(column)?.text()?;
            (!tables.contains_key(&text.to_lowercase())).then_some(text)
        })
    }

    fn channel(&self) -> Channel {
        if let Some(told) = self.text(&self.layout.channel) {
            return channel(&told);
        }
        // A column called "message" holds messages.
        let operation = self.first(&self.layout.operation);
        operation.map_or(Channel::Unknown, |(column, _)| {
            channel(&self.layout.names[column])
        })
    }

    fn numbers(&self, record: &mut Record) -> Result<(), String> {
        let layout = self.layout;
        let wrong = |column: usize, text: &str| {
            let text: String = text.chars().take(40).collect();
            format!("{} {text:?} is no number from 0 on", layout.names[column])
        };
        if let Some((column, text)) = self.first(&layout.count) {
            record.count = count(&text, layout.has_commas).ok_or_else(|| wrong(column, &text))?;
        }
        let time_of = |columns: &[usize]| match self.first(columns) {
            None => Ok(None),
            Some((column, text)) => {
                let read = micros(&text, layout.units[column], layout.has_commas);
                read.map(Some).ok_or_else(|| wrong(column, &text))
            }
        };
        record.p95 = time_of(&layout.p95)?;
        record.micros = time_of(&layout.duration)?;
        record.failures = match self.first(&layout.failures) {
            Some((column, text)) => {
                count(&text, layout.has_commas).ok_or_else(|| wrong(column, &text))?
            }
            None if self.has_failed() => record.count,
            None => 0,
        };
        if record.failures > record.count {
            return Err(format!(
                "{} failures of {} calls",
                record.failures, record.count
            ));
        }
        record.second = self.text(&layout.time).and_then(|text| time(&text));
        Ok(())
    }

    /// As told, or by the status: from 400 on, as Application Insights has it.
    fn has_failed(&self) -> bool {
        let told = self.text(&self.layout.success);
        if let Some(success) = told.and_then(|text| truth(&text)) {
            return !success;
        }
        let status = self.text(&self.layout.status);
        let status = status.and_then(|text| decimal(&text, false));
        status.is_some_and(|status| status >= 400.0)
    }

    fn causes(&self, record: &mut Record) {
        if let Some(test) = self.text(&self.layout.test) {
            record.caused_by(false, &test);
        }
        if let Some(scenario) = self.text(&self.layout.scenario) {
            record.caused_by(true, &scenario);
        }
        for &column in &self.layout.properties {
            match (self.cell)(column) {
                Some(Cell::Value(Value::Object(properties))) => among(record, properties),
                Some(cell) => {
                    let text = cell.text().unwrap_or_default();
                    let lower = text.to_lowercase();
                    if lower.contains("test") || lower.contains("scenario") {
                        let read: Result<Map<String, Value>, _> = serde_json::from_str(&text);
                        if let Ok(properties) = read {
                            among(record, &properties);
                        }
                    }
                }
                None => {}
            }
        }
    }
}

/// Causes among the properties of a request.
fn among(record: &mut Record, properties: &Map<String, Value>) {
    let known = columns();
    for (names, is_load) in [(&known.test, false), (&known.scenario, true)] {
        let mut all = properties.iter();
        let found = all.find(|(name, _)| names.contains(&plain(name).0));
        if let Some(name) = found.and_then(|(_, value)| value.as_str()) {
            record.caused_by(is_load, name);
        }
    }
}

/// A name without case, spaces and signs, and what a number under it stands for in microseconds where it is a time.
fn plain(name: &str) -> (String, f64) {
    let name = name.trim().to_lowercase();
    let name = name.strip_suffix("[utc]").unwrap_or(&name);
    let parts = name.split(|c: char| !c.is_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let unit = match parts.last() {
        Some(&("s" | "sec" | "seconds")) => Some(1e6),
        Some(&("ms" | "millis" | "milliseconds")) => Some(1e3),
        Some(&("us" | "micros" | "microseconds")) => Some(1.0),
        Some(&("ns" | "nanos" | "nanoseconds")) => Some(1e-3),
        _ => None,
    };
    match unit {
        Some(unit) if parts.len() > 1 => (parts[..parts.len() - 1].concat(), unit),
        _ => (parts.concat(), 1e3),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `way channel verb text count failures p95 causes`
    fn read(heading: &str, row: &str) -> String {
        let names = heading.split('|').map(str::to_owned).collect();
        let layout = Layout::new(names, false);
        let cells: Vec<&str> = row.split('|').collect();
        let record = layout.record(&|column| cells.get(column).map(|cell| Cell::Text(cell)));
        let record = match record {
            Ok(record) => record,
            Err(why) => return why,
        };
        let Record { subject, .. } = &record;
        let causes: Vec<&str> = record.causes.iter().map(|cause| &*cause.name).collect();
        format!(
            "{:?} {:?} {} {} {} {} {:?} {}",
            subject.way,
            subject.channel,
            subject.verb,
            subject.text,
            record.count,
            record.failures,
            record.p95.or(record.micros),
            causes.join(",")
        )
    }

    #[test]
    fn a_file_of_ones_own_is_read_by_the_names_of_its_columns() {
        let cases = [
            (
                "operation|count|p95|failures",
                "GET /api/x|7|12.5|2",
                "Incoming Http GET /api/x 7 2 Some(12500) ",
            ),
            (
                "Operation|Requests|P95 (s)|Test",
                "Cart/Add|7|0.5|Checkout",
                "Incoming Unknown  Cart/Add 7 0 Some(500000) Checkout",
            ),
            (
                "message|count|load scenario",
                "OrderPlaced|3|Black Friday",
                "Incoming Message  OrderPlaced 3 0 None Black Friday",
            ),
            (
                "method|path|status|ms",
                "post|/cart/add|503|20",
                "Incoming Http POST /cart/add 1 1 Some(20000) ",
            ),
            (
                "name|count_|percentile_duration_95",
                "GET Home/Index|12|8",
                "Incoming Http GET Home/Index 12 0 Some(8000) ",
            ),
            (
                "direction|operation|kind",
                "outgoing|usp_Rebuild|SQL",
                "Outgoing Database  usp_Rebuild 1 0 None ",
            ),
            (
                "operation|count",
                "GET /x|many",
                "count \"many\" is no number from 0 on",
            ),
            (
                "operation|count",
                "GET /x|-1",
                "count \"-1\" is no number from 0 on",
            ),
            (
                "operation|count|failures",
                "GET /x|1|2",
                "2 failures of 1 calls",
            ),
            ("operation|count", " |1", "it does not say what was called"),
        ];
        for (heading, row, expected) in cases {
            assert_eq!(read(heading, row), expected, "{heading}");
        }
    }

    #[test]
    fn exports_of_application_insights_are_read_as_they_come() {
        let requests = "timestamp [UTC]|id|source|name|url|success|resultCode|duration|performanceBucket|itemType|customDimensions|operation_Name|operation_SyntheticSource|itemCount";
        assert_eq!(
            read(
                requests,
                "10/1/2026, 7:30:00.123 AM|1||GET Carts/Get [token]|https://shop/api/carts/a|False|500|12.5|<250ms|request|{\"Scenario\":\"Peak\"}|GET Carts/Get [token]|Bot|5"
            ),
            "Incoming Http GET Carts/Get [token] 5 5 Some(12500) Peak"
        );
        let dependencies = "timestamp [UTC]|id|target|type|name|data|success|resultCode|duration|itemType|operation_Name|itemCount";
        assert_eq!(
            read(
                dependencies,
                "2026-10-01T07:30:00Z|1|bank|HTTP|POST /payments|https://bank/payments|True|200|80|dependency|POST Checkout/Index|1"
            ),
            "Outgoing Http POST /payments 1 0 Some(80000) "
        );
        let workspace = "TimeGenerated [UTC]|Id|Target|DependencyType|Name|Data|Success|ResultCode|DurationMs|ItemCount|Type";
        assert_eq!(
            read(
                workspace,
                "2026-10-01T07:30:00Z|1|db|SQL|db : overture|SELECT 1|true|0|3|2|AppDependencies"
            ),
            "Outgoing Database  db : overture 2 0 Some(3000) "
        );
        let app = "TimeGenerated|Id|Name|Url|Success|ResultCode|DurationMs|ItemCount|Type";
        assert_eq!(
            read(
                app,
                "2026-10-01T07:30:00Z|1|GET /p/{slug}|https://shop/p/shoe|true|200|3|1|AppRequests"
            ),
            "Incoming Http GET /p/{slug} 1 0 Some(3000) "
        );
    }
}
