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
mod interests;
mod lambda;
mod lookup;
mod marks;
pub mod model;
mod name;
mod number;
mod operator;
mod overload;
mod pattern;
mod query;
mod record;
mod record_data;
mod record_member;
mod record_value;
mod reuse;
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
use reuse::{NewFindings, Reuse};
use sink::Found;
use world::{UnitId, World};

pub use reuse::{Bindings, Change, Head, Inputs, Part};

/// A file of another code base: its declarations are bound to, and nothing of it is bound.
#[derive(Clone, Debug)]
pub struct PlatformFile {
    /// Its project, one that was given with a graph.
    pub project: ProjectId,
    /// What it declares.
    pub facts: FileFacts,
}

/// Reads what an earlier run has found, if there was one; called once.
pub type FindEarlier<'e> = &'e (dyn Fn() -> Option<&'e Bindings> + Sync);

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
    let (found, _) = bind(&world, None);
    finish::finish(workspace, world, found)
}

/// As [`resolve`], binding only what has changed since an `earlier` run on nearly the same, and what that reaches; with
/// what the next run can start from.
#[must_use]
pub fn resolve_again(
    workspace: &Workspace,
    sources: &IdVec<FileId, Option<&FileFacts>>,
    library: &[&FileFacts],
    platform: &[PlatformFile],
    interest: &model::site::Interest,
    inputs: &Inputs,
    earlier: FindEarlier<'_>,
) -> (Model, Bindings) {
    let (world, earlier) = rayon::join(
        || declare::declare(workspace, sources, library, platform, interest),
        earlier,
    );
    let reuse = Reuse::new(&world, workspace, inputs, earlier);
    let (found, new) = bind(&world, Some(&reuse));
    let bindings = reuse.finish(new);
    (finish::finish(workspace, world, found), bindings)
}

/// Binds all files, but for those of which the findings are known.
fn bind(world: &World<'_>, reuse: Option<&Reuse<'_, '_>>) -> (Vec<Found>, Vec<NewFindings>) {
    let seed = Binder::with_bases(world);
    let units = world.units.iter_enumerated();
    let units = units.filter(|(_, unit)| unit.file.is_some());
    let units: Vec<UnitId> = units.map(|(id, _)| id).collect();
    let next = AtomicUsize::new(0);
    let rows: Vec<(Vec<Found>, Vec<NewFindings>)> = rayon::broadcast(|_| {
        let mut binder = seed.clone();
        let (mut found, mut new) = (Vec::new(), Vec::new());
        while let Some(&unit) = units.get(next.fetch_add(1, Ordering::Relaxed)) {
            let known = reuse.and_then(|reuse| reuse.findings(unit));
            found.push(known.unwrap_or_else(|| {
                let found = guarded(&mut binder, &seed, unit);
                new.extend(reuse.map(|reuse| reuse.note(&found)));
                found
            }));
        }
        (found, new)
    });
    let (found, new): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
    let found = found.into_iter().flatten().collect();
    (found, new.into_iter().flatten().collect())
}

/// Binds one file; a panic costs this file's findings and no others.
fn guarded<'w, 'a>(binder: &mut Binder<'w, 'a>, seed: &Binder<'w, 'a>, unit: UnitId) -> Found {
    let work = AssertUnwindSafe(|| binder.file(unit));
    if catch_unwind(work).is_ok() {
        return binder.sink.take(unit);
    }
    // Its tables may be in any state.
    *binder = seed.clone();
    Found::of_failed(unit)
}

#[cfg(test)]
mod tests;
