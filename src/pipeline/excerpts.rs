//! Lines of source for the page: those in which one boundary mentions another.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::discover::tree::SourceTree;
use crate::report::html::Excerpts;
use crate::report::model::{Report, Site};
use crate::syntax::decode;

/// Places of a pair of types that are shown with their source; the others have file and line.
const PLACES: usize = 6;
/// Letters of a line; what is longer is data.
const LENGTH: usize = 160;
/// Bytes of all lines together: a page is sent around.
const BYTES: usize = 1_500_000;

/// The lines behind the couplings of `report`, those of the heaviest pairs of types first where not all have room. What
/// cannot be read any more has none.
#[must_use]
pub fn excerpts(tree: &dyn SourceTree, report: &Report) -> Excerpts {
    let mut wanted: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    let mut order = Vec::new();
    for Site(file, line) in places(report) {
        wanted.entry(file).or_default().push(line);
        order.push((file, line));
    }
    let read = wanted.into_par_iter().flat_map_iter(|(file, lines)| {
        let path = report.files.get(file);
        let text = path.map_or_else(Vec::new, |path| lines_of(tree, path, &lines));
        text.into_iter()
            .map(move |(line, text)| ((file, line), text))
    });
    let mut read: Excerpts = read.collect();
    let mut kept = Excerpts::new();
    let mut bytes = 0;
    for key in order {
        let Some(text) = read.remove(&key) else {
            continue;
        };
        bytes += text.len();
        if bytes > BYTES {
            break;
        }
        kept.insert(key, text);
    }
    kept
}

/// The first places of each pair of types in different boundaries, heaviest pair first.
fn places(report: &Report) -> impl Iterator<Item = Site> + '_ {
    let home = |ty: usize| report.types.get(ty).and_then(|ty| ty.boundary.as_deref());
    let mut crossing: Vec<_> = report
        .edges
        .iter()
        .filter(|edge| matches!((home(edge.from), home(edge.to)), (Some(a), Some(b)) if a != b))
        .collect();
    crossing.sort_by_cached_key(|edge| std::cmp::Reverse(edge.references()));
    crossing
        .into_iter()
        .flat_map(|edge| edge.sites.iter().take(PLACES).copied())
}

/// The lines of a file by number, without the space around them.
fn lines_of(tree: &dyn SourceTree, path: &str, wanted: &[u32]) -> Vec<(u32, String)> {
    let Ok(bytes) = tree.read(path) else {
        return Vec::new();
    };
    let Ok(decoded) = decode(&bytes) else {
        return Vec::new();
    };
    let mut wanted = wanted.to_vec();
    wanted.sort_unstable();
    wanted.dedup();
    // As the language ends them.
    let text = decoded.text.replace("\r\n", "\n");
    let numbered = (1..).zip(text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']));
    numbered
        .filter(|(number, _)| wanted.binary_search(number).is_ok())
        .map(|(number, line)| (number, shortened(line.trim())))
        .collect()
}

fn shortened(line: &str) -> String {
    match line.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_between_letters() {
        assert_eq!(shortened("short"), "short");
        let long = "ä".repeat(LENGTH + 1);
        assert_eq!(shortened(&long), format!("{}…", "ä".repeat(LENGTH)));
    }
}
