//! What binding one file has found, in terms that hold in the next run too.
//!
//! Symbols and names are numbered anew in each run. Here they are numbered within the file, with tables that say which
//! they are: symbols by their [`identity`](super::identity), names by their place in the file's own facts or by their
//! text, type parameters by who declares them.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::identity::Identities;
use crate::base::digest::Digest;
use crate::base::ids::{FileId, Id};
use crate::base::intern::Name;
use crate::extract::facts::TypeDeclId;
use crate::resolve::model::site::{CallSite, Shape};
use crate::resolve::model::translate::Translate;
use crate::resolve::model::{CallKind, Doubt, ReferenceKind};
use crate::resolve::sink::{Found, RawCall, RawExternal, RawReference, RawShape, Tally};
use crate::resolve::world::{MemberOrigin, ParamOwner, SymId, UnitId, World};

/// A type parameter of a local function has no number of its own.
const LOCAL: u32 = u32::MAX;

/// The findings of one file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Findings {
    symbols: Vec<Digest>,
    /// Names that the file does not spell itself; their numbers follow on those of the file.
    names: Vec<Box<str>>,
    params: Vec<Param>,
    references: Vec<(u32, u32, ReferenceKind, u32)>,
    calls: Vec<KeptCall>,
    externals: Vec<(u32, Name, Option<u32>, u32)>,
    sites: Vec<CallSite<u32>>,
    shapes: Vec<(u32, u32, Shape<u32>)>,
    tally: Tally,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct KeptCall {
    from: u32,
    from_member: Name,
    to: u32,
    to_member: Name,
    kind: CallKind,
    line: u32,
    doubt: Option<Doubt>,
}

/// Who declares a type parameter, and its position there.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
enum Param {
    Local,
    /// A type by its number among the symbols.
    Type(u32, u32),
    /// A method of the file by its type declaration and its index in it.
    Method(TypeDeclId, u32, u32),
}

/// From this run's numbers to those of the file.
struct Writer<'w, 'a> {
    world: &'w World<'a>,
    identities: &'w Identities,
    unit: UnitId,
    own: FxHashMap<Name, u32>,
    symbols: FxHashMap<SymId, u32>,
    names: FxHashMap<Name, u32>,
    params: FxHashMap<Param, u32>,
    kept: Findings,
    /// Something cannot be said without this run.
    is_lost: bool,
}

impl Findings {
    /// What was found in a file; `None` where it cannot be said in lasting terms.
    pub(super) fn of(world: &World<'_>, identities: &Identities, found: &Found) -> Option<Self> {
        if found.is_failed {
            return None;
        }
        let unit = found.unit;
        let own = world.units[unit].names.iter().enumerate();
        let mut writer = Writer {
            world,
            identities,
            unit,
            own: own.map(|(at, &name)| (name, at as u32)).collect(),
            symbols: FxHashMap::default(),
            names: FxHashMap::default(),
            params: FxHashMap::default(),
            kept: Self::default(),
            is_lost: false,
        };
        writer.write(found);
        (!writer.is_lost).then_some(writer.kept)
    }

    /// The findings in the terms of this run; `None` where something is not there any more.
    pub(super) fn read(
        &self,
        world: &World<'_>,
        identities: &Identities,
        unit: UnitId,
    ) -> Option<Found> {
        let symbols = self.symbols.iter();
        let symbols = symbols.map(|&symbol| identities.symbol(symbol));
        let names = self.names.iter().map(|name| world.names.get(name));
        let mut reader = Reader {
            file: world.units[unit].file?,
            own: &world.units[unit].names,
            symbols: symbols.collect::<Option<_>>()?,
            names: names.collect::<Option<_>>()?,
            params: Vec::new(),
            is_lost: false,
        };
        let params = self.params.iter();
        let params = params.map(|&param| reader.known_param(world, unit, param));
        reader.params = params.collect::<Option<_>>()?;
        let found = reader.read(self, unit);
        (!reader.is_lost).then_some(found)
    }
}

impl Writer<'_, '_> {
    fn write(&mut self, found: &Found) {
        for raw in &found.references {
            let row = (
                self.symbol(raw.from),
                self.symbol(raw.to),
                raw.kind,
                raw.line,
            );
            self.kept.references.push(row);
        }
        for raw in &found.calls {
            let call = KeptCall {
                from: self.symbol(raw.from),
                from_member: self.name(raw.from_member),
                to: self.symbol(raw.to),
                to_member: self.name(raw.to_member),
                kind: raw.kind,
                line: raw.line,
                doubt: raw.doubt,
            };
            self.kept.calls.push(call);
        }
        for &(raw, line) in &found.externals {
            let known = raw.known.map(|known| self.symbol(known));
            let row = (self.symbol(raw.from), self.name(raw.name), known, line);
            self.kept.externals.push(row);
        }
        for site in &found.sites {
            let site = site.clone().translate(self);
            self.kept.sites.extend(site);
        }
        for raw in &found.shapes {
            let shape = raw.shape.clone().translate(self);
            let row = (self.symbol(raw.sym), raw.part, shape);
            self.kept.shapes.push(row);
        }
        self.kept.tally = found.tally;
    }

    fn symbol(&mut self, sym: SymId) -> u32 {
        *self.symbols.entry(sym).or_insert_with(|| {
            self.kept.symbols.push(self.identities.of(sym));
            self.kept.symbols.len() as u32 - 1
        })
    }

    fn described(&mut self, param: u32) -> Option<Param> {
        if param == LOCAL {
            return Some(Param::Local);
        }
        match *self.world.param_owners.get(param as usize)? {
            ParamOwner::Type(sym) => {
                let at = self.world.syms[sym].params.iter();
                let at = at.copied().position(|known| known == param)?;
                Some(Param::Type(self.symbol(sym), at as u32))
            }
            ParamOwner::Method(member) => {
                let row = &self.world.members[member];
                let MemberOrigin::Declared(index) = row.origin else {
                    return None;
                };
                let at = param.checked_sub(row.params.0)?;
                (row.unit == self.unit).then_some(Param::Method(row.decl, index, at))
            }
        }
    }
}

impl Translate<SymId, u32> for Writer<'_, '_> {
    fn mentioned(&mut self, sym: SymId) -> Result<u32, Name> {
        Ok(self.symbol(sym))
    }

    fn known(&mut self, sym: SymId) -> Option<u32> {
        Some(self.symbol(sym))
    }

    fn name(&mut self, name: Name) -> Name {
        if let Some(&own) = self.own.get(&name) {
            return Name(own);
        }
        let first = self.world.units[self.unit].names.len();
        Name(*self.names.entry(name).or_insert_with(|| {
            let text = self.world.names.text(name);
            self.kept.names.push(text.into());
            (first + self.kept.names.len()) as u32 - 1
        }))
    }

    fn param(&mut self, param: u32) -> u32 {
        let Some(param) = self.described(param) else {
            self.is_lost = true;
            return LOCAL;
        };
        *self.params.entry(param).or_insert_with(|| {
            self.kept.params.push(param);
            self.kept.params.len() as u32 - 1
        })
    }

    fn file(&mut self, _file: FileId) -> FileId {
        FileId(0)
    }
}

/// From the numbers of the file to those of this run.
struct Reader<'r> {
    file: FileId,
    own: &'r [Name],
    symbols: Vec<SymId>,
    names: Vec<Name>,
    params: Vec<u32>,
    /// A number is in no table.
    is_lost: bool,
}

impl Reader<'_> {
    fn read(&mut self, kept: &Findings, unit: UnitId) -> Found {
        let references = kept.references.iter();
        let references = references.map(|&(from, to, kind, line)| RawReference {
            from: self.symbol(from),
            to: self.symbol(to),
            kind,
            line,
        });
        let references = references.collect();
        let calls = kept.calls.iter().map(|call| RawCall {
            from: self.symbol(call.from),
            from_member: self.name(call.from_member),
            to: self.symbol(call.to),
            to_member: self.name(call.to_member),
            kind: call.kind,
            line: call.line,
            doubt: call.doubt,
        });
        let calls = calls.collect();
        let externals = kept.externals.iter();
        let externals = externals.map(|&(from, name, known, line)| {
            let external = RawExternal {
                from: self.symbol(from),
                name: self.name(name),
                known: known.map(|known| self.symbol(known)),
            };
            (external, line)
        });
        let externals = externals.collect();
        let sites = kept.sites.iter();
        let sites = sites.filter_map(|site| site.clone().translate(self));
        let sites = sites.collect();
        let shapes = kept.shapes.iter().map(|(sym, part, shape)| RawShape {
            sym: self.symbol(*sym),
            unit,
            part: *part,
            shape: shape.clone().translate(self),
        });
        Found {
            unit,
            references,
            calls,
            externals,
            sites,
            shapes: shapes.collect(),
            tally: kept.tally,
            is_failed: false,
        }
    }

    fn symbol(&mut self, number: u32) -> SymId {
        self.find(number, |reader| &reader.symbols)
            .unwrap_or(SymId(0))
    }

    fn known_param(&mut self, world: &World<'_>, unit: UnitId, param: Param) -> Option<u32> {
        match param {
            Param::Local => Some(LOCAL),
            Param::Type(symbol, at) => {
                let sym = self.find(symbol, |reader| &reader.symbols)?;
                world.syms[sym].params.get(at as usize).copied()
            }
            Param::Method(decl, index, at) => {
                let sym = *world.units[unit].declared.get(decl)?;
                let members = world.syms[sym].members.iter();
                let mut rows = members.map(|&(_, member)| &world.members[member]);
                let row = rows.find(|row| {
                    row.unit == unit
                        && row.decl == decl
                        && row.origin == MemberOrigin::Declared(index)
                })?;
                Some(row.params.0 + at)
            }
        }
    }

    /// The entry of one of the tables.
    fn find<T: Copy>(&mut self, number: u32, table: impl Fn(&Self) -> &Vec<T>) -> Option<T> {
        let found = table(self).get(number as usize).copied();
        self.is_lost |= found.is_none();
        found
    }
}

impl Translate<u32, SymId> for Reader<'_> {
    fn mentioned(&mut self, number: u32) -> Result<SymId, Name> {
        Ok(self.symbol(number))
    }

    fn known(&mut self, number: u32) -> Option<SymId> {
        self.find(number, |reader| &reader.symbols)
    }

    fn name(&mut self, name: Name) -> Name {
        let number = name.index();
        if let Some(&own) = self.own.get(number) {
            return own;
        }
        let others = number.saturating_sub(self.own.len()) as u32;
        self.find(others, |reader| &reader.names).unwrap_or(Name(0))
    }

    fn param(&mut self, param: u32) -> u32 {
        self.find(param, |reader| &reader.params).unwrap_or(LOCAL)
    }

    fn file(&mut self, _file: FileId) -> FileId {
        self.file
    }
}
