//! The parts of a call as a text spells it: arguments, literals, members of anonymous objects.

/// The longest list of arguments that is read.
const LONGEST: usize = 600;

/// The arguments of a call whose text begins behind the parenthesis.
pub(super) fn arguments(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let (mut depth, mut start, mut quote) = (0_i32, 0, None);
    let mut found = Vec::new();
    for (at, &byte) in bytes.iter().enumerate().take(LONGEST) {
        if let Some(open) = quote {
            quote = Some(open).filter(|_| byte != open);
            continue;
        }
        match byte {
            b'"' | b'\'' => quote = Some(byte),
            b'(' | b'{' | b'[' => depth += 1,
            b')' | b'}' | b']' if depth > 0 => depth -= 1,
            b')' => {
                found.push(text[start..at].trim());
                return found;
            }
            b',' if depth == 0 => {
                found.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// The text of `"text"`, the last name of `nameof(A.B)`.
pub(super) fn literal(arg: &str) -> Option<&str> {
    let arg = arg.rsplit_once(": ").map_or(arg, |(_, value)| value.trim());
    if let Some(inner) = arg
        .strip_prefix("nameof(")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        return inner.rsplit('.').next();
    }
    let arg = arg.trim_start_matches(['@', '$']);
    let quote = arg
        .chars()
        .next()
        .filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let inner = arg.strip_prefix(quote)?.strip_suffix(quote)?;
    (!inner.contains(quote)).then_some(inner)
}

/// The value of `name = "value"` within braces.
pub(super) fn field<'a>(arg: &'a str, name: &str) -> Option<&'a str> {
    let fields = arg.split_once('{')?.1;
    let found = fields.split([',', '}']).find_map(|part| {
        let (own, value) = part.split_once('=')?;
        own.trim()
            .trim_start_matches('@')
            .eq_ignore_ascii_case(name)
            .then_some(value.trim())
    });
    literal(found?)
}

/// `cart-summary` as `CartSummary`.
pub(super) fn pascal(text: &str) -> String {
    let words = text.split('-').map(|word| {
        let mut rest = word.chars();
        rest.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(rest).collect::<String>()
        })
    });
    words.collect()
}

/// Whether what stands behind a member changes it.
pub(super) fn sets(rest: &str) -> bool {
    let rest = rest.trim_start_matches(' ');
    let is_set = rest.starts_with('=') && !rest.starts_with("==") && !rest.starts_with("=>");
    is_set
        || ["+=", "-=", "++", "--"]
            .iter()
            .any(|sign| rest.starts_with(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_arguments() {
        assert_eq!(
            arguments("\"a, b\", f(1, 2), new { x = 1 }) + 3"),
            ["\"a, b\"", "f(1, 2)", "new { x = 1 }"]
        );
        assert_eq!(literal("action: \"Index\""), Some("Index"));
        assert_eq!(literal("nameof(CartController.Index)"), Some("Index"));
        assert_eq!(literal("\"a\" + \"b\""), None);
        assert_eq!(
            field("new { id = 1, area = \"Admin\" }", "area"),
            Some("Admin")
        );
        assert_eq!(pascal("cart-summary"), "CartSummary");
    }
}
