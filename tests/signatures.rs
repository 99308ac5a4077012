//! The rules by which a difference of two declarations is judged, each on the smallest one that shows it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fs;

use unseam::extract::extract;
use unseam::extract::skeleton::{Declared, declared};
use unseam::impact::rules::{Effect, Whole, differences};
use unseam::syntax::{Parser, normalise};

use Effect::{Breaks, BreaksHeirs, Compatible, Recompile};

/// Before, after, and the differences with what they mean.
type Case<'a> = (&'a str, &'a str, &'a [(&'a str, Effect)]);

const TYPES: [Case<'_>; 14] = [
    ("public class A { }", "", &[("type-removed", Breaks)]),
    ("", "public class A { }", &[("type-added", Compatible)]),
    (
        "public class A { }",
        "public struct A { }",
        &[("type-kind-changed", Breaks)],
    ),
    (
        "public class A { }",
        "internal class A { }",
        &[("type-less-accessible", Breaks)],
    ),
    (
        "public class A { }",
        "public abstract class A { }",
        &[("type-not-created", Breaks)],
    ),
    (
        "public record A(int X);",
        "public record A(int X, int Y);",
        &[("type-parameters-changed", Breaks)],
    ),
    (
        "public delegate int A(int x);",
        "public delegate long A(int x);",
        &[("type-parameters-changed", Breaks)],
    ),
    (
        "public class A<T> { }",
        "public class A<T> where T : class { }",
        &[("constraint-changed", Breaks)],
    ),
    (
        "public interface A<out T> { }",
        "public interface A<T> { }",
        &[("variance-changed", Breaks)],
    ),
    // What becomes freer is that to all.
    (
        "public interface A<T> { }",
        "public interface A<in T> { }",
        &[("type-widened", Compatible)],
    ),
    (
        "public class A : B { }",
        "public class A { }",
        &[("base-removed", Breaks)],
    ),
    (
        "public class A { }",
        "public sealed class A { }",
        &[("type-sealed", BreaksHeirs)],
    ),
    (
        "public interface A { }",
        "public interface A : B { }",
        &[("base-added-to-interface", BreaksHeirs)],
    ),
    (
        "internal class A { }",
        "public class A { }",
        &[("type-widened", Compatible)],
    ),
];

/// Members of `public class A`.
const MEMBERS: [Case<'_>; 27] = [
    ("public void M() { }", "", &[("member-removed", Breaks)]),
    (
        "public A(int x) { }",
        "",
        &[("constructor-removed", Breaks)],
    ),
    ("", "public void M() { }", &[("member-added", Compatible)]),
    (
        "",
        "public abstract void M();",
        &[("abstract-member-added", BreaksHeirs)],
    ),
    (
        "",
        "public required int P { get; set; }",
        &[("required-member-added", Breaks)],
    ),
    (
        "public int M() => 1;",
        "public long M() => 1;",
        &[("type-of-member-changed", Breaks)],
    ),
    (
        "public void M() { }",
        "internal void M() { }",
        &[("member-less-accessible", Breaks)],
    ),
    (
        "public void M() { }",
        "public static void M() { }",
        &[("static-changed", Breaks)],
    ),
    (
        "public void M<T>() { }",
        "public void M<T>() where T : class { }",
        &[("constraint-changed", Breaks)],
    ),
    (
        "public int P { get; set; }",
        "public int P { get; private set; }",
        &[("accessor-removed", Breaks)],
    ),
    (
        "public int P { get; set; }",
        "public int P { get; init; }",
        &[("setter-only-initialises", Breaks)],
    ),
    (
        "public int F;",
        "public readonly int F;",
        &[("field-made-readonly", Breaks)],
    ),
    (
        "public int P { get; set; }",
        "public required int P { get; set; }",
        &[("member-made-required", Breaks)],
    ),
    (
        "public virtual void M() { }",
        "public abstract void M();",
        &[("member-made-abstract", BreaksHeirs)],
    ),
    (
        "public virtual void M() { }",
        "public void M() { }",
        &[("member-not-overridable", BreaksHeirs)],
    ),
    (
        "public void M(int x) { }",
        "public void M(int x, int y = 1) { }",
        &[("optional-parameter-added", Recompile)],
    ),
    (
        "public void M(int x = 1) { }",
        "public void M(int x) { }",
        &[("default-removed", Breaks)],
    ),
    (
        "public void M(int x = 1) { }",
        "public void M(int x = 2) { }",
        &[("default-changed", Recompile)],
    ),
    (
        "public void M(string x = \"a\", bool y = false) { }",
        "public void M(string x = \"a\", bool y = true) { }",
        &[("default-changed", Recompile)],
    ),
    // A constant of another type is another value as far as can be told.
    (
        "public void M(int x = Limits.Few) { }",
        "public void M(int x = Limits.Many) { }",
        &[("default-changed", Recompile)],
    ),
    (
        "public void M(int x = 1) { }",
        "public void M(int x = (1)) { }",
        &[],
    ),
    (
        "public void M(int x) { }",
        "public void M(int x = 1) { }",
        &[("member-widened", Compatible)],
    ),
    (
        "public void M() { }",
        "public virtual void M() { }",
        &[("member-widened", Compatible)],
    ),
    (
        "public void M(int x) { }",
        "public void M(int y) { }",
        &[("parameter-renamed", Recompile)],
    ),
    // Another parameter is another member.
    (
        "public void M(int x) { }",
        "public void M(long x) { }",
        &[("member-removed", Breaks), ("member-added", Compatible)],
    ),
    ("public void M() { }", "public void M() { Log(); }", &[]),
    ("private void M() { }", "", &[]),
];

const WITHIN_INTERFACES: [Case<'_>; 2] = [
    (
        "",
        "void M();",
        &[("member-added-to-interface", BreaksHeirs)],
    ),
    (
        "int P { get; }",
        "int P { get; set; }",
        &[("accessor-added-to-interface", BreaksHeirs)],
    ),
];

const WITHIN_ENUMS: [Case<'_>; 1] = [("One,", "", &[("enum-member-removed", Breaks)])];

fn declarations(code: &str) -> Vec<Declared> {
    let tree = Parser::new().parse(&normalise(code, &BTreeSet::new()));
    declared(&extract(&tree, code))
}

/// The differences between two files that declare one type.
fn found(before: &str, after: &str) -> Vec<(&'static str, Effect)> {
    let (before, after) = (declarations(before), declarations(after));
    let (before, after): (Vec<_>, Vec<_>) = (before.iter().collect(), after.iter().collect());
    let all = differences(Whole::of(&before).as_ref(), Whole::of(&after).as_ref());
    all.into_iter().map(|one| (one.rule, one.effect)).collect()
}

/// Two files, and the differences between them.
type Files = (String, String, &'static [(&'static str, Effect)]);

/// All cases as files.
fn cases() -> Vec<Files> {
    let within = |head: &'static str, cases: &'static [Case<'static>]| {
        cases.iter().map(move |(before, after, expected)| {
            let file = |inner: &str| format!("{head} {{ {inner} }}");
            (file(before), file(after), *expected)
        })
    };
    let types = TYPES.iter();
    let types = types
        .map(|(before, after, expected)| ((*before).to_owned(), (*after).to_owned(), *expected));
    types
        .chain(within("public abstract class A", &MEMBERS))
        .chain(within("public interface A", &WITHIN_INTERFACES))
        .chain(within("public enum A", &WITHIN_ENUMS))
        .collect()
}

#[test]
fn differences_are_judged_by_the_rules_of_the_language() {
    for (before, after, expected) in cases() {
        assert_eq!(found(&before, &after), expected, "{before} -> {after}");
    }
}

/// No rule is without a case.
#[test]
fn every_rule_is_shown() {
    let source = fs::read_to_string("src/impact/rules.rs").unwrap();
    let is_rule = |text: &&str| {
        let is_sign = |c: char| c.is_ascii_lowercase() || c == '-';
        text.contains('-') && text.chars().all(is_sign) && *text != "kebab-case"
    };
    let rules: BTreeSet<&str> = source.split('"').filter(is_rule).collect();
    let cases = cases();
    let shown = cases.iter().flat_map(|(.., expected)| *expected);
    let shown: BTreeSet<&str> = shown.map(|(rule, _)| *rule).collect();
    assert_eq!(rules, shown);
}
