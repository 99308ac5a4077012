//! Route templates: putting them together, filling in names, and telling which one an address means.

/// `prefix` and `own` as one route, with a slash in front; an own route that starts at the root stands alone.
pub(super) fn join(prefix: &str, own: &str) -> String {
    if let Some(rooted) = own.strip_prefix("~/") {
        return format!("/{rooted}");
    }
    if own.starts_with('/') {
        return own.to_owned();
    }
    let prefix = prefix.trim_start_matches('~').trim_matches('/');
    match (prefix, own) {
        ("", own) => format!("/{own}"),
        (prefix, "") => format!("/{prefix}"),
        (prefix, own) => format!("/{prefix}/{own}"),
    }
}

/// `own` within the group `prefix`: a slash at its start means nothing.
pub(super) fn within(prefix: &str, own: &str) -> String {
    join(prefix, own.trim_start_matches('/'))
}

/// `template` with `[name]` and, where `in_braces`, `{name}`, `{name=default}` replaced.
pub(super) fn fill(template: &str, name: &str, value: &str, in_braces: bool) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(start) = rest.find(['[', '{']) {
        let (before, hole) = rest.split_at(start);
        filled.push_str(before);
        let is_brace = hole.starts_with('{');
        let close = if is_brace { '}' } else { ']' };
        let Some(end) = hole.find(close) else {
            rest = hole;
            break;
        };
        let inner = &hole[1..end];
        let own = inner.split(['=', ':', '?']).next().unwrap_or(inner);
        if own.trim().eq_ignore_ascii_case(name) && is_brace == in_braces {
            filled.push_str(value);
        } else {
            filled.push_str(&hole[..=end]);
        }
        rest = &hole[end + 1..];
    }
    filled.push_str(rest);
    filled
}

/// Whether `template` has a hole of this name.
pub(super) fn has_hole(template: &str, name: &str) -> bool {
    template.split('{').skip(1).any(|hole| {
        let own = hole.split(['}', '=', ':', '?']).next().unwrap_or("");
        own.trim().eq_ignore_ascii_case(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins() {
        assert_eq!(join("api/cart", ""), "/api/cart");
        assert_eq!(join("api/cart", "items/{id}"), "/api/cart/items/{id}");
        assert_eq!(join("api/cart", "/health"), "/health");
        assert_eq!(join("api/cart", "~/health"), "/health");
        assert_eq!(join("", "items"), "/items");
        assert_eq!(join("", ""), "/");
    }

    #[test]
    fn stays_within_a_group() {
        assert_eq!(within("/orders", "/"), "/orders");
        assert_eq!(within("/orders", "/{id}"), "/orders/{id}");
        assert_eq!(within("", "/health"), "/health");
    }

    #[test]
    fn fills_in_names() {
        let template = "{area:exists}/{controller=Home}/{action=Index}/{id?}";
        let filled = fill(template, "controller", "Cart", true);
        assert_eq!(filled, "{area:exists}/Cart/{action=Index}/{id?}");
        assert_eq!(
            fill("api/[controller]/{action}", "controller", "Cart", false),
            "api/Cart/{action}"
        );
        assert_eq!(
            fill("broken/{action", "action", "x", true),
            "broken/{action"
        );
    }

    #[test]
    fn knows_holes() {
        assert!(has_hole("{controller=Home}/{action}", "Action"));
        assert!(!has_hole("{controller}/x", "action"));
    }
}
