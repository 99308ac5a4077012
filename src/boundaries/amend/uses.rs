//! `[[use]]` names boundaries: where one is part of another now, that one is named.

use std::collections::BTreeMap;

use toml_edit::{Array, DocumentMut, Item, Value, value};

/// Names the boundaries that took the place of those that are `gone`. A section that no longer names a pair is taken out.
pub(super) fn rename(document: &mut DocumentMut, gone: &BTreeMap<String, Option<String>>) {
    let uses = document
        .get_mut("use")
        .and_then(Item::as_array_of_tables_mut);
    let Some(uses) = uses else { return };
    let mut empty = Vec::new();
    for (index, section) in uses.iter_mut().enumerate() {
        let mut sides = Vec::new();
        for key in ["from", "to"] {
            let known = section.get(key).map(ids).unwrap_or_default();
            let mut ids: Vec<String> = Vec::new();
            for id in &known {
                let id = match gone.get(id) {
                    None => Some(id.clone()),
                    Some(into) => into.clone(),
                };
                ids.extend(id.filter(|id| !ids.contains(id)));
            }
            if ids != known {
                section.insert(key, written(&ids));
            }
            sides.push(ids);
        }
        let names_a_pair = sides.iter().all(|ids| !ids.is_empty())
            && (sides[0] != sides[1] || sides[0].len() > 1 || sides[0][0] == "*");
        if !names_a_pair {
            empty.push(index);
        }
    }
    for index in empty.into_iter().rev() {
        uses.remove(index);
    }
}

fn ids(item: &Item) -> Vec<String> {
    match item.as_value() {
        Some(Value::String(id)) => vec![id.value().clone()],
        Some(Value::Array(ids)) => {
            let ids = ids.iter().filter_map(Value::as_str);
            ids.map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

fn written(ids: &[String]) -> Item {
    match ids {
        [only] => value(only),
        several => value(several.iter().collect::<Array>()),
    }
}
