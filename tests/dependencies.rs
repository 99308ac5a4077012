//! Holds the dependencies to `.ci/deny.toml` without any tool beside cargo: licences, sources and what is banned.
//!
//! `cargo deny` in `.ci/run` checks the same for every platform; this runs wherever the tests run, without a network.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The packages that are compiled here, this one left out.
fn packages() -> Vec<Value> {
    let host = Command::new("rustc").arg("-vV").output().unwrap();
    let host = String::from_utf8(host.stdout).unwrap();
    let host = host.lines().find_map(|line| line.strip_prefix("host: "));
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--offline"])
        .args(["--filter-platform", host.unwrap()])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let all = metadata["packages"].as_array().unwrap();
    let others = all.iter().filter(|package| package["name"] != "unseam");
    let used: BTreeSet<&str> = metadata["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| node["id"].as_str().unwrap())
        .collect();
    others
        .filter(|package| used.contains(package["id"].as_str().unwrap()))
        .cloned()
        .collect()
}

fn policy() -> toml::Table {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/.ci/deny.toml");
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

fn list(policy: &toml::Table, table: &str, key: &str) -> BTreeSet<String> {
    let list = policy[table][key].as_array().unwrap();
    list.iter()
        .map(|entry| entry.as_str().unwrap().to_owned())
        .collect()
}

/// Whether a licence expression can be met by what is allowed.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ");
    // Before the expressions of SPDX, a slash meant "or".
    let spaced = spaced.replace('/', " OR ");
    let mut tokens = spaced.split_whitespace().peekable();
    let met = any_of(&mut tokens, allowed);
    met && tokens.next().is_none()
}

type Tokens<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn any_of(tokens: &mut Tokens<'_>, allowed: &BTreeSet<String>) -> bool {
    let mut met = all_of(tokens, allowed);
    while tokens.next_if_eq(&"OR").is_some() {
        met |= all_of(tokens, allowed);
    }
    met
}

fn all_of(tokens: &mut Tokens<'_>, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(tokens, allowed);
    while tokens.next_if_eq(&"AND").is_some() {
        met &= one(tokens, allowed);
    }
    met
}

fn one(tokens: &mut Tokens<'_>, allowed: &BTreeSet<String>) -> bool {
    match tokens.next() {
        Some("(") => {
            let met = any_of(tokens, allowed);
            tokens.next() == Some(")") && met
        }
        Some(name) => {
            // An exception only ever permits more.
            if tokens.next_if_eq(&"WITH").is_some() {
                tokens.next();
            }
            allowed.contains(name)
        }
        None => false,
    }
}

#[test]
fn every_licence_is_one_that_is_allowed() {
    let allowed = list(&policy(), "licenses", "allow");
    let refused: Vec<String> = packages()
        .iter()
        .filter(|package| !is_allowed(package["license"].as_str().unwrap_or(""), &allowed))
        .map(|package| format!("{}: {}", package["name"], package["license"]))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn every_package_comes_from_the_registry_and_none_is_banned() {
    let banned = list(&policy(), "bans", "deny");
    for package in packages() {
        assert_eq!(package["source"], REGISTRY, "{}", package["name"]);
        let name = package["name"].as_str().unwrap();
        assert!(!banned.contains(name), "{name}");
    }
}

/// `rust-version` is stated, and no dependency needs more. Clippy holds our own code to it (`incompatible_msrv`), and
/// `.ci/run` builds with that very version.
#[test]
fn the_stated_rust_version_is_enough_for_every_package() {
    let version =
        |text: &str| -> Vec<u32> { text.split('.').map(|part| part.parse().unwrap()).collect() };
    let stated = version(env!("CARGO_PKG_RUST_VERSION"));
    let mut asked = 0;
    for package in packages() {
        let Some(needed) = package["rust_version"].as_str() else {
            continue;
        };
        asked += 1;
        assert!(
            version(needed) <= stated,
            "{} needs Rust {needed}",
            package["name"]
        );
    }
    assert!(asked > 20, "{asked}");
    assert!(version("1.100") > version("1.95") && version("1.95.1") > version("1.95"));
}

#[test]
fn licence_expressions_are_understood() {
    let allowed = BTreeSet::from(["MIT".to_owned(), "Zlib".to_owned()]);
    for met in [
        "MIT",
        "GPL-3.0 OR MIT",
        "MIT/Apache-2.0",
        "(GPL-3.0 OR MIT) AND Zlib",
        "Zlib WITH X OR Y",
    ] {
        assert!(is_allowed(met, &allowed), "{met}");
    }
    for refused in [
        "",
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "(MIT",
        "GPL-3.0 OR (MIT AND X)",
    ] {
        assert!(!is_allowed(refused, &allowed), "{refused}");
    }
}
