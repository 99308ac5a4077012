//! Which route an address means.

use rustc_hash::FxHashMap;

/// Routes by their first segment, in the order in which they were added.
#[derive(Default)]
pub(super) struct RouteTable {
    by_first: FxHashMap<String, Vec<Route>>,
}

struct Route {
    index: usize,
    verbs: String,
    segments: Vec<String>,
}

/// A hole, of a route or of an address.
fn is_hole(segment: &str) -> bool {
    segment.contains('{')
}

impl RouteTable {
    /// Adds a route; one that begins with a hole fits anything and says nothing.
    pub(super) fn add(&mut self, index: usize, route: &str, verbs: &str) {
        let segments = segments(route);
        let Some(first) = segments.first().filter(|first| !is_hole(first)) else {
            return;
        };
        if !route.starts_with('/') {
            return;
        }
        self.by_first.entry(first.clone()).or_default().push(Route {
            index,
            verbs: verbs.to_owned(),
            segments,
        });
    }

    /// The routes that `address` means, and how many of their segments it spells; of those with a verb the ones with
    /// that verb, where there are any.
    pub(super) fn find(&self, address: &str, verb: Option<&str>) -> (Vec<usize>, usize) {
        let segments = segments(path_of(address));
        let Some(first) = segments.first() else {
            return (Vec::new(), 0);
        };
        let routes = self.by_first.get(first).map_or(&[][..], Vec::as_slice);
        let fitting: Vec<(usize, &Route)> = routes
            .iter()
            .filter_map(|route| Some((spelt(&route.segments, &segments)?, route)))
            .collect();
        let best = fitting.iter().map(|(spelt, _)| *spelt).max().unwrap_or(0);
        let best_ones = || {
            fitting
                .iter()
                .filter(|(spelt, _)| *spelt == best)
                .map(|(_, route)| *route)
        };
        let has_verb = |route: &&Route| {
            verb.is_some_and(|verb| {
                route.verbs.is_empty() || route.verbs.split(',').any(|own| own == verb)
            })
        };
        let with_verb: Vec<usize> = best_ones()
            .filter(has_verb)
            .map(|route| route.index)
            .collect();
        let found = if with_verb.is_empty() {
            best_ones().map(|route| route.index).collect()
        } else {
            with_verb
        };
        (found, best)
    }
}

/// The path of an address: without scheme and host, or the value in front that holds these.
fn path_of(address: &str) -> &str {
    let address = address.strip_prefix("{}").unwrap_or(address);
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
        None => address,
    };
    path.split(['?', '#']).next().unwrap_or(path)
}

/// The parts between slashes in lower case; the key of an entity, `({key})` in `products({key})`, is one of its own.
fn segments(path: &str) -> Vec<String> {
    let parts = path.trim_start_matches('~').split('/');
    let parts = parts.filter(|part| !part.is_empty());
    let keyed = parts.flat_map(|part| {
        let at = key_in(part).unwrap_or(part.len());
        let (before, key) = part.split_at(at);
        [before, key]
    });
    keyed
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Where the key of an entity begins: at a bracket outside of braces, in which constraints have theirs.
fn key_in(segment: &str) -> Option<usize> {
    let mut depth = 0_u32;
    let at = segment.find(|c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '(' && depth == 0
    })?;
    (at > 0 && segment.ends_with(')')).then_some(at)
}

/// Whether a segment may be left out at the end of an address.
fn is_optional(segment: &str) -> bool {
    is_hole(segment) && !segment.starts_with('(')
}

/// How many segments the address spells as the route does; `None` where it means another one.
fn spelt(route: &[String], address: &[String]) -> Option<usize> {
    let mut count = 0;
    for (at, segment) in route.iter().enumerate() {
        if segment.contains("{*") || segment.contains("*}") {
            return (count > 0).then_some(count);
        }
        match address.get(at) {
            Some(own) if is_hole(segment) && own.starts_with('(') == segment.starts_with('(') => {}
            Some(own) if own == segment => count += 1,
            // What is left of the route may be left out.
            None if route[at..].iter().all(|rest| is_optional(rest)) => break,
            _ => return None,
        }
    }
    (address.len() <= route.len() && count > 0).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> RouteTable {
        let mut table = RouteTable::default();
        let routes = [
            ("/api/cart/{id:int}", "GET"),
            ("/api/cart/items", "GET"),
            ("/api/cart/items", "POST"),
            ("/{controller}/x", ""),
            ("/Home/Index/{id?}", ""),
            ("/files/{*path}", "GET"),
        ];
        for (index, (route, verbs)) in routes.into_iter().enumerate() {
            table.add(index, route, verbs);
        }
        table
    }

    #[test]
    fn finds_the_route_that_is_meant() {
        let table = table();
        assert_eq!(table.find("/API/Cart/items", None), (vec![1, 2], 3));
        assert_eq!(table.find("api/cart/items", Some("POST")), (vec![2], 3));
        assert_eq!(table.find("/api/cart/{}", Some("GET")), (vec![0], 2));
        assert_eq!(table.find("/home/index", None), (vec![4], 2));
        assert_eq!(table.find("/files/a/b/c", None), (vec![5], 1));
        assert_eq!(
            table.find("http://shop/api/cart/items?x=1", Some("GET")),
            (vec![1], 3)
        );
        assert_eq!(table.find("{}/api/cart/items", Some("GET")), (vec![1], 3));
    }

    #[test]
    fn tells_a_set_from_an_entity_of_it() {
        let mut table = RouteTable::default();
        let routes = [
            "/odata/books",
            "/odata/books({key})",
            "/odata/books({key})/press",
        ];
        for (index, route) in routes.into_iter().enumerate() {
            table.add(index, route, "GET");
        }
        assert_eq!(table.find("/odata/Books", None).0, [0]);
        assert_eq!(table.find("/odata/Books(5)", None).0, [1]);
        assert_eq!(table.find("/odata/Books({})", None).0, [1]);
        assert_eq!(table.find("/odata/Books('x')/Press", None).0, [2]);
        assert_eq!(table.find("/odata/Pens", None).0, [0_usize; 0]);
    }

    #[test]
    fn knows_what_it_does_not_know() {
        let table = table();
        assert_eq!(table.find("/api/cart/{}/lines", None).0, [0_usize; 0]);
        assert_eq!(table.find("/other/x", None).0, [0_usize; 0]);
        assert_eq!(table.find("", None).0, [0_usize; 0]);
        assert_eq!(table.find("/api", None).0, [0_usize; 0]);
    }
}
