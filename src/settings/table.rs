//! The settings there are.

use crate::pipeline::{Algorithm, CostKind, Evidence};

/// One setting.
#[derive(Debug)]
pub struct Setting {
    /// The section that it stands in; with dots where that is within another one.
    pub section: &'static str,
    /// Its key there.
    pub key: &'static str,
    /// The id of the option that it is the default of: its long name with `_`. A weight has none and is called after its key.
    pub option: &'static str,
    /// What its value may be.
    pub kind: Kind,
    /// What it does, in sentences.
    pub about: &'static str,
    /// A value as TOML: the default where there is one, else an example.
    pub example: &'static str,
}

impl PartialEq for Setting {
    fn eq(&self, other: &Self) -> bool {
        (self.section, self.key) == (other.section, other.key)
    }
}

impl Eq for Setting {}

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Any text.
    Text,
    /// Any texts.
    Texts,
    /// One of some words.
    Word(fn() -> Vec<&'static str>),
    /// Some of some words, at least one.
    Words(fn() -> Vec<&'static str>),
    /// The path of a file, relative to the root.
    File,
    /// Paths of files, relative to the root.
    Files,
    /// Patterns of paths relative to the root: `*` within a folder, `**` across folders.
    Patterns,
    /// What one of a kind of cost weighs: a number that is not negative, with at most three decimals.
    Weight(CostKind),
    /// A number from 1 on.
    Count,
    /// A number of bytes: `500_000`, or a text with a unit, `"500k"`, `"16M"`, `"1G"`.
    Size,
    /// A number of services, or a text with a range of it, `"5..9"`.
    Services,
    /// Yes or no; turns an option on where it is `true`.
    Flag,
    /// Yes or no; turns an option on where it is `false`.
    Unless,
}

fn algorithms() -> Vec<&'static str> {
    Algorithm::ALL.map(Algorithm::name).to_vec()
}

fn evidence() -> Vec<&'static str> {
    Evidence::ALL.map(Evidence::name).to_vec()
}

/// What a kind of cost weighs.
const fn weight(kind: CostKind, about: &'static str, example: &'static str) -> Setting {
    Setting {
        section: "plan.weights",
        key: kind.name(),
        option: kind.name(),
        kind: Kind::Weight(kind),
        about,
        example,
    }
}

/// Every setting, by section, in the order in which a file has them.
pub const SETTINGS: [Setting; 28] = [
    Setting {
        section: "reading",
        key: "exclude",
        option: "exclude",
        kind: Kind::Patterns,
        about: "Files that are not analysed, even where a project compiles them.",
        example: "[\"samples/**\", \"**/*.Designer.cs\"]",
    },
    Setting {
        section: "reading",
        key: "configuration",
        option: "configuration",
        kind: Kind::Text,
        about: "Build configuration that conditions in project files see.",
        example: "\"Debug\"",
    },
    Setting {
        section: "reading",
        key: "framework",
        option: "framework",
        kind: Kind::Text,
        about: "Target framework of projects that have several; without it the newest of each.",
        example: "\"net48\"",
    },
    Setting {
        section: "reading",
        key: "define",
        option: "define",
        kind: Kind::Texts,
        about: "Preprocessor symbols to define in every project, besides its own.",
        example: "[]",
    },
    Setting {
        section: "reading",
        key: "max-file-size",
        option: "max_file_size",
        kind: Kind::Size,
        about: "Source files above this size are left out.",
        example: "\"16M\"",
    },
    Setting {
        section: "reading",
        key: "max-file-time",
        option: "max_file_time",
        kind: Kind::Count,
        about: "Source files that take more seconds of processor time to parse are left out.",
        example: "10",
    },
    Setting {
        section: "reading",
        key: "graph",
        option: "graph",
        kind: Kind::Files,
        about: "Graphs of platforms in other repositories, made there by unseam graph --format jsonl.",
        example: "[\"platform.jsonl\"]",
    },
    Setting {
        section: "proposal",
        key: "services",
        option: "services",
        kind: Kind::Services,
        about: "How many services to propose: a number or a range; without it what the evidence supports.",
        example: "\"5..9\"",
    },
    Setting {
        section: "proposal",
        key: "evidence",
        option: "evidence",
        kind: Kind::Words(evidence),
        about: "The evidence to use. Without layout, no name of a namespace, folder, file or project has a say.",
        example: "[\"structure\", \"vocabulary\", \"layout\"]",
    },
    Setting {
        section: "proposal",
        key: "algorithm",
        option: "algorithm",
        kind: Kind::Word(algorithms),
        about: "How to group types; others than the default are there to compare with.",
        example: "\"consensus\"",
    },
    weight(
        CostKind::OperationsProvided,
        "With weights each step of the plan has a price, and the cheapest goes first; without any there is none. \
         What one member weighs that the rest calls of the boundary.",
        "5",
    ),
    weight(
        CostKind::OperationsRequired,
        "One member of the rest that it calls.",
        "3",
    ),
    weight(CostKind::Sites, "One place to edit.", "0.5"),
    weight(
        CostKind::ContractTypes,
        "One type that becomes part of a contract or a library.",
        "2",
    ),
    weight(
        CostKind::ChangedTypes,
        "One type that moves or is divided before.",
        "8",
    ),
    weight(
        CostKind::SharedState,
        "One type whose state for everybody has to be replaced.",
        "10",
    ),
    weight(
        CostKind::TablesLent,
        "One table that it owns and others use.",
        "15",
    ),
    weight(
        CostKind::TablesBorrowed,
        "One table that it uses and others own.",
        "15",
    ),
    weight(
        CostKind::Transactions,
        "One transaction that crosses its border.",
        "25",
    ),
    weight(CostKind::Tests, "One test type that exercises it.", "1"),
    weight(CostKind::Types, "One type that leaves.", "0.2"),
    weight(CostKind::Lines, "One line that leaves.", "0.01"),
    Setting {
        section: "files",
        key: "boundaries",
        option: "boundaries",
        kind: Kind::File,
        about: "The accepted boundaries.",
        example: "\"boundaries.toml\"",
    },
    Setting {
        section: "files",
        key: "baseline",
        option: "baseline",
        kind: Kind::File,
        about: "What is there today, for unseam check.",
        example: "\"unseam-baseline.json\"",
    },
    Setting {
        section: "files",
        key: "usage",
        option: "usage",
        kind: Kind::Files,
        about: "What is called how much: CSV, JSON lines, exports of Application Insights, spans in OTLP/JSON.",
        example: "[\"usage/october.csv\"]",
    },
    Setting {
        section: "check",
        key: "strict",
        option: "strict",
        kind: Kind::Flag,
        about: "Whether unseam check fails where the baseline has entries that are no longer needed.",
        example: "false",
    },
    Setting {
        section: "cache",
        key: "use",
        option: "no_cache",
        kind: Kind::Unless,
        about: "Whether what was found out about files is kept between runs; the result is the same.",
        example: "true",
    },
    Setting {
        section: "cache",
        key: "size",
        option: "cache_size",
        kind: Kind::Size,
        about: "How large the cache may become; what was not used for the longest time goes first.",
        example: "\"1G\"",
    },
];
