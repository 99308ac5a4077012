//! Which operation answers an address or a route, as ASP.NET's routing has it.
//!
//! Segments are compared without case. A hole takes any segment that its constraints allow, one with a default or a question
//! mark may be left out at the end, and one with a star takes all that is left. Of several routes that fit, the one wins
//! that has, from left to right, a literal before a hole with a constraint before a hole before a rest. The verb is part of
//! the match: a route with another verb does not answer.
//!
//! A route table may give a hole a default in the code, of which its route says nothing, and its defaults stand for the parts of
//! an address that are left out. So the last holes may be missing where nothing else fits, which is not certain.
//!
//! What a file tells is an address, or a route in the words of whoever monitors: `{id}`, `:id`, or `{int}` for a number. Such
//! holes fit holes; a literal of the route only where nothing else is there to be fitted.

use std::collections::BTreeMap;

use crate::surface::OperationId;

/// Routes by their first segment.
#[derive(Default)]
pub(super) struct Routes {
    all: Vec<Route>,
    by_first: BTreeMap<String, Vec<usize>>,
    /// Those that begin with a hole.
    open: Vec<usize>,
}

struct Route {
    operation: OperationId,
    verbs: String,
    segments: Vec<Segment>,
    /// Whether it is what is left of a route without its defaults.
    is_short: bool,
}

/// A segment of a route.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Segment {
    Literal(String),
    Hole {
        name: String,
        before: String,
        after: String,
        constraints: Vec<String>,
        may_lack: bool,
    },
    /// A hole that takes all that is left.
    Rest,
}

/// A segment as it is told.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Told {
    Literal(String),
    /// A hole of a route; or of an address of which parts are not known, where it may also stand for a literal.
    Hole {
        name: String,
        is_address: bool,
    },
}

/// What was found for an address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Answer {
    /// These answer it, each as well as the others; and whether that is certain.
    Found(Vec<OperationId>, bool),
    /// Only routes with other verbs do.
    OtherVerb,
    /// Nothing does.
    None,
}

/// How well a segment fits: a literal best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Fit {
    Literal,
    Constrained,
    Hole,
    Rest,
    /// A literal of the route that a hole of the address may stand for, or a part of it that may be left out.
    Guess,
}

impl Routes {
    /// Adds a route; `verbs` with commas, empty for any.
    pub(super) fn add(&mut self, operation: OperationId, route: &str, verbs: &str) {
        self.push(operation, route, verbs, false);
    }

    /// Adds what is left of a route without what a route table takes by default.
    pub(super) fn add_short(&mut self, operation: OperationId, route: &str, verbs: &str) {
        self.push(operation, route, verbs, true);
    }

    fn push(&mut self, operation: OperationId, route: &str, verbs: &str, is_short: bool) {
        let segments: Vec<Segment> = split(route).map(segment).collect();
        let index = self.all.len();
        match segments.first() {
            Some(Segment::Literal(first)) => {
                self.by_first.entry(first.clone()).or_default().push(index);
            }
            _ => self.open.push(index),
        }
        // A route of holes alone is also reached by the empty path.
        self.all.push(Route {
            operation,
            verbs: verbs.to_uppercase(),
            segments,
            is_short,
        });
    }

    /// The operations that answer `path`.
    pub(super) fn find(&self, path: &str, verb: &str) -> Answer {
        let told: Vec<Told> = split(path).map(told).collect();
        let first = match told.first() {
            Some(Told::Literal(first)) => self.by_first.get(first).map_or(&[][..], Vec::as_slice),
            _ => &[],
        };
        let mut fitting: Vec<(Vec<Fit>, &Route)> = Vec::new();
        let all = first.iter().chain(&self.open);
        for route in all.map(|&index| &self.all[index]) {
            if let Some(mut fit) = fit(&route.segments, &told) {
                if route.is_short {
                    fit.push(Fit::Guess);
                }
                fitting.push((fit, route));
            }
        }
        if fitting.is_empty() {
            return Answer::None;
        }
        fitting.retain(|(_, route)| route.answers(verb));
        fitting.sort_by(|a, b| a.0.cmp(&b.0));
        let Some((best, _)) = fitting.first().cloned() else {
            return Answer::OtherVerb;
        };
        let is_sure = !best.contains(&Fit::Guess);
        let best = fitting.into_iter().take_while(|(fit, _)| *fit == best);
        let mut found: Vec<OperationId> = best.map(|(_, route)| route.operation).collect();
        found.sort_unstable();
        found.dedup();
        Answer::Found(found, is_sure)
    }
}

impl Route {
    fn answers(&self, verb: &str) -> bool {
        let has = |verb: &str| self.verbs.split(',').any(|own| own.trim() == verb);
        verb.is_empty() || self.verbs.is_empty() || has(verb) || verb == "HEAD" && has("GET")
    }
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    let path = path.trim_start_matches('~');
    path.split('/').filter(|segment| !segment.is_empty())
}

impl Segment {
    /// Whether it is a hole and nothing but that.
    fn is_open(&self) -> bool {
        match self {
            Self::Hole {
                before,
                after,
                constraints,
                ..
            } => before.is_empty() && after.is_empty() && constraints.is_empty(),
            _ => false,
        }
    }
}

fn segment(text: &str) -> Segment {
    let (Some(open), Some(close)) = (text.find('{'), text.rfind('}')) else {
        return Segment::Literal(text.to_lowercase());
    };
    if close < open {
        return Segment::Literal(text.to_lowercase());
    }
    let inner = &text[open + 1..close];
    if inner.starts_with('*') {
        return Segment::Rest;
    }
    let (before, after) = (
        text[..open].to_lowercase(),
        text[close + 1..].to_lowercase(),
    );
    let may_lack = inner.ends_with('?') || inner.contains('=');
    let told = inner
        .trim_end_matches('?')
        .split('=')
        .next()
        .unwrap_or(inner);
    let constraints = told.split(':').skip(1).map(str::to_lowercase).collect();
    let name = told.split(':').next().unwrap_or(told).trim().to_lowercase();
    Segment::Hole {
        name,
        may_lack: may_lack && before.is_empty() && after.is_empty(),
        before,
        after,
        constraints,
    }
}

/// A segment of what a file tells.
fn told(text: &str) -> Told {
    let hole = text
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
        .or_else(|| text.strip_prefix(':'));
    match hole {
        Some(inner) => {
            let name = inner.split([':', '=', '?']).next().unwrap_or(inner);
            Told::Hole {
                is_address: matches!(inner, "" | "int" | "guid"),
                name: name.to_lowercase(),
            }
        }
        None => Told::Literal(text.to_lowercase()),
    }
}

/// How well what is told fits a route; `None` where it does not.
fn fit(route: &[Segment], told: &[Told]) -> Option<Vec<Fit>> {
    let mut fits = Vec::with_capacity(told.len());
    for (at, segment) in route.iter().enumerate() {
        if *segment == Segment::Rest {
            fits.push(Fit::Rest);
            return Some(fits);
        }
        let Some(own) = told.get(at) else {
            let may_lack = |rest: &Segment| match rest {
                Segment::Hole { may_lack, .. } => *may_lack,
                Segment::Rest => true,
                Segment::Literal(_) => false,
            };
            if route[at..].iter().all(may_lack) {
                return Some(fits);
            }
            fits.push(Fit::Guess);
            let is_open = |rest: &Segment| may_lack(rest) || rest.is_open();
            return (at > 0 && route[at..].iter().all(is_open)).then_some(fits);
        };
        fits.push(fits_segment(segment, own)?);
    }
    (told.len() <= route.len()).then_some(fits)
}

fn fits_segment(segment: &Segment, told: &Told) -> Option<Fit> {
    match (segment, told) {
        (Segment::Rest, _) => Some(Fit::Rest),
        (Segment::Literal(own), Told::Literal(told)) => (own == told).then_some(Fit::Literal),
        (Segment::Literal(own), Told::Hole { name, is_address }) => {
            let is_number = own.bytes().all(|byte| byte.is_ascii_digit());
            let may_be = *is_address && (name.is_empty() || name == "int" && is_number);
            may_be.then_some(Fit::Guess)
        }
        (
            Segment::Hole {
                name: own,
                constraints,
                ..
            },
            Told::Hole { name, is_address },
        ) => {
            if !is_address {
                // Of two routes it is the one whose hole is called so, else one that takes anything.
                return Some(if own == name {
                    Fit::Literal
                } else if constraints.is_empty() {
                    Fit::Hole
                } else {
                    Fit::Rest
                });
            }
            let is_allowed = constraints.iter().all(|rule| allows_kind(rule, name));
            is_allowed.then_some(if constraints.is_empty() {
                Fit::Hole
            } else {
                Fit::Constrained
            })
        }
        (
            Segment::Hole {
                before,
                after,
                constraints,
                ..
            },
            Told::Literal(told),
        ) => {
            let value = told.strip_prefix(before.as_str())?;
            let value = value.strip_suffix(after.as_str())?;
            let is_plain = before.is_empty() && after.is_empty() && constraints.is_empty();
            let is_allowed = constraints.iter().all(|rule| allows(rule, value));
            is_allowed.then_some(if is_plain {
                Fit::Hole
            } else {
                Fit::Constrained
            })
        }
    }
}

/// Whether a constraint of a route takes a value. One that is not known takes any.
fn allows(constraint: &str, value: &str) -> bool {
    let (rule, argument) = match constraint.split_once('(') {
        Some((rule, rest)) => (rule, rest.trim_end_matches(')')),
        None => (constraint, ""),
    };
    let number = |text: &str| text.trim().parse::<f64>().ok();
    let length = value.chars().count() as f64;
    let least = |bound: &str| number(bound).is_none_or(|bound| length >= bound);
    let most = |bound: &str| number(bound).is_none_or(|bound| length <= bound);
    match rule {
        "int" | "long" => value.parse::<i64>().is_ok(),
        "decimal" | "double" | "float" => number(value).is_some(),
        "bool" => matches!(value, "true" | "false"),
        "guid" => {
            let digits = value.bytes().filter(u8::is_ascii_hexdigit).count();
            digits == 32
                && value
                    .bytes()
                    .all(|byte| byte.is_ascii_hexdigit() || b"-{}()".contains(&byte))
        }
        "alpha" => value.bytes().all(|byte| byte.is_ascii_alphabetic()),
        "datetime" => value
            .bytes()
            .next()
            .is_some_and(|byte| byte.is_ascii_digit()),
        "minlength" => least(argument),
        "maxlength" => most(argument),
        "length" => match argument.split_once(',') {
            Some((from, to)) => least(from) && most(to),
            None => number(argument).is_none_or(|exact| (length - exact).abs() < 0.5),
        },
        "min" => number(value)
            .zip(number(argument))
            .is_some_and(|(own, bound)| own >= bound),
        "max" => number(value)
            .zip(number(argument))
            .is_some_and(|(own, bound)| own <= bound),
        "range" => argument.split_once(',').is_none_or(|(from, to)| {
            let within = |own: f64| {
                number(from).is_none_or(|from| own >= from) && number(to).is_none_or(|to| own <= to)
            };
            number(value).is_some_and(within)
        }),
        _ => true,
    }
}

/// Whether a constraint takes a value of which only the kind is known.
fn allows_kind(constraint: &str, kind: &str) -> bool {
    let rule = constraint.split('(').next().unwrap_or(constraint);
    match kind {
        "int" => !matches!(rule, "bool" | "guid" | "alpha" | "datetime"),
        "guid" => !matches!(
            rule,
            "int"
                | "long"
                | "decimal"
                | "double"
                | "float"
                | "bool"
                | "alpha"
                | "datetime"
                | "min"
                | "max"
                | "range"
        ),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROUTES: [(&str, &str); 15] = [
        ("/api/carts/{token}", "GET"),
        ("/api/carts/{token}", "DELETE"),
        ("/api/carts/items", "GET"),
        ("/api/orders/{id:int}", "GET"),
        ("/api/orders/{number:length(8)}", "GET"),
        ("/api/orders/{key:guid}", "GET"),
        ("/Home/Index/{id?}", ""),
        ("/files/{*path}", "GET,HEAD"),
        ("/reports/{day}.csv", "GET"),
        ("/{slug}", "GET"),
        ("/p/{slug}", ""),
        ("/error/404", ""),
        ("/", "GET"),
        ("/mvc/{controller=Home}/{action=Index}/{id?}", "PATCH"),
        ("/ages/{age:range(18,99)}", ""),
    ];

    fn found(verb: &str, path: &str) -> String {
        let mut routes = Routes::default();
        for (index, (route, verbs)) in ROUTES.into_iter().enumerate() {
            routes.add(OperationId(index as u32), route, verbs);
        }
        match routes.find(path, verb) {
            Answer::Found(found, is_sure) => {
                let found = found.iter().map(|id| ROUTES[id.0 as usize].0);
                let found = found.collect::<Vec<_>>().join(" ");
                if is_sure { found } else { format!("{found}?") }
            }
            Answer::OtherVerb => "other verb".to_owned(),
            Answer::None => "none".to_owned(),
        }
    }

    #[test]
    fn an_address_finds_the_route_that_answers_it() {
        for (verb, path, expected) in [
            ("GET", "/API/Carts/abc", "/api/carts/{token}"),
            ("GET", "/api/carts/items", "/api/carts/items"),
            ("DELETE", "/api/carts/items", "/api/carts/{token}"),
            ("PUT", "/api/carts/abc", "other verb"),
            ("HEAD", "/api/carts/abc", "/api/carts/{token}"),
            ("GET", "/api/orders/17", "/api/orders/{id:int}"),
            (
                "GET",
                "/api/orders/a1234567",
                "/api/orders/{number:length(8)}",
            ),
            (
                "GET",
                "/api/orders/0f8fad5b-d9cb-469f-a165-70867728950e",
                "/api/orders/{key:guid}",
            ),
            ("GET", "/api/orders/abc", "none"),
            ("GET", "/api/orders", "none"),
            ("DELETE", "/api/carts", "/api/carts/{token}?"),
            ("POST", "/home/index", "/Home/Index/{id?}"),
            ("POST", "/home/index/3", "/Home/Index/{id?}"),
            ("GET", "/files/a/b/c.txt", "/files/{*path}"),
            ("GET", "/reports/2026-10-01.csv", "/reports/{day}.csv"),
            ("GET", "/shoes", "/{slug}"),
            ("GET", "/", "/"),
            (
                "PATCH",
                "/mvc",
                "/mvc/{controller=Home}/{action=Index}/{id?}",
            ),
            ("GET", "/error/404", "/error/404"),
            ("", "/ages/17", "none"),
            ("", "/ages/18", "/ages/{age:range(18,99)}"),
            ("GET", "/api/nothing/x/y/z", "none"),
        ] {
            assert_eq!(found(verb, path), expected, "{verb} {path}");
        }
    }

    #[test]
    fn a_route_as_others_spell_it_finds_its_own() {
        for (verb, path, expected) in [
            ("GET", "/api/carts/{id}", "/api/carts/{token}"),
            ("GET", "api/carts/:token", "/api/carts/{token}"),
            ("GET", "/api/carts/{int}", "/api/carts/{token}"),
            (
                "GET",
                "/api/orders/{int}",
                "/api/orders/{id:int} /api/orders/{number:length(8)}",
            ),
            (
                "GET",
                "/api/orders/{guid}",
                "/api/orders/{number:length(8)} /api/orders/{key:guid}",
            ),
            ("GET", "/error/{int}", "/error/404?"),
            ("GET", "/p/{}", "/p/{slug}"),
        ] {
            assert_eq!(found(verb, path), expected, "{verb} {path}");
        }
    }
}
