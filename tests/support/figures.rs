//! What `history` has to say of a commit, made from what `analyze` says of a checkout of it.

use serde_json::{Value, json};

/// The figures of a report: all that are in a history, so that none goes unseen.
pub(crate) fn figures(report: &Value) -> Value {
    let pairs = rows(&report["couplings"], &["from", "to", "references"]);
    let crossing: u64 = pairs
        .iter()
        .map(|pair| pair["references"].as_u64().unwrap())
        .sum();
    let is_out =
        |ty: &&Value| ty["role"] == "product" && ty["boundary"].is_null() && ty["outer"].is_null();
    let health = &report["health"];
    json!({
        "files": health["files"],
        "lines": health["lines"],
        "files_with_errors": health["files_with_errors"],
        "unplaced": report["types"].as_array().unwrap().iter().filter(is_out).count(),
        "crossing_references": crossing,
        "system": report["metrics"]["system"],
        "division": report["metrics"]["division"],
        "boundaries": rows(&report["boundaries"], &["id", "types", "lines"]),
        "pairs": pairs,
    })
}

/// Some fields of each item, in the order of their values.
fn rows(list: &Value, keys: &[&str]) -> Vec<Value> {
    let fields = |item: &Value| -> Value {
        let fields = keys.iter().map(|&key| (key.to_owned(), item[key].clone()));
        Value::Object(fields.collect())
    };
    let mut rows: Vec<Value> = list.as_array().unwrap().iter().map(fields).collect();
    rows.sort_by_cached_key(|row| {
        keys.iter()
            .map(|key| row[key].to_string())
            .collect::<Vec<_>>()
    });
    rows
}
