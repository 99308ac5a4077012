//! Rises, and what the formats make of a small history.

use super::format::{Format, Layout, show};
use super::*;
use crate::report::model::Figure;

fn point(n: i64, pairs: Option<&[(&str, &str, u64)]>) -> Point {
    let figures = pairs.map(|pairs| Figures {
        files: 10,
        lines: 1000 + n.unsigned_abs(),
        crossing_references: pairs.iter().map(|(_, _, references)| references).sum(),
        division: DivisionMetrics {
            boundaries: 3,
            crossing_references: Figure::of(0.25 + n as f64 / 100.0),
            ..DivisionMetrics::default()
        },
        pairs: pairs
            .iter()
            .map(|&(from, to, references)| Pair {
                from: from.to_owned(),
                to: to.to_owned(),
                references,
            })
            .collect(),
        ..Figures::default()
    });
    Point {
        commit: format!("{n:040}"),
        time: n * 86_400,
        date: date::day(n * 86_400),
        subject: format!("step {n}, <b>\"bold\"</b> & \u{1b}[2J"),
        absent: figures.is_none().then(|| "nothing to analyse".to_owned()),
        figures,
    }
}

fn timeline() -> Timeline {
    let commits = vec![
        point(1, None),
        point(2, Some(&[("a", "b", 3), ("b", "c", 100)])),
        point(3, Some(&[("a", "b", 3), ("b", "c", 104)])),
        point(4, None),
        point(5, Some(&[("a", "b", 23), ("b", "c", 104), ("c", "a", 5)])),
        point(6, Some(&[("a", "b", 1), ("b", "c", 109), ("c", "a", 5)])),
        point(7, Some(&[("a", "b", 9), ("b", "c", 109), ("c", "a", 5)])),
    ];
    Timeline {
        schema_version: SCHEMA_VERSION.to_owned(),
        title: "shop".to_owned(),
        division: "boundaries.toml".to_owned(),
        cut_off: false,
        rises: rises(&commits, |_, _| None),
        commits,
    }
}

#[test]
fn the_largest_rise_of_each_pair_is_found() {
    let found: Vec<String> = timeline()
        .rises
        .iter()
        .map(|rise| {
            let (before, after) = (rise.before, rise.after);
            let day = &rise.date[8..];
            format!("{} {} {before} {after} {day}", rise.from, rise.to)
        })
        .collect();
    // That of b to c is a small part of what was there; what is absent is passed over.
    assert_eq!(found, ["a b 3 23 06", "c a 0 5 06"]);
}

#[test]
fn pairs_that_move_come_first() {
    assert_eq!(timeline().pairs(), [("a", "b"), ("b", "c"), ("c", "a")]);
}

fn shown(format: Format) -> String {
    show(&timeline(), format, &Layout::default())
}

#[test]
fn pictures_are_well_formed_and_load_nothing() {
    let svg = shown(Format::Svg);
    let document = roxmltree::Document::parse(&svg).unwrap();
    let lines = document
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "polyline")));
    assert!(lines.count() >= 5);
    let page = shown(Format::Html);
    for text in [&svg, &page] {
        assert!(
            !text.contains("<b>") && !text.contains('\u{1b}'),
            "a name became markup"
        );
        let rest = text.replace("http://www.w3.org/2000/svg", "");
        assert!(
            !rest.contains("http:")
                && !rest.contains("https:")
                && !rest.contains("url(")
                && !rest.contains("<script")
        );
    }
    assert!(page.starts_with("<!doctype html>") && page.contains("default-src 'none'"));
    assert!(page.contains("step 5"));
}

#[test]
fn json_holds_all() {
    let value: serde_json::Value = serde_json::from_str(&shown(Format::Json)).unwrap();
    assert_eq!(value["commits"].as_array().unwrap().len(), 7);
    assert_eq!(value["commits"][4]["figures"]["pairs"][0]["references"], 23);
    assert_eq!(value["commits"][0]["absent"], "nothing to analyse");
    assert_eq!(value["rises"][0]["commit"], format!("{:040}", 5));
}

#[test]
fn an_empty_history_is_shown_as_one() {
    let empty = Timeline {
        commits: vec![point(1, None)],
        rises: Vec::new(),
        ..timeline()
    };
    for format in Format::ALL {
        assert!(!show(&empty, format, &Layout::default()).is_empty());
    }
}

#[test]
fn names_of_today_are_said_to_be_no_names_of_the_past() {
    let mut older = timeline();
    assert_eq!(older.caution(), None);
    if let Some(figures) = &mut older.commits[1].figures {
        figures.unplaced = 12;
    }
    let caution = older.caution().unwrap();
    assert!(caution.starts_with("12 types of the first commit"));
    for format in [Format::Text, Format::Html] {
        let text = show(&older, format, &Layout::default());
        assert!(text.contains(&caution), "{text}");
    }
}
