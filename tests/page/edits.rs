//! The figures that the page computes are those of `unseam whatif`, and what it exports is accepted.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::support::run::unseam;
use super::{OVERTURE, Shown, text_of};

/// Chooses `value` in the choice that is called `label`.
fn choose(shown: &mut Shown, label: &str, value: &str) {
    let (label, value) = (Value::from(label), Value::from(value));
    let done = shown.js(&format!(
        "(() => {{
          const named = (l) => l.querySelector('span')?.textContent === {label};
          const select = [...document.querySelectorAll('#main label.control')].find(named)?.querySelector('select');
          if (!select) return false;
          select.value = {value};
          select.dispatchEvent(new Event('change'));
          return select.value === {value};
        }})()"
    ));
    assert_eq!(done, true, "{label} has {value}");
    shown.browser.settle();
}

/// Presses the button with that text.
fn press(shown: &mut Shown, text: &str) {
    let named = format!("(b) => b.textContent === {}", Value::from(text));
    shown.js(&format!(
        "[...document.querySelectorAll('button')].find({named}).click()"
    ));
    shown.browser.settle();
}

/// Opens what edits a boundary.
fn unfold(shown: &mut Shown) {
    shown.js("document.querySelector('.edit').open = true");
    shown.browser.settle();
}

/// Moves a type on its own page.
fn move_type(shown: &mut Shown, ty: &str, to: &str) {
    shown.go(&format!("#/type/{ty}"));
    choose(shown, "Move to", to);
}

/// The figures of the division and of each boundary, as the page shows them for reading by programs.
fn figures(shown: &mut Shown) -> (Value, Value) {
    shown.go("#/edit");
    let found = shown.js(
        "[Object.fromEntries([...document.querySelectorAll('#division .stat')].map((s) => [s.dataset.key, JSON.parse(s.dataset.value)])),
          Object.fromEntries([...document.querySelectorAll('[data-figures]')].map((d) => [d.dataset.drop, JSON.parse(d.dataset.figures)]))]",
    );
    (found[0].clone(), found[1].clone())
}

/// Every figure of `expected` is in `found` with the same value.
fn same(expected: &Value, found: &Value, what: &str) {
    for (key, value) in expected.as_object().unwrap() {
        let own = &found[key];
        match (value.as_f64(), own.as_f64()) {
            (Some(a), Some(b)) => assert!((a - b).abs() < 1e-9, "{what}: {key} is {b}, not {a}"),
            _ => assert_eq!(own, value, "{what}: {key}"),
        }
    }
}

fn whatif(shown: &Shown, edits: &[String]) -> Value {
    let mut args = vec!["whatif", text_of(&shown.saved)];
    args.extend(edits.iter().map(String::as_str));
    args.extend(["--format", "json"]);
    let run = unseam(&args);
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

/// The page as it is shows what `whatif` tells of `edits`: figures, and the references of each pair that changes.
fn holds(shown: &mut Shown, edits: &[String]) {
    let told = whatif(shown, edits);
    assert_ne!(told["metrics"]["before"], told["metrics"]["after"]);
    let (division, boundaries) = figures(shown);
    same(&told["metrics"]["after"], &division, "division");
    let changes = told["boundaries"].as_array().unwrap();
    assert!(!changes.is_empty());
    for change in changes {
        let id = change["id"].as_str().unwrap();
        if change["after"].is_null() {
            assert!(boundaries.get(id).is_none(), "{id} is gone");
        } else {
            same(&change["after"], &boundaries[id], id);
        }
    }
    for link in told["changed"].as_array().unwrap().iter().take(8) {
        let (from, to) = (link["from"].as_str().unwrap(), link["to"].as_str().unwrap());
        shown.go(&format!("#/pair/{from}/{to}"));
        let first = shown.js("document.querySelector('.direction .stat dd').textContent");
        let references = first.as_str().unwrap().replace(',', "");
        assert_eq!(references, link["references"][1].to_string(), "{from} {to}");
    }
    shown.is_content();
}

#[test]
fn figures_after_edits_are_those_of_whatif() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let ids = shown.ids();
    let (first, second) = (shown.member(&ids[0]), shown.member(&ids[2]));
    let mut edits = vec![format!("move {first} to {}", ids[1])];
    move_type(&mut shown, &first, &ids[1]);
    holds(&mut shown, &edits);
    edits.push(format!("move {second} to none"));
    move_type(&mut shown, &second, "");
    holds(&mut shown, &edits);
    edits.push(format!("merge {} into {}", ids[3], ids[0]));
    shown.go(&format!("#/map/{}", ids[3]));
    unfold(&mut shown);
    choose(&mut shown, "Merge into", &ids[0]);
    holds(&mut shown, &edits);
}

#[test]
fn figures_before_an_edit_are_those_of_the_report() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let (division, boundaries) = figures(&mut shown);
    let report = shown.report.clone();
    same(&report["metrics"]["division"], &division, "division");
    for boundary in report["boundaries"].as_array().unwrap() {
        let id = boundary["id"].as_str().unwrap();
        same(&boundary["metrics"], &boundaries[id], id);
        assert_eq!(boundaries[id]["lines"], boundary["lines"], "{id}");
    }
}

/// A cut: who uses which type of whom, what becomes of it, the rule, and the members that are called.
type Row = (String, String, String, String, String, String);
type Told = BTreeSet<Row>;

/// The cuts as the page shows them, between all boundaries.
fn told_by_page(shown: &mut Shown, ids: &[String]) -> Told {
    let mut told = Told::new();
    for from in ids {
        for to in ids.iter().filter(|to| *to != from) {
            shown.go(&format!("#/pair/{from}/{to}"));
            let found = shown.js(
                "[...(document.querySelector('.direction')?.querySelectorAll('[data-cuts]') ?? [])].flatMap((node) => JSON.parse(node.dataset.cuts))",
            );
            let cuts = found.as_array().unwrap().iter();
            told.extend(cuts.map(|cut| {
                let id = format!("{} {}", cut["project"], cut["type"]);
                row((from, to), &id, cut)
            }));
        }
    }
    told
}

fn row((from, to): (&str, &str), id: &str, cut: &Value) -> Row {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let called = cut["operations"].as_array().unwrap().iter();
    let called: Vec<String> = called
        .map(|op| {
            format!(
                "{} {} {}",
                text(&op["member"]),
                text(&op["kind"]),
                op["calls"]
            )
        })
        .collect();
    (
        from.to_owned(),
        to.to_owned(),
        id.to_owned(),
        text(&cut["remedy"]),
        text(&cut["rule"]),
        called.join(","),
    )
}

/// The cuts of a report.
fn told_by_plan(report: &Value) -> Told {
    let cuts = report["cuts"].as_array().unwrap().iter();
    let told = cuts.map(|cut| {
        let id = type_id(report, &cut["type"]);
        row(
            (cut["from"].as_str().unwrap(), cut["to"].as_str().unwrap()),
            &id,
            cut,
        )
    });
    told.collect()
}

#[test]
fn remedies_after_edits_are_those_of_a_run_on_what_was_exported() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let ids = shown.ids();
    for (from, to) in [(0, 1), (1, 2), (2, 0)] {
        let moved = shown.member(&ids[from]);
        move_type(&mut shown, &moved, &ids[to]);
    }
    let page = told_by_page(&mut shown, &ids);
    let report = run_on_export(&mut shown);
    // Which types are kernel is found out anew for other boundaries; the page keeps what the report has.
    let kernel = |report: &Value| -> BTreeSet<String> {
        let candidates = report["kernel"].as_array().unwrap().iter();
        let of = |known: &Value| type_id(report, &known["type"]);
        candidates.map(of).collect()
    };
    let (before, after) = (kernel(&shown.report), kernel(&report));
    let changed: BTreeSet<&String> = before.symmetric_difference(&after).collect();
    let is_same = |told: &&Row| !changed.contains(&told.2);
    let plan = told_by_plan(&report);
    let first = told_by_plan(&shown.report);
    assert!(
        plan.difference(&first).count() > 10,
        "the edits change cuts"
    );
    let page: Told = page.iter().filter(is_same).cloned().collect();
    let plan: Told = plan.iter().filter(is_same).cloned().collect();
    assert_eq!(page.difference(&plan).collect::<Vec<_>>(), Vec::<&_>::new());
    assert_eq!(plan.difference(&page).collect::<Vec<_>>(), Vec::<&_>::new());
}

/// The file that the page exports.
fn exported(shown: &mut Shown) -> PathBuf {
    shown.go("#/edit");
    let text = shown.browser.download(
        "[...document.querySelectorAll('button')].find((b) => b.textContent === 'Export boundaries.toml').click()",
    );
    let file = shown.file("boundaries.toml");
    fs::write(&file, &text).unwrap();
    file
}

/// The report on the sample, held to the file that the page exports.
fn run_on_export(shown: &mut Shown) -> Value {
    let file = exported(shown);
    let run = unseam(&[
        "analyze",
        OVERTURE,
        "--as-accepted",
        "--boundaries",
        text_of(&file),
        "--format",
        "json",
    ]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    serde_json::from_str(&run.stdout).unwrap()
}

/// Project and id of the type at `index` of a report.
fn type_id(report: &Value, index: &Value) -> String {
    let ty = &report["types"][usize::try_from(index.as_u64().unwrap()).unwrap()];
    format!("{} {}", ty["project"], ty["id"])
}

#[test]
fn remedies_of_the_page_are_those_of_the_plan() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let ids = shown.ids();
    let (page, plan) = (told_by_page(&mut shown, &ids), told_by_plan(&shown.report));
    let rules: BTreeSet<&String> = plan.iter().map(|told| &told.4).collect();
    assert!(rules.len() > 8, "{rules:?}");
    assert_eq!(page.difference(&plan).collect::<Vec<_>>(), Vec::<&_>::new());
    assert_eq!(plan.difference(&page).collect::<Vec<_>>(), Vec::<&_>::new());
}

/// Where the middle of an element is on the screen.
fn place(shown: &mut Shown, selector: &str) -> (f64, f64) {
    let selector = Value::from(selector);
    let found = shown.js(&format!(
        "(() => {{ const node = document.querySelector({selector}); node.scrollIntoView({{ block: 'nearest' }}); const r = node.getBoundingClientRect(); return [r.x + r.width / 2, r.y + 12]; }})()"
    ));
    (found[0].as_f64().unwrap(), found[1].as_f64().unwrap())
}

#[test]
fn a_boundary_that_is_dragged_onto_another_is_merged_and_comes_back_with_undo() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let before = figures(&mut shown);
    let ids = shown.ids();
    shown.go("#/map");
    let area = |id: &str| format!(".area[data-key='{id}']");
    // Whatever has to be scrolled is scrolled before the places are taken.
    place(&mut shown, &area(&ids[6]));
    let from = place(&mut shown, &area(&ids[7]));
    let to = place(&mut shown, &area(&ids[6]));
    shown.browser.drag(from, to);
    let edits = [format!("merge {} into {}", ids[7], ids[6])];
    holds(&mut shown, &edits);
    shown.browser.key("z", 2);
    assert_eq!(figures(&mut shown), before);
    shown.browser.key("z", 2 | 8);
    holds(&mut shown, &edits);
}

#[test]
fn what_is_exported_is_accepted_and_says_what_the_page_shows() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let ids = shown.ids();
    let moved = shown.member(&ids[0]);
    move_type(&mut shown, &moved, &ids[1]);
    press(&mut shown, "Pin");
    shown.go(&format!("#/map/{}", ids[1]));
    unfold(&mut shown);
    shown.js(
        "(() => { const name = document.querySelector('.rename'); name.value = 'Orders \"and\" returns'; name.form.requestSubmit(); })()",
    );
    shown.browser.settle();
    let (division, boundaries) = figures(&mut shown);
    let file = exported(&mut shown);
    shown.is_content();
    let run = unseam(&[
        "check",
        OVERTURE,
        "--boundaries",
        text_of(&file),
        "--format",
        "json",
    ]);
    assert_eq!(run.stderr, "");
    assert!(run.code < 2, "{}", run.stdout);
    let found: Value = serde_json::from_str(&run.stdout).unwrap();
    let of = |rule: &str| {
        let findings = found["findings"].as_array().unwrap().iter();
        findings.filter(|finding| finding["rule"] == rule).count()
    };
    assert_eq!(of("unmatched-entry"), 0);
    // What the proposal put into no boundary is in none here, too.
    let types = shown.report["types"].as_array().unwrap().iter();
    let free = types
        .filter(|ty| ty["boundary"].is_null() && ty["outer"].is_null() && ty["role"] == "product");
    assert_eq!(of("unplaced"), free.count());
    let run = unseam(&[
        "analyze",
        OVERTURE,
        "--as-accepted",
        "--boundaries",
        text_of(&file),
        "--format",
        "json",
    ]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    let mut expected = report["metrics"]["division"].clone();
    expected["modularity"] = Value::Null;
    same(&expected, &division, "division");
    for boundary in report["boundaries"].as_array().unwrap() {
        let id = boundary["id"].as_str().unwrap();
        same(&boundary["metrics"], &boundaries[id], id);
    }
    let names = report["boundaries"].as_array().unwrap().iter();
    let renamed = names.filter(|b| b["name"] == json!("Orders \"and\" returns"));
    assert_eq!(renamed.count(), 1);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("pinned = ["), "{text}");
}
