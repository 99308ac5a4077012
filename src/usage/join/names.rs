//! Names by which files call what is in the code: actions, functions, procedures, messages, jobs, methods.
//!
//! Names are compared without case. Those of types may be spelt with or without their namespace, in one word or with dashes;
//! topics only letter by letter, since two that are spelt alike are two.

use std::collections::BTreeMap;

use crate::extract::facts::TypeKind;
use crate::resolve::model::{Model, TypeId};
use crate::surface::{Direction, EntryPoint, Operation, OperationId, Surface};
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
        for (id, operation) in surface.operations.iter_enumerated() {
            names.operation(model, id, operation);
        }
        for &target in callable {
            if let Target::EntryPoint(index) = target {
                names.entry_point(model, &surface.entry_points[index as usize], target);
            }
        }
        for (index, fact) in facts.iter().enumerate() {
            names.message(model, fact, Target::Fact(index as u32));
        }
        for ty in model.types.ids() {
            names.started(model, ty);
        }
        names
    }

    fn operation(&mut self, model: &Model, id: OperationId, operation: &Operation) {
        let target = Target::Operation(id);
        let provided = operation.direction == Direction::Provided;
        let mut known = vec![operation.route.clone()];
        if let Some(request) = operation.request.or(operation.ty.filter(|_| !provided)) {
            let (simple, whole) = spelt(model, request);
            known.extend([simple, whole]);
        }
        let Some(ty) = operation.ty.filter(|_| provided) else {
            known.push(operation.name.clone());
            let table = if provided {
                &mut self.functions
            } else {
                &mut self.required
            };
            add(table, known, target);
            return;
        };
        let (simple, whole) = spelt(model, ty);
        let member = &operation.member;
        known.extend([
            format!("{simple}.{member}"),
            format!("{simple}/{member}"),
            format!("{whole}.{member}"),
        ]);
        if operation.kind == "controller" {
            let controller = simple.strip_suffix("Controller").unwrap_or(&simple);
            let controller = controller.to_lowercase();
            let of = self.controllers.entry(controller.clone()).or_default();
            of.push(id);
            for action in [&operation.name, member] {
                let key = (controller.clone(), action.to_lowercase());
                let known = self.actions.entry(key).or_default();
                if known.last() != Some(&id) {
                    known.push(id);
                }
            }
        } else {
            // An action's own name says nothing without its controller.
            known.push(operation.name.clone());
        }
        add(&mut self.functions, known, target);
        let key = (ty, member.to_lowercase());
        self.code.entry(key).or_default().push(target);
    }

    fn entry_point(&mut self, model: &Model, point: &EntryPoint, target: Target) {
        let (simple, whole) = spelt(model, point.ty);
        let mut known = shortened(&simple);
        known.extend([simple, whole, point.text.clone()]);
        add(&mut self.functions, known, target);
        let key = (point.ty, String::new());
        self.code.entry(key).or_default().push(target);
    }

    /// Who sends or handles a message.
    fn message(&mut self, model: &Model, fact: &Fact, target: Target) {
        let is_handler = fact.kind == FactKind::Handles;
        if !is_handler && fact.kind != FactKind::Sends || fact.detail == "event" {
            return;
        }
        let mut known = vec![fact.text.clone()];
        if let Some(message) = fact.subject.source() {
            let (simple, whole) = spelt(model, message);
            known.extend([dashed(&simple), simple, whole]);
        }
        if !is_handler {
            add(&mut self.senders, known, target);
            return;
        }
        let handler = fact.object.source().unwrap_or(fact.by);
        let (simple, whole) = spelt(model, handler);
        known.extend(shortened(&simple));
        known.extend([simple, whole]);
        add(&mut self.handlers, known, target);
        let key = (handler, String::new());
        self.code.entry(key).or_default().push(target);
    }

    /// A type, and whether something may start it by its name.
    fn started(&mut self, model: &Model, ty: TypeId) {
        let (simple, whole) = spelt(model, ty);
        let symbol = &model.types[ty];
        let is_class = symbol.kind == TypeKind::Class && !symbol.is_test && !symbol.is_platform;
        let mut known = shortened(&simple);
        if is_class && !known.is_empty() {
            known.extend([simple, whole.clone()]);
            add(&mut self.jobs, known, Target::Type(ty));
        }
        let whole = whole.split('`').next().unwrap_or(&whole).to_lowercase();
        self.types.entry(whole).or_default().push(ty);
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

/// The name of a type without and with its namespace.
fn spelt(model: &Model, ty: TypeId) -> (String, String) {
    let symbol = &model.types[ty];
    let simple = model.names.text(symbol.name).to_owned();
    (simple, symbol.id.replace('+', "."))
}

/// The name of a type without the end that others leave out, where it has one.
fn shortened(simple: &str) -> Vec<String> {
    let short = SUFFIXES.iter().filter_map(|end| simple.strip_suffix(end));
    let short = short.filter(|short| !short.is_empty());
    short.map(str::to_owned).collect()
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
