//! What is computed from the stub files: which namespaces each one needs, the index and the compiled list.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use crate::resolve::{Found, Table};
use crate::scan::{Mention, Source};

/// Names that signatures mention and the library leaves out on purpose: one a line, `#` starts a comment.
pub(crate) fn left_out(path: &Path) -> BTreeSet<String> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let names = text
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim());
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// For each source the other namespaces from which its signatures carry types on.
pub(crate) fn needs(sources: &[Source]) -> Vec<Vec<String>> {
    let table = Table::new(sources);
    let of = |source: &Source| {
        let carried = |m: &Mention| match table.find(source, m) {
            Found::Declared(namespace) if m.carries || table.is_delegate(&namespace, m) => {
                Some(namespace)
            }
            _ => None,
        };
        let mut found: BTreeSet<String> = source.mentions.iter().filter_map(carried).collect();
        // `string` and the like are types of System.
        found.insert("System".to_owned());
        found.remove(&source.namespace);
        found.into_iter().collect()
    };
    sources.iter().map(of).collect()
}

/// The text of `index.toml`.
pub(crate) fn index(sources: &[Source], needs: &[Vec<String>]) -> String {
    let mut out = String::from(
        "# Derived from the files beside it: BLESS=1 cargo test --test library\n\
         # `needs`: the namespaces whose types flow out of this file's signatures. `when`: only for those who use such a namespace.\n",
    );
    for (source, needs) in sources.iter().zip(needs) {
        writeln!(out, "\n[[file]]").unwrap();
        writeln!(out, "path = {:?}", source.path).unwrap();
        writeln!(out, "namespace = {:?}", source.namespace).unwrap();
        writeln!(out, "{} = {:?}", source.provided_as, source.providers).unwrap();
        if !source.when.is_empty() {
            writeln!(out, "when = {:?}", source.when).unwrap();
        }
        writeln!(out, "needs = {needs:?}").unwrap();
    }
    out
}

/// The text of `src/library/list.rs`.
pub(crate) fn list(sources: &[Source], needs: &[Vec<String>]) -> String {
    let mut out = String::from(
        "//! Derived from `queries/library/`: `BLESS=1 cargo test --test library`. One line a file: path, namespace, providers, when, needs.\n\n\
         use super::{LibraryFile, library_files};\n\nlibrary_files! {\n",
    );
    for (source, needs) in sources.iter().zip(needs) {
        writeln!(
            out,
            "    {:?} {:?} {:?} {:?} {needs:?}",
            source.path, source.namespace, source.providers, source.when
        )
        .unwrap();
    }
    out + "}\n"
}
