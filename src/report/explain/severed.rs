//! What a border does to data: references and joins that it severs, and what becomes of tables and state that others use.

use std::collections::BTreeSet;

use super::subject::Subject;
use super::{Page, section};
use crate::report::model::{Boundary, DataRemedy, Entity, Place, Severed, State};
use crate::report::printable::{counted, printable};

/// One side of a pair: a boundary by its id, or types.
struct Side<'a> {
    id: Option<&'a str>,
    types: BTreeSet<usize>,
}

impl Side<'_> {
    fn has(&self, entity: &Entity) -> bool {
        match self.id {
            Some(id) => entity.boundary.as_deref() == Some(id),
            None => entity.ty.is_some_and(|ty| self.types.contains(&ty)),
        }
    }
}

impl<'a> Page<'a> {
    fn side(&self, subject: Subject) -> Side<'a> {
        let id = match subject {
            Subject::Type(_) => None,
            Subject::Boundary(index) => Some(self.report.boundaries[index].id.as_str()),
        };
        let types = self.types_of(subject);
        Side { id, types }
    }

    /// What is severed between two subjects, and what becomes of the data that one has and the other uses.
    pub(super) fn data_between(&self, left: Subject, right: Subject) -> Vec<String> {
        let (left, right) = (self.side(left), self.side(right));
        let severed = self.severed(|entities| {
            let any = |side: &Side<'_>| entities.iter().any(|entity| side.has(entity));
            any(&left) && any(&right)
        });
        let mut lines = section("What the border between them severs", self.listed(severed));
        let Some((one, other)) = left.id.zip(right.id) else {
            return lines;
        };
        let mut rows = self.table_remedies(|entity, remedy| {
            let ends = (entity.boundary.as_deref(), remedy.boundary.as_str());
            ends == (Some(one), other) || ends == (Some(other), one)
        });
        rows.extend(self.state_remedies(|state| {
            let has = |id: &str| state.boundaries.iter().any(|own| own == id);
            has(one) && has(other)
        }));
        let title = "What becomes of the data that they share";
        lines.extend(section(title, self.listed(rows)));
        lines
    }

    /// What the border of a boundary severs.
    pub(super) fn severed_at(&self, boundary: &Boundary) -> Vec<String> {
        self.severed(|entities| {
            let mut owners = entities.iter().map(|entity| entity.boundary.as_deref());
            owners.any(|owner| owner == Some(boundary.id.as_str()))
        })
    }

    /// What a border severs of the entity that a type is.
    pub(super) fn severed_of(&self, ty: usize) -> Vec<String> {
        self.severed(|entities| entities.iter().any(|entity| entity.ty == Some(ty)))
    }

    fn severed(&self, is_meant: impl Fn(&[&Entity]) -> bool) -> Vec<String> {
        let data = &self.report.data;
        let lines = data.severed.iter().filter_map(|severed| {
            let entities = severed.entities.iter();
            let entities: Vec<&Entity> = entities.filter_map(|&at| data.entities.get(at)).collect();
            is_meant(&entities).then(|| self.severed_line(severed, &entities))
        });
        lines.collect()
    }

    fn severed_line(&self, severed: &Severed, entities: &[&Entity]) -> String {
        let names: Vec<_> = entities.iter().map(|one| printable(&one.name)).collect();
        let member = printable(&severed.member);
        let what = match (severed.kind.as_str(), names.as_slice()) {
            ("join", all) => {
                let by = severed.by.map(|by| self.short(by) + ".");
                format!(
                    "of {} in {}{member}",
                    all.join(", "),
                    by.unwrap_or_default()
                )
            }
            (_, [from, to]) if member.is_empty() => format!("{from} to {to}"),
            (_, [from, to]) => format!("{from}.{member} to {to}"),
            (_, all) => all.join(", "),
        };
        let uses = match severed.uses.len() as u64 {
            0 => String::new(),
            count => format!(", used at {}", counted(count, "place")),
        };
        format!(
            "{} {what}: {} (rule {}){uses}  {}",
            printable(&severed.kind),
            printable(&severed.remedy),
            printable(&severed.rule),
            self.at(&severed.at)
        )
    }

    /// What becomes of the tables of a boundary that others use.
    pub(super) fn data_for_others(&self, boundary: &Boundary) -> Vec<String> {
        self.table_remedies(|entity, _| entity.boundary.as_deref() == Some(boundary.id.as_str()))
    }

    fn table_remedies(&self, is_meant: impl Fn(&Entity, &DataRemedy) -> bool) -> Vec<String> {
        let entities = self.report.data.entities.iter();
        let all = entities.flat_map(|entity| entity.remedies.iter().map(move |one| (entity, one)));
        let meant = all.filter(|(entity, remedy)| is_meant(entity, remedy));
        let lines = meant.map(|(entity, remedy)| {
            format!(
                "{} for {}: {}",
                printable(&entity.name),
                printable(self.view.name(&remedy.boundary)),
                self.remedy_of(remedy)
            )
        });
        lines.collect()
    }

    /// `data-copy-or-view (rule sql-read) at 2 places, first src/Report.cs:12`
    pub(super) fn remedy_of(&self, remedy: &DataRemedy) -> String {
        let (name, rule) = (printable(&remedy.remedy), printable(&remedy.rule));
        format!("{name} (rule {rule}){}", self.first_of(&remedy.grounds))
    }

    fn first_of(&self, places: &[Place]) -> String {
        let Some(first) = places.first() else {
            return String::new();
        };
        let count = counted(places.len() as u64, "place");
        format!(" at {count}, first {}", self.at(first))
    }

    fn state_remedies(&self, is_meant: impl Fn(&State) -> bool) -> Vec<String> {
        let state = self.report.data.state.iter();
        let meant = state.filter(|state| is_meant(state));
        let lines = meant.filter_map(|state| {
            let (kind, key) = (printable(&state.kind), printable(&state.key));
            Some(format!("{kind} {key}: {}", self.remedy_of_state(state)?))
        });
        lines.collect()
    }

    /// As [`remedy_of`](Self::remedy_of); `None` where nothing has to be done.
    pub(super) fn remedy_of_state(&self, state: &State) -> Option<String> {
        let (remedy, rule) = state.remedy.as_deref().zip(state.rule.as_deref())?;
        let (remedy, rule) = (printable(remedy), printable(rule));
        let places = self.first_of(&state.grounds);
        Some(format!("{remedy} (rule {rule}){places}"))
    }
}
