//! What views, procedures, functions and triggers come down to: the tables behind them.

use std::collections::{BTreeMap, BTreeSet};

use super::name::ObjectName;
use super::script::{AccessKind, Block, ObjectKind, Script};

type Key = (Option<String>, String);

/// All objects of a code base by name.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// Everything but tables: what its body does, later definitions after earlier ones.
    code: BTreeMap<Key, (ObjectKind, Block)>,
    tables: BTreeMap<Key, ObjectName>,
    /// Full keys by simple name, for names without a schema.
    by_simple: BTreeMap<String, BTreeSet<Key>>,
    /// Triggers by table.
    triggers: BTreeMap<Key, Vec<ObjectName>>,
}

/// A table that is reached, perhaps through views and procedures.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Reached {
    /// The table, as it is declared where a script declares it.
    pub table: ObjectName,
    /// What happens to it.
    pub kind: AccessKind,
    /// Line in the text that was followed.
    pub line: u32,
    /// Views, procedures and triggers in between, first to last.
    pub via: Vec<ObjectName>,
    /// Whether every step is written out, none put together at run time.
    pub is_certain: bool,
}

/// A place that is still to be followed.
struct Step {
    name: ObjectName,
    kind: Option<AccessKind>,
    line: u32,
    via: Vec<ObjectName>,
    is_certain: bool,
}

/// How far objects are followed into one another.
const DEEPEST: usize = 12;

impl Catalogue {
    /// The objects of `scripts`. One that is defined again replaces the earlier definition.
    #[must_use]
    pub fn new<'a>(scripts: impl IntoIterator<Item = &'a Script>) -> Self {
        let mut catalogue = Self::default();
        for object in scripts.into_iter().flat_map(|script| &script.objects) {
            let key = object.name.key();
            let known = catalogue.by_simple.entry(key.1.clone()).or_default();
            known.insert(key.clone());
            if object.kind == ObjectKind::Table {
                catalogue
                    .tables
                    .entry(key)
                    .or_insert_with(|| object.name.clone());
                continue;
            }
            if let Some(on) = &object.on {
                let triggers = catalogue.triggers.entry(on.key()).or_default();
                if !triggers.contains(&object.name) {
                    triggers.push(object.name.clone());
                }
            }
            catalogue
                .code
                .insert(key, (object.kind, object.block.clone()));
        }
        catalogue
    }

    /// The tables that scripts declare.
    pub fn tables(&self) -> impl Iterator<Item = &ObjectName> {
        self.tables.values()
    }

    /// Whether a script defines a procedure or function of this name.
    #[must_use]
    pub fn has_code(&self, name: &ObjectName) -> bool {
        self.code.contains_key(&self.full(name))
    }

    /// The key that `name` means: with its schema; without one, the only one of its simple name.
    fn full(&self, name: &ObjectName) -> Key {
        let key = name.key();
        if self.tables.contains_key(&key) || self.code.contains_key(&key) {
            return key;
        }
        let same = self.by_simple.get(&key.1);
        match (&key.0, same.map(BTreeSet::len)) {
            (None, Some(1)) => same.and_then(BTreeSet::first).cloned().unwrap_or(key),
            _ => key,
        }
    }

    /// The tables that `block` reads and writes, through whatever it uses; sorted.
    ///
    /// Takes time in proportion to the objects that are reached.
    #[must_use]
    pub fn follow(&self, block: &Block) -> Vec<Reached> {
        let mut reached = BTreeSet::new();
        let mut pending = steps(block, None, &[], true);
        let mut seen = BTreeSet::new();
        while let Some(step) = pending.pop() {
            let key = self.full(&step.name);
            let Some(kind) = step.kind else {
                self.enter(&step, &key, &mut seen, &mut pending);
                continue;
            };
            if kind.is_write() {
                self.fire(&step, &key, &mut pending);
            }
            if self.code.contains_key(&key) {
                self.enter(&step, &key, &mut seen, &mut pending);
                continue;
            }
            let table = self.tables.get(&key).cloned().unwrap_or(step.name);
            reached.insert(Reached {
                table,
                kind,
                line: step.line,
                via: step.via,
                is_certain: step.is_certain,
            });
        }
        reached.into_iter().collect()
    }

    /// Goes into the view, procedure or function `key`, once from each line and for each purpose.
    fn enter(
        &self,
        step: &Step,
        key: &Key,
        seen: &mut BTreeSet<(u32, Option<AccessKind>, Key)>,
        pending: &mut Vec<Step>,
    ) {
        let Some((_, block)) = self.code.get(key) else {
            return;
        };
        let is_new = seen.insert((step.line, step.kind, key.clone()));
        if !is_new || step.via.len() >= DEEPEST {
            return;
        }
        let via: Vec<ObjectName> = step.via.iter().chain([&step.name]).cloned().collect();
        let mut inner = steps(block, Some(step.line), &via, step.is_certain);
        // What is written through a view is written to the table that it selects from first.
        if let (Some(kind), Some(first)) =
            (step.kind.filter(|kind| kind.is_write()), inner.first_mut())
        {
            first.kind = Some(kind);
        }
        pending.append(&mut inner);
    }

    /// What triggers on the written table do.
    fn fire(&self, step: &Step, key: &Key, pending: &mut Vec<Step>) {
        for trigger in self.triggers.get(key).into_iter().flatten() {
            pending.push(Step {
                name: trigger.clone(),
                kind: None,
                line: step.line,
                via: step.via.clone(),
                is_certain: step.is_certain,
            });
        }
    }
}

/// What a block does, at `line` if it is another text than the one being followed.
fn steps(block: &Block, line: Option<u32>, via: &[ObjectName], is_certain: bool) -> Vec<Step> {
    let accesses = block.accesses.iter().map(|access| Step {
        name: access.name.clone(),
        kind: Some(access.kind),
        line: line.unwrap_or(access.line),
        via: via.to_vec(),
        is_certain: is_certain && !access.dynamic && !access.name.is_computed(),
    });
    let calls = block.calls.iter().map(|call| Step {
        name: call.name.clone(),
        kind: None,
        line: line.unwrap_or(call.line),
        via: via.to_vec(),
        is_certain,
    });
    accesses.chain(calls).collect()
}
