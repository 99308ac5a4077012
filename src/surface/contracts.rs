//! Operations that a file beside the code declares: services of a contract, web methods of a class that stands in the file.

use super::beside::{Beside, BesideFile};
use super::lookup::Lookup;
use super::rules::Medium;
use super::scan::Said;
use super::{Caller, Direction, Operation, Place, Scene};
use crate::base::intern::Name;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;
use crate::ties::Certainty;

pub(super) fn find(
    scene: &Scene<'_>,
    lookup: &Lookup<'_>,
    beside: &Beside,
    operations: &mut Vec<Operation>,
) {
    for (index, file) in beside.files.iter().enumerate() {
        for saying in &file.sayings {
            let Said::Method(service, method) = &saying.said else {
                continue;
            };
            let at = Place::Beside(index as u32, saying.line);
            if file.medium == Medium::Contract {
                contract(scene, service, method, at, operations);
            } else if lookup.find(service, &file.path).is_none() {
                operations.push(inline(lookup, file, method, at));
            }
        }
    }
}

/// A web method of a class that no C# file declares.
fn inline(lookup: &Lookup<'_>, file: &BesideFile, method: &str, at: Place) -> Operation {
    Operation {
        direction: Direction::Provided,
        route: format!("{}/{method}", lookup.address(&file.path)),
        verb: String::new(),
        kind: "web-service".to_owned(),
        ty: None,
        member: method.to_owned(),
        name: method.to_owned(),
        request: None,
        at,
        rule: "asmx/inline",
        certainty: Certainty::Certain,
        users: Vec::new(),
    }
}

/// A method of a service: provided by the types that derive from the base that a generator makes of the contract,
/// required by those that use the client that it makes.
fn contract(
    scene: &Scene<'_>,
    service: &str,
    method: &str,
    at: Place,
    operations: &mut Vec<Operation>,
) {
    let model = scene.model;
    let simple = service.rsplit('.').next().unwrap_or(service);
    let base = model.names.get(&format!("{simple}Base"));
    let client = model.names.get(&format!("{simple}Client"));
    let operation = Operation {
        direction: Direction::Provided,
        route: format!("/{service}/{method}"),
        verb: String::new(),
        kind: "grpc".to_owned(),
        ty: None,
        member: method.to_owned(),
        name: method.to_owned(),
        request: None,
        at,
        rule: "grpc/method",
        certainty: Certainty::Certain,
        users: client.map_or_else(Vec::new, |client| users(scene, client)),
    };
    let serving = base.map_or_else(Vec::new, |base| derived(scene, base));
    let wanted = model.names.get(method);
    for ty in serving {
        let member = model.shapes[ty]
            .members
            .iter()
            .find(|member| Some(member.name) == wanted);
        if let Some(member) = member {
            operations.push(Operation {
                ty: Some(ty),
                at: Place::Source(member.file, member.line),
                ..operation.clone()
            });
        }
    }
    let is_served = operations
        .iter()
        .any(|known| known.kind == "grpc" && known.route == operation.route);
    if !is_served && !operation.users.is_empty() {
        operations.push(Operation {
            direction: Direction::Required,
            ..operation
        });
    }
}

fn derived(scene: &Scene<'_>, base: Name) -> Vec<TypeId> {
    let types = scene.model.types.ids();
    let own = |ty: &TypeId| Mention::Type(*ty, Box::default());
    types
        .filter(|ty| !scene.model.types[*ty].is_test && scene.index.is_named(&own(ty), &[base]))
        .filter(|ty| scene.model.types[*ty].name != base)
        .collect()
}

/// Types that use the client.
fn users(scene: &Scene<'_>, client: Name) -> Vec<Caller> {
    let externals = scene
        .model
        .externals
        .iter()
        .filter(|external| external.name == client);
    let users = externals.filter(|external| !scene.model.types[external.from].is_test);
    users
        .filter_map(|external| {
            Some(Caller {
                by: Some(external.from),
                at: scene.place_of(external.from)?,
                certainty: Certainty::Likely,
            })
        })
        .collect()
}
