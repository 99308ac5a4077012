use super::*;
use crate::report::model::{Break, BreakRemedy, CircleBreak, Cut, Move, Site, Step, StepCost};
use crate::report::printable::width;
use crate::report::view::sample;

fn lines(report: &Report, options: &TextOptions) -> Vec<String> {
    text(report, options).lines().map(str::to_owned).collect()
}

#[test]
fn the_summary_of_a_small_shop() {
    insta::assert_snapshot!(text(&sample::shop(), &TextOptions::default()));
}

/// The shop with the head of a plan.
fn planned() -> Report {
    let mut report = sample::shop();
    let ids = [0, 1].map(|at| report.boundaries[at].id.clone());
    let [from, to] = ids.clone();
    report.cuts = vec![Cut {
        from: from.clone(),
        to: to.clone(),
        sites: vec![Site(0, 12)],
        ..Cut::default()
    }];
    report.plan = ids
        .into_iter()
        .map(|boundary| Step {
            boundary,
            ..Step::default()
        })
        .collect();
    report.plan[0].cuts = vec![0];
    report.plan[0].cost = StepCost {
        operations_provided: 3,
        operations_required: 1,
        tables_lent: 1,
        sites: 1_200,
        ..StepCost::default()
    };
    let moved = Move {
        types: vec![4, 1],
        from: from.clone(),
        to: to.clone(),
        gain: 14,
    };
    report.moves = vec![moved; 3];
    let by = |remedy: &str| BreakRemedy {
        remedy: remedy.to_owned(),
        cuts: vec![0],
        references: 1,
    };
    report.circle_breaks = vec![CircleBreak {
        members: vec![from.clone(), to.clone()],
        breaks: vec![Break {
            from,
            to,
            references: 2,
            remedies: vec![by("moved-type"), by("event")],
        }],
        is_minimal: true,
    }];
    report
}

#[test]
fn the_head_of_the_plan_is_told_with_places() {
    let text = text(&planned(), &TextOptions::default());
    let plan = text.lines().skip_while(|line| !line.starts_with("Plan"));
    let plan: Vec<&str> = plan.take_while(|line| !line.is_empty()).collect();
    insta::assert_snapshot!(plan.join("\n"));
}

#[test]
fn fits_one_screen_whatever_there_is() {
    let mut report = planned();
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
    for absent in ["Couplings", "Cycles", "Shared", "Plan", "Problems", "NaN"] {
        assert!(!text.contains(absent), "{absent}:\n{text}");
    }
}

#[test]
fn hostile_names_cannot_act_on_the_terminal() {
    let mut report = planned();
    let hostile = "\u{1b}]0;x\u{7}\n\u{202e}";
    report.root.name = Some(hostile.to_owned());
    report.boundaries[0].name = hostile.to_owned();
    report.types[4].id = hostile.to_owned();
    report.types[1].id = hostile.to_owned();
    report.files[1] = hostile.to_owned();
    report.problems[0].path = hostile.to_owned();
    report.problems[0].message = hostile.to_owned();
    report.kernel[0].becomes = hostile.to_owned();
    report.circle_breaks[0].breaks[0].remedies[0].remedy = hostile.to_owned();
    report.health.roles.insert(hostile.to_owned(), 3);
    let plain = text(&report, &TextOptions::default());
    let shop = text(&planned(), &TextOptions::default());
    assert_eq!(plain.lines().count(), shop.lines().count());
    assert!(!plain.contains(['\u{1b}', '\u{7}', '\u{202e}']));
}
