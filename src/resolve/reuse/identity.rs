//! Which type a symbol is, told without the numbers of this run.

use std::hash::Hash;

use rustc_hash::FxHashMap;

use crate::base::digest::{Digest, Digester, digest};
use crate::base::ids::IdVec;
use crate::discover::workspace::Workspace;
use crate::extract::facts::Modifiers;
use crate::resolve::world::{NsId, SymId, World};

/// Symbols by what they are: namespace, types around them, name, number of type parameters, and assembly (or, for a
/// `file` type, the file). Two symbols differ in one of these, as they do in [`declare`](super::super::declare).
pub(super) struct Identities {
    of: IdVec<SymId, Digest>,
    symbols: FxHashMap<Digest, SymId>,
}

impl Identities {
    /// Those of all symbols of `world`. Linear.
    pub(super) fn new(
        world: &World<'_>,
        workspace: &Workspace,
        namespaces: &IdVec<NsId, Digest>,
    ) -> Self {
        let mut of: IdVec<SymId, Digest> = IdVec::new();
        let mut symbols = FxHashMap::default();
        for (sym, symbol) in world.syms.iter_enumerated() {
            // Outer types come first.
            let around = symbol.outer.and_then(|outer| of.get(outer)).copied();
            let around = around.unwrap_or(namespaces[symbol.ns]);
            let mut digester = Digester::default();
            (around, symbol.outer.is_some()).hash(&mut digester);
            world.names.text(symbol.name).hash(&mut digester);
            (symbol.arity, symbol.is_library).hash(&mut digester);
            let projects = &workspace.projects;
            let first = symbol.projects.first();
            first
                .map(|&project| &projects[project].path)
                .hash(&mut digester);
            if symbol.modifiers.has(Modifiers::FILE) {
                let file = symbol.parts.first();
                let file = file.and_then(|&(unit, _)| world.units[unit].file);
                file.map(|file| &workspace.files[file].path)
                    .hash(&mut digester);
            }
            let identity = digester.digest();
            of.push(identity);
            symbols.insert(identity, sym);
        }
        Self { of, symbols }
    }

    pub(super) fn of(&self, sym: SymId) -> Digest {
        self.of[sym]
    }

    pub(super) fn symbol(&self, identity: Digest) -> Option<SymId> {
        self.symbols.get(&identity).copied()
    }

    /// Whether no two symbols share one. Without that nothing may be told by identities.
    pub(super) fn are_distinct(&self) -> bool {
        self.of.len() == self.symbols.len()
    }
}

/// The dotted paths.
pub(super) fn namespaces(world: &World<'_>) -> IdVec<NsId, Digest> {
    let mut paths: IdVec<NsId, Digest> = IdVec::new();
    for namespace in &world.namespaces {
        // Those around it come first.
        let around = namespace
            .parent
            .and_then(|parent| paths.get(parent))
            .copied();
        let name = namespace.name.map(|name| world.names.text(name));
        paths.push(digest((around, name)));
    }
    paths
}
