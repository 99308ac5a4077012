//! What must not slip through a watch: more of what is there, uses that are forbidden, files that nobody could read.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod repository;
    pub(crate) mod run;
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod scenario;
}

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use support::repository::{commit, edit, git, repository};
use support::run::{Run, unseam};
use support::scenario::Scenario;

const CARTS: &str = "platform/src/Overture.Services/Carts/CartService.cs";

fn check(root: &Path, args: &[&str]) -> Run {
    unseam(&[&["check", root.to_str().unwrap()], args].concat())
}

/// A method that mentions `ty` many times.
fn mentions(ty: &str) -> String {
    let mut method = "void Many() {\n".to_owned();
    for number in 0..1500 {
        writeln!(method, "{ty} p{number} = null;").unwrap();
    }
    method + "}\n"
}

#[test]
fn a_share_that_the_same_uses_raise_breaks_its_budget() {
    let sample = Scenario::open("unchanged");
    assert_eq!(check(sample.root(), &[]).code, 0);
    edit(sample.root(), CARTS, |text| {
        let place = "public CartService(";
        text.replacen(place, &(mentions("IPricingService") + place), 1)
    });
    let run = check(sample.root(), &[]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(
        run.stdout.contains("coupling-score is 0."),
        "{}",
        run.stdout
    );
    // Once it is accepted, only more than that fails.
    assert_eq!(check(sample.root(), &["--update-baseline"]).code, 0);
    assert_eq!(check(sample.root(), &["--strict"]).code, 0);
}

#[test]
fn a_share_that_an_allowed_use_raises_breaks_its_budget() {
    let sample = Scenario::open("unchanged");
    edit(sample.root(), "boundaries.toml", |text| {
        text.replacen("references = 40\n", "", 1)
    });
    let mail = "platform/src/Overture.Services/Messaging/MailHandlers.cs";
    edit(sample.root(), mail, |text| {
        let end = text.rfind('}').unwrap();
        let class = format!(
            "public class Many {{ {} }}\n",
            mentions("Overture.Core.Orders.Order")
        );
        text[..end].to_owned() + &class + &text[end..]
    });
    edit(sample.root(), "boundaries.toml", |text| {
        let known = "  \"Overture.Services.Messaging.CustomerMailHandler\",\n";
        text.replacen(
            known,
            &format!("{known}  \"Overture.Services.Messaging.Many\",\n"),
            1,
        )
    });
    let run = check(sample.root(), &[]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(
        run.stdout.contains("coupling-score is 0."),
        "{}",
        run.stdout
    );
    assert!(!run.stdout.contains("error[crossing]"), "{}", run.stdout);
}

#[test]
fn what_is_forbidden_is_not_excused_by_a_use_between_others() {
    let sample = Scenario::open("unchanged");
    edit(sample.root(), "boundaries.toml", |text| {
        let customer = "  \"Overture.Core.Customers.Customer\",\n";
        let pricing = "id = \"pricing\"";
        let text = text.replacen(customer, "", 1);
        let at = text.find(pricing).unwrap();
        let list = at + text[at..].find("types = [\n").unwrap() + "types = [\n".len();
        text[..list].to_owned() + customer + &text[list..]
    });
    let run = check(sample.root(), &["--format", "json"]);
    let found: Value = serde_json::from_str(&run.stdout).unwrap();
    let findings = found["findings"].as_array().unwrap();
    let forbidden = findings
        .iter()
        .filter(|finding| finding["rule"] == "forbidden-use");
    assert!(forbidden.count() > 0, "{findings:#?}");
    assert_eq!(run.code, 1);
}

#[test]
fn a_file_that_was_left_out_is_told_and_takes_nothing_out_of_the_baseline() {
    let sample = Scenario::open("unchanged");
    edit(sample.root(), CARTS, |text| {
        format!("// {}\n{text}", "x".repeat(20_000))
    });
    let limited = ["--max-file-size", "16000"];
    let run = check(sample.root(), &limited);
    assert!(run.stdout.contains("warning[left-out]"), "{}", run.stdout);
    assert!(!run.stdout.contains("no longer needed"), "{}", run.stdout);
    let baseline = sample.root().join("unseam-baseline.json");
    let lines = |text: &str| {
        text.lines()
            .filter(|line| line.contains("CartService"))
            .count()
    };
    let before = fs::read_to_string(&baseline).unwrap();
    let update = [limited.as_slice(), &["--update-baseline"]].concat();
    assert_eq!(check(sample.root(), &update).code, 0);
    let after = fs::read_to_string(&baseline).unwrap();
    assert!(lines(&before) > 3);
    assert_eq!(lines(&after), lines(&before));
}

/// A clone that has the commits and folders of `sample`, and no content of files.
fn partial(sample: &Scenario, folder: &Path) {
    git(sample.root(), &["config", "uploadpack.allowFilter", "true"]);
    let from = format!("file://{}", sample.root().display());
    let clone = [
        "clone",
        "--quiet",
        "--bare",
        "--filter=blob:none",
        &from,
        ".",
    ];
    git(folder, &clone);
}

#[test]
fn revisions_of_which_files_are_absent_are_not_compared() {
    let sample = repository();
    edit(sample.root(), CARTS, |text| text + "// c\n");
    commit(sample.root(), "a comment");
    let folder = tempfile::tempdir().unwrap();
    partial(&sample, folder.path());
    let place = folder.path().to_str().unwrap();
    let file = sample.root().join("boundaries.toml");
    let given = ["--boundaries", file.to_str().unwrap(), "--git-dir", place];
    let run = unseam(
        &[
            &["diff", "HEAD~1", "HEAD", "--fail-on-new"],
            given.as_slice(),
        ]
        .concat(),
    );
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(
        run.stderr.contains("files cannot be read"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("git fetch --refetch --no-filter"),
        "{}",
        run.stderr
    );
    let run = unseam(&[&["history", "--format", "json"], given.as_slice()].concat());
    let told: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(told["rises"], json!([]));
    for point in told["commits"].as_array().unwrap() {
        let reason = point["absent"].as_str().unwrap();
        assert!(reason.contains("cannot be read"), "{reason}");
    }
    // Boundaries that are there and cannot be read are not taken for none.
    let run = unseam(&["diff", "HEAD~1", "HEAD", "--git-dir", place]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains(".toml"), "{}", run.stderr);
}

#[test]
fn a_difference_heeds_what_is_allowed() {
    let sample = repository();
    let mail = "platform/src/Overture.Services/Messaging/MailHandlers.cs";
    edit(sample.root(), mail, |text| {
        let place = "public class CustomerMailHandler ";
        let at = text.find(place).unwrap();
        let body = at + text[at..].find('{').unwrap() + 1;
        text[..body].to_owned() + "\nOverture.Core.Orders.Order watched;\n" + &text[body..]
    });
    commit(sample.root(), "a mail knows how an order stands");
    let root = sample.root().to_str().unwrap();
    let diff = ["diff", "HEAD~1", "HEAD", "--git-dir", root, "--fail-on-new"];
    let run = unseam(&diff);
    assert_eq!(run.code, 0, "{}", run.stdout);
    let nothing = ": 0 references added";
    assert!(!run.stdout.contains(nothing), "{}", run.stdout);
    let denied = sample.root().join("denied.toml");
    let accepted = fs::read_to_string(sample.root().join("boundaries.toml")).unwrap();
    fs::write(
        &denied,
        accepted.replacen("severity = \"allow\"", "severity = \"deny\"", 1),
    )
    .unwrap();
    let run = unseam(&[&diff, ["--boundaries", denied.to_str().unwrap()].as_slice()].concat());
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(
        run.stdout.contains("error[forbidden-use]"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_revision_of_which_files_are_absent_is_not_checked() {
    let sample = repository();
    let folder = tempfile::tempdir().unwrap();
    partial(&sample, folder.path());
    let file = sample.root().join("boundaries.toml");
    let baseline = sample.root().join("unseam-baseline.json");
    let place = ["check", "--git-dir", folder.path().to_str().unwrap()];
    let given = [
        "--boundaries",
        file.to_str().unwrap(),
        "--baseline",
        baseline.to_str().unwrap(),
    ];
    let run = unseam(&[place.as_slice(), &given].concat());
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(
        run.stderr.contains("cannot be read")
            && run.stderr.contains("git fetch --refetch --no-filter"),
        "{}",
        run.stderr
    );
}

#[test]
fn what_no_longer_holds_because_its_code_went_fails_only_where_that_was_asked_for() {
    let sample = Scenario::open("new-crossing");
    let root = sample.root();
    edit(root, "boundaries.toml", |text| {
        let exception = "[[use]]\nfrom = \"catalog\"\nto = \"orders\"\nseverity = \"allow\"\n";
        let rules = "[rules]\nunmatched-entry = \"deny\"\nunused-use = \"deny\"\n";
        format!("{text}\n{exception}\n{rules}")
    });
    assert_eq!(check(root, &["--update-baseline"]).code, 0);
    assert_eq!(check(root, &["--strict"]).code, 0);
    // The only type of its entry, and the only one that does what is allowed.
    let importer = "platform/src/Overture.Services/Catalog/ProductImporter.cs";
    fs::remove_file(root.join(importer)).unwrap();
    let run = check(root, &[]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(!run.stdout.contains("error["), "{}", run.stdout);
    let told = [
        "warning[unmatched-entry]: \"Overture.Services.Catalog.ProductImporter\"",
        "warning[unused-use]: nothing in catalog uses orders",
    ];
    for warning in told {
        assert!(run.stdout.contains(warning), "{}", run.stdout);
    }
    assert_eq!(check(root, &["--strict"]).code, 1);
    // What never named anything is denied.
    edit(root, "boundaries.toml", |text| {
        text.replacen("types = [\n", "types = [\n  \"Overture.Typo\",\n", 1)
    });
    let run = check(root, &[]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert_eq!(run.stdout.matches("error[").count(), 1, "{}", run.stdout);
    assert!(
        run.stdout
            .contains("error[unmatched-entry]: \"Overture.Typo\""),
        "{}",
        run.stdout
    );
}
