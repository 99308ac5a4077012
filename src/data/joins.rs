//! Statements over several entities: a join is cut where these come to lie in different databases.
//!
//! A statement of SQL is what one request to the database answers, subqueries and unions included. Views are followed to the
//! tables behind them; a procedure is looked at where it is defined. A query in LINQ is one statement as well, with all
//! clauses and calls that take a further set, and all properties that rows are read along with.

use std::collections::{BTreeMap, BTreeSet};

use super::beside::Beside;
use super::divided::Whence;
use super::entities::{Entities, nearest};
use super::led::Led;
use super::sqltext::SqlText;
use super::uses::member_text;
use super::{EntityId, Place, counts};
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::resolve::model::site::{CallSite, SiteForm};
use crate::resolve::model::{Model, TypeId};
use crate::sql::{Access, Block, Catalogue, ObjectKind};
use crate::ties::{Fact, FactKind, Ties};

/// A statement over several entities.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Join {
    /// Where it begins: at the first of its entities.
    pub at: Place,
    /// The type it stands in; `None` for code of the database.
    pub by: Option<TypeId>,
    /// The member it stands in; the view or procedure for code of the database.
    pub member: String,
    /// Its entities in the order in which it names them, with the place of each.
    pub entities: Vec<(EntityId, Place)>,
    /// Whether the text stands elsewhere in the type, and this is where it is run.
    pub is_repeated: bool,
}

/// All of them, sorted.
pub(super) fn find(
    model: &Model,
    ties: &Ties,
    (texts, beside): (&[SqlText], &Beside),
    led: &Led<'_>,
    found: &mut Entities,
) -> Vec<Join> {
    let mut joins = queries(model, ties, led, found);
    let mut known: BTreeSet<(TypeId, Vec<EntityId>)> = BTreeSet::new();
    // Texts whose lines are those of the file say more of their place.
    let exact = texts.iter().filter(|text| text.spans_lines);
    let run = texts.iter().filter(|text| !text.spans_lines);
    for text in exact.chain(run) {
        let place = |line: u32| Place::Source(text.file, text.line_of(line));
        let member = text.member.map(|name| model.names.text(name));
        for entities in statements(
            &text.block,
            (&beside.catalogue, Some(text.by)),
            found,
            &place,
        ) {
            let key = (text.by, entities.iter().map(|one| one.0).collect());
            let is_repeated = !known.insert(key) && !text.spans_lines;
            let join = join(Some(text.by), member.unwrap_or_default(), entities);
            joins.extend(join.map(|join| Join {
                is_repeated,
                ..join
            }));
        }
    }
    for (file, beside_file) in beside.files.iter().enumerate() {
        let place = |line: u32| Place::Beside(file as u32, line);
        let objects = beside_file.script.objects.iter();
        for object in objects.filter(|object| object.kind != ObjectKind::Table) {
            let name = object.name.to_string();
            for entities in statements(&object.block, (&beside.catalogue, None), found, &place) {
                joins.extend(join(None, &name, entities));
            }
        }
    }
    joins.sort();
    joins.dedup();
    joins
}

/// Joins and includes of LINQ: one for each query, whose calls are made on each other.
fn queries(model: &Model, ties: &Ties, led: &Led<'_>, found: &Entities) -> Vec<Join> {
    let facts = ties
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Join && counts(model, fact.by));
    let facts: Vec<&Fact> = facts.collect();
    let chains = Chains::new(model, &facts);
    let mut parts: BTreeMap<(Query, u32), Vec<EntityId>> = BTreeMap::new();
    for fact in facts {
        let query = chains.query(fact);
        let named = over(model, fact, led, found).into_iter();
        let named = named.filter_map(|one| found.meant(one, Whence::fact(fact)).only());
        parts.entry((query, fact.line)).or_default().extend(named);
    }
    let queries: BTreeSet<Query> = parts.keys().map(|(query, _)| *query).collect();
    // After a call that gives pairs, the receiver says nothing any more; the further set still does.
    for (query, line, ty) in chains.further(&queries) {
        let whence = Whence {
            by: Some(query.by),
            member: query.member,
            at: Some((query.file, line)),
            context: None,
        };
        let named = nearest(model, found, ty);
        let named = named.and_then(|one| found.meant(one, whence).only());
        parts.entry((query, line)).or_default().extend(named);
    }
    let parts: Vec<_> = parts.into_iter().collect();
    let mut joins = Vec::new();
    for query in parts.chunk_by(|a, b| a.0.0 == b.0.0) {
        let Some((
            (
                Query {
                    by, member, file, ..
                },
                _,
            ),
            _,
        )) = query.first()
        else {
            continue;
        };
        let named = query.iter().flat_map(|((_, line), entities)| {
            let place = Place::Source(*file, *line);
            entities.iter().map(move |&entity| (entity, place))
        });
        if let Some(entities) = several(named) {
            joins.extend(join(Some(*by), &member_text(model, *member), entities));
        }
    }
    joins
}

/// A query, by the member it stands in and the number of its first call.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Query {
    by: TypeId,
    member: Option<Name>,
    file: FileId,
    first: u32,
}

/// The calls in the files in which queries join.
struct Chains<'m> {
    sites: BTreeMap<(FileId, u32), &'m CallSite>,
    by_line: BTreeMap<(FileId, u32), Vec<&'m CallSite>>,
    /// Places of facts, and what is called there: other calls of that name join as well.
    lines: BTreeSet<(FileId, u32)>,
    names: BTreeSet<Name>,
}

impl<'m> Chains<'m> {
    fn new(model: &'m Model, facts: &[&Fact]) -> Self {
        let files: BTreeSet<FileId> = facts.iter().map(|fact| fact.file).collect();
        let sites = model.sites.iter();
        let sites = sites.filter(|site| site.form == SiteForm::Call && files.contains(&site.file));
        let mut chains = Self {
            sites: BTreeMap::new(),
            by_line: BTreeMap::new(),
            lines: facts.iter().map(|fact| (fact.file, fact.line)).collect(),
            names: BTreeSet::new(),
        };
        for site in sites {
            chains.sites.insert((site.file, site.expr), site);
            let line = (site.file, site.line);
            chains.by_line.entry(line).or_default().push(site);
        }
        let over_set = facts.iter().filter(|fact| fact.object.source().is_some());
        for fact in over_set {
            let sites = chains.by_line.get(&(fact.file, fact.line));
            let taken = sites.into_iter().flatten();
            let taken = taken.filter(|site| taken_set(site) == fact.object.source());
            chains.names.extend(taken.map(|site| site.name));
        }
        chains
    }

    /// The query that a call belongs to which a rule knows; where the call is not found, its line stands for it.
    fn query(&self, fact: &Fact) -> Query {
        let sites = self.by_line.get(&(fact.file, fact.line));
        let mut sites = sites.into_iter().flatten();
        let site = sites.find(|site| (site.from, site.from_member) == (fact.by, fact.member));
        match site {
            Some(site) => self.query_of(site),
            None => Query {
                by: fact.by,
                member: fact.member,
                file: fact.file,
                first: u32::MAX / 2 - fact.line,
            },
        }
    }

    fn query_of(&self, site: &CallSite) -> Query {
        let mut first = site;
        // What is on the left was met before, so that this ends.
        while let Some(before) = first.on.and_then(|on| self.sites.get(&(site.file, on)))
            && before.expr != first.expr
        {
            first = before;
        }
        Query {
            by: site.from,
            member: site.from_member,
            file: site.file,
            first: first.expr,
        }
    }

    /// The calls of `queries` that take a further set and of which no rule says so, with the type of its rows.
    fn further(&self, queries: &BTreeSet<Query>) -> Vec<(Query, u32, TypeId)> {
        let unknown = self.sites.values().filter(|site| {
            self.names.contains(&site.name) && !self.lines.contains(&(site.file, site.line))
        });
        let taken = unknown.filter_map(|site| {
            let query = self.query_of(site);
            let ty = taken_set(site)?;
            queries.contains(&query).then_some((query, site.line, ty))
        });
        taken.collect()
    }
}

/// The type of the rows that a call takes as its first argument.
fn taken_set(site: &CallSite) -> Option<TypeId> {
    site.args.first()?.ty.args().first()?.source()
}

/// What a call asks for together.
fn over(model: &Model, fact: &Fact, led: &Led<'_>, found: &Entities) -> Vec<EntityId> {
    let entity = |ty: Option<TypeId>| ty.and_then(|ty| nearest(model, found, ty));
    let first = entity(fact.subject.source());
    if fact.detail != "include" {
        let other = entity(fact.object.source());
        return first.into_iter().chain(other).collect();
    }
    if fact.text.is_empty() {
        // The property may be one of what was included before, so that its own class is what it is read along with.
        let read = led.read_at(fact).into_iter();
        return read
            .flat_map(|((ty, _), to)| found.of_type(ty).into_iter().chain([to]))
            .collect();
    }
    let mut all: Vec<EntityId> = first.into_iter().collect();
    for name in fact.text.split('.') {
        let from = all.last().and_then(|&from| found.all[from].ty);
        let Some(next) = from.and_then(|from| led.named(from, name)) else {
            break;
        };
        all.push(next);
    }
    all
}

fn join(by: Option<TypeId>, member: &str, entities: Vec<(EntityId, Place)>) -> Option<Join> {
    let at = entities.first()?.1;
    Some(Join {
        at,
        by,
        member: member.to_owned(),
        entities,
        is_repeated: false,
    })
}

/// The entities of each statement of `block` that is over more than one.
fn statements(
    block: &Block,
    (catalogue, by): (&Catalogue, Option<TypeId>),
    found: &mut Entities,
    place: &dyn Fn(u32) -> Place,
) -> Vec<Vec<(EntityId, Place)>> {
    let mut all = Vec::new();
    for accesses in block.accesses.chunk_by(|a, b| a.statement == b.statement) {
        let named = accesses.iter().flat_map(|access| {
            let entities = behind(access, (catalogue, by), found).into_iter();
            entities.map(move |entity| (entity, place(access.line)))
        });
        all.extend(several(named));
    }
    all
}

/// Each entity with its first place; `None` where there is only one.
fn several(named: impl Iterator<Item = (EntityId, Place)>) -> Option<Vec<(EntityId, Place)>> {
    let mut seen = BTreeSet::new();
    let once: Vec<_> = named.filter(|one| seen.insert(one.0)).collect();
    (once.len() > 1).then_some(once)
}

/// The entity that is named, or those of the view.
fn behind(
    access: &Access,
    (catalogue, by): (&Catalogue, Option<TypeId>),
    found: &mut Entities,
) -> Vec<EntityId> {
    if !catalogue.has_code(&access.name) {
        return found
            .table_entity(&access.name, by)
            .map(|known| known.0)
            .into_iter()
            .collect();
    }
    let block = Block {
        accesses: vec![access.clone()],
        ..Block::default()
    };
    let reached = catalogue.follow(&block);
    let tables = reached
        .iter()
        .filter_map(|reached| found.table_entity(&reached.table, by));
    tables.map(|known| known.0).collect()
}
