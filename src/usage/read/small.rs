//! A JSON value of which no more is kept than a record needs, however much there is.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// Members and elements that are kept of one record.
pub(super) const MOST: usize = 2000;

/// Bytes that are kept of a text.
const LONGEST: usize = 4096;

/// Reads a value and keeps the first so many parts of it.
pub(super) struct Small<'b> {
    /// Parts that may still be kept.
    pub left: &'b mut usize,
}

impl<'de> DeserializeSeed<'de> for Small<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Small<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(beginning(value).to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut kept = Vec::new();
        while *self.left > 0 {
            *self.left -= 1;
            let Some(value) = list.next_element_seed(Small { left: self.left })? else {
                return Ok(Value::Array(kept));
            };
            kept.push(value);
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Value::Array(kept))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut kept = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if *self.left == 0 || name.len() > LONGEST {
                members.next_value::<IgnoredAny>()?;
                continue;
            }
            *self.left -= 1;
            let value = members.next_value_seed(Small { left: self.left })?;
            kept.insert(name, value);
        }
        Ok(Value::Object(kept))
    }
}

/// As much of a text as is kept.
pub(super) fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Value {
        let mut left = MOST;
        let mut from = serde_json::Deserializer::from_str(text);
        Small { left: &mut left }.deserialize(&mut from).unwrap()
    }

    #[test]
    fn what_is_small_is_kept_whole() {
        let text = r#"{"a":[1,-2,0.5,true,null],"b":{"c":"d"}}"#;
        assert_eq!(read(text).to_string(), text);
    }

    #[test]
    fn what_is_large_is_cut() {
        let many = format!("[{}1]", "1,".repeat(MOST * 2));
        assert_eq!(read(&many).as_array().unwrap().len(), MOST);
        let long = format!("\"{}\"", "ö".repeat(LONGEST));
        assert_eq!(read(&long).as_str().unwrap().len(), LONGEST);
    }
}
