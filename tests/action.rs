//! The action of this repository, the workflow that uses it, and what README.md tells others to write.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod scenario;
    pub(crate) mod yaml;
}

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use support::scenario::package;
use support::yaml;

const WORKFLOW: &str = ".github/workflows/ci.yml";

fn file(path: &str) -> String {
    fs::read_to_string(package(path)).unwrap()
}

fn keys(value: &Value) -> BTreeSet<String> {
    let entries = value.as_object().into_iter().flatten();
    entries.map(|(key, _)| key.clone()).collect()
}

/// What `value` has below it that uses the action of this repository.
fn uses_of(value: &Value) -> Vec<&Value> {
    let own = value["uses"]
        .as_str()
        .is_some_and(|used| used == "./" || used.starts_with("OWNER/unseam@"));
    let below: Vec<&Value> = match value {
        Value::Array(items) => items.iter().flat_map(uses_of).collect(),
        Value::Object(entries) => entries.values().flat_map(uses_of).collect(),
        _ => Vec::new(),
    };
    own.then_some(value).into_iter().chain(below).collect()
}

/// The names of the inputs that a text refers to.
fn inputs_in(text: &str) -> BTreeSet<String> {
    let after = text.split("inputs.").skip(1);
    let name = |rest: &str| {
        let part = rest.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
        part.into_iter().next().unwrap().to_owned()
    };
    after.map(name).collect()
}

#[test]
fn the_action_has_the_inputs_that_are_used() {
    let text = file("action.yml");
    let action = yaml::read(&text);
    assert_eq!(action["runs"]["using"], "composite");
    let inputs = keys(&action["inputs"]);
    let steps = text.split("\nruns:").nth(1).unwrap();
    assert_eq!(inputs_in(steps), inputs, "each is used, and no other");
    for (name, input) in action["inputs"].as_object().unwrap() {
        let has = |key: &str| input[key].is_string();
        assert!(has("description") && has("default"), "{name}");
    }
    let readme = file("README.md");
    let blocks = readme.split("```yaml\n").skip(1);
    let blocks: Vec<&str> = blocks
        .map(|rest| rest.split("```").next().unwrap())
        .collect();
    assert_eq!(blocks.len(), 3);
    let documents = blocks.into_iter().map(str::to_owned);
    let documents: Vec<Value> = documents
        .chain([file(WORKFLOW)])
        .map(|text| yaml::read(&text))
        .collect();
    let used: Vec<&Value> = documents.iter().flat_map(uses_of).collect();
    assert_eq!(used.len(), 2, "one by README.md, one by the workflow");
    for step in used {
        assert!(keys(&step["with"]).is_subset(&inputs), "{step}");
    }
}

#[test]
fn the_workflow_builds_checks_and_watches_the_sample() {
    let workflow = yaml::read(&file(WORKFLOW));
    let steps: Vec<&Value> = workflow["jobs"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|job| job["steps"].as_array().unwrap())
        .collect();
    for command in ["cargo build --release --locked", ".ci/run"] {
        assert!(steps.iter().any(|step| step["run"] == command), "{command}");
    }
    assert_eq!(workflow["permissions"]["contents"], "read");
    assert!(package(".ci/run").is_file());
    // Only the steps that follow it know what the action has written.
    let (at, own) = steps
        .iter()
        .enumerate()
        .find(|(_, step)| step["uses"] == "./")
        .unwrap();
    let sarif = &own["with"]["sarif"];
    assert_eq!(steps[at + 1]["with"]["sarif_file"], *sarif);
}

#[cfg(unix)]
/// Runs the step of the action that checks, as a runner does, with what the workflow gives it.
fn checked(inputs: &Value, folder: &std::path::Path) -> (Option<i32>, String) {
    let action = yaml::read(&file("action.yml"));
    let steps = action["runs"]["steps"].as_array().unwrap();
    let step = steps.iter().find(|step| step["name"] == "Check").unwrap();
    let program = folder.join("unseam/bin");
    fs::create_dir_all(&program).unwrap();
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_unseam"), program.join("unseam")).unwrap();
    let mut bash = Command::new("bash");
    bash.args(["--noprofile", "--norc", "-eo", "pipefail", "-c"])
        .arg(step["run"].as_str().unwrap())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("RUNNER_TEMP", folder)
        .env("UNSEAM_CACHE_DIR", "")
        .env_remove("GITHUB_ACTIONS");
    for (name, value) in step["env"].as_object().unwrap() {
        let value = value.as_str().unwrap();
        let input = inputs_in(value).into_iter().next().unwrap();
        assert_eq!(value, format!("${{{{ inputs.{input} }}}}"));
        let default = &action["inputs"][&input]["default"];
        let given = inputs.get(&input).unwrap_or(default);
        bash.env(name, given.as_str().unwrap());
    }
    let ran = bash.output().unwrap();
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    (
        ran.status.code(),
        said + &String::from_utf8_lossy(&ran.stderr),
    )
}

#[cfg(unix)]
#[test]
fn the_step_of_the_action_does_on_the_sample_what_the_workflow_asks() {
    let workflow = yaml::read(&file(WORKFLOW));
    let mut inputs = uses_of(&workflow)[0]["with"].clone();
    let folder = tempfile::tempdir().unwrap();
    let sarif = folder.path().join("unseam.sarif");
    inputs["sarif"] = sarif.to_str().unwrap().into();
    let (code, said) = checked(&inputs, folder.path());
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("overture holds: 0 new"), "{said}");
    let written: Value = serde_json::from_str(&fs::read_to_string(sarif).unwrap()).unwrap();
    assert_eq!(written["version"], "2.1.0");
    // Without a baseline all that is there is new; nothing is written where nothing was asked for.
    let args = "--boundaries testdata/watch/boundaries.toml";
    let fewer = json!({ "path": inputs["path"], "args": args });
    let folder = tempfile::tempdir().unwrap();
    let (code, said) = checked(&fewer, folder.path());
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("overture fails"), "{said}");
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "the program alone: {left:?}");
}
