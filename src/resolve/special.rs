//! Library types that the language itself knows: keyword types, arrays, tasks, sequences, delegates.

use rustc_hash::FxHashMap;

use super::world::{NsId, SymId, World};
use crate::extract::code::Predefined;

/// Keyword types and their names in namespace `System`.
const KEYWORDS: [(Predefined, &str); 18] = [
    (Predefined::Bool, "Boolean"),
    (Predefined::Byte, "Byte"),
    (Predefined::SByte, "SByte"),
    (Predefined::Short, "Int16"),
    (Predefined::UShort, "UInt16"),
    (Predefined::Int, "Int32"),
    (Predefined::UInt, "UInt32"),
    (Predefined::Long, "Int64"),
    (Predefined::ULong, "UInt64"),
    (Predefined::NInt, "IntPtr"),
    (Predefined::NUInt, "UIntPtr"),
    (Predefined::Char, "Char"),
    (Predefined::Float, "Single"),
    (Predefined::Double, "Double"),
    (Predefined::Decimal, "Decimal"),
    (Predefined::String, "String"),
    (Predefined::Object, "Object"),
    (Predefined::Void, "Void"),
];

/// The library symbols behind language features; `None` where the tables in use lack one.
#[derive(Default)]
pub(super) struct Special {
    keyword_of: FxHashMap<SymId, Predefined>,
    symbol_of: FxHashMap<Predefined, SymId>,
    pub nullable: Option<SymId>,
    pub array: Option<SymId>,
    pub delegate: Option<SymId>,
    pub enumeration: Option<SymId>,
    pub value_type: Option<SymId>,
    pub exception: Option<SymId>,
    pub type_type: Option<SymId>,
    pub enumerable: Option<SymId>,
    pub async_enumerable: Option<SymId>,
    pub task: Option<SymId>,
    pub task_of: Option<SymId>,
    pub value_task: Option<SymId>,
    pub value_task_of: Option<SymId>,
    pub expression_of: Option<SymId>,
    pub lazy: Option<SymId>,
    /// Interfaces that every `T[]` implements.
    pub array_interfaces: Vec<SymId>,
    /// `Func` by number of parameters.
    pub funcs: Vec<SymId>,
    /// `Action` by number of parameters.
    pub actions: Vec<SymId>,
}

impl Special {
    pub(super) fn find(world: &World<'_>) -> Self {
        let mut special = Self::default();
        for (keyword, name) in KEYWORDS {
            if let Some(sym) = find(world, &["System"], name, 0) {
                special.keyword_of.insert(sym, keyword);
                special.symbol_of.insert(keyword, sym);
            }
        }
        let tasks = ["System", "Threading", "Tasks"];
        let generic = ["System", "Collections", "Generic"];
        special.nullable = find(world, &["System"], "Nullable", 1);
        special.array = find(world, &["System"], "Array", 0);
        special.delegate = find(world, &["System"], "MulticastDelegate", 0)
            .or_else(|| find(world, &["System"], "Delegate", 0));
        special.enumeration = find(world, &["System"], "Enum", 0);
        special.value_type = find(world, &["System"], "ValueType", 0);
        special.exception = find(world, &["System"], "Exception", 0);
        special.type_type = find(world, &["System"], "Type", 0);
        special.lazy = find(world, &["System"], "Lazy", 1);
        special.enumerable = find(world, &generic, "IEnumerable", 1);
        special.async_enumerable = find(world, &generic, "IAsyncEnumerable", 1);
        special.task = find(world, &tasks, "Task", 0);
        special.task_of = find(world, &tasks, "Task", 1);
        special.value_task = find(world, &tasks, "ValueTask", 0);
        special.value_task_of = find(world, &tasks, "ValueTask", 1);
        special.expression_of = find(world, &["System", "Linq", "Expressions"], "Expression", 1);
        special.array_interfaces = [
            "IList",
            "IReadOnlyList",
            "ICollection",
            "IReadOnlyCollection",
            "IEnumerable",
        ]
        .iter()
        .filter_map(|name| find(world, &generic, name, 1))
        .collect();
        special.actions = (0..=16)
            .map_while(|arity| find(world, &["System"], "Action", arity))
            .collect();
        special.funcs = (1..=17)
            .map_while(|arity| find(world, &["System"], "Func", arity))
            .collect();
        special
    }

    /// The keyword of a library type such as `System.Int32`.
    pub(super) fn keyword(&self, sym: SymId) -> Option<Predefined> {
        self.keyword_of.get(&sym).copied()
    }

    /// The library type of a keyword.
    pub(super) fn symbol(&self, keyword: Predefined) -> Option<SymId> {
        let keyword = if keyword == Predefined::Dynamic {
            Predefined::Object
        } else {
            keyword
        };
        self.symbol_of.get(&keyword).copied()
    }

    /// Whether `sym` is `Task<T>` or `ValueTask<T>`.
    pub(super) fn is_task_of(&self, sym: SymId) -> bool {
        self.task_of == Some(sym) || self.value_task_of == Some(sym)
    }

    /// Whether `sym` is `Task` or `ValueTask`.
    pub(super) fn is_task(&self, sym: SymId) -> bool {
        self.task == Some(sym) || self.value_task == Some(sym)
    }
}

/// A library type by namespace, name and arity.
pub(super) fn find(world: &World<'_>, namespace: &[&str], name: &str, arity: u8) -> Option<SymId> {
    let path: Option<Vec<_>> = namespace.iter().map(|part| world.names.get(part)).collect();
    let ns = world.namespace_at(NsId(0), &path?)?;
    let name = world.names.get(name)?;
    let candidates = world.namespaces[ns].types.get(&name)?;
    candidates
        .iter()
        .copied()
        .find(|&sym| world.syms[sym].arity == arity && world.syms[sym].is_library)
}
