//! What a report says of its boundaries: what crosses, circles, shared types and tables, what is nowhere, and figures.
//!
//! Taken from types, edges and entities alone, not from the couplings of the report: so it can be computed of any part of
//! a report, and less code never yields more of anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::boundaries::Measure;
use crate::report::model::{Entity, Place, Report, Site, Type};

/// A place in a file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Spot {
    /// Path relative to the root, with `/`.
    pub path: String,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
}

impl Spot {
    /// A place that is a whole line.
    #[must_use]
    pub fn at_line(path: impl Into<String>, line: u32) -> Self {
        Self {
            path: path.into(),
            line,
            column: None,
        }
    }
}

impl fmt::Display for Spot {
    /// `path:line`, or `path:line:column`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.path, self.line)?;
        self.column.map_or(Ok(()), |column| write!(f, ":{column}"))
    }
}

/// A type of one boundary uses a type of another one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Crossing {
    /// Id of the type that uses.
    pub user: String,
    /// Id of the type that is used.
    pub used: String,
    /// Id of the boundary of the first.
    pub from: String,
    /// Id of the boundary of the second.
    pub to: String,
    /// Mentions that the source spells.
    pub references: u64,
    /// Where, in order.
    pub spots: Vec<Spot>,
    /// Where the used type is declared.
    pub declared: Option<Spot>,
}

/// A table with the boundaries that write it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// Its name, or that of the entity.
    pub name: String,
    /// Where each boundary writes it.
    pub writers: BTreeMap<String, Vec<Spot>>,
}

/// A type that nobody has placed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unplaced {
    /// Its id.
    pub id: String,
    /// Where it is declared.
    pub spot: Option<Spot>,
}

/// A figure: a count, and of how many where it is a share.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counted {
    /// The count.
    pub count: u64,
    /// The whole that it is a part of.
    pub of: Option<u64>,
}

impl Counted {
    /// The count, or the share; undefined where the whole is nothing.
    #[must_use]
    pub fn value(self) -> Option<f64> {
        match self.of {
            None => Some(self.count as f64),
            Some(0) => None,
            Some(of) => Some(self.count as f64 / of as f64),
        }
    }
}

/// What a report says of its boundaries.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Seams {
    /// What crosses, by user, then by used type.
    pub crossings: Vec<Crossing>,
    /// References of every pair of boundaries.
    pub pairs: BTreeMap<(String, String), u64>,
    /// Boundaries that depend on each other in a circle: ids in order; by first id.
    pub cycles: Vec<Vec<String>>,
    /// Types that at least two other boundaries use, with these.
    pub shared_types: BTreeMap<String, BTreeSet<String>>,
    /// All tables, by name.
    pub tables: Vec<Table>,
    /// Outermost product types in no boundary, by id.
    pub unplaced: Vec<Unplaced>,
    /// Names that were not bound, by the first type of the file by id; by its path, where it declares none.
    pub unbound: BTreeMap<String, u64>,
    /// The figures that can have a budget.
    pub figures: BTreeMap<Measure, Counted>,
}

impl Seams {
    /// The seams of `report`. Takes time in proportion to its types and edges.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let mut seams = Self::default();
        let inside = seams.edges(report);
        seams.cycles = circles(seams.pairs.keys());
        seams.tables = tables(report);
        seams.unplaced = unplaced(report);
        seams.unbound = unbound(report);
        let crossing: u64 = seams.pairs.values().sum();
        let health = &report.health;
        let share = |count, of| Counted {
            count,
            of: Some(of),
        };
        let count = |count: usize| Counted {
            count: count as u64,
            of: None,
        };
        let unresolved = health.references.saturating_sub(health.resolved);
        seams.figures = BTreeMap::from([
            (Measure::CrossingReferences, count(crossing as usize)),
            (Measure::CouplingScore, share(crossing, crossing + inside)),
            (
                Measure::Cycles,
                count(seams.cycles.iter().map(Vec::len).sum()),
            ),
            (Measure::SharedTypes, count(seams.shared_types.len())),
            (Measure::SharedTables, count(seams.shared_tables().count())),
            (
                Measure::UnresolvedShare,
                share(unresolved, health.references),
            ),
            (
                Measure::ParseErrors,
                count(health.files_with_errors as usize),
            ),
        ]);
        seams
    }

    /// Tables that at least two boundaries write, by name.
    pub fn shared_tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(|table| table.writers.len() > 1)
    }

    /// The table of a name.
    #[must_use]
    pub fn table(&self, name: &str) -> Option<&Table> {
        let found = self
            .tables
            .binary_search_by(|table| table.name.as_str().cmp(name));
        found.ok().and_then(|at| self.tables.get(at))
    }

    /// Fills what the edges say; the number of references within boundaries is returned.
    fn edges(&mut self, report: &Report) -> u64 {
        let mut inside = 0;
        let mut crossings: BTreeMap<[&str; 4], Crossing> = BTreeMap::new();
        let mut users: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for edge in &report.edges {
            let ends = (report.types.get(edge.from), report.types.get(edge.to));
            let (Some(user), Some(other)) = ends else {
                continue;
            };
            let (Some(from), Some(to)) = (user.home(), other.home()) else {
                continue;
            };
            let references = edge.references();
            if from == to {
                inside += references;
                continue;
            }
            if references == 0 {
                continue;
            }
            *self
                .pairs
                .entry((from.to_owned(), to.to_owned()))
                .or_default() += references;
            users.entry(&other.id).or_default().insert(from.to_owned());
            let crossing = crossings
                .entry([&user.id, &other.id, from, to])
                .or_insert_with(|| Crossing {
                    user: user.id.clone(),
                    used: other.id.clone(),
                    from: from.to_owned(),
                    to: to.to_owned(),
                    references: 0,
                    spots: Vec::new(),
                    declared: declared(other),
                });
            crossing.references += references;
            let spots = edge.sites.iter().filter_map(|&site| spot(report, site));
            crossing.spots.extend(spots);
        }
        self.crossings = crossings.into_values().collect();
        for crossing in &mut self.crossings {
            crossing.spots.sort();
            crossing.spots.dedup();
        }
        let shared = users.into_iter().filter(|(_, users)| users.len() > 1);
        self.shared_types = shared.map(|(id, users)| (id.to_owned(), users)).collect();
        inside
    }
}

fn spot(report: &Report, Site(file, line): Site) -> Option<Spot> {
    Some(Spot::at_line(report.files.get(file)?, line))
}

fn declared(ty: &Type) -> Option<Spot> {
    Some(Spot::at_line(ty.files.first()?, ty.line))
}

fn unplaced(report: &Report) -> Vec<Unplaced> {
    let is_unplaced = |ty: &&Type| ty.outer.is_none() && ty.home().is_none() && ty.is_product();
    let types = report.types.iter().filter(is_unplaced);
    let mut unplaced: Vec<Unplaced> = types
        .map(|ty| Unplaced {
            id: ty.id.clone(),
            spot: declared(ty),
        })
        .collect();
    unplaced.sort_by(|a, b| a.id.cmp(&b.id));
    unplaced.dedup_by(|next, kept| next.id == kept.id);
    unplaced
}

/// A file may move, and its types stay what they are; so these stand for it.
fn unbound(report: &Report) -> BTreeMap<String, u64> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    for ty in report.types.iter().filter(|ty| ty.outer.is_none()) {
        for file in &ty.files {
            let known = first.entry(file).or_insert(&ty.id);
            *known = (*known).min(&ty.id);
        }
    }
    let mut unbound: BTreeMap<String, u64> = BTreeMap::new();
    for (file, count) in &report.health.unresolved_by_file {
        let name = first.get(file.as_str()).copied().unwrap_or(file);
        *unbound.entry(name.to_owned()).or_default() += count;
    }
    unbound
}

fn tables(report: &Report) -> Vec<Table> {
    let mut tables: BTreeMap<&str, BTreeMap<String, Vec<Spot>>> = BTreeMap::new();
    for entity in &report.data.entities {
        let writers = tables.entry(name_of(entity)).or_default();
        for (boundary, spot) in writes(report, entity) {
            writers.entry(boundary).or_default().extend(spot);
        }
    }
    let tables = tables.into_iter().map(|(name, mut writers)| {
        for spots in writers.values_mut() {
            spots.sort();
            spots.dedup();
        }
        Table {
            name: name.to_owned(),
            writers,
        }
    });
    tables.collect()
}

fn name_of(entity: &Entity) -> &str {
    entity.table.as_deref().unwrap_or(&entity.name)
}

/// The boundaries that write `entity`, with the place of each write. What the program only guesses is no evidence.
fn writes<'a>(
    report: &'a Report,
    entity: &'a Entity,
) -> impl Iterator<Item = (String, Option<Spot>)> + 'a {
    entity.uses.iter().filter_map(|usage| {
        let counts = usage.kind != "read" && usage.certainty != "guess";
        let boundary = report.types.get(usage.by?)?.home()?.to_owned();
        let at = match &usage.at {
            Place::Source(site) => spot(report, *site),
            Place::Beside(path, line) => Some(Spot::at_line(path, *line)),
        };
        counts.then_some((boundary, at))
    })
}

/// The groups of ids that reach each other. There are few boundaries, so each is simply walked from.
fn circles<'a>(pairs: impl Iterator<Item = &'a (String, String)>) -> Vec<Vec<String>> {
    let mut uses: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, to) in pairs {
        uses.entry(from).or_default().insert(to);
    }
    let reach = |start: &'a str| {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open = vec![start];
        while let Some(next) = open.pop() {
            let others = uses.get(next).into_iter().flatten();
            open.extend(others.filter(|other| seen.insert(other)));
        }
        seen
    };
    let reached: BTreeMap<&str, BTreeSet<&str>> = uses.keys().map(|&id| (id, reach(id))).collect();
    let mutual = |a: &str, b: &str| {
        let leads = |from: &str, to: &str| reached.get(from).is_some_and(|all| all.contains(to));
        leads(a, b) && leads(b, a)
    };
    let mut groups: BTreeSet<Vec<String>> = BTreeSet::new();
    for &id in reached.keys() {
        let group = reached.keys().filter(|other| mutual(id, other));
        let group: Vec<String> = group.map(|&other| other.to_owned()).collect();
        if group.len() > 1 {
            groups.insert(group);
        }
    }
    groups.into_iter().collect()
}
