//! Words in identifiers.

/// The words of an identifier in lower case: `HTTPOrderLineV2` gives `http`, `order`, `line`, `v`, `2`. An
/// underscore or any other sign parts words and is none; digits are words of their own.
#[must_use]
pub fn words(identifier: &str) -> Vec<String> {
    let chars: Vec<char> = identifier.chars().collect();
    let mut found: Vec<String> = Vec::new();
    let mut current = String::new();
    for (index, &c) in chars.iter().enumerate() {
        let previous = index.checked_sub(1).map(|before| chars[before]);
        if previous.is_some_and(|before| starts_word(before, c, chars.get(index + 1).copied())) {
            found.extend(Some(std::mem::take(&mut current)).filter(|word| !word.is_empty()));
        }
        if c.is_alphanumeric() {
            current.extend(c.to_lowercase());
        }
    }
    found.extend(Some(current).filter(|word| !word.is_empty()));
    found
}

/// Whether a word starts at `c` after `before`; `after` tells an acronym's last capital from the next word's first.
fn starts_word(before: char, c: char, after: Option<char>) -> bool {
    if !c.is_alphanumeric() || !before.is_alphanumeric() || c.is_numeric() != before.is_numeric() {
        return true;
    }
    c.is_uppercase() && (!before.is_uppercase() || after.is_some_and(char::is_lowercase))
}

/// The distinct words of an identifier that can mean something, plurals as their singular, in order: no single
/// letters, no numbers.
#[must_use]
pub fn stems(identifier: &str) -> Vec<String> {
    let mut found: Vec<String> = words(identifier)
        .into_iter()
        .filter(|word| word.chars().count() > 1 && word.chars().any(char::is_alphabetic))
        .map(|word| singular(&word))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The singular of a regular English plural; other words stay as they are.
#[must_use]
pub fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2) {
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    let is_plural = word.len() > 3 && word.ends_with('s');
    if is_plural
        && !["ss", "us", "is"]
            .iter()
            .any(|ending| word.ends_with(ending))
    {
        return word[..word.len() - 1].to_owned();
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_are_distinct_singulars() {
        assert_eq!(stems("IOrdersOrderV2"), ["order"]);
        let check = |plural: &str, expected: &str| assert_eq!(singular(plural), expected);
        check("categories", "category");
        check("addresses", "address");
        check("address", "address");
        check("boxes", "box");
        check("status", "status");
        check("analysis", "analysis");
        check("prices", "price");
        check("bus", "bus");
        check("dies", "die");
    }

    #[test]
    fn identifiers_fall_into_words() {
        let check = |identifier: &str, expected: &[&str]| assert_eq!(words(identifier), expected);
        check("OrderLine", &["order", "line"]);
        check("IOrderService", &["i", "order", "service"]);
        check("HTTPServer", &["http", "server"]);
        check("orderID", &["order", "id"]);
        check("_order_line2Total", &["order", "line", "2", "total"]);
        check("Größe", &["größe"]);
        check("XMLHttpRequestV2", &["xml", "http", "request", "v", "2"]);
        check("注文", &["注文"]);
        check("_", &[]);
    }
}
