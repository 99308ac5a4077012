//! The accepted boundaries: what the architect has decided, as a file under version control (`boundaries.toml`).
//!
//! ```text
//! text -> read -> Boundaries -> matching (types to entries) -> constraints of the clustering
//!                     ^                                             |
//!                     +------------------ write <-------------------+
//! ```
//!
//! The file has one section a boundary, with its types or patterns of types, and rules beside them:
//!
//! ```toml
//! [[boundary]]
//! id = "cart"                    # stable; derived from the name where it is missing
//! name = "Cart"
//! owners = ["@shop/checkout"]
//! description = "What a customer is about to buy."
//! types = [                      # its types; the next run keeps them, `--cold` sets them aside
//!   "Shop.Carts.Cart",
//!   "Shop.Carts.**",             # a pattern: * within a part of the name, ** across parts
//! ]
//! pinned = ["Shop.Pricing.*"]    # its types even in a run that starts anew
//!
//! [[together]]                   # never parted
//! types = ["Shop.Order", "Shop.OrderLine"]
//! reason = "one aggregate"
//!
//! [[apart]]                      # never in one boundary
//! types = ["Shop.Orders.Order", "Shop.Carts.Cart"]
//!
//! [kernel]                       # shared by all, in no boundary
//! types = ["Shop.Money"]
//!
//! [left-out]                     # not part of the division: hosts, tools, what will be deleted
//! types = ["project:tools/**"]
//! ```
//!
//! `[platform]` and `[[overlay]]` say which part of the tree the platform is, and what is built on top of it, see [`Layer`].
//! Who may use whom, budgets and severities (`[[use]]`, `[[budget]]`, `[rules]`) are for `unseam check`, see [`Use`].
//!
//! An entry names types by id, `project:` types by the path of their project, `path:` by that of a file; ` in ` and a
//! project's path tell types of one name apart. One entry stands on a line, sorted, so that two branches merge.
//! Reading is strict: a key that means nothing is an error, and all errors come at once, each with line and column.

mod amend;
mod matching;
mod ownership;
mod pattern;
mod read;
mod read_layers;
mod read_rules;
mod renames;
mod rules;
mod write;

pub use amend::{Amended, AmendedBoundary, amend};
pub use matching::{Contradiction, Matched, Subject, Unmatched, resolve};
pub use ownership::{Layer, Root, owner_of};
pub use pattern::Pattern;
pub use read::{place_of, read};
pub use renames::{Named, renamed, renames};
pub use rules::{Budget, Measure, Rule as WatchRule, Severity, Use};
pub use write::{Draft, DraftBoundary, DraftType, write};

use std::collections::BTreeMap;

/// The usual name of the file, at the root of the code base.
pub const FILE_NAME: &str = "boundaries.toml";

/// What the architect has decided.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Boundaries {
    /// The boundaries, in the order of the file.
    pub boundaries: Vec<Accepted>,
    /// Types that are never parted.
    pub together: Vec<Rule>,
    /// Types of which no two are in one boundary.
    pub apart: Vec<Rule>,
    /// Types that all boundaries share.
    pub kernel: Vec<Entry>,
    /// Types that are not divided.
    pub left_out: Vec<Entry>,
    /// Who may use whom, in the order of the file: the first one that names a pair decides.
    pub uses: Vec<Use>,
    /// How much of what is granted.
    pub budgets: Vec<Budget>,
    /// What findings do, where the file says so.
    pub severities: BTreeMap<WatchRule, Severity>,
    /// The part of the tree that the platform team builds.
    pub platform: Option<Layer>,
    /// What is built on top of it, in the order of the file.
    pub overlays: Vec<Layer>,
}

/// A boundary that was accepted.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Accepted {
    /// Stable id: lower case, digits and hyphens; unique in the file.
    pub id: String,
    /// Its name for a reader.
    pub name: String,
    /// Who is responsible: teams or people, as CODEOWNERS names them.
    pub owners: Vec<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Its types, as they were accepted; set aside by a run that starts anew.
    pub types: Vec<Entry>,
    /// Types that are in it whatever a run finds.
    pub pinned: Vec<Entry>,
    /// 1-based line of its section.
    pub line: u32,
    /// The comment lines right above its section, without `#`.
    pub comments: Vec<String>,
}

/// A rule over several types.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Rule {
    /// The types.
    pub types: Vec<Entry>,
    /// Why.
    pub reason: Option<String>,
    /// 1-based line of its section.
    pub line: u32,
    /// The comment lines right above its section, without `#`.
    pub comments: Vec<String>,
}

/// One line of a list: a type or a pattern of types.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// Which types it names.
    pub pattern: Pattern,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
    /// The comment behind it, without `#`.
    pub comment: Option<String>,
}

/// Something in the file that cannot be used.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct FormProblem {
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
    /// What is wrong and what to do, without a final stop.
    pub message: String,
}

impl Boundaries {
    /// Every entry of the file with the list it stands in.
    pub fn entries(&self) -> impl Iterator<Item = (List, &Entry)> {
        let boundaries = self.boundaries.iter().enumerate();
        boundaries
            .flat_map(|(index, boundary)| {
                let (types, pinned) = (List::Types(index as u32), List::Pinned(index as u32));
                let types = boundary.types.iter().map(move |entry| (types, entry));
                types.chain(boundary.pinned.iter().map(move |entry| (pinned, entry)))
            })
            .chain(in_rules(&self.together, List::Together))
            .chain(in_rules(&self.apart, List::Apart))
            .chain(self.kernel.iter().map(|entry| (List::Kernel, entry)))
            .chain(self.left_out.iter().map(|entry| (List::LeftOut, entry)))
    }
}

fn in_rules(rules: &[Rule], list: impl Fn(u32) -> List) -> impl Iterator<Item = (List, &Entry)> {
    rules.iter().enumerate().flat_map(move |(index, rule)| {
        let list = list(index as u32);
        rule.types.iter().map(move |entry| (list, entry))
    })
}

/// A list of entries, by its place in [`Boundaries`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum List {
    /// The types of a boundary.
    Types(u32),
    /// Its pinned types.
    Pinned(u32),
    /// A rule of what stays together.
    Together(u32),
    /// A rule of what is kept apart.
    Apart(u32),
    /// The shared kernel.
    Kernel,
    /// What is left out.
    LeftOut,
}

/// A name as an id: lower case, words joined by hyphens.
#[must_use]
pub fn slug(name: &str) -> String {
    let lower = name.to_lowercase();
    let parts: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("-")
}

#[cfg(test)]
mod tests;
