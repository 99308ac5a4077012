//! Containers and links by string as the report holds them.

use super::Results;
use crate::base::ids::{Id, ProjectId};
use crate::pipeline::records::kind_name;
use crate::report::model::{
    Container, Disagreement, Link, Place, Registration, Service, Site, Wiring,
};
use crate::resolve::model::TypeId;
use crate::ties::strings::{self, Spot};
use crate::ties::wiring;

pub(super) fn wiring(results: &Results<'_>) -> Vec<Wiring> {
    let all = results.bound.ties.wiring.iter();
    all.map(|wiring| Wiring {
        host: wiring.host.map(ProjectId::index),
        containers: wiring.containers.iter().map(container).collect(),
        disagreements: wiring.disagreements.iter().map(disagreement).collect(),
    })
    .collect()
}

fn container(container: &wiring::Container) -> Container {
    Container {
        framework: container.framework.to_owned(),
        at: container.built.map(|(file, line)| Site(file.index(), line)),
        services: container.services.iter().map(service).collect(),
    }
}

fn service(service: &wiring::Service) -> Service {
    let all = |given: &[wiring::Registration]| given.iter().map(registration).collect();
    Service {
        service: service.ty.index(),
        key: service.key.clone(),
        effective: all(&service.effective),
        others: all(&service.others),
        decorators: all(&service.decorators),
        ordered: service.is_ordered,
    }
}

fn registration(given: &wiring::Registration) -> Registration {
    Registration {
        implementation: given.implementation.index(),
        detail: given.detail.clone(),
        at: Site(given.file.index(), given.line),
        conditional: given.is_conditional,
    }
}

fn disagreement(given: &wiring::Disagreement) -> Disagreement {
    Disagreement {
        service: given.service.index(),
        first: registration(&given.first),
        second: registration(&given.second),
    }
}

pub(super) fn links(results: &Results<'_>) -> Vec<Link> {
    let links = results.bound.ties.links.iter();
    links.map(link).collect()
}

fn link(link: &strings::Link) -> Link {
    let all = |spots: &[Spot]| spots.iter().map(place).collect();
    Link {
        kind: kind_name(link.kind),
        text: link.text.clone(),
        ty: link.ty.map(TypeId::index),
        declared: all(&link.declared),
        used: all(&link.used),
        matched: link.matched.map(kind_name),
    }
}

fn place(spot: &Spot) -> Place {
    match spot {
        Spot::Code(file, line) => Place::Source(Site(file.index(), *line)),
        Spot::Beside(path, line) => Place::Beside(path.clone(), *line),
    }
}
