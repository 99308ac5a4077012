//! What borders do to data on a small shop whose parts reach into each other's rows: through joins of LINQ, through properties
//! of entities, in transactions. `BLESS=1 cargo test --test severed` renews what is expected; look at it before it is committed.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support {
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod golden;
}

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use support::golden::expected;
use unseam::pipeline::{Options, Silent, analyze};
use unseam::report::model::{Place, Report};

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/borders/shop")
}

fn place(report: &Report, place: &Place) -> String {
    match place {
        Place::Source(site) => format!("{}:{}", report.files[site.0], site.1),
        Place::Beside(path, line) => format!("{path}:{line}"),
    }
}

fn by(report: &Report, ty: Option<usize>, member: &str) -> String {
    ty.map_or_else(
        || member.to_owned(),
        |ty| format!("{}.{member}", report.types[ty].short_name()),
    )
}

fn told(report: &Report) -> String {
    let mut text = String::new();
    let data = &report.data;
    let names = |all: &[usize]| {
        let names: Vec<&str> = all.iter().map(|&one| &*data.entities[one].name).collect();
        names.join(", ")
    };
    for entity in &data.entities {
        let owner = entity.boundary.as_deref().unwrap_or("nobody");
        writeln!(text, "{} is owned by {owner}", entity.name).unwrap();
        for used in &entity.uses {
            writeln!(
                text,
                "  {} {} {} {}",
                used.kind,
                by(report, used.by, &used.member),
                place(report, &used.at),
                used.through
            )
            .unwrap();
        }
        for remedy in &entity.remedies {
            let grounds: Vec<String> = remedy.grounds.iter().map(|at| place(report, at)).collect();
            writeln!(
                text,
                "  for {}: {} ({}) because of {}",
                remedy.boundary,
                remedy.remedy,
                remedy.rule,
                grounds.join(" ")
            )
            .unwrap();
        }
    }
    for cut in &data.severed {
        writeln!(
            text,
            "severed {} of {} {} {}: {} ({})",
            cut.kind,
            names(&cut.entities),
            by(report, cut.by, &cut.member),
            place(report, &cut.at),
            cut.remedy,
            cut.rule
        )
        .unwrap();
    }
    for transaction in &data.transactions {
        writeln!(
            text,
            "{} {} {} of {}: {} ({})",
            transaction.kind,
            by(report, transaction.by, &transaction.member),
            place(report, &transaction.at),
            names(&transaction.entities),
            transaction.answer.as_deref().unwrap_or("crosses nothing"),
            transaction.rule.as_deref().unwrap_or("-")
        )
        .unwrap();
    }
    text
}

#[test]
fn what_borders_do_to_the_shop_is_what_is_expected() {
    let folder = fixture();
    let found = told(&analyze(&folder, &Options::default(), &Silent).unwrap());
    assert_eq!(found, expected(&folder, &found));
}
