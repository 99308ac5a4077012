use super::*;
use crate::report::printable::width;
use crate::report::view::sample;

fn lines(report: &Report, options: &TextOptions) -> Vec<String> {
    text(report, options).lines().map(str::to_owned).collect()
}

#[test]
fn the_summary_of_a_small_shop() {
    insta::assert_snapshot!(text(&sample::shop(), &TextOptions::default()));
}

#[test]
fn fits_one_screen_whatever_there_is() {
    let mut report = sample::shop();
    report.kernel = vec![report.kernel[0].clone(); 50];
    report.problems = vec![report.problems[0].clone(); 500];
    let ring = sample::ring(60);
    report.boundaries = ring.boundaries;
    report.couplings = ring.couplings;
    for width_asked in [1, 60, 80, 100, 300] {
        let options = TextOptions {
            width: width_asked,
            ..TextOptions::default()
        };
        let lines = lines(&report, &options);
        assert!(lines.len() <= SCREEN, "{} lines", lines.len());
        let limit = width_asked.clamp(60, 160);
        for line in &lines {
            assert!(width(line) <= limit.max(80), "{line}");
        }
    }
}

#[test]
fn every_boundary_is_shown_or_counted() {
    let report = sample::ring(60);
    let lines = lines(&report, &TextOptions::default());
    let shown = lines
        .iter()
        .filter(|line| line.starts_with("  Area ") && line.contains(" 1,000 "));
    let rest = format!("  and {} more", 60 - shown.count());
    assert!(lines.contains(&rest), "{lines:#?}");
}

#[test]
fn an_empty_report_says_so_without_empty_tables() {
    let text = text(&Report::default(), &TextOptions::default());
    assert!(text.contains("0 files"));
    assert!(text.contains("Boundaries  none"));
    for absent in ["Couplings", "Cycles", "Shared", "Problems", "NaN"] {
        assert!(!text.contains(absent), "{absent}:\n{text}");
    }
}

#[test]
fn hostile_names_cannot_act_on_the_terminal() {
    let mut report = sample::shop();
    let hostile = "\u{1b}]0;x\u{7}\n\u{202e}";
    report.root.name = Some(hostile.to_owned());
    report.boundaries[0].name = hostile.to_owned();
    report.types[4].id = hostile.to_owned();
    report.types[1].id = hostile.to_owned();
    report.files[1] = hostile.to_owned();
    report.problems[0].path = hostile.to_owned();
    report.problems[0].message = hostile.to_owned();
    report.kernel[0].becomes = hostile.to_owned();
    report.health.roles.insert(hostile.to_owned(), 3);
    let plain = text(&report, &TextOptions::default());
    let shop = text(&sample::shop(), &TextOptions::default());
    assert_eq!(plain.lines().count(), shop.lines().count());
    assert!(!plain.contains(['\u{1b}', '\u{7}', '\u{202e}']));
}
