//! Cuts off type arguments that nest without end.
//!
//! Behind every `name <` the parser keeps two readings open, a comparison and a list of type arguments. A thousand of
//! them that never close make it copy a thousand stacks of a thousand entries; a hundred thousand would take eighty
//! gigabytes. Nobody nests a hundredth of that, so what lies deeper is blanked up to the end of its statement.

use std::ops::Range;

use memchr::memchr_iter;

/// How many `<` may be open at once.
pub(super) const LIMIT: usize = 1000;

/// The parts of `code`, a skeleton of the first pass, in which more `<` are open than [`LIMIT`].
pub(super) fn too_deep(code: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if memchr_iter(b'<', code).take(LIMIT + 1).count() <= LIMIT {
        return found;
    }
    let mut depth = 0;
    let mut start = None;
    for (at, &byte) in code.iter().enumerate() {
        match byte {
            // A shift or a comparison.
            b'<' if matches!(code.get(at + 1), Some(b'<' | b'=')) || code[..at].ends_with(b"<") => {
            }
            b'<' => {
                depth += 1;
                if depth > LIMIT {
                    start.get_or_insert(at);
                }
            }
            // Behind these two signs it is the end of an arrow.
            b'>' if at == 0 || !matches!(code[at - 1], b'=' | b'-') => {
                depth = usize::saturating_sub(depth, 1);
            }
            b';' | b'{' | b'}' => {
                depth = 0;
                found.extend(start.take().map(|start| start..at));
            }
            _ => {}
        }
    }
    found.extend(start.map(|start| start..code.len()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_nests_beyond_the_limit_is_found() {
        let open = "a<".repeat(LIMIT);
        assert!(too_deep(open.as_bytes()).is_empty());
        assert_eq!(
            too_deep(format!("{open}b<c<d").as_bytes()),
            vec![2001..2005; 1]
        );
        let two = format!("{open}b<c; {open}b<c }} x");
        assert_eq!(too_deep(two.as_bytes()), [2001..2003, 4006..4009]);
    }

    #[test]
    fn what_closes_or_ends_counts_no_more() {
        let closed = "List<A<B>> x, y; ".repeat(LIMIT);
        assert!(too_deep(closed.as_bytes()).is_empty());
        let compared = "if (a < b) c = d => e; ".repeat(LIMIT);
        assert!(too_deep(compared.as_bytes()).is_empty());
        let arguments = "Dictionary<A, B>, ".repeat(2 * LIMIT);
        let shifts = "A = 1 << 2 <= 3, ".repeat(2 * LIMIT);
        assert!(too_deep(shifts.as_bytes()).is_empty());
        assert!(too_deep(arguments.as_bytes()).is_empty());
    }
}
