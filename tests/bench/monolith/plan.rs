//! Which boundaries there are, what areas they have, and who uses whom.
//!
//! A boundary has areas, each around one entity that is the root of others. An area uses a few of the areas that were
//! planned before it in its boundary, mostly the first ones, and sometimes what another boundary offers: a contract
//! (`foreign`), an event (`heard`), or, as in every real monolith, its repository straight away (`direct`; only of
//! boundaries before it, so that project references have no circle).

use std::collections::BTreeSet;
use std::rc::Rc;

use super::random::Random;
use super::shapes::{Enumeration, Method, Service, Shape, Ty};
use super::words;

/// Types of product code in an area, on average; found by counting what was generated.
const TYPES_PER_AREA: usize = 42;

/// The first word of all namespaces.
pub(super) const COMPANY: &str = "Meridian";

pub(super) struct Boundary {
    pub(super) name: String,
    pub(super) areas: Vec<Area>,
    /// Boundaries that it uses, the most used one first.
    pub(super) partners: Vec<usize>,
}

/// An area: by boundary and place within it.
pub(super) type AreaId = (usize, usize);

pub(super) struct Area {
    pub(super) name: String,
    pub(super) root: Rc<Shape>,
    pub(super) children: Vec<Rc<Shape>>,
    pub(super) state: Rc<Enumeration>,
    pub(super) kind: Rc<Enumeration>,
    pub(super) value: Rc<Shape>,
    pub(super) dto: Rc<Shape>,
    pub(super) summary: Rc<Shape>,
    pub(super) repository: Rc<Service>,
    pub(super) policies: Vec<Rc<Service>>,
    pub(super) service: Rc<Service>,
    pub(super) helpers: Vec<Rc<Service>>,
    pub(super) directory: Rc<Service>,
    /// Whether others are offered its directory and its event.
    pub(super) is_offered: bool,
    /// Areas of its boundary that it uses.
    pub(super) neighbours: Vec<usize>,
    pub(super) foreign: Vec<AreaId>,
    pub(super) heard: Vec<AreaId>,
    pub(super) direct: Vec<AreaId>,
}

impl Area {
    pub(super) fn plural(&self) -> String {
        words::plural(&self.name)
    }
}

/// Plans a monolith of about `types` types of product code.
pub(super) fn plan(random: &mut Random, types: usize) -> Vec<Boundary> {
    let areas = types.div_ceil(TYPES_PER_AREA).max(8);
    let count = (types.isqrt() / 7).clamp(4, words::BOUNDARIES.len() * words::REGIONS.len());
    let shares: Vec<usize> = (0..count).map(|_| random.between(50, 200)).collect();
    let whole: usize = shares.iter().sum();
    let mut leads: Vec<&str> = words::LEADS.to_vec();
    random.shuffle(&mut leads);
    let mut taken = BTreeSet::new();
    let mut boundaries: Vec<Boundary> = Vec::new();
    for (index, share) in shares.iter().enumerate() {
        let own: Vec<&str> = (0..8)
            .map(|turn| leads[(index * 5 + turn) % leads.len()])
            .collect();
        let region = words::REGIONS[index / words::BOUNDARIES.len()];
        let name = format!(
            "{region}{}",
            words::BOUNDARIES[index % words::BOUNDARIES.len()]
        );
        let size = (areas * share / whole).max(2);
        let mut boundary = Boundary {
            name,
            areas: Vec::new(),
            partners: Vec::new(),
        };
        for _ in 0..size {
            let name = area_name(random, &own, &mut taken);
            let area = area(random, &boundary, name);
            boundary.areas.push(area);
        }
        boundaries.push(boundary);
    }
    couple(random, &mut boundaries);
    boundaries
}

fn area_name(random: &mut Random, own: &[&str], taken: &mut BTreeSet<String>) -> String {
    // The first leads are the most frequent ones.
    let mut reach = 3;
    loop {
        let lead = own[random.below(reach.min(own.len()))];
        let name = format!("{lead}{}", random.pick(&words::ASPECTS));
        if taken.insert(name.clone()) {
            return name;
        }
        reach += 1;
        if reach > 200 {
            let name = format!("{}{name}", random.pick(&words::LEADS));
            if taken.insert(name.clone()) {
                return name;
            }
        }
    }
}

/// Some of `names`, with their type.
fn some(random: &mut Random, names: &[&str], count: usize, ty: &Ty, into: &mut Vec<(String, Ty)>) {
    let start = random.below(names.len());
    for step in 0..count.min(names.len()) {
        into.push((names[(start + step) % names.len()].to_owned(), ty.clone()));
    }
}

fn plain_properties(random: &mut Random, into: &mut Vec<(String, Ty)>) {
    let count = |random: &mut Random| random.between(1, 3);
    let (whole, decimals, texts) = (count(random), count(random), count(random));
    some(random, &words::INTS, whole, &Ty::Int, into);
    some(random, &words::DECIMALS, decimals, &Ty::Decimal, into);
    some(random, &words::TEXTS, texts, &Ty::Text, into);
    let (bools, dates) = (random.between(1, 2), random.between(1, 2));
    some(random, &words::BOOLS, bools, &Ty::Bool, into);
    some(random, &words::DATES, dates, &Ty::Date, into);
}

fn entity_base() -> Vec<(String, Ty)> {
    vec![
        ("Id".to_owned(), Ty::Guid),
        ("CreatedOn".to_owned(), Ty::Date),
    ]
}

#[expect(
    clippy::too_many_lines,
    reason = "the parts of an area, one after the other"
)]
fn area(random: &mut Random, boundary: &Boundary, name: String) -> Area {
    let layer = |layer: &str| {
        format!(
            "{COMPANY}.{}.{layer}.{}",
            boundary.name,
            words::plural(&name)
        )
    };
    let domain = layer("Domain");
    let states = random.between(3, 6);
    let enumeration = |suffix: &str, members: Vec<&'static str>| {
        Rc::new(Enumeration {
            name: format!("{name}{suffix}"),
            namespace: domain.clone(),
            members,
        })
    };
    let state = enumeration("State", words::STATES[..states].to_vec());
    let kind = enumeration("Kind", words::KINDS[..random.between(3, 6)].to_vec());
    let mut of_value = Vec::new();
    some(random, &words::DECIMALS, 2, &Ty::Decimal, &mut of_value);
    some(random, &words::TEXTS, 1, &Ty::Text, &mut of_value);
    let shape = |suffix: &str, namespace: &str, properties, inherited| {
        let (name, namespace) = (format!("{name}{suffix}"), namespace.to_owned());
        Rc::new(Shape {
            name,
            namespace,
            properties,
            inherited,
        })
    };
    let value = shape("Terms", &domain, of_value, 0);
    let neighbours = neighbours(random, boundary.areas.len());
    let mut children = Vec::new();
    let first = random.below(words::CHILDREN.len());
    for step in 0..random.between(1, 3) {
        let mut properties = entity_base();
        plain_properties(random, &mut properties);
        properties.push(("Kind".to_owned(), Ty::Enum(Rc::clone(&kind))));
        if let Some(&other) = neighbours.get(step).filter(|_| random.percent(40)) {
            let other = &boundary.areas[other].root;
            properties.push((other.name.clone(), Ty::Object(Rc::clone(other))));
        }
        let suffix = words::CHILDREN[(first + step) % words::CHILDREN.len()];
        children.push(shape(suffix, &domain, properties, 2));
    }
    let mut properties = entity_base();
    plain_properties(random, &mut properties);
    properties.push(("State".to_owned(), Ty::Enum(Rc::clone(&state))));
    properties.push(("Terms".to_owned(), Ty::Object(Rc::clone(&value))));
    for child in &children {
        let suffix = words::plural(&child.name[name.len()..]);
        properties.push((suffix, Ty::Many(Rc::clone(child))));
    }
    if let Some(&first) = neighbours.first().filter(|_| random.percent(60)) {
        let other = &boundary.areas[first].root;
        properties.push((other.name.clone(), Ty::Object(Rc::clone(other))));
    }
    let root = shape("", &domain, properties, 2);
    let application = layer("Application");
    let contracts = format!("{COMPANY}.{}.Contracts", boundary.name);
    let mut of_dto = vec![("Id".to_owned(), Ty::Guid)];
    of_dto.extend(root.own().iter().filter(|(_, ty)| ty.is_simple()).cloned());
    let dto = shape("Dto", &application, of_dto.clone(), 0);
    of_dto.retain(|(_, ty)| !matches!(ty, Ty::Enum(_)));
    let summary = shape("Summary", &contracts, of_dto, 0);
    let repository = repository(&name, &domain, &root, &state);
    let directory = directory(&name, &contracts, &summary);
    let reachable = Reachable {
        root: &root,
        children: &children,
        value: &value,
    };
    let services =
        |random: &mut Random, names: &[&str], count: usize, namespace: &str| -> Vec<Rc<Service>> {
            let first = random.below(names.len());
            (0..count)
                .map(|step| {
                    let name = format!("{name}{}", names[(first + step) % names.len()]);
                    let most = random.between(2, 6);
                    Rc::new(reachable.service(random, name, namespace, most))
                })
                .collect()
        };
    let (policies, helpers) = (random.between(1, 4), random.between(1, 4));
    let policies = services(random, &words::POLICIES, policies, &domain);
    let helpers = services(random, &words::HELPERS, helpers, &application);
    let most = random.between(4, 14);
    let service = Rc::new(reachable.service(random, format!("I{name}Service"), &application, most));
    Area {
        is_offered: random.percent(45) || boundary.areas.is_empty(),
        name,
        root,
        children,
        state,
        kind,
        value,
        dto,
        summary,
        repository,
        policies,
        service,
        helpers,
        directory,
        neighbours,
        foreign: Vec::new(),
        heard: Vec::new(),
        direct: Vec::new(),
    }
}

/// Mostly the first areas: those that the boundary began with.
fn neighbours(random: &mut Random, before: usize) -> Vec<usize> {
    let mut chosen = BTreeSet::new();
    if before > 0 {
        for _ in 0..random.between(3, 7) {
            let reach = if random.percent(50) {
                before
            } else {
                before.div_ceil(4)
            };
            chosen.insert(random.below(reach));
        }
    }
    let mut chosen: Vec<usize> = chosen.into_iter().collect();
    random.shuffle(&mut chosen);
    chosen
}

fn repository(
    name: &str,
    namespace: &str,
    root: &Rc<Shape>,
    state: &Rc<Enumeration>,
) -> Rc<Service> {
    let object = || Ty::Object(Rc::clone(root));
    let method = |name: &str, parameters: &[(&str, Ty)], result| Method {
        name: name.to_owned(),
        parameters: parameters
            .iter()
            .map(|(name, ty)| ((*name).to_owned(), ty.clone()))
            .collect(),
        result,
    };
    let state = Ty::Enum(Rc::clone(state));
    Rc::new(Service {
        name: format!("I{name}Repository"),
        namespace: namespace.to_owned(),
        methods: vec![
            method("Find", &[("id", Ty::Guid)], Some(object())),
            method(
                "ListByState",
                &[("state", state)],
                Some(Ty::Many(Rc::clone(root))),
            ),
            method(
                "ListDue",
                &[("due", Ty::Date)],
                Some(Ty::Many(Rc::clone(root))),
            ),
            method("Add", &[("entity", object())], None),
            method("Remove", &[("entity", object())], None),
        ],
    })
}

fn directory(name: &str, namespace: &str, summary: &Rc<Shape>) -> Rc<Service> {
    let id = || vec![("id".to_owned(), Ty::Guid)];
    let method = |name: &str, parameters, result| Method {
        name: name.to_owned(),
        parameters,
        result: Some(result),
    };
    let mut of_amount = id();
    of_amount.push(("on".to_owned(), Ty::Date));
    Rc::new(Service {
        name: format!("I{name}Directory"),
        namespace: namespace.to_owned(),
        methods: vec![
            method("Describe", id(), Ty::Object(Rc::clone(summary))),
            method(
                "ListChanged",
                vec![("since".to_owned(), Ty::Date)],
                Ty::Many(Rc::clone(summary)),
            ),
            method("IsAvailable", id(), Ty::Bool),
            method("AmountOn", of_amount, Ty::Decimal),
        ],
    })
}

/// What the methods of an area are about.
struct Reachable<'a> {
    root: &'a Rc<Shape>,
    children: &'a [Rc<Shape>],
    value: &'a Rc<Shape>,
}

impl Reachable<'_> {
    fn service(&self, random: &mut Random, name: String, namespace: &str, most: usize) -> Service {
        let mut taken = BTreeSet::new();
        let mut methods = Vec::new();
        for _ in 0..most {
            let name = format!(
                "{}{}",
                random.pick(&words::VERBS),
                random.pick(&words::OBJECTS)
            );
            if taken.insert(name.clone()) {
                methods.push(self.method(random, name));
            }
        }
        Service {
            name,
            namespace: namespace.to_owned(),
            methods,
        }
    }

    fn method(&self, random: &mut Random, name: String) -> Method {
        let child = Rc::clone(random.pick(self.children));
        let mut parameters = Vec::new();
        let mut parameter = |ty: Ty| {
            let name = match &ty {
                Ty::Object(of) => words::camel(&of.name),
                Ty::Many(of) => words::camel(&words::plural(&of.name)),
                Ty::Int => "quantity".to_owned(),
                Ty::Decimal => "amount".to_owned(),
                Ty::Text => "reason".to_owned(),
                Ty::Bool => "force".to_owned(),
                Ty::Date => "asOf".to_owned(),
                Ty::Guid | Ty::Enum(_) => "id".to_owned(),
            };
            parameters.push((name, ty));
        };
        if random.percent(80) {
            parameter(Ty::Object(Rc::clone(self.root)));
        }
        if random.percent(25) {
            parameter(Ty::Many(Rc::clone(&child)));
        }
        if random.percent(20) {
            parameter(Ty::Object(Rc::clone(self.value)));
        }
        let plain = [Ty::Int, Ty::Decimal, Ty::Text, Ty::Bool, Ty::Date];
        let start = random.below(plain.len());
        for step in 0..random.between(1, 2) {
            parameter(plain[(start + step) % plain.len()].clone());
        }
        let result = match random.below(8) {
            0 | 1 => None,
            2 | 3 => Some(Ty::Decimal),
            4 => Some(Ty::Bool),
            5 => Some(Ty::Int),
            6 => Some(Ty::Object(Rc::clone(self.root))),
            _ => Some(Ty::Many(child)),
        };
        Method {
            name,
            parameters,
            result,
        }
    }
}

/// Who of other boundaries is used by whom.
fn couple(random: &mut Random, boundaries: &mut [Boundary]) {
    let count = boundaries.len();
    for index in 0..count {
        let mut others: Vec<usize> = (0..count).filter(|&other| other != index).collect();
        random.shuffle(&mut others);
        others.truncate(random.between(2, 5));
        let offered: Vec<Vec<usize>> = others
            .iter()
            .map(|&other| {
                let areas = boundaries[other].areas.iter().enumerate();
                areas
                    .filter(|(_, area)| area.is_offered)
                    .map(|(at, _)| at)
                    .collect()
            })
            .collect();
        let choose = |random: &mut Random, only_before: bool| -> Option<AreaId> {
            // Every next partner is used half as much as the one before.
            let mut at = 0;
            while at + 1 < others.len() && random.percent(50) {
                at += 1;
            }
            let area = *random.pick(&offered[at]);
            (!only_before || others[at] < index).then_some((others[at], area))
        };
        for at in 0..boundaries[index].areas.len() {
            let area = &mut boundaries[index].areas[at];
            if random.percent(45) {
                area.foreign.extend(choose(random, false));
            }
            if random.percent(25) {
                area.heard.extend(choose(random, false));
            }
            if random.percent(25) {
                area.direct.extend(choose(random, true));
            }
        }
        boundaries[index].partners = others;
    }
}
