//! Mutations that know what they are given: those of a broken file, and for JSON one value in another's place.

use serde_json::Value;

use super::mutations::mutate;
use super::random::Random;

/// One mutation of an input.
#[must_use]
pub fn mutated(data: &[u8], seed: u64) -> Vec<u8> {
    let mut random = Random::new(seed);
    // The first numbers of neighbouring seeds are much alike.
    for _ in 0..3 {
        random.below(2);
    }
    if random.below(4) > 0
        && data.starts_with(b"{")
        && let Some(mutated) = of_json(data, &mut random)
    {
        return mutated;
    }
    mutate(data, &mut random).1
}

/// JSON, or lines of JSON, with one value changed.
fn of_json(data: &[u8], random: &mut Random) -> Option<Vec<u8>> {
    if let Ok(mut value) = serde_json::from_slice::<Value>(data) {
        change(&mut value, random);
        return serde_json::to_vec(&value).ok();
    }
    let mut lines: Vec<&[u8]> = data.split_inclusive(|byte| *byte == b'\n').collect();
    let at = random.below(lines.len());
    let mut value: Value = serde_json::from_slice(lines[at]).ok()?;
    change(&mut value, random);
    let changed = serde_json::to_vec(&value).ok()?;
    let changed = [&changed[..], b"\n"].concat();
    lines[at] = &changed;
    Some(lines.concat())
}

/// Goes down to some value and puts another one in its place.
fn change(value: &mut Value, random: &mut Random) {
    let down = random.below(8) > 0;
    match value {
        Value::Array(items) if !items.is_empty() && down => {
            let at = random.below(items.len());
            match random.below(8) {
                0 => drop(items.remove(at)),
                1 => items.push(items[at].clone()),
                2 => {
                    let other = random.below(items.len());
                    items.swap(at, other);
                }
                _ => change(&mut items[at], random),
            }
        }
        Value::Object(fields) if !fields.is_empty() && down => {
            let at = random.below(fields.len());
            let name = fields.keys().nth(at).cloned().unwrap_or_default();
            if random.below(16) == 0 {
                fields.remove(&name);
            } else if let Some(field) = fields.get_mut(&name) {
                change(field, random);
            }
        }
        Value::Number(_) => {
            let numbers = [
                0,
                1,
                2,
                3,
                7,
                -1,
                255,
                65_536,
                i64::from(u32::MAX),
                i64::MAX,
            ];
            *value = match random.below(3) {
                0 => Value::from(1e300),
                _ => Value::from(*random.pick(&numbers)),
            };
        }
        Value::String(text) => {
            let texts = [
                "",
                "A.B",
                "orders",
                "\u{1b}[2J",
                "a/b.cs",
                "</script>",
                "*",
                "`1",
                "A.",
                "\u{fffd}",
            ];
            *text = match random.below(3) {
                0 => format!("{text}{}", random.pick(&texts)),
                _ => (*random.pick(&texts)).to_owned(),
            };
        }
        other => {
            let values = [
                Value::Null,
                Value::from(0),
                Value::from(true),
                Value::from(""),
                Value::Array(Vec::new()),
            ];
            *other = random.pick(&values).clone();
        }
    }
}
