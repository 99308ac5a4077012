//! What a file of usage says, counted: one load for each operation as the file spells it.

use std::collections::BTreeMap;

use crate::base::problem::Problem;

use super::quantile::Durations;

/// Who called whom.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Way {
    /// Something from outside called the application.
    #[default]
    Incoming,
    /// The application called something else.
    Outgoing,
}

/// What a call came through, as far as the file tells.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Channel {
    /// Not told.
    #[default]
    Unknown,
    /// A request over HTTP.
    Http,
    /// A remote procedure call.
    Rpc,
    /// A message from a queue or topic.
    Message,
    /// A function or job that the host runs.
    Function,
    /// A statement for a database.
    Database,
}

/// An operation as a file spells it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Subject {
    /// Who called whom.
    pub way: Way,
    /// What the call came through.
    pub channel: Channel,
    /// HTTP verb in capitals; empty where none is told.
    pub verb: String,
    /// A path, a route, `Controller/Action`, a message, the name of a function.
    pub text: String,
    /// The method that the application names: type and method with dots between; mostly empty.
    pub code: String,
}

/// What caused a request.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Cause {
    /// Whether it is a load scenario; a functional test otherwise.
    pub is_load: bool,
    /// Its name.
    pub name: String,
}

/// How much an operation was called.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Load {
    /// Calls.
    pub count: u64,
    /// Those among them that failed.
    pub failures: u64,
    /// How long each took, where the file has one record a call.
    pub durations: Durations,
    /// The highest 95th percentile that a record tells, in microseconds.
    pub told_p95: Option<u64>,
    /// Calls by the hour of the day (UTC) in which they began, where that is told.
    pub hours: [u64; 24],
    /// Calls by what caused them, where that is told.
    pub causes: BTreeMap<Cause, u64>,
    /// The first address in order of those that were called, where the name says less.
    pub sample: Option<String>,
}

impl Load {
    /// The time in microseconds that 95 of 100 calls did not exceed. Where records tell percentiles of their own, it is the
    /// highest of these, which the whole cannot exceed.
    #[must_use]
    pub fn p95(&self) -> Option<u64> {
        self.durations.percentile(95).max(self.told_p95)
    }

    /// Adds what `other` has counted.
    pub fn merge(&mut self, other: &Self) {
        self.count = self.count.saturating_add(other.count);
        self.failures = self.failures.saturating_add(other.failures);
        self.durations.merge(&other.durations);
        self.told_p95 = self.told_p95.max(other.told_p95);
        for (own, more) in self.hours.iter_mut().zip(other.hours) {
            *own = own.saturating_add(more);
        }
        for (cause, &count) in &other.causes {
            let known = self.causes.entry(cause.clone()).or_default();
            *known = known.saturating_add(count);
        }
        if let Some(sample) = &other.sample {
            self.see(sample);
        }
    }

    /// Keeps an address, where it comes before the one that is kept.
    pub fn see(&mut self, address: &str) {
        if self.sample.as_deref().is_none_or(|known| address < known) {
            self.sample = Some(address.to_owned());
        }
    }
}

/// The forms of files.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Format {
    /// Rows with a heading.
    Csv,
    /// A JSON object a line, or JSON as one document.
    Json,
    /// Spans of OpenTelemetry in OTLP/JSON.
    Otlp,
}

impl Format {
    /// Its name in the report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Otlp => "otlp-json",
        }
    }
}

/// A file of usage, counted. It is small, however large the file is.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Tally {
    /// The name of the file, without its folder.
    pub name: String,
    /// Its form; `None` where that could not be told.
    pub format: Option<Format>,
    /// Records that were counted.
    pub records: u64,
    /// Records that tell of neither a request nor a call of something else: spans within the application.
    pub passed_over: u64,
    /// Records that could not be used.
    pub broken: u64,
    /// Seconds from 1970 on of the first and the last request, where that is told.
    pub span: Option<(i64, i64)>,
    /// What was called how much.
    pub loads: BTreeMap<Subject, Load>,
    /// What is wrong with the file.
    pub problems: Vec<Problem>,
}
