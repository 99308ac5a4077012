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

#[cfg(test)]
mod tests {
    use super::*;

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
