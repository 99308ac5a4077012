//! Finds what is no code in a file that does not parse, before the parser pays for it.
//!
//! Where nothing fits, the parser keeps several readings of everything so far, and at the end of the file it copies
//! each: time and memory grow with the square of the number of errors and beyond. A hundred thousand times `;+`, a
//! file of 200 kB, takes twenty gigabytes. So a file that shows an error is first parsed in windows, which costs what
//! parsing it once more would, and the windows that are mostly errors are blanked.

use std::ops::Range;

use tree_sitter::Tree;

/// Bytes in a window. A window of garbage takes a hundred megabytes at worst.
pub(super) const WINDOW: usize = 4096;

/// Errors that a window of code may have. Code that is cut in two anywhere has 55 at most in what was measured, and
/// garbage has two thousand.
const IN_WINDOW: usize = 256;

/// Errors that all windows of a file together may have.
const IN_FILE: usize = 4096;

/// Whether `bytes` has so little of words that it may be garbage which the parser takes for code with something missing
/// everywhere: nine tenths of it are operators and brackets. Tables of numbers and long chains of calls stay below.
pub(super) fn is_suspect(bytes: &[u8]) -> bool {
    let marks = bytes
        .iter()
        .filter(|byte| byte.is_ascii_punctuation() && **byte != b'_')
        .count();
    let blanks = bytes
        .iter()
        .filter(|byte| byte.is_ascii_whitespace())
        .count();
    10 * marks > 9 * (bytes.len() - blanks)
}

/// The parts of `bytes` to blank; `parse` yields the tree of a window, or `None` where that takes too long.
pub(super) fn find(
    bytes: &[u8],
    mut parse: impl FnMut(&[u8]) -> Option<Tree>,
) -> Vec<Range<usize>> {
    let counts = bytes.chunks(WINDOW).map(|window| {
        let tree = parse(window);
        tree.map_or(usize::MAX, |tree| errors(&tree))
    });
    worst(&counts.collect::<Vec<_>>())
        .into_iter()
        .map(|window| window * WINDOW..bytes.len().min((window + 1) * WINDOW))
        .collect()
}

/// The windows with too many errors, and of the others those with most until all together have few enough.
fn worst(errors: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..errors.len()).collect();
    order.sort_by_key(|&window| (errors[window], window));
    let mut total = 0_usize;
    let kept = order.iter().take_while(|&&window| {
        total = total.saturating_add(errors[window]);
        errors[window] <= IN_WINDOW && total <= IN_FILE
    });
    let kept = kept.count();
    let mut found = order.split_off(kept);
    found.sort_unstable();
    found
}

/// Number of nodes that stand for something unreadable or missing.
fn errors(tree: &Tree) -> usize {
    let mut cursor = tree.walk();
    let mut count = 0;
    loop {
        let node = cursor.node();
        count += usize::from(node.is_error() || node.is_missing());
        if node.has_error() && cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return count;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_go_that_are_mostly_errors_or_too_many_together() {
        assert!(worst(&[0, 5, 256]).is_empty());
        assert_eq!(worst(&[0, 257, 3, usize::MAX]), [1, 3]);
        let many = worst(&[200; 30]);
        assert_eq!(many.len(), 30 - IN_FILE / 200);
        assert!(worst(&[]).is_empty());
    }
}
