//! Where a code base meets what is outside of it: operations that it offers and requires, and who calls them.
//!
//! ```text
//! rules        queries/operations/*.toml  -> which types and calls are of interest, and what they mean
//! kinds        shapes                     -> entry points: controllers, services, jobs, ...
//! conventions  calls                      -> the route tables
//! actions      entry points               -> operations by attributes, conventions and names
//! odata        entry points, calls        -> operations of entity sets
//! sets         calls                      -> the models that declare these, and their prefixes
//! requests     shapes, references         -> typed requests: who serves them, who builds them
//! endpoints    calls                      -> operations mapped one by one
//! groups       calls                      -> the starts of their routes
//! modules      calls, shapes              -> the starts that all routes of a type have
//! fields       calls                      -> fields of the roots of a GraphQL schema
//! members      entry points               -> operations of services, hubs, components, functions
//! mounts       calls, files beside        -> types put at an address: hubs, jobs, pages, modules
//! beside       views, scripts, XML, ...   -> what they name
//! views        files beside               -> whose they are, what they show and are given; pages
//! addresses    calls                      -> the addresses and verbs of requests
//! callers      calls, files beside        -> who calls an operation, by name or by address
//! hosts        projects, entry points     -> what is deployed, and the types that each drags in
//! packages     externals, references      -> the packages that each type uses
//! blockers     queries/hosts, uses, calls -> what ties code to its machine
//! bindings     queries/bindings.toml      -> where parameters come from, and what is answered
//! ```
//!
//! An operation has a direction: it is *provided* where an implementation is in the tree, and *required* where the tree
//! only calls it. The operations that one part requires are its contract with whoever provides them; those that it
//! provides are what others hold it to. A route is written as it would be on the wire, with a slash in front and with the
//! names of its holes in braces; an action that several routes lead to is one operation for each.
//!
//! **To add a framework**, add `queries/operations/NAME.toml`, a line in [`catalogue`], a folder `testdata/operations/NAME`
//! with source and the expected lines, and a row in the README.

mod actions;
mod addresses;
pub mod beside;
pub mod bindings;
mod blockers;
mod callers;
pub mod catalogue;
mod contracts;
mod conventions;
mod endpoints;
mod fields;
mod functions;
mod groups;
mod hosts;
mod kinds;
mod lookup;
mod matching;
mod members;
mod modules;
mod mounts;
mod odata;
mod packages;
mod requests;
mod routes;
pub mod rules;
pub mod scan;
mod sets;
mod sites;
mod spelling;
mod text_rules;
mod views;

use crate::base::ids::{FileId, IdVec};
use crate::dense_id;
use crate::discover::workspace::Workspace;
use crate::resolve::model::site::{Interest, Receivers};
use crate::resolve::model::{Model, TypeId};
use crate::ties::Certainty;
use crate::ties::index::Index;

pub use blockers::Blocker;
pub use hosts::Host;
pub use packages::Package;

use beside::Beside;
use callers::Around;
use kinds::Kinds;
use lookup::Lookup;
use mounts::Mounts;
use rules::Style;
use sites::Sites;

dense_id!(
    /// An operation.
    OperationId
);

/// All that was found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Surface {
    /// Operations by direction, route and verb.
    pub operations: IdVec<OperationId, Operation>,
    /// Types that take work from outside, by type.
    pub entry_points: Vec<EntryPoint>,
    /// Views and pages, in path order.
    pub views: Vec<View>,
    /// What is deployed, in project order.
    pub hosts: Vec<Host>,
    /// What ties types to their machine, by type.
    pub blockers: Vec<Blocker>,
    /// Packages and assemblies from outside that types use, by name.
    pub packages: Vec<Package>,
    /// Paths of the files beside the code that places refer to.
    pub files: Vec<String>,
}

/// A view or page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct View {
    /// Index into [`Surface::files`].
    pub file: u32,
    /// The type that it belongs to: a controller, a component, the model of a page.
    pub owner: Option<TypeId>,
    /// The types that it names; sorted.
    pub uses: Vec<ViewUse>,
    /// The state that it reads or writes by key, in order.
    pub state: Vec<ViewState>,
}

/// State that a view reads or writes by its key.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ViewState {
    /// `session`, `temp-data`, `resource`, ...
    pub kind: &'static str,
    /// The key.
    pub key: String,
    /// Whether it is written.
    pub is_write: bool,
    /// 1-based line.
    pub line: u32,
}

/// A type that a view names.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ViewUse {
    /// The type.
    pub ty: TypeId,
    /// How: `model`, `inherits`, `inject`, `static` (a member is read), `static-write`.
    pub kind: String,
    /// The static member.
    pub member: String,
    /// 1-based line.
    pub line: u32,
}

/// Something that is called from outside, or is called outside.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Operation {
    /// Who implements it.
    pub direction: Direction,
    /// The address: a route, the name of a service and its method, the name of a function.
    pub route: String,
    /// HTTP verbs, with commas; empty for any or none.
    pub verb: String,
    /// What kind of thing serves it: `controller`, `endpoint`, `request`, `hub`, ...
    pub kind: String,
    /// The type that serves it; of a required one, the type of its request, where there is one.
    pub ty: Option<TypeId>,
    /// The method that serves it, or the request's name.
    pub member: String,
    /// The name that others call it by, where it has one: the action, the component, the function.
    pub name: String,
    /// The type of its request, where it has one.
    pub request: Option<TypeId>,
    /// Where it is declared.
    pub at: Place,
    /// The rule that says so, `framework/rule`.
    pub rule: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
    /// Who calls it; sorted.
    pub users: Vec<Caller>,
}

/// Who implements an operation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// The tree does.
    Provided,
    /// Something else does.
    Required,
}

/// Who calls an operation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Caller {
    /// The type that does; of a file beside the code the type it belongs to, where that is known.
    pub by: Option<TypeId>,
    /// Where.
    pub at: Place,
    /// How sure it is.
    pub certainty: Certainty,
}

/// A place in C# or in a file beside it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Place {
    /// File and 1-based line.
    Source(FileId, u32),
    /// Index into [`Surface::files`], and 1-based line.
    Beside(u32, u32),
}

/// A type that takes work from outside.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct EntryPoint {
    /// The type.
    pub ty: TypeId,
    /// What it is: `controller`, `service`, `hub`, `job`, ...
    pub kind: String,
    /// Its address or schedule, where one is told.
    pub text: String,
    /// Where.
    pub at: Place,
    /// The rule that says so.
    pub rule: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

/// What the parts of this stage work on.
struct Scene<'m> {
    model: &'m Model,
    index: &'m Index<'m>,
    sites: Sites<'m>,
}

/// The names that the rules spell.
pub fn interest(interest: &mut Interest) {
    let mut limited = |calls: &[String], on: &[String], is_limited: bool| {
        for call in calls {
            let receivers = Receivers {
                on: on.to_vec(),
                via: Vec::new(),
            };
            if is_limited {
                interest.limited.push((call.clone(), receivers));
            } else {
                interest.calls.push(call.clone());
            }
        }
    };
    for rule in catalogue::blockers() {
        limited(&rule.call, &rule.on, !rule.on.is_empty());
    }
    for rule in catalogue::frameworks().iter().flat_map(|known| &known.call) {
        // What is behind a part of an address is of a type that nobody knows.
        let is_limited = rule.chained || !(rule.on.is_empty() && rule.via.is_empty());
        limited(&rule.call, &rule.on, is_limited);
    }
    let known = bindings::bindings();
    let fluent = &known.fluent;
    for call in fluent.calls() {
        limited(std::slice::from_ref(call), &fluent.on, true);
    }
    interest.taking.extend(sites::taken_types().cloned());
    for rule in catalogue::blockers() {
        interest.creations.extend(rule.new.iter().cloned());
    }
    interest.attributes.extend(known.attributes().cloned());
    for framework in catalogue::frameworks() {
        for rule in &framework.call {
            interest.creations.extend(rule.new.iter().cloned());
            interest.assigned.extend(rule.assign.iter().cloned());
            interest.indexed.extend(rule.index.iter().cloned());
            interest.based.extend(rule.base.iter().cloned());
        }
        for rule in &framework.kind {
            let attributes = rule.attribute.iter().chain(&rule.member_attribute);
            interest.attributes.extend(attributes.cloned());
        }
        let marks = framework.kind.iter();
        let marks = marks.filter(|rule| rule.operations == Style::Marked);
        let marks = marks.flat_map(|rule| rule.methods.iter().cloned());
        interest.attributes.extend(marks);
        let words = &framework.words;
        interest.given.extend(words.area_names.iter().cloned());
        let lists = [
            &words.routes,
            &words.prefixes,
            &words.names,
            &words.excluded,
            &words.set_routes,
            &words.set_prefixes,
            &words.set_components,
        ];
        interest
            .attributes
            .extend(lists.into_iter().flatten().cloned());
        let keys = words.verbs.keys().chain(words.areas.keys());
        let keys = keys.chain(words.triggers.keys());
        interest.attributes.extend(keys.cloned());
    }
}

/// Finds the operations of `model`, whose supertypes are in `index`, and who calls them.
///
/// Linear in types, members and kept sites, but for types with many bases.
#[must_use]
pub fn collect(
    model: &Model,
    workspace: &Workspace,
    index: &Index<'_>,
    beside: &Beside,
) -> Surface {
    let scene = Scene {
        model,
        index,
        sites: Sites::new(model),
    };
    let kinds = Kinds::new(&scene);
    let conventions = conventions::find(&scene);
    let mut operations = Vec::new();
    let lookup = Lookup::new(model, workspace);
    let mounts = Mounts::new(&scene, &lookup, beside);
    let areas = actions::find(&scene, &kinds, &conventions, &mut operations);
    let serving = requests::find(&scene, &kinds, &mut operations);
    endpoints::find(&scene, &kinds, &mut operations);
    members::find(&scene, &kinds, &mounts, &mut operations);
    fields::find(&scene, &kinds, &mut operations);
    mounts.operations(&mut operations);
    functions::find(&scene, beside, &mut operations);
    let views = views::find(&scene, &lookup, beside);
    views::pages(&scene, beside, &views, &mut operations);
    contracts::find(&scene, &lookup, beside, &mut operations);
    let around = Around {
        areas: &areas,
        table: &conventions,
        beside,
        views: &views,
    };
    callers::find(&scene, &around, &mut operations);
    for operation in &mut operations {
        operation.users.sort();
        // Of two ways in which a place calls it the surer one counts; it comes first.
        operation
            .users
            .dedup_by(|a, b| (a.by, a.at) == (b.by, b.at));
    }
    operations.sort();
    operations.dedup();
    let entry_points = kinds.entry_points(&scene, &serving, &mounts);
    Surface {
        operations: IdVec::from(operations),
        hosts: hosts::find(&scene, workspace, &entry_points),
        blockers: blockers::find(&scene),
        packages: packages::find(&scene, workspace),
        entry_points,
        views,
        files: beside.files.iter().map(|file| file.path.clone()).collect(),
    }
}
