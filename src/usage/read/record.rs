//! One record: what it tells of a request, and how it is counted.

use crate::base::http::VERBS;
use crate::usage::coarse::LIMIT;
use crate::usage::tally::{Cause, Channel, Subject, Tally, Way};

/// Bytes of a name that are kept.
const LONGEST: usize = 512;

/// Causes that are told apart in one file.
const CAUSES: usize = 20_000;

/// What a record tells.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub subject: Subject,
    pub count: u64,
    pub failures: u64,
    /// How long one call took, in microseconds.
    pub micros: Option<u64>,
    /// A percentile of several, in microseconds.
    pub p95: Option<u64>,
    /// Seconds from 1970 on.
    pub second: Option<i64>,
    pub causes: Vec<Cause>,
    pub sample: Option<String>,
}

/// The verb in front of a name, and the rest.
pub(super) fn verb_of(name: &str) -> (&str, &str) {
    let name = name.trim();
    match name.split_once(' ') {
        Some((verb, rest)) if VERBS.contains(&verb) => (verb, rest.trim_start()),
        None if VERBS.contains(&name) => (name, ""),
        _ => ("", name),
    }
}

/// A subject from what a record tells: the verb, the name and the address, each of which may be empty. With the path of the
/// address, where the name does not say it.
pub(super) fn subject(
    way: Way,
    channel: Channel,
    verb: &str,
    name: &str,
    address: &str,
) -> (Subject, Option<String>) {
    let (told, rest) = verb_of(name);
    let verb = if verb.is_empty() { told } else { verb };
    let is_path = |text: &str| text.starts_with('/') || text.contains("://");
    let path = if address.is_empty() {
        None
    } else {
        Some(path_of(address))
    };
    let (text, sample) = match (rest, path) {
        ("", Some(path)) => (path, None),
        (rest, path) if is_path(rest) => {
            let own = path_of(rest);
            (own.clone(), path.filter(|path| *path != own))
        }
        (rest, path) => (cut(rest).to_owned(), path),
    };
    let is_http = !verb.is_empty() || text.starts_with('/') || sample.is_some();
    let channel = match channel {
        Channel::Unknown if is_http => Channel::Http,
        channel => channel,
    };
    let subject = Subject {
        way,
        channel,
        verb: verb.trim().to_uppercase(),
        text,
        code: String::new(),
    };
    (subject, sample)
}

/// The path of an address, with what is no name in it as a hole: numbers and GUIDs.
pub(super) fn path_of(address: &str) -> String {
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
        None => address,
    };
    let path = cut(path.split(['?', '#']).next().unwrap_or(path));
    let segments = path
        .trim()
        .trim_start_matches('~')
        .split('/')
        .map(|segment| {
            if !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit()) {
                "{int}"
            } else if is_guid(segment) {
                "{guid}"
            } else {
                segment
            }
        });
    let path = segments.collect::<Vec<_>>().join("/");
    if path.starts_with('/') {
        path
    } else {
        format!("/{path}")
    }
}

fn is_guid(segment: &str) -> bool {
    let digits = segment.bytes().filter(u8::is_ascii_hexdigit).count();
    let dashes = segment.bytes().filter(|&byte| byte == b'-').count();
    digits == 32 && digits + dashes == segment.len() && (dashes == 0 || dashes == 4)
}

fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST)]
}

impl Record {
    /// A record of one call.
    pub(super) fn of(subject: Subject) -> Self {
        Self {
            subject,
            count: 1,
            ..Self::default()
        }
    }

    /// Notes what caused it.
    pub(super) fn caused_by(&mut self, is_load: bool, name: &str) {
        let name = cut(name.trim());
        // What an export puts where nothing or no one in particular caused a request.
        if !name.is_empty() && !name.eq_ignore_ascii_case("bot") {
            self.causes.push(Cause {
                is_load,
                name: name.to_owned(),
            });
        }
    }

    /// Counts it.
    pub(super) fn count_in(mut self, tally: &mut Tally, causes: &mut Causes) {
        tally.records += 1;
        if let Some(second) = self.second {
            let (first, last) = tally.span.unwrap_or((second, second));
            tally.span = Some((first.min(second), last.max(second)));
        }
        // Exports also list what nobody called.
        if self.count == 0 {
            return;
        }
        self.causes.retain(|cause| causes.knows(cause));
        let load = tally.loads.entry(self.subject).or_default();
        load.count = load.count.saturating_add(self.count);
        load.failures = load.failures.saturating_add(self.failures);
        if let Some(micros) = self.micros {
            load.durations.add(micros, self.count);
        }
        load.told_p95 = load.told_p95.max(self.p95);
        if let Some(second) = self.second {
            let hour = usize::try_from(second.rem_euclid(86_400) / 3600).unwrap_or(0);
            load.hours[hour] = load.hours[hour].saturating_add(self.count);
        }
        for cause in self.causes {
            let known = load.causes.entry(cause).or_default();
            *known = known.saturating_add(self.count);
        }
        if let Some(sample) = &self.sample {
            load.see(sample);
        }
        if tally.loads.len() > LIMIT {
            tally.coarsen();
        }
    }
}

/// The causes that a file names. Whoever gives each run of a test a name of its own names none.
#[derive(Default)]
pub(super) struct Causes {
    known: std::collections::BTreeSet<Cause>,
    /// Whether some were left out.
    pub are_too_many: bool,
}

impl Causes {
    fn knows(&mut self, cause: &Cause) -> bool {
        if self.known.contains(cause) {
            return true;
        }
        let fits = self.known.len() < CAUSES;
        if fits {
            self.known.insert(cause.clone());
        }
        self.are_too_many |= !fits;
        fits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(verb: &str, name: &str, address: &str) -> String {
        let (subject, sample) = subject(Way::Incoming, Channel::Unknown, verb, name, address);
        let sample = sample.map_or(String::new(), |sample| format!(" ({sample})"));
        format!(
            "{:?} {} {}{sample}",
            subject.channel, subject.verb, subject.text
        )
    }

    #[test]
    fn names_and_addresses_are_told_apart() {
        let guid = "0f8fad5b-d9cb-469f-a165-70867728950e";
        let cases = [
            (
                ("", "GET /api/carts/17?x=1", ""),
                "Http GET /api/carts/{int}",
            ),
            (
                ("", "GET Carts/Get [token]", "https://shop/api/carts/17"),
                "Http GET Carts/Get [token] (/api/carts/{int})",
            ),
            (("get", "", "/p/red-shoe"), "Http GET /p/red-shoe"),
            (("", "OrderPlaced", ""), "Unknown  OrderPlaced"),
            (("", "POST https://shop/orders", ""), "Http POST /orders"),
            (("", "GET", "/a/b"), "Http GET /a/b"),
            (
                ("", "GET api/carts/{token}", ""),
                "Http GET api/carts/{token}",
            ),
        ];
        for ((verb, name, address), expected) in cases {
            assert_eq!(read(verb, name, address), expected);
        }
        assert_eq!(path_of(&format!("/a/{guid}/b")), "/a/{guid}/b");
        assert_eq!(path_of("http://host"), "/");
    }
}
