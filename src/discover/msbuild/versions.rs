//! `[MSBuild]::` functions that compare versions and calculate.

use super::super::framework::{Version, parse_version};
use super::value::Value;

/// Calls one of them by its name in lower case.
pub(super) fn call(name: &str, arguments: &[&str]) -> Option<Value> {
    let [left, right] = arguments else {
        return None;
    };
    if let Some(comparison) = name.strip_prefix("version") {
        let (left, right) = (version(left), version(right));
        return Some(Value::Bool(match comparison {
            "equals" => left == right,
            "notequals" => left != right,
            "greaterthan" => left > right,
            "greaterthanorequals" => left >= right,
            "lessthan" => left < right,
            "lessthanorequals" => left <= right,
            _ => return None,
        }));
    }
    let (left, right): (f64, f64) = (left.trim().parse().ok()?, right.trim().parse().ok()?);
    Some(Value::Number(match name {
        "add" => left + right,
        "subtract" => left - right,
        "multiply" => left * right,
        "divide" if right != 0.0 => left / right,
        "modulo" if right != 0.0 => left % right,
        _ => return None,
    }))
}

/// A version; what is none counts as 0.
fn version(text: &str) -> Version {
    parse_version(text).unwrap_or_default()
}
