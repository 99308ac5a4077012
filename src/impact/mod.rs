//! What a change touches, and whether the boundary that it is made in can ship it alone.
//!
//! ```text
//! files that differ -> types and members that differ -> signatures that differ -> who uses those -> verdict
//!                                                    -> downstream types, tests
//! ```
//!
//! Two states of a code base are held against each other, both bound. A type has changed where its own text has, comments
//! and blank lines aside; a signature has where what others can name of it is declared otherwise. What a difference of
//! signatures means to others follows from rules of C# ([`rules`]), and to whom it matters from the calls and inheritance
//! edges of the earlier state: who used what is no longer as it was has to change with it. A new body behind the same
//! signature asks nobody to follow. Downstream is also who is given the type by a container, though it names an interface only. A project that is built from something else (`projects`) has to ship as its types have.
//! Values of constants and attributes are no part of what is compared; those of parameters that may be left out are.

mod beside;
mod compare;
mod ledger;
mod outcome;
mod projects;
pub mod rules;
mod scenarios;
mod show;
mod surface;
mod text;

use std::collections::BTreeMap;

use crate::discover::workspace::Workspace;
use crate::extract::skeleton::Declared;
use crate::report::model::Report;
use crate::resolve::model::Model;

pub use ledger::{Entry, Ledger, ledger_markdown, ledger_text};
pub use outcome::{
    ChangedProject, ChangedType, Downstream, Impact, OverlayChange, OverlayImpact, ScenarioOf,
    Scenarios, SignatureChange, SurfaceImpact, TestOf, TypeChange, User, Verdict,
};
pub use show::{markdown, text};

/// What the step from `before` to `after`, in which `files` differ, touches; `overlays` are saved reports of what is built on
/// top of it in other repositories.
///
/// Takes time in proportion to the edges and calls of both states.
#[must_use]
pub fn impact(
    before: &State<'_>,
    after: &State<'_>,
    files: Vec<String>,
    overlays: &[Report],
) -> Impact {
    let mut found = compare::impact(before, after, files);
    found.surface = surface::surface(
        before.report,
        after.report,
        overlays,
        &found.signatures,
        &found.files,
    );
    if let Some(surface) = &found.surface {
        found.verdict.heed(surface);
    }
    found
}

/// One state of a code base.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    /// Its report; the boundaries of both states have the same ids.
    pub report: &'a Report,
    /// Its projects.
    pub workspace: &'a Workspace,
    /// The bound names; its types are those of the report, in the same order.
    pub model: &'a Model,
    /// What each file declares, by path.
    pub declared: &'a BTreeMap<String, Vec<Declared>>,
    /// The text of the files that differ, by path.
    pub texts: &'a BTreeMap<String, String>,
}
