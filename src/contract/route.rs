//! A route of ASP.NET as a path of OpenAPI, with what its constraints say of the holes.

use serde_json::{Value, json};

use super::document::word;

/// A hole of a path.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Hole {
    /// Its name.
    pub(super) name: String,
    /// What may stand there, as far as the route says it: `{id:int}`.
    pub(super) schema: Value,
    /// Whether it may be left out: `{id?}`, `{page=1}`.
    pub(super) is_optional: bool,
}

/// A route as a path.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Path {
    /// The path with its holes.
    pub(super) text: String,
    /// The holes, each of which has a name of its own.
    pub(super) holes: Vec<Hole>,
}

impl Path {
    /// The path with every hole under the same name: paths that differ in nothing else are one to OpenAPI.
    pub(super) fn form(&self) -> String {
        let mut form = self.text.clone();
        for hole in &self.holes {
            form = form.replacen(&format!("{{{}}}", hole.name), "{}", 1);
        }
        form
    }
}

/// A route as paths, the longest first: what may be left out at its end is a parameter of OpenAPI in one path and not
/// there in the next, since a parameter of a path is always required. `{*rest}`, `{id:int}` and `{id?}` are holes.
pub(super) fn paths(route: &str) -> Vec<Path> {
    let mut path = path(route);
    let mut found = vec![path.clone()];
    while let Some(last) = path.holes.last().filter(|last| last.is_optional) {
        let end = format!("/{{{}}}", last.name);
        let Some(shorter) = path.text.strip_suffix(&end) else {
            break;
        };
        let is_root = shorter.is_empty();
        path.text = if is_root { "/" } else { shorter }.to_owned();
        path.holes.pop();
        found.push(path.clone());
    }
    found
}

/// A route as its longest path.
fn path(route: &str) -> Path {
    let mut path = String::new();
    let mut holes: Vec<Hole> = Vec::new();
    let mut rest = route;
    while let Some(start) = rest.find('{') {
        path.push_str(&rest[..start]);
        let Some(length) = end(&rest[start + 1..]) else {
            // What never ends says nothing.
            rest = "";
            break;
        };
        let inside = &rest[start + 1..][..length];
        let inner = inside.trim_start_matches('*');
        let name = inner.split([':', '?', '=']).next().unwrap_or(inner);
        let mut name = word(name);
        if name.is_empty() {
            "part".clone_into(&mut name);
        }
        while holes.iter().any(|hole| hole.name == name) {
            name.push('_');
        }
        path.push('{');
        path.push_str(&name);
        path.push('}');
        holes.push(Hole {
            name,
            schema: schema(inner),
            is_optional: inner.ends_with('?') || has_default(inner),
        });
        rest = &rest[start + length + 2..];
    }
    path.push_str(rest);
    Path {
        text: path.split(['?', '#']).next().unwrap_or_default().to_owned(),
        holes,
    }
}

/// `{page=1}`; a sign within the argument of a constraint is none of that.
fn has_default(hole: &str) -> bool {
    let before = hole.split('(').next().unwrap_or(hole);
    let behind = hole.rsplit(')').next().unwrap_or("");
    before.contains('=') || hole.contains(')') && behind.contains('=')
}

/// Where a hole ends. Within a constraint, braces are doubled: `{ext:regex(^[a-z]{{2,4}}$)}`.
fn end(text: &str) -> Option<usize> {
    let mut rest = text;
    loop {
        let at = text.len() - rest.len() + rest.find('}')?;
        // The last of an odd number of braces is the one that closes the hole.
        let braces = text[at..].len() - text[at..].trim_start_matches('}').len();
        if braces % 2 == 1 {
            return Some(at + braces - 1);
        }
        rest = &text[at + braces..];
    }
}

/// What the constraints of `id:int:min(1)` say.
fn schema(hole: &str) -> Value {
    let mut found = json!({ "type": "string" });
    for constraint in hole.split(':').skip(1) {
        let constraint = constraint.trim_end_matches('?');
        let (name, args) = constraint.split_once('(').unwrap_or((constraint, ")"));
        let number = || args.trim_end_matches(')').trim().parse::<i64>().ok();
        let name = name.split('=').next().unwrap_or(name);
        let more = match name.to_ascii_lowercase().as_str() {
            "int" => json!({ "type": "integer", "format": "int32" }),
            "long" => json!({ "type": "integer", "format": "int64" }),
            "bool" => json!({ "type": "boolean" }),
            "decimal" | "double" | "float" => json!({ "type": "number" }),
            "guid" => json!({ "type": "string", "format": "uuid" }),
            "datetime" => json!({ "type": "string", "format": "date-time" }),
            "min" => number().map_or(Value::Null, |least| json!({ "minimum": least })),
            "max" => number().map_or(Value::Null, |most| json!({ "maximum": most })),
            _ => Value::Null,
        };
        if let (Some(found), Value::Object(more)) = (found.as_object_mut(), more) {
            found.extend(more);
        }
    }
    // Of a number that is told by its bounds only nothing else is known.
    let is_bound = found.get("minimum").or(found.get("maximum")).is_some();
    if is_bound && found["type"] == "string" {
        found["type"] = "integer".into();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(route: &str, expected: &str, holes: &[(&str, Value)]) {
        let found = path(route);
        let schemas: Vec<(&str, Value)> = found
            .holes
            .iter()
            .map(|hole| (hole.name.as_str(), hole.schema.clone()))
            .collect();
        assert_eq!((found.text.as_str(), schemas.as_slice()), (expected, holes));
    }

    #[test]
    fn holes_lose_their_constraints_and_keep_what_these_say() {
        let text = || json!({ "type": "string" });
        check("/a/{*rest}", "/a/{rest}", &[("rest", text())]);
        check("/a/{id?}?x=1", "/a/{id}", &[("id", text())]);
        check("/{id=5}", "/{id}", &[("id", text())]);
        check(
            "/a/{id:long}/b/{of:guid?}",
            "/a/{id}/b/{of}",
            &[
                ("id", json!({ "type": "integer", "format": "int64" })),
                ("of", json!({ "type": "string", "format": "uuid" })),
            ],
        );
        check(
            "/{page:min(1)}",
            "/{page}",
            &[("page", json!({ "type": "integer", "minimum": 1 }))],
        );
    }

    #[test]
    fn what_may_be_left_out_is_a_path_without_it() {
        let all = |route: &str| -> Vec<String> {
            let found = paths(route).into_iter();
            found.map(|path| path.text).collect()
        };
        assert_eq!(all("/a/{x}/{y:int?}"), ["/a/{x}/{y}", "/a/{x}"]);
        assert_eq!(all("/{page=1}/{size?}"), ["/{page}/{size}", "/{page}", "/"]);
        assert_eq!(all("/{x?}/a"), ["/{x}/a"]);
        assert_eq!(all("/{x:regex(^a=b$)}"), ["/{x}"]);
        assert_eq!(all("/{x:regex(^a=b$)=c}"), ["/{x}", "/"]);
        assert_eq!(all("/a-{x?}"), ["/a-{x}"]);
    }

    #[test]
    fn doubled_braces_belong_to_the_constraint() {
        let text = || json!({ "type": "string" });
        check(
            r"/file{ext:regex(^\.[a-z]{{2,4}}$)}/{b}",
            "/file{ext}/{b}",
            &[("ext", text()), ("b", text())],
        );
        check("/{a:regex(^x{{2}})}", "/{a}", &[("a", text())]);
        check("/{open", "/", &[]);
    }
}
