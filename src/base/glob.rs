//! Patterns with `*`, `**` and `?`, over names with dots and paths with slashes.

/// Whether `pattern` matches the whole of `text`; `separator` parts names.
///
/// What it spells before its first wildcard and after its last one is compared first, and what it spells between them is
/// looked for in order, which refuses nearly all. Where every wildcard is `**` that is the answer. Else it takes time in
/// proportion to the product of both lengths at worst.
pub(crate) fn glob(pattern: &str, text: &str, separator: char) -> bool {
    let is_wildcard = ['*', '?'];
    let (Some(first), Some(last)) = (pattern.find(is_wildcard), pattern.rfind(is_wildcard)) else {
        return pattern == text;
    };
    let (begin, middle) = pattern.split_at(first);
    let (middle, end) = middle.split_at(last + 1 - first);
    let rest = text.strip_prefix(begin);
    let rest = rest.and_then(|rest| rest.strip_suffix(end));
    rest.is_some_and(|rest| {
        let spelt = middle.split(is_wildcard).filter(|part| !part.is_empty());
        is_in_order(spelt, rest) && (is_free(middle) || is_wild_match(middle, rest, separator))
    })
}

/// Whether each wildcard of a pattern stands for any characters: all are `**`.
fn is_free(pattern: &str) -> bool {
    let mut stars = pattern.split(|c| c != '*').filter(|run| !run.is_empty());
    stars.all(|run| run.len() > 1) && !pattern.contains('?')
}

/// Whether the `literals` are in `text` one after the other. The first place of each leaves the most for the rest.
fn is_in_order<'p>(mut literals: impl Iterator<Item = &'p str>, text: &str) -> bool {
    let mut rest = text;
    literals.all(|literal| {
        let found = rest.split_once(literal);
        found.is_some_and(|(_, after)| {
            rest = after;
            true
        })
    })
}

/// As [`glob`], by all ways at once.
fn is_wild_match(pattern: &str, text: &str, separator: char) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    // Positions in the pattern that the text so far may have led to.
    let mut live = vec![false; pattern.len() + 1];
    let mut next = live.clone();
    live[0] = true;
    skip_stars(&pattern, &mut live);
    for c in text.chars() {
        next.fill(false);
        for (at, &sign) in pattern.iter().enumerate().filter(|&(at, _)| live[at]) {
            let is_double = sign == '*'
                && (pattern.get(at + 1) == Some(&'*') || (at > 0 && pattern[at - 1] == '*'));
            match sign {
                '*' if is_double || c != separator => next[at] = true,
                '?' if c != separator => next[at + 1] = true,
                '*' | '?' => {}
                _ => next[at + 1] |= sign == c,
            }
        }
        std::mem::swap(&mut live, &mut next);
        skip_stars(&pattern, &mut live);
    }
    live[pattern.len()]
}

/// A star also stands for nothing.
fn skip_stars(pattern: &[char], live: &mut [bool]) {
    for at in 0..pattern.len() {
        if live[at] && pattern[at] == '*' {
            live[at + 1] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stay_in_a_part_unless_doubled() {
        assert!(glob("Cart?", "Carts", '/') && !glob("Cart?", "Cart", '/'));
        assert!(glob("src/*.cs", "src/Cart.cs", '/') && !glob("src/*.cs", "src/a/Cart.cs", '/'));
        assert!(glob("src/**.cs", "src/a/Cart.cs", '/'));
    }

    #[test]
    fn double_stars_alone_match_as_beside_others() {
        let texts = [
            "", "a", "ab", "ba", "aab", "abab", "a/b", "b/a/ab", "a/bb/a", "aba",
        ];
        for pattern in [
            "**",
            "**a**",
            "a**b",
            "**ab**ab",
            "**a**b**a**",
            "***a",
            "a**/**b",
            "**aba**",
        ] {
            for text in texts {
                let slow = is_wild_match(pattern, text, '/');
                assert_eq!(glob(pattern, text, '/'), slow, "{pattern} {text}");
            }
        }
    }

    #[test]
    fn stars_without_end_take_no_time_without_end() {
        let stars = "*".repeat(5_000);
        assert!(glob(
            &format!("{stars}b"),
            &format!("{}b", "a".repeat(200)),
            '/'
        ));
        assert!(!glob(&format!("{stars}b{stars}c"), &"ab".repeat(100), '/'));
    }
}
