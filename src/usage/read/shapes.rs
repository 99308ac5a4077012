//! The shapes that records have in JSON: where they are found in a value, one taken at a time.

use std::fmt;

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::columns::{Cell, Layout};
use super::small::{MOST, Small};
use super::{Counter, spans};
use crate::usage::tally::Format;

/// Where records go.
pub(super) struct Sink<'s, 't> {
    pub counter: &'s mut Counter<'t>,
    /// 1-based line in which the value at hand begins.
    pub line: u32,
    /// The layout of the last record; the next one is likely to have the same.
    layout: Option<Layout>,
}

impl<'s, 't> Sink<'s, 't> {
    pub(super) fn new(counter: &'s mut Counter<'t>) -> Self {
        Self {
            counter,
            line: 1,
            layout: None,
        }
    }

    fn broken(&mut self, why: &str) {
        self.counter.broken(self.line, why);
    }

    /// An object that is a record.
    fn object(&mut self, object: &Map<String, Value>) {
        let same = |layout: &Layout| layout.is_of(object);
        if !self.layout.as_ref().is_some_and(same) {
            self.layout = Some(Layout::new(object.keys().cloned().collect(), false));
        }
        let values: Vec<&Value> = object.values().collect();
        self.row(&|column| values.get(column).map(|value| Cell::Value(value)));
    }

    fn row<'c>(&mut self, cell: &dyn Fn(usize) -> Option<Cell<'c>>) {
        let Some(layout) = &self.layout else { return };
        match layout.record(cell) {
            Ok(record) => self.counter.count(Format::Json, record),
            Err(why) => self.counter.broken(self.line, &why),
        }
    }

    /// The requests of continuous export: what they have in common stands beside them.
    fn exported(&mut self, requests: &[Value], table: &str, context: &Value) {
        for request in requests {
            let mut record = Map::new();
            let known = [
                ("name", &request["name"]),
                ("url", &request["url"]),
                ("count", &request["count"]),
                ("success", &request["success"]),
                ("resultcode", &request["responseCode"]),
                ("type", &request["type"]),
                ("timestamp", &context["data"]["eventTime"]),
            ];
            for (name, value) in known {
                if !value.is_null() {
                    record.insert(name.to_owned(), value.clone());
                }
            }
            // In tenths of a microsecond.
            if let Some(ticks) = request["durationMetric"]["value"].as_f64() {
                record.insert("duration_us".to_owned(), (ticks / 10.0).into());
            }
            record.insert("itemtype".to_owned(), table.into());
            self.object(&record);
        }
    }

    fn span(&mut self, span: &Value, resource: &Value) {
        match spans::record(span, resource) {
            Ok(Some(record)) => self.counter.count(Format::Otlp, record),
            Ok(None) => self.counter.passed_over(Format::Otlp),
            Err(why) => self.broken(why),
        }
    }
}

/// Shorthand for a visitor that is a seed of itself.
macro_rules! seed {
    ($name:ident) => {
        impl<'de> DeserializeSeed<'de> for $name<'_, '_, '_> {
            type Value = ();

            fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
                from.deserialize_any(self)
            }
        }
    };
}

/// Any value that may be a record or hold some.
pub(super) struct Top<'k, 's, 't>(pub &'k mut Sink<'s, 't>);
seed!(Top);

impl<'de> Visitor<'de> for Top<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, or a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Top(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut own = Map::new();
        let (mut left, mut is_holder) = (MOST, false);
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "resourceSpans" | "resource_spans" => members.next_value_seed(Resources(self.0))?,
                "tables" => members.next_value_seed(Tables(self.0))?,
                // Elsewhere also the name of a number.
                "records" | "value" => {
                    is_holder |= members.next_value_seed(Listed(self.0))?;
                    continue;
                }
                _ => {
                    let value = members.next_value_seed(Small { left: &mut left })?;
                    own.insert(name, value);
                    continue;
                }
            }
            is_holder = true;
        }
        let context = own.get("context").cloned().unwrap_or_default();
        for (name, table) in [("request", "request"), ("remoteDependency", "dependency")] {
            if let Some(Value::Array(requests)) = own.get(name) {
                self.0.exported(requests, table, &context);
                is_holder = true;
            }
        }
        if !is_holder {
            self.0.object(&own);
        }
        Ok(())
    }
}

/// A list of records, or anything else, which is passed over; whether it was a list.
struct Listed<'k, 's, 't>(&'k mut Sink<'s, 't>);

impl<'de> DeserializeSeed<'de> for Listed<'_, '_, '_> {
    type Value = bool;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Listed<'_, '_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        while list.next_element_seed(Top(self.0))?.is_some() {}
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<bool, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(false)
    }

    fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_str<E>(self, _: &str) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }
}

/// A list of objects that have members of two names: one for all of them, and one that holds more.
struct Parts<'k, 's, 't> {
    sink: &'k mut Sink<'s, 't>,
    resource: Value,
}

/// `resourceSpans`
struct Resources<'k, 's, 't>(&'k mut Sink<'s, 't>);
seed!(Resources);

impl<'de> Visitor<'de> for Resources<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of resources with their spans")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        loop {
            let parts = Parts {
                sink: self.0,
                resource: Value::Null,
            };
            if list.next_element_seed(parts)?.is_none() {
                return Ok(());
            }
        }
    }
}

seed!(Parts);

impl<'de> Visitor<'de> for Parts<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("spans of a resource")
    }

    /// `scopeSpans`: a list of the same with `spans`.
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        loop {
            let parts = Parts {
                sink: self.sink,
                resource: self.resource.clone(),
            };
            if list.next_element_seed(parts)?.is_none() {
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "resource" => {
                    let mut left = MOST;
                    let mut resource = members.next_value_seed(Small { left: &mut left })?;
                    // What others write here may be anything, a number too.
                    self.resource = resource
                        .get_mut("attributes")
                        .map(Value::take)
                        .unwrap_or_default();
                }
                "scopeSpans" | "scope_spans" | "instrumentationLibrarySpans" => {
                    members.next_value_seed(Parts {
                        sink: self.sink,
                        resource: self.resource.clone(),
                    })?;
                }
                "spans" => members.next_value_seed(Spans {
                    sink: self.sink,
                    resource: &self.resource,
                })?,
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// `spans`
struct Spans<'k, 's, 't> {
    sink: &'k mut Sink<'s, 't>,
    resource: &'k Value,
}
seed!(Spans);

impl<'de> Visitor<'de> for Spans<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of spans")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        loop {
            let mut left = MOST;
            let Some(span) = list.next_element_seed(Small { left: &mut left })? else {
                return Ok(());
            };
            self.sink.span(&span, self.resource);
        }
    }
}

/// `tables`: names of columns, then rows. Also one of these tables, and its rows.
struct Tables<'k, 's, 't>(&'k mut Sink<'s, 't>);
seed!(Tables);

impl<'de> Visitor<'de> for Tables<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of tables")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Tables(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        self.0.layout = None;
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "columns" => {
                    let mut left = MOST;
                    let columns = members.next_value_seed(Small { left: &mut left })?;
                    let names = columns.as_array().into_iter().flatten();
                    let names = names.map(|column| column["name"].as_str().unwrap_or_default());
                    let names = names.map(str::to_owned).collect();
                    self.0.layout = Some(Layout::new(names, false));
                }
                "rows" => members.next_value_seed(TableRows(self.0))?,
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// `rows`
struct TableRows<'k, 's, 't>(&'k mut Sink<'s, 't>);
seed!(TableRows);

impl<'de> Visitor<'de> for TableRows<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        if self.0.layout.is_none() {
            self.0
                .broken("rows stand before the names of their columns");
        }
        loop {
            let mut left = MOST;
            let Some(row) = list.next_element_seed(Small { left: &mut left })? else {
                return Ok(());
            };
            self.0.row(&|column| row.get(column).map(Cell::Value));
        }
    }
}
