//! A pair: what ties the two besides names, and what was looked for in vain.
//!
//! Each kind of tie is looked for in both directions and is named whether it is there or not.

use std::collections::BTreeSet;

use super::Page;
use crate::report::model::Place;
use crate::report::printable::{counted, printable};

/// Facts about what a container gives to whom.
const WIRING: [&str; 3] = ["registration", "injection", "locator"];

/// Facts about what is sent to whom.
const MESSAGES: [&str; 2] = ["sends", "handles"];

/// One tie: what it is, and where.
type Found = (String, String);

/// The two sides, the first of which depends.
struct Sides<'s> {
    from: &'s BTreeSet<usize>,
    to: &'s BTreeSet<usize>,
}

impl Sides<'_> {
    fn is_from(&self, ty: Option<usize>) -> bool {
        ty.is_some_and(|ty| self.from.contains(&ty))
    }

    fn is_to(&self, ty: Option<usize>) -> bool {
        ty.is_some_and(|ty| self.to.contains(&ty))
    }
}

impl Page<'_> {
    /// One line for each kind of tie: how many, and the first; or that there is none.
    pub(super) fn besides(&self, left: &BTreeSet<usize>, right: &BTreeSet<usize>) -> Vec<String> {
        let both = [
            Sides {
                from: left,
                to: right,
            },
            Sides {
                from: right,
                to: left,
            },
        ];
        let directed = |find: &dyn Fn(&Sides<'_>) -> Vec<Found>| -> Vec<Found> {
            both.iter().flat_map(find).collect()
        };
        let kinds = [
            (
                "registrations and injections",
                directed(&|sides| self.tied(sides, &WIRING)),
            ),
            (
                "messages and events",
                directed(&|sides| self.tied(sides, &MESSAGES)),
            ),
            (
                "operations by route or name",
                directed(&|sides| self.called(sides)),
            ),
            ("common entities and tables", self.common_data(left, right)),
            (
                "common transactions",
                directed(&|sides| self.transactions_of(sides)),
            ),
            ("shared state", self.common_state(left, right)),
            (
                "mapping by name",
                directed(&|sides| self.tied(sides, &["mapping"])),
            ),
            ("views", directed(&|sides| self.shown(sides))),
            ("links by string", directed(&|sides| self.spelt(sides))),
        ];
        let line = |(kind, found): (&str, Vec<Found>)| match found.first() {
            None => format!("{kind}: nothing found"),
            Some((what, place)) => {
                let count = counted(found.len() as u64, "tie");
                format!("{kind}: {count}, first {what}  {place}")
            }
        };
        kinds.into_iter().map(line).collect()
    }

    /// Ties of one side to the other that rest on facts of the kinds.
    fn tied(&self, sides: &Sides<'_>, kinds: &[&str]) -> Vec<Found> {
        let ties = self.report.ties.iter();
        let meant = ties.filter(|tie| {
            let is_kind = kinds.contains(&tie.kind.as_str());
            is_kind && sides.is_from(Some(tie.from)) && sides.is_to(Some(tie.to))
        });
        let found = meant.map(|tie| {
            let (from, to) = (self.short(tie.from), self.short(tie.to));
            let what = format!("{} {from} to {to}, {}", tie.kind, tie.certainty);
            (what, self.place(tie.at))
        });
        found.collect()
    }

    /// Whose operations are called by route or name.
    fn called(&self, sides: &Sides<'_>) -> Vec<Found> {
        let own = self.report.operations.iter();
        let own = own.filter(|operation| sides.is_to(operation.ty));
        let calls = own.flat_map(|operation| {
            let users = operation.users.iter();
            let users = users.filter(|user| sides.is_from(user.ty));
            users.map(move |user| {
                let by = user.ty.map_or_else(String::new, |ty| self.short(ty));
                let route = printable(&operation.route);
                (format!("{by} calls {route}"), self.at(&user.at))
            })
        });
        calls.collect()
    }

    fn common_data(&self, left: &BTreeSet<usize>, right: &BTreeSet<usize>) -> Vec<Found> {
        let entities = self.report.data.entities.iter();
        let common = entities.filter_map(|entity| {
            let of = |side: &BTreeSet<usize>| {
                let mut uses = entity.uses.iter();
                uses.find(|used| used.by.is_some_and(|by| side.contains(&by)))
            };
            let (one, other) = (of(left)?, of(right)?);
            let name = printable(&entity.name).into_owned();
            let what = format!("{name}, {} and {}", one.kind, other.kind);
            Some((
                what,
                format!("{}, {}", self.at(&one.at), self.at(&other.at)),
            ))
        });
        common.collect()
    }

    /// Transactions of one side over entities of the other one.
    fn transactions_of(&self, sides: &Sides<'_>) -> Vec<Found> {
        let transactions = self.report.data.transactions.iter();
        let own = transactions.filter(|transaction| sides.is_from(transaction.by));
        let crossing = own.filter_map(|transaction| {
            let mut entities = transaction.entities.iter();
            let entity = entities.find_map(|&entity| {
                let entity = self.report.data.entities.get(entity)?;
                sides.is_to(entity.ty).then_some(entity)
            })?;
            let kind = printable(&transaction.kind);
            let what = format!("{kind} writes {}", printable(&entity.name));
            Some((what, self.at(&transaction.at)))
        });
        crossing.collect()
    }

    fn common_state(&self, left: &BTreeSet<usize>, right: &BTreeSet<usize>) -> Vec<Found> {
        let state = self.report.data.state.iter().filter(|item| !item.is_kernel);
        let common = state.filter_map(|item| {
            let of = |side: &BTreeSet<usize>| {
                let mut uses = item.uses.iter();
                uses.find(|used| used.by.is_some_and(|by| side.contains(&by)))
            };
            let (one, other) = (of(left)?, of(right)?);
            let what = format!("{} {}", item.kind, printable(&item.key));
            Some((
                what,
                format!("{}, {}", self.at(&one.at), self.at(&other.at)),
            ))
        });
        common.collect()
    }

    /// Views of one side that name types of the other one.
    fn shown(&self, sides: &Sides<'_>) -> Vec<Found> {
        let views = self.report.views.iter();
        let views = views.filter(|view| sides.is_from(view.owner));
        let uses = views.flat_map(|view| {
            let uses = view.uses.iter().filter(|used| sides.is_to(Some(used.ty)));
            uses.map(move |used| {
                let what = format!("{} {}", used.kind, self.short(used.ty));
                (what, format!("{}:{}", printable(&view.path), used.line))
            })
        });
        uses.collect()
    }

    /// Strings in files of one side that name types of the other one.
    fn spelt(&self, sides: &Sides<'_>) -> Vec<Found> {
        let types = sides
            .from
            .iter()
            .filter_map(|&ty| self.report.types.get(ty));
        let files: BTreeSet<&str> = types.flat_map(|ty| &ty.files).map(String::as_str).collect();
        let links = self.report.links.iter();
        let links = links.filter(|link| sides.is_to(link.ty));
        let places = links.flat_map(|link| {
            let is_own = |place: &&Place| match place {
                Place::Source(site) => {
                    let file = self.report.files.get(site.0);
                    file.is_some_and(|file| files.contains(file.as_str()))
                }
                Place::Beside(..) => false,
            };
            let used = link.used.iter().filter(is_own);
            used.map(|place| (printable(&link.text).into_owned(), self.at(place)))
        });
        places.collect()
    }
}
