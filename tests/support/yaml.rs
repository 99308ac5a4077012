//! YAML as JSON, so that it can be looked into: every scalar is text.

use saphyr_parser::{Event, Parser};
use serde_json::{Map, Value};

/// The document in `text`.
pub(crate) fn read(text: &str) -> Value {
    let events = Parser::new_from_str(text).map(|event| event.unwrap().0);
    let mut events = events.filter(|event| {
        !matches!(
            event,
            Event::StreamStart | Event::DocumentStart(_) | Event::Nothing
        )
    });
    let first = events.next().unwrap();
    let document = value(&first, &mut events);
    assert!(matches!(events.next(), Some(Event::DocumentEnd)));
    document
}

fn value<'a>(event: &Event<'a>, events: &mut impl Iterator<Item = Event<'a>>) -> Value {
    match event {
        Event::Scalar(text, ..) => Value::String(text.clone().into_owned()),
        Event::SequenceStart(..) => {
            let mut items = Vec::new();
            loop {
                match events.next().unwrap() {
                    Event::SequenceEnd => return Value::Array(items),
                    other => items.push(value(&other, events)),
                }
            }
        }
        Event::MappingStart(..) => {
            let mut entries = Map::new();
            loop {
                let key = match events.next().unwrap() {
                    Event::MappingEnd => return Value::Object(entries),
                    other => value(&other, events).as_str().unwrap().to_owned(),
                };
                let other = events.next().unwrap();
                let known = entries.insert(key.clone(), value(&other, events));
                assert!(known.is_none(), "{key} is there twice");
            }
        }
        other => panic!("{other:?} is not read here"),
    }
}
