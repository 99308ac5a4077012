//! Who reads and writes which entity, through what.

use std::collections::{BTreeMap, BTreeSet};

use super::beside::Beside;
use super::divided::Whence;
use super::entities::{Entities, nearest};
use super::led::Led;
use super::sqltext::SqlText;
use super::{EntityId, Place, Use, counts};
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Call, CallKind, Model, TypeId};
use crate::sql::{AccessKind, Catalogue, ObjectKind, ObjectName, Reached};
use crate::ties::{Certainty, Fact, FactKind, Ties};

/// All reads and writes, and the properties through which some of them go.
pub(super) fn find<'m>(
    model: &'m Model,
    ties: &Ties,
    (texts, beside): (&[SqlText], &Beside),
    found: &mut Entities,
) -> (Vec<Use>, Led<'m>) {
    let mut uses = Vec::new();
    let reads = reads(model, ties, found);
    facts(model, ties, found, &mut uses);
    sets(model, &reads, found, &mut uses);
    holders(model, ties, found, &mut uses);
    // Some are known to be entities only by what is done with them.
    let led = Led::new(model, found);
    led.writes(ties, found, &mut uses);
    let heirs = heirs(model, found);
    for text in texts {
        sql(model, text, &beside.catalogue, &heirs, found, &mut uses);
    }
    scripts(beside, found, &mut uses);
    (uses, led)
}

/// The kind that the detail of a fact says.
fn kind(detail: &str) -> AccessKind {
    match detail {
        "insert" => AccessKind::Insert,
        "update" => AccessKind::Update,
        "delete" => AccessKind::Delete,
        _ => AccessKind::Read,
    }
}

/// The name of the member that something stands in, empty outside of members.
pub(super) fn member_text(model: &Model, member: Option<Name>) -> String {
    member.map_or_else(String::new, |name| model.names.text(name).to_owned())
}

/// A use by the code that a fact stands in.
pub(super) fn of_fact(model: &Model, fact: &Fact, entity: EntityId, kind: AccessKind) -> Use {
    Use {
        entity,
        kind,
        by: Some(fact.by),
        member: member_text(model, fact.member),
        at: Place::Source(fact.file, fact.line),
        through: fact.rule.to_owned(),
        certainty: fact.certainty,
    }
}

/// Calls that rules know. A context takes anything; only what is known to be an entity counts there.
fn facts(model: &Model, ties: &Ties, found: &mut Entities, uses: &mut Vec<Use>) {
    const TAKES_ANYTHING: [&str; 5] = [
        "entity-framework/context-write",
        "entity-framework/bulk",
        "nhibernate/write",
        "dapper/contrib-write",
        "linq-to-sql/write",
    ];
    let accesses = ties
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Access && counts(model, fact.by));
    for fact in accesses {
        let takes_anything = TAKES_ANYTHING.contains(&fact.rule);
        let entity = match fact.subject.source() {
            Some(ty) if takes_anything => nearest(model, found, ty),
            Some(ty) => Some(found.type_entity(model, ty)),
            // A collection of documents that no class describes.
            None if !fact.text.is_empty() => {
                let name = ObjectName::parse(&fact.text.replace("{}", "\u{FFFC}"));
                found
                    .table_entity(&name, Some(fact.by))
                    .map(|(entity, _)| entity)
            }
            None => None,
        };
        let Some(entity) = entity else { continue };
        if found.all[entity].declared.is_empty() {
            let place = Place::Source(fact.file, fact.line);
            found.all[entity]
                .declared
                .push((place, fact.rule.to_owned()));
        }
        let one = of_fact(model, fact, entity, kind(&fact.detail));
        told(found, &one, Whence::fact(fact), uses);
    }
}

/// Adds `one` for each entity that is meant.
pub(super) fn told(found: &Entities, one: &Use, whence: Whence, uses: &mut Vec<Use>) {
    let meant = found.meant(one.entity, whence);
    uses.extend(meant.ids().map(|entity| Use {
        entity,
        certainty: one.certainty.max(meant.certainty),
        ..one.clone()
    }));
}

/// The reads of the sets of contexts in the order of the calls, with what stands for the class of each.
fn reads<'m>(model: &'m Model, ties: &Ties, found: &mut Entities) -> Vec<(&'m Call, EntityId)> {
    let mut set_of: BTreeMap<(TypeId, Name), EntityId> = BTreeMap::new();
    for fact in ties
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Entity && fact.detail == "set")
    {
        let entity = fact.subject.source().and_then(|ty| found.of_type(ty));
        if let (Some(entity), Some(member)) = (entity, fact.member) {
            set_of.insert((fact.by, member), entity);
        }
    }
    let gets = model.calls.iter().filter(|call| call.kind == CallKind::Get);
    let reads = gets.filter_map(|call| {
        let entity = *set_of.get(&(call.to, call.to_member))?;
        found.read(call, entity);
        Some((call, entity))
    });
    reads.collect()
}

/// Reads of the sets of a context. Where the set is read only to be changed, the change says it already.
fn sets(model: &Model, reads: &[(&Call, EntityId)], found: &Entities, uses: &mut Vec<Use>) {
    // Each change through a set takes the set from the nearest read of it: in its line, or in the one before, since a call
    // that goes on in the next line is still the same statement.
    let mut written: BTreeMap<(FileId, EntityId, u32), usize> = BTreeMap::new();
    for used in uses.iter() {
        if let Place::Source(file, line) = used.at {
            *written.entry((file, used.entity, line)).or_default() += 1;
        }
    }
    let mut take = |file: FileId, line: u32, entity: EntityId| {
        let own = [line, line + 1].into_iter().find(|&line| {
            let left = written.get_mut(&(file, entity, line));
            left.is_some_and(|left| {
                let has = *left > 0;
                *left = left.saturating_sub(1);
                has
            })
        });
        own.is_some()
    };
    // Of two reads the later one is nearer to the change.
    for &(call, entity) in reads.iter().rev() {
        let meant = found.meant(entity, Whence::read(call));
        for entity in meant.ids() {
            if take(call.file, call.line, entity) || !counts(model, call.from) {
                continue;
            }
            uses.push(Use {
                entity,
                kind: AccessKind::Read,
                by: Some(call.from),
                member: model.names.text(call.from_member).to_owned(),
                at: Place::Source(call.file, call.line),
                through: format!("set {}", model.names.text(call.to_member)),
                certainty: meant.certainty,
            });
        }
    }
}

/// Types that hold a repository and do nothing with it that a rule knows: they read at least.
fn holders(model: &Model, ties: &Ties, found: &Entities, uses: &mut Vec<Use>) {
    let active: BTreeSet<(TypeId, EntityId)> = uses
        .iter()
        .filter_map(|used| Some((used.by?, used.entity)))
        .collect();
    let holds = ties.facts.iter().filter(|fact| {
        fact.kind == FactKind::Entity && fact.detail == "repository" && counts(model, fact.by)
    });
    for fact in holds {
        let Some(entity) = fact.subject.source().and_then(|ty| found.of_type(ty)) else {
            continue;
        };
        let meant = found.meant(entity, Whence::fact(fact));
        if !meant.ids().any(|one| active.contains(&(fact.by, one))) {
            let read = Use {
                certainty: Certainty::Likely,
                ..of_fact(model, fact, entity, AccessKind::Read)
            };
            told(found, &read, Whence::fact(fact), uses);
        }
    }
}

/// Who derives from a generic class and gives it an entity, by that class.
type Heirs = BTreeMap<TypeId, Vec<(TypeId, EntityId)>>;

fn heirs(model: &Model, found: &Entities) -> Heirs {
    let mut heirs = Heirs::new();
    for (ty, shape) in model.shapes.iter_enumerated() {
        for base in &shape.bases {
            let entities = base.args().iter().filter_map(Mention::source);
            let entities = entities.filter_map(|ty| found.of_type(ty));
            if let Some(class) = base.source().filter(|_| counts(model, ty)) {
                let whence = Whence::ty(Some(ty));
                let all = entities.flat_map(|entity| found.meant(entity, whence).ids());
                let all = all.map(|entity| (ty, entity));
                heirs.entry(class).or_default().extend(all);
            }
        }
    }
    heirs
}

/// What a text of SQL in the code does, through views and procedures.
fn sql(
    model: &Model,
    text: &SqlText,
    catalogue: &Catalogue,
    heirs: &Heirs,
    found: &mut Entities,
    uses: &mut Vec<Use>,
) {
    for reached in catalogue.follow(&text.block) {
        let Some((entity, sure)) = found.table_entity(&reached.table, Some(text.by)) else {
            // A name that a generic class computes is that of the entity which each class below it gives.
            let all = heirs.get(&text.by).into_iter().flatten();
            uses.extend(all.map(|&(by, entity)| Use {
                entity,
                kind: reached.kind,
                by: Some(by),
                member: member_text(model, text.member),
                at: Place::Source(text.file, text.line_of(reached.line)),
                through: format!("SQL of {}", model.names.text(model.types[text.by].name)),
                certainty: Certainty::Guess,
            }));
            continue;
        };
        let place = Place::Source(text.file, text.line_of(reached.line));
        if found.all[entity].declared.is_empty() {
            found.all[entity].declared.push((place, "SQL".to_owned()));
        }
        uses.push(Use {
            entity,
            kind: reached.kind,
            by: Some(text.by),
            member: member_text(model, text.member),
            at: place,
            through: through(&reached),
            certainty: sureness(&reached, sure).max(text.certainty),
        });
    }
}

fn sureness(reached: &Reached, name: Certainty) -> Certainty {
    if reached.is_certain {
        name
    } else {
        name.max(Certainty::Likely)
    }
}

/// `SQL via dbo.GetOrders, dbo.v_Orders`
fn through(reached: &Reached) -> String {
    if reached.via.is_empty() {
        return "SQL".to_owned();
    }
    let via: Vec<String> = reached.via.iter().map(ToString::to_string).collect();
    format!("SQL via {}", via.join(", "))
}

/// What code of the database does. Scripts that only fill tables are no code.
fn scripts(beside: &Beside, found: &mut Entities, uses: &mut Vec<Use>) {
    for (file, beside_file) in beside.files.iter().enumerate() {
        for object in &beside_file.script.objects {
            if object.kind == ObjectKind::Table {
                continue;
            }
            for access in &object.block.accesses {
                if beside.catalogue.has_code(&access.name) {
                    continue;
                }
                let Some((entity, sure)) = found.table_entity(&access.name, None) else {
                    continue;
                };
                let place = Place::Beside(file as u32, access.line);
                if found.all[entity].declared.is_empty() {
                    found.all[entity].declared.push((place, "SQL".to_owned()));
                }
                uses.push(Use {
                    entity,
                    kind: access.kind,
                    by: None,
                    member: object.name.to_string(),
                    at: place,
                    through: format!("{:?}", object.kind).to_lowercase(),
                    certainty: if access.dynamic {
                        Certainty::Likely
                    } else {
                        sure
                    },
                });
            }
        }
    }
}
