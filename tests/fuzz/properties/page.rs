//! Names in what is written: whatever they are, they stay names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde_json::Value;
use unseam::report::html::HtmlOptions;
use unseam::report::model::Report;
use unseam::report::{Format, RenderOptions, json, render};

use super::html::tags;
use super::reports::shop;

/// The report with other names: each line of the input is one, taken in turn.
fn renamed(names: &[&str]) -> Report {
    let report: Value = serde_json::from_str(&json::json(shop())).unwrap();
    let texts = |list: &str, field: &str| -> Vec<String> {
        let items = report[list].as_array().unwrap().iter();
        let found = items.filter_map(|item| {
            if field.is_empty() {
                item.as_str()
            } else {
                item[field].as_str()
            }
        });
        found.map(str::to_owned).collect()
    };
    let all = [
        texts("types", "id"),
        texts("boundaries", "name"),
        texts("boundaries", "id"),
        texts("files", ""),
        texts("projects", "path"),
        texts("namespaces", "name"),
    ];
    let renamed = all.concat().into_iter().zip(names.iter().copied().cycle());
    let renamed: BTreeMap<String, &str> = renamed.collect();
    let mut report = report;
    rename(&mut report, &renamed);
    serde_json::from_value(report).unwrap()
}

fn rename(value: &mut Value, names: &BTreeMap<String, &str>) {
    match value {
        Value::String(text) => {
            if let Some(name) = names.get(text) {
                (*name).clone_into(text);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, names)),
        Value::Object(fields) => fields.values_mut().for_each(|field| rename(field, names)),
        _ => {}
    }
}

fn written(report: &Report, format: Format, title: &str) -> String {
    let excerpts = (0..report.files.len()).map(|file| ((file, 1), title.to_owned()));
    let options = RenderOptions {
        html: HtmlOptions {
            title: title.to_owned(),
            excerpts: excerpts.collect(),
            places: None,
            compare: Some((title.to_owned(), Box::new(report.clone()))),
            history: None,
        },
        ..RenderOptions::default()
    };
    let mut out = Vec::new();
    render(report, format, &options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Kinds of tags and the program of a page with harmless names.
fn harmless() -> &'static (BTreeSet<String>, BTreeSet<String>) {
    static PAGE: OnceLock<(BTreeSet<String>, BTreeSet<String>)> = OnceLock::new();
    PAGE.get_or_init(|| {
        let (tags, scripts) = tags(&written(shop(), Format::Html, "t"));
        let programs = scripts.into_iter().filter(|script| !is_data(script));
        (tags.into_iter().collect(), programs.collect())
    })
}

fn is_data(script: &str) -> bool {
    serde_json::from_str::<Value>(script).is_ok()
}

/// Characters that act on who sees them, line ends aside.
fn acts(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The page has the tags and the program of one with harmless names, and its data has the names as they are. A picture is
/// well-formed; text and pictures have nothing that acts on a terminal.
pub(super) fn page(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let names: Vec<&str> = text.split('\n').take(40).collect();
    let report = renamed(&names);
    let html = written(&report, Format::Html, names[0]);
    let (found, scripts) = tags(&html);
    let (known, programs) = harmless();
    let found: BTreeSet<String> = found.into_iter().collect();
    assert!(
        found.is_subset(known),
        "{:?}",
        found.difference(known).collect::<Vec<_>>()
    );
    let (data, others): (Vec<String>, Vec<String>) =
        scripts.into_iter().partition(|script| is_data(script));
    assert!(
        others.into_iter().collect::<BTreeSet<_>>() == *programs,
        "another program"
    );
    assert_eq!(data.len(), 1);
    let data: Value = serde_json::from_str(&data[0]).unwrap();
    let data = data.to_string();
    for boundary in &report.boundaries {
        let quoted = Value::from(boundary.name.as_str()).to_string();
        assert!(data.contains(&quoted), "{quoted} is not in the page");
    }
    let svg = written(&report, Format::Svg, names[0]);
    assert!(!svg.contains(acts));
    let drawn = roxmltree::Document::parse(&svg);
    assert!(drawn.is_ok(), "{drawn:?}");
    for format in [Format::Text, Format::Dot] {
        let text = written(&report, format, names[0]);
        assert!(!text.contains(acts), "{text:?}");
    }
}
