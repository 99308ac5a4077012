//! A division of the types, and how an edit changes it.

use std::collections::BTreeSet;

use super::edit::{Edit, EditError, near, outermost, outermost_called};
use super::outcome::Done;
use super::split;
use crate::boundaries::slug;
use crate::report::explain::Unknown;
use crate::report::model::Report;

/// Roles of types that no edit can put into a boundary.
const OUTSIDE: [&str; 6] = [
    "test",
    "generated",
    "migration",
    "contract",
    "platform",
    "overlay",
];

/// A boundary of a division.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Group {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether an edit has emptied it.
    pub is_gone: bool,
}

/// Which boundary each type of a report is in.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Division {
    /// The boundaries; those that are gone keep their place.
    pub groups: Vec<Group>,
    /// By type: index of its boundary.
    pub home: Vec<Option<usize>>,
    /// Outermost types that are pinned where they are.
    pub pinned: BTreeSet<usize>,
    /// Indexes of the boundaries that an edit has touched.
    pub touched: BTreeSet<usize>,
}

impl Division {
    /// The division that `report` proposes.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let position = |id: &str| report.boundaries.iter().position(|b| b.id == id);
        let groups = report.boundaries.iter().map(|boundary| Group {
            id: boundary.id.clone(),
            name: boundary.name.clone(),
            is_gone: false,
        });
        let home = report.types.iter().map(|ty| ty.home().and_then(position));
        Self {
            groups: groups.collect(),
            home: home.collect(),
            ..Self::default()
        }
    }

    /// Indexes of the boundaries that are there.
    pub fn living(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.groups.len()).filter(|&group| !self.groups[group].is_gone)
    }

    /// The types of a boundary, in order.
    pub fn members(&self, group: usize) -> impl Iterator<Item = usize> + '_ {
        let homes = self.home.iter().enumerate();
        homes
            .filter(move |(_, home)| **home == Some(group))
            .map(|(ty, _)| ty)
    }

    /// Does `edit`, which was written as `text`. Dropped evidence changes nothing here: the division comes from a run
    /// without it.
    ///
    /// # Errors
    /// Where a name is not known, or the edit cannot be done.
    pub fn apply(&mut self, report: &Report, edit: &Edit, text: &str) -> Result<Done, EditError> {
        match edit {
            Edit::Move { types, to } => self.move_types(report, types, to.as_deref(), text),
            Edit::Merge { from, into } => self.merge(from, into, text),
            Edit::Split(name) => self.split(report, name, text),
            Edit::Pin(name) => self.pin(report, name, text),
            Edit::Drop(layer) => {
                self.touched = self.living().collect();
                Ok(Done::new(text, format!("proposed anew without {layer}")))
            }
        }
    }

    fn move_types(
        &mut self,
        report: &Report,
        names: &[String],
        to: Option<&str>,
        text: &str,
    ) -> Result<Done, EditError> {
        let target = to.map(|name| self.called(name, text)).transpose()?;
        let mut outer = BTreeSet::new();
        for name in names {
            let ty = outermost_called(report, text, name)?;
            let role = report.types[ty].role.as_deref();
            if let Some(role) = role.filter(|role| OUTSIDE.contains(role)) {
                let message = format!("{} is in no boundary: {role}", report.types[ty].id);
                return Err(EditError::new(text, message));
            }
            outer.insert(ty);
        }
        let label = target.map_or("no boundary", |group| &self.groups[group].name);
        let mut done = Done::new(text, format!("to {label}"));
        for ty in whole(report, &outer) {
            if self.home[ty] != target {
                self.touched.extend(self.home[ty].into_iter().chain(target));
                done.types.push(report.types[ty].id.clone());
                self.home[ty] = target;
            }
        }
        if done.types.is_empty() {
            return Err(EditError::new(text, format!("already in {label}")));
        }
        Ok(done)
    }

    fn merge(&mut self, from: &str, into: &str, text: &str) -> Result<Done, EditError> {
        let (from, into) = (self.called(from, text)?, self.called(into, text)?);
        if from == into {
            return Err(EditError::new(text, "that is one boundary already"));
        }
        for home in &mut self.home {
            if *home == Some(from) {
                *home = Some(into);
            }
        }
        self.groups[from].is_gone = true;
        self.touched.extend([from, into]);
        let (gone, kept) = (&self.groups[from].name, &self.groups[into].name);
        Ok(Done::new(text, format!("{gone} is part of {kept}")))
    }

    fn split(&mut self, report: &Report, name: &str, text: &str) -> Result<Done, EditError> {
        let group = self.called(name, text)?;
        let members: Vec<usize> = self.members(group).collect();
        let parts = split::parts(report, &members);
        if parts.len() < 2 {
            let message = format!("{} does not fall into parts", self.groups[group].name);
            return Err(EditError::new(text, message));
        }
        self.touched.insert(group);
        let names = split::names(report, &parts, &self.groups[group].name);
        let mut made = vec![self.groups[group].name.clone()];
        for (part, word) in parts.iter().zip(names).skip(1) {
            let new = self.add(&format!("{} {word}", self.groups[group].name));
            made.push(self.groups[new].name.clone());
            for &ty in part {
                self.home[ty] = Some(new);
            }
        }
        Ok(Done::new(text, format!("into {}", made.join(", "))))
    }

    /// A new boundary with a name that no other one has.
    fn add(&mut self, name: &str) -> usize {
        let is_taken = |id: &str| self.groups.iter().any(|group| group.id == id);
        let base = slug(name);
        let tries = (2..).map(|number| (format!("{base}-{number}"), format!("{name} {number}")));
        let first = std::iter::once((base.clone(), name.to_owned()));
        let free = first.chain(tries).find(|(id, _)| !is_taken(id));
        let (id, name) = free.unwrap_or((base, name.to_owned()));
        self.groups.push(Group {
            id,
            name,
            is_gone: false,
        });
        self.touched.insert(self.groups.len() - 1);
        self.groups.len() - 1
    }

    fn pin(&mut self, report: &Report, name: &str, text: &str) -> Result<Done, EditError> {
        let ty = outermost_called(report, text, name)?;
        let Some(home) = self.home[ty] else {
            let message = format!("{} is in no boundary", report.types[ty].id);
            return Err(EditError::new(text, message));
        };
        self.pinned.insert(ty);
        self.touched.insert(home);
        Ok(Done::new(
            text,
            format!("stays in {}", self.groups[home].name),
        ))
    }

    /// The boundary of that id or name, upper and lower case alike where that is clear.
    fn called(&self, name: &str, text: &str) -> Result<usize, EditError> {
        let plain = name.strip_prefix("boundary:").unwrap_or(name);
        let same = |group: &usize, equal: fn(&str, &str) -> bool| {
            let known = &self.groups[*group];
            equal(&known.id, plain) || equal(&known.name, plain)
        };
        let exact = self.living().find(|group| same(group, |a, b| a == b));
        let found = exact.or_else(|| {
            self.living()
                .find(|group| same(group, |a, b| a.to_lowercase() == b.to_lowercase()))
        });
        found.ok_or_else(|| {
            let names = self.living().map(|group| self.groups[group].name.as_str());
            let unknown = Unknown::NoSuch(near(plain, names));
            EditError::of_unknown(text, plain, "boundary", &unknown)
        })
    }
}

/// The outermost types with what is nested in them and has the same role: what carries a mark of its own, a generated
/// part say, is in no boundary and stays so.
fn whole(report: &Report, outer: &BTreeSet<usize>) -> Vec<usize> {
    let types = 0..report.types.len();
    let belongs = |&ty: &usize| {
        let top = outermost(report, ty);
        outer.contains(&top) && report.types[ty].role == report.types[top].role
    };
    types.filter(belongs).collect()
}
