//! What the code does to data: entities and tables, who reads and writes them, what is written together, shared state.
//!
//! ```text
//! beside    .sql, .edmx, .dbml, .hbm.xml   -> tables, procedures, mappings
//! entities  facts and what lies beside     -> one entity for a type and its table (divided: for a type in a context)
//! uses      facts, calls, SQL in the code  -> who reads and writes which entity, through what (led: through properties)
//! links     navigations and foreign keys
//! joins     statements over several entities, of SQL and of LINQ
//! scopes    transactions and saves         -> the entities written in each, calls followed (opened, reach)
//! state     session, caches, static fields (fronts: properties before them), configuration keys
//! ```
//!
//! What a place means is said by the rules of [`ties`](crate::ties); here the facts are joined. A table and the type
//! mapped to it are one [`Entity`], found by whichever is known; where several contexts map a type to different tables, each
//! of these is one, and what the code does with the type goes to the one that it means (`divided`). Migrations and tests say
//! nothing about who owns data and are left out.

mod beside;
mod carriers;
mod contexts;
mod divided;
mod entities;
mod fronts;
mod joins;
mod led;
mod links;
mod mapping;
mod opened;
mod queries;
mod reach;
mod scopes;
mod sqltext;
mod state;
mod tables;
mod uses;

use crate::base::ids::{FileId, IdVec};
use crate::base::intern::Name;
use crate::dense_id;
use crate::resolve::model::{Model, TypeId};
use crate::sql::AccessKind;
use crate::ties::index::Index;
use crate::ties::{Certainty, Ties};

pub use beside::{Beside, BesideFile, is_beside};
pub use carriers::DataUse;
pub use joins::Join;
pub use links::{Link, LinkKind};
pub use mapping::{MappedEntity, MappedReference, Mappings, mappings};
pub use scopes::{Scope, Written};
pub use state::{Glimpse, StateItem, StateUse};

dense_id!(
    /// An entity: a type, a table, or both.
    EntityId
);

/// All that was found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Data {
    /// Entities by name.
    pub entities: IdVec<EntityId, Entity>,
    /// Reads and writes; sorted.
    pub uses: Vec<Use>,
    /// References between entities; sorted.
    pub links: Vec<Link>,
    /// Statements over several entities; sorted.
    pub joins: Vec<Join>,
    /// Transactions with the entities in them, by place.
    pub scopes: Vec<Scope>,
    /// State that is shared, by kind and key.
    pub state: Vec<StateItem>,
    /// Paths of the files beside the code that places refer to.
    pub files: Vec<String>,
}

/// A type that is kept in a database, its table, or both.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Entity {
    /// Simple name of the type, or the name of the table; both, where the type has several.
    pub name: String,
    /// The type.
    pub ty: Option<TypeId>,
    /// Its table, where it is told or follows from a convention.
    pub table: Option<String>,
    /// Whether the table's name follows from a convention.
    pub by_convention: bool,
    /// Where several contexts map the type to different tables: those that map it to this one, or what maps it where none is
    /// known to apply that.
    pub contexts: Vec<TypeId>,
    /// Whether it lives within another entity.
    pub is_owned: bool,
    /// A string property that says to which entity a row belongs.
    pub polymorphic: Option<Name>,
    /// Where it is declared and through what: `entity-framework/set`, `CREATE TABLE`, `edmx`, ...
    pub declared: Vec<(Place, String)>,
}

/// A place in C# or in a file beside it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Place {
    /// File and 1-based line.
    Source(FileId, u32),
    /// Index into [`Data::files`], and 1-based line.
    Beside(u32, u32),
}

/// An entity is read or written.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Use {
    /// The entity.
    pub entity: EntityId,
    /// What is done.
    pub kind: AccessKind,
    /// The type that does it; `None` for code of the database.
    pub by: Option<TypeId>,
    /// The member that does it; the view or procedure for code of the database.
    pub member: String,
    /// Where.
    pub at: Place,
    /// Through what: a rule, or `SQL` with the procedures in between.
    pub through: String,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Joins what the rules found in the code with what lies beside it; `glimpses` is what views do with state.
///
/// Takes time in proportion to facts, calls and SQL.
#[must_use]
pub fn collect(
    model: &Model,
    ties: &Ties,
    index: &Index<'_>,
    beside: &Beside,
    glimpses: &[Glimpse],
) -> Data {
    let mut found = entities::find((model, index), ties, beside);
    let texts = sqltext::texts(model, ties, &mut found);
    let (uses, led) = uses::find(model, ties, (&texts, beside), &mut found);
    let joins = joins::find(model, ties, (&texts, beside), &led, &mut found);
    let links = links::find(model, ties, beside, &found);
    let known = opened::Known {
        index,
        uses: &uses,
        links: &links,
    };
    let scopes = scopes::find(model, ties, (&texts, beside), &mut found, &known);
    let mut files: Vec<String> = beside.files.iter().map(|file| file.path.clone()).collect();
    let mut data = Data {
        uses,
        links,
        joins,
        scopes,
        state: state::find(model, ties, glimpses, &mut files),
        entities: found.all,
        files,
    };
    by_name(&mut data);
    data
}

/// Numbers the entities by name, so that ids do not depend on how they were found.
fn by_name(data: &mut Data) {
    let mut order: Vec<EntityId> = data.entities.ids().collect();
    order.sort_by(|&a, &b| {
        let key = |id: EntityId| {
            let entity = &data.entities[id];
            (&entity.name, &entity.table, entity.ty)
        };
        key(a).cmp(&key(b))
    });
    let mut place = IdVec::filled(EntityId(0), data.entities.len());
    for (index, &old) in order.iter().enumerate() {
        place[old] = EntityId(index as u32);
    }
    data.entities = order
        .iter()
        .map(|&old| data.entities[old].clone())
        .collect();
    for entity in &mut data.entities {
        entity.declared.sort();
        entity.declared.dedup();
    }
    for used in &mut data.uses {
        used.entity = place[used.entity];
    }
    for link in &mut data.links {
        (link.from, link.to) = (place[link.from], place[link.to]);
    }
    for join in &mut data.joins {
        for (entity, _) in &mut join.entities {
            *entity = place[*entity];
        }
    }
    for scope in &mut data.scopes {
        for entity in &mut scope.entities {
            *entity = place[*entity];
        }
        for written in &mut scope.writes {
            written.entity = place[written.entity];
        }
        scope.writes.sort();
        scope.entities.sort_unstable();
        scope.entities.dedup();
    }
    data.uses.sort();
    data.uses.dedup();
    data.links.sort();
    data.links.dedup();
    data.scopes.sort();
    data.scopes.dedup();
}

/// Whether what a type says counts: tests and migrations do not.
fn counts(model: &Model, ty: TypeId) -> bool {
    let symbol = &model.types[ty];
    !symbol.is_test && !symbol.is_migration
}
