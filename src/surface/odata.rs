//! Controllers of entity sets: the address is that of the set, and the name of a method says what it serves there.
//!
//! ```text
//! Get()                     GET     /odata/Products
//! Get(int key)              GET     /odata/Products({key})
//! GetSupplier(int key)      GET     /odata/Products({key})/Supplier
//! Rate(int key, ...)        POST    /odata/Products({key})/Rate, /odata/Products({key})/Default.Rate
//! ```
//!
//! Which names mean what is data, see `queries/operations/odata.toml`.

use super::Scene;
use super::conventions::Wanted;
use super::routes::join;
use super::rules::{Leads, Words};
use super::sets::Sets;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{AttributeSite, MemberShape, Mention};

/// What a method serves below the prefix of the sets.
pub(super) struct Served {
    /// Several where it is called with its namespace and without.
    pub paths: Vec<String>,
    pub verb: String,
    /// Whether a model declares the set.
    pub is_declared: bool,
}

impl Sets<'_> {
    /// What `method`, called `action` in addresses, serves; `given` are the verbs that its attributes give.
    pub(super) fn served(
        &self,
        scene: &Scene<'_>,
        words: &Words,
        wanted: &Wanted<'_>,
        method: &MemberShape,
        given: &str,
    ) -> Served {
        let set = self.by_name.get(&wanted.controller.to_lowercase());
        let name = set.map_or(wanted.controller, |set| set.name);
        let entity = set.and_then(|set| set.entity);
        let is_singleton = set.is_some_and(|set| set.is_singleton);
        let action = words
            .overridden
            .get(scene.model.names.text(method.name))
            .map_or(wanted.action, String::as_str);
        let key = key_of(scene, method);
        let has_entity = is_singleton || !key.is_empty();
        let start = format!("{name}{key}");
        let entity_name =
            entity.map_or("", |ty| scene.model.names.text(scene.model.types[ty].name));
        let declared = self.operations.get(action).copied();
        let of_name = || {
            words.set_methods.iter().find_map(|known| {
                let rest = action.strip_prefix(known.starts.as_str())?;
                let (rest, cast) = cast(scene, entity, rest);
                let is_word = rest.starts_with(|c: char| c.is_uppercase());
                let start = format!("{start}{cast}");
                let path = match known.leads {
                    Leads::Set if rest.is_empty() || rest == name || rest == entity_name => start,
                    Leads::Property if is_word && has_entity => format!("{start}/{rest}"),
                    Leads::Reference if is_word && has_entity => format!("{start}/{rest}/$ref"),
                    Leads::Reference if rest.is_empty() && has_entity => {
                        format!("{start}/{{navigationProperty}}/$ref")
                    }
                    _ => return None,
                };
                Some((path, known.verb.clone()))
            })
        };
        let conventional = if declared.is_none() { of_name() } else { None };
        let (path, verb) = conventional.unwrap_or_else(|| {
            let verb = declared.unwrap_or(given);
            let called = action.split_once("On").filter(|(before, of)| {
                let of = of.strip_prefix("CollectionOf").unwrap_or(of);
                !before.is_empty() && of == entity_name
            });
            let called = called.map_or(action, |(before, _)| before);
            let asked = if verb == "GET" {
                asked(scene, words, method)
            } else {
                String::new()
            };
            (format!("{start}/{called}{asked}"), verb.to_owned())
        });
        let mut paths = vec![path];
        if declared.is_some()
            && let Some((before, called)) = paths[0].rsplit_once('/')
        {
            let with = format!("{before}/{}.{called}", self.namespace(wanted.project));
            paths.push(with);
        }
        Served {
            paths,
            verb: if given.is_empty() {
                verb
            } else {
                given.to_owned()
            },
            is_declared: set.is_some(),
        }
    }
}

/// `Supplier` in `SupplierFromProduct`, and the segment that narrows the set to a derived type.
fn cast<'t>(scene: &Scene<'_>, entity: Option<TypeId>, rest: &'t str) -> (&'t str, String) {
    let Some((before, of)) = rest.rsplit_once("From") else {
        return (rest, String::new());
    };
    let Some(entity) = entity else {
        return (rest, String::new());
    };
    let name = |ty: TypeId| scene.model.names.text(scene.model.types[ty].name);
    if of == name(entity) {
        return (before, String::new());
    }
    let mut derived = scene.index.implementations(entity).iter();
    match derived.find(|&&ty| name(ty) == of) {
        Some(&ty) => {
            let namespace = &scene.model.types[ty].namespace;
            let of = if namespace.is_empty() {
                of.to_owned()
            } else {
                format!("{namespace}.{of}")
            };
            (before, format!("/{of}"))
        }
        None => (rest, String::new()),
    }
}

/// `({key})` of a method that takes a key; nothing of another one.
fn key_of(scene: &Scene<'_>, method: &MemberShape) -> String {
    let params = method.params.iter();
    let names = params.map(|(name, _)| scene.model.names.text(*name));
    let keys: Vec<&str> = names.filter(|name| name.starts_with("key")).collect();
    match keys.as_slice() {
        [] => String::new(),
        [only] => format!("({{{only}}})"),
        several => {
            let part = |name: &&str| format!("{}={{{name}}}", name.trim_start_matches("key"));
            let parts: Vec<String> = several.iter().map(part).collect();
            format!("({})", parts.join(","))
        }
    }
}

/// `(year={year})`: what a function is asked with.
fn asked(scene: &Scene<'_>, words: &Words, method: &MemberShape) -> String {
    let is_asked = |name: &str, ty: &Mention| {
        let ty = scene.index.name(ty).map(|ty| scene.model.names.text(ty));
        !name.starts_with("key") && !ty.is_some_and(|ty| words.ambient.iter().any(|own| own == ty))
    };
    let params = method.params.iter().filter_map(|(name, ty)| {
        let name = scene.model.names.text(*name);
        is_asked(name, ty).then(|| format!("{name}={{{name}}}"))
    });
    format!("({})", params.collect::<Vec<_>>().join(","))
}

/// The routes that attributes give below the prefix of the sets.
pub(super) fn attributed(
    scene: &Scene<'_>,
    words: &Words,
    of_type: &[&AttributeSite],
    method: &MemberShape,
) -> Vec<String> {
    let is_one = |names: &[String], attribute: &AttributeSite| {
        let own = scene.model.names.text(attribute.name);
        names.iter().any(|name| name == own)
    };
    let text =
        |attribute: &AttributeSite| super::actions::text_of(attribute).unwrap_or("").to_owned();
    let start = of_type
        .iter()
        .find(|attribute| is_one(&words.set_prefixes, attribute))
        .map_or(String::new(), |attribute| text(attribute));
    let own = method
        .attributes
        .iter()
        .filter(|attribute| is_one(&words.set_routes, attribute));
    let routes = own.map(|attribute| {
        let route = text(attribute);
        if route.starts_with('(') {
            format!("{start}{route}")
        } else {
            join(&start, &route).trim_start_matches('/').to_owned()
        }
    });
    routes.collect()
}
