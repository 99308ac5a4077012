//! Reads what the file asks of the code: `[[use]]`, `[[budget]]` and `[rules]`.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::read::{Reader, Value};
use super::rules::{Budget, Measure, Rule, Severity, Use};

const OF_USE: [&str; 5] = ["from", "to", "severity", "references", "reason"];
const OF_BUDGET: [&str; 4] = ["of", "max", "severity", "reason"];

impl Reader<'_> {
    /// One `[[use]]`; `ids` are those of the boundaries of the file.
    pub(super) fn usage(&mut self, table: &DeTable<'_>, span: Range<usize>, ids: &[String]) -> Use {
        let (line, column) = self.place(span.start);
        let mut usage = Use {
            from: Vec::new(),
            to: Vec::new(),
            severity: Severity::Allow,
            references: None,
            reason: None,
            line,
            column,
            comments: self.comments_above(span.start),
        };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "from" => usage.from = self.ids(value, ids),
                "to" => usage.to = self.ids(value, ids),
                "severity" => usage.severity = self.severity(value),
                "references" => usage.references = self.count(value),
                "reason" => usage.reason = Some(self.string(value)),
                _ => self.unknown(key, &OF_USE),
            }
        }
        let has = |key: &str| table.iter().any(|(known, _)| known.get_ref() == key);
        for missing in ["from", "to"].iter().filter(|key| !has(key)) {
            self.problem(
                span.start,
                format!("a use needs \"{missing}\": the id of a boundary, or \"*\""),
            );
        }
        usage
    }

    /// One `[[budget]]`.
    pub(super) fn budget(&mut self, table: &DeTable<'_>, span: Range<usize>) -> Option<Budget> {
        let (mut of, mut max) = (None, None);
        let mut budget = Budget {
            of: Measure::CrossingReferences,
            max: 0.0,
            severity: Severity::Deny,
            reason: None,
            line: self.place(span.start).0,
            comments: self.comments_above(span.start),
        };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "of" => of = Some(self.one_of(value, &Measure::ALL, Measure::name)),
                "max" => max = Some(self.number(value)),
                "severity" => budget.severity = self.severity(value),
                "reason" => budget.reason = Some(self.string(value)),
                _ => self.unknown(key, &OF_BUDGET),
            }
        }
        if of.is_none() || max.is_none() {
            self.problem(span.start, "a budget needs \"of\" and \"max\"");
        }
        (budget.of, budget.max) = (of??, max??);
        Some(budget)
    }

    /// `[rules]`.
    pub(super) fn severities(&mut self, value: &Value<'_>) -> BTreeMap<Rule, Severity> {
        let DeValue::Table(table) = value.get_ref() else {
            self.problem(
                value.span().start,
                "is a section with a severity for each rule",
            );
            return BTreeMap::new();
        };
        let named = || Rule::ALL.into_iter().filter(|rule| rule.is_set_by_name());
        let mut severities = BTreeMap::new();
        for (key, value) in table {
            match named().find(|rule| rule.name() == key.get_ref()) {
                Some(rule) => {
                    severities.insert(rule, self.severity(value));
                }
                None => self.unknown(key, &named().map(Rule::name).collect::<Vec<_>>()),
            }
        }
        severities
    }

    /// The id of a boundary, several, or `*`.
    fn ids(&mut self, value: &Value<'_>, known: &[String]) -> Vec<String> {
        let items = match value.get_ref() {
            DeValue::Array(items) => items.iter().collect(),
            _ => vec![value],
        };
        let mut ids = Vec::new();
        for item in items {
            let id = self.string(item);
            if !id.is_empty() && id != "*" && !known.contains(&id) {
                let message = format!("there is no boundary \"{id}\" in this file");
                self.problem(item.span().start, message);
            }
            ids.push(id);
        }
        ids
    }

    fn severity(&mut self, value: &Value<'_>) -> Severity {
        self.one_of(value, &Severity::ALL, Severity::name)
            .unwrap_or(Severity::Deny)
    }

    fn one_of<T: Copy>(
        &mut self,
        value: &Value<'_>,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let text = self.string(value);
        let found = all.iter().copied().find(|&one| name(one) == text);
        if found.is_none() && matches!(value.get_ref(), DeValue::String(_)) {
            let names: Vec<&str> = all.iter().map(|&one| name(one)).collect();
            let message = format!("there is no \"{text}\" here; there is {}", names.join(", "));
            self.problem(value.span().start, message);
        }
        found
    }

    fn count(&mut self, value: &Value<'_>) -> Option<u64> {
        let count = match value.get_ref() {
            DeValue::Integer(number) => number.as_str().replace('_', "").parse().ok(),
            _ => None,
        };
        if count.is_none() {
            self.problem(value.span().start, "is not a count: 0, 1, 2, ...");
        }
        count
    }

    fn number(&mut self, value: &Value<'_>) -> Option<f64> {
        let number: Option<f64> = match value.get_ref() {
            DeValue::Integer(number) => number.as_str().replace('_', "").parse().ok(),
            DeValue::Float(number) => number.as_str().replace('_', "").parse().ok(),
            _ => None,
        };
        let number = number.filter(|number| number.is_finite() && *number >= 0.0);
        if number.is_none() {
            self.problem(value.span().start, "is not a number from 0 on");
        }
        number
    }
}
