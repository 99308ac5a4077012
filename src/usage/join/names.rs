//! Names by which files call what is in the code: actions, functions, procedures, messages, jobs, methods.
//!
//! Names are compared without case. Those of types may be spelt with or without their namespace, in one word or with dashes;
//! topics only letter by letter, since two that are spelt alike are two.

use std::collections::BTreeMap;

use crate::extract::facts::TypeKind;
use crate::resolve::model::{Model, TypeId};
use crate::surface::{Direction, OperationId, Surface};
use crate::ties::{Fact, FactKind};
use crate::usage::Target;

/// Everything that has a name, by that name in lower case.
#[derive(Default)]
pub(super) struct Names {
    /// Controller and action.
    actions: BTreeMap<(String, String), Vec<OperationId>>,
    /// Operations of a controller.
    controllers: BTreeMap<String, Vec<OperationId>>,
    functions: BTreeMap<String, Vec<Target>>,
    required: BTreeMap<String, Vec<Target>>,
    handlers: BTreeMap<String, Vec<Target>>,
    senders: BTreeMap<String, Vec<Target>>,
    /// What serves by type and method, or by type alone.
    code: BTreeMap<(TypeId, String), Vec<Target>>,
    types: BTreeMap<String, Vec<TypeId>>,
    /// Types whose names end as those of jobs do, with and without that end.
    jobs: BTreeMap<String, Vec<Target>>,
}

/// Ends of the names of types that others leave out.
const SUFFIXES: [&str; 7] = [
    "Job",
    "Task",
    "Worker",
    "Function",
    "Functions",
    "Handler",
    "Consumer",
];

impl Names {
    pub(super) fn new(
        model: &Model,
        surface: &Surface,
        facts: &[Fact],
        callable: &[Target],
    ) -> Self {
        let mut names = Self::default();
        let spelt = |ty: TypeId| {
            let symbol = &model.types[ty];
            let simple = model.names.text(symbol.name).to_owned();
            (simple, symbol.id.replace('+', "."))
        };
        for (id, operation) in surface.operations.iter_enumerated() {
            let target = Target::Operation(id);
            let provided = operation.direction == Direction::Provided;
            let table = if provided {
                &mut names.functions
            } else {
                &mut names.required
            };
            let mut known = vec![operation.name.clone(), operation.route.clone()];
            if let Some(request) = operation.request.or(operation.ty.filter(|_| !provided)) {
                let (simple, whole) = spelt(request);
                known.extend([simple, whole]);
            }
            let Some(ty) = operation.ty.filter(|_| provided) else {
                add(table, known, target);
                continue;
            };
            let (simple, whole) = spelt(ty);
            let member = &operation.member;
            known.extend([
                format!("{simple}.{member}"),
                format!("{simple}/{member}"),
                format!("{whole}.{member}"),
            ]);
            if operation.kind == "controller" {
                let controller = simple
                    .strip_suffix("Controller")
                    .unwrap_or(&simple)
                    .to_lowercase();
                let of = names.controllers.entry(controller.clone()).or_default();
                of.push(id);
                for action in [&operation.name, member] {
                    let key = (controller.clone(), action.to_lowercase());
                    let known = names.actions.entry(key).or_default();
                    if known.last() != Some(&id) {
                        known.push(id);
                    }
                }
                // An action's own name says nothing without its controller.
                known.remove(0);
            }
            add(table, known, target);
            let key = (ty, member.to_lowercase());
            names.code.entry(key).or_default().push(target);
        }
        for &target in callable {
            if let Target::EntryPoint(index) = target {
                let point = &surface.entry_points[index as usize];
                let (simple, whole) = spelt(point.ty);
                let short = SUFFIXES.iter().filter_map(|end| simple.strip_suffix(end));
                let mut known: Vec<String> = short.map(str::to_owned).collect();
                known.extend([simple.clone(), whole, point.text.clone()]);
                add(&mut names.functions, known, target);
                names
                    .code
                    .entry((point.ty, String::new()))
                    .or_default()
                    .push(target);
            }
        }
        for (index, fact) in facts.iter().enumerate() {
            let target = Target::Fact(index as u32);
            let is_handler = fact.kind == FactKind::Handles;
            if !is_handler && fact.kind != FactKind::Sends || fact.detail == "event" {
                continue;
            }
            let mut known = vec![fact.text.clone()];
            if let Some(message) = fact.subject.source() {
                let (simple, whole) = spelt(message);
                known.extend([dashed(&simple), simple, whole]);
            }
            if is_handler {
                let handler = fact.object.source().unwrap_or(fact.by);
                let (simple, whole) = spelt(handler);
                let short = SUFFIXES.iter().filter_map(|end| simple.strip_suffix(end));
                known.extend(short.map(str::to_owned).collect::<Vec<_>>());
                known.extend([simple, whole]);
                names
                    .code
                    .entry((handler, String::new()))
                    .or_default()
                    .push(target);
                add(&mut names.handlers, known, target);
            } else {
                add(&mut names.senders, known, target);
            }
        }
        for ty in model.types.ids() {
            let (simple, whole) = spelt(ty);
            let symbol = &model.types[ty];
            let short = SUFFIXES.iter().find_map(|end| simple.strip_suffix(end));
            let is_class = symbol.kind == TypeKind::Class && !symbol.is_test && !symbol.is_platform;
            if let Some(short) = short.filter(|short| is_class && !short.is_empty()) {
                let known = vec![short.to_owned(), simple.clone(), whole.clone()];
                add(&mut names.jobs, known, Target::Type(ty));
            }
            let whole = whole.split('`').next().unwrap_or(&whole).to_lowercase();
            names.types.entry(whole).or_default().push(ty);
        }
        names
    }

    /// Actions that `Controller/Action [id]` means, and what is in its brackets; also `Area/Controller/Action` and, where a
    /// route table knows no actions, `Controller [id]`.
    pub(super) fn action(&self, text: &str) -> (Vec<OperationId>, Vec<String>) {
        let (path, holes) = match text.split_once('[') {
            Some((path, holes)) => (path.trim(), holes.trim_end_matches(']')),
            None => (text, ""),
        };
        let holes: Vec<String> = holes
            .split('/')
            .map(|hole| hole.trim().to_lowercase())
            .filter(|hole| !hole.is_empty())
            .collect();
        let parts: Vec<String> = path
            .split(['/', '.'])
            .map(|part| part.trim().to_lowercase())
            .collect();
        let controller = |name: &str| name.strip_suffix("controller").unwrap_or(name).to_owned();
        let found = match &parts[..] {
            [only] => self.controllers.get(&controller(only)).cloned(),
            [.., first, last] => {
                let key = (controller(first), last.clone());
                self.actions.get(&key).cloned()
            }
            [] => None,
        };
        (found.unwrap_or_default(), holes)
    }

    pub(super) fn function(&self, text: &str) -> Vec<Target> {
        get(&self.functions, text)
    }

    pub(super) fn required(&self, text: &str) -> Vec<Target> {
        get(&self.required, text)
    }

    pub(super) fn handlers(&self, text: &str) -> Vec<Target> {
        get(&self.handlers, text)
    }

    pub(super) fn senders(&self, text: &str) -> Vec<Target> {
        get(&self.senders, text)
    }

    /// The type that a job of a name is; `None` where several may be.
    pub(super) fn job(&self, text: &str) -> Vec<Target> {
        let found = get(&self.jobs, text);
        if found.len() == 1 { found } else { Vec::new() }
    }

    /// What `Namespace.Type.Method` means.
    pub(super) fn code(&self, text: &str) -> Vec<Target> {
        let text = text.replace(['+', '/'], ".").to_lowercase();
        let Some((ty, member)) = text.rsplit_once('.') else {
            return Vec::new();
        };
        let types = self.types.get(ty).map_or(&[][..], Vec::as_slice);
        let mut found = Vec::new();
        for ty in types {
            for key in [(*ty, member.to_owned()), (*ty, String::new())] {
                found.extend(self.code.get(&key).into_iter().flatten());
            }
        }
        if found.is_empty() {
            found = self.job(ty);
        }
        found
    }
}

fn add(table: &mut BTreeMap<String, Vec<Target>>, names: Vec<String>, target: Target) {
    for name in names {
        let name = name.trim().to_lowercase();
        if name.is_empty() {
            continue;
        }
        let known = table.entry(name).or_default();
        if known.last() != Some(&target) {
            known.push(target);
        }
    }
}

fn get(table: &BTreeMap<String, Vec<Target>>, text: &str) -> Vec<Target> {
    let found = table.get(&text.trim().to_lowercase());
    found.cloned().unwrap_or_default()
}

/// `order-placed` for `OrderPlaced`, as libraries name queues after types.
fn dashed(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}
