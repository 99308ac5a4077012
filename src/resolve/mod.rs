//! Names to meanings: binds what `extract` found, by the rules of the language, without assemblies.
//!
//! ```text
//! declare   facts of all files        -> World: namespaces, types, members, what each project sees
//! file      one file against World    -> references and calls, on as many threads as there are
//! finish    findings of all threads   -> Model
//! ```
//!
//! The world is complete before the first body is bound and is only read from then on. Binders share nothing
//! else, so the result does not depend on how files are spread over threads.

mod alias;
mod binder;
mod body;
mod call;
mod conversion;
mod creation;
mod declare;
mod deconstruct;
mod expression;
mod finish;
mod hidden;
mod hierarchy;
mod implied;
mod imports;
mod infer;
mod lambda;
mod lookup;
mod marks;
pub mod model;
mod name;
mod operator;
mod overload;
mod pattern;
mod query;
mod record;
mod record_data;
mod scope;
mod shape;
mod signature;
mod sink;
mod site_map;
mod special;
mod statement;
mod text;
mod ty;
mod type_ref;
mod value;
mod views;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::base::ids::{FileId, IdVec, ProjectId};
use crate::discover::workspace::Workspace;
use crate::extract::facts::FileFacts;
use binder::Binder;
use model::Model;
use world::UnitId;

/// A file of another code base: its declarations are bound to, and nothing of it is bound.
#[derive(Clone, Debug)]
pub struct PlatformFile {
    /// Its project, one that was given with a graph.
    pub project: ProjectId,
    /// What it declares.
    pub facts: FileFacts,
}

/// Binds the facts of all files (`None` for a file that could not be read) against each other, against
/// the facts of the library tables, and against the declarations of other code bases. Sites of `interest` are kept.
///
/// Linear in the number of names; files are bound in parallel.
#[must_use]
pub fn resolve(
    workspace: &Workspace,
    sources: &IdVec<FileId, Option<&FileFacts>>,
    library: &[&FileFacts],
    platform: &[PlatformFile],
    interest: &model::site::Interest,
) -> Model {
    let world = declare::declare(workspace, sources, library, platform, interest);
    let seed = Binder::with_bases(&world);
    let units: Vec<UnitId> = world
        .units
        .iter_enumerated()
        .filter(|(_, unit)| unit.file.is_some())
        .map(|(id, _)| id)
        .collect();
    let next = AtomicUsize::new(0);
    let sinks: Vec<sink::Sink> = rayon::broadcast(|_| {
        let mut binder = seed.clone();
        while let Some(&unit) = units.get(next.fetch_add(1, Ordering::Relaxed)) {
            guarded(&mut binder, &seed, unit);
        }
        binder.sink
    });
    drop(seed);
    finish::finish(workspace, &world, sinks)
}

/// Binds one file; a panic costs this file's findings and no others.
fn guarded<'w, 'a>(binder: &mut Binder<'w, 'a>, seed: &Binder<'w, 'a>, unit: UnitId) {
    let checkpoint = binder.sink.checkpoint();
    let work = AssertUnwindSafe(|| binder.file(unit));
    if catch_unwind(work).is_err() {
        // Its tables may be in any state; what other files yielded is kept.
        let mut sink = std::mem::take(&mut binder.sink);
        sink.give_up(unit, checkpoint);
        *binder = seed.clone();
        binder.sink = sink;
    }
}

#[cfg(test)]
mod tests;
