//! Deep nesting neither overflows a stack nor stops the lowering.

use super::super::facts::FileFacts;

const LEVELS: usize = 30_000;

/// Facts of a method body, lowered on a thread with the stack that worker threads have.
fn facts_of_body(body: &str) -> FileFacts {
    facts_of(format!(
        "class C {{ void M() {{ {body} }} }} class After {{ }}"
    ))
}

fn facts_of(text: String) -> FileFacts {
    let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
    let facts = thread.spawn(move || super::facts(&text)).unwrap().join();
    facts.expect("no overflow")
}

fn nested(open: &str, inner: &str, close: &str) -> String {
    format!("{}{inner}{}", open.repeat(LEVELS), close.repeat(LEVELS))
}

fn is_complete(facts: &FileFacts, exprs: usize) {
    assert!(facts.problems.is_empty(), "{:?}", facts.problems);
    assert!(
        facts.code.exprs.len() >= exprs,
        "{}",
        facts.code.exprs.len()
    );
}

fn is_cut_off(facts: &FileFacts) {
    assert_eq!(facts.problems.len(), 1);
    assert!(facts.problems[0].message.contains("levels deep"));
}

#[test]
fn chains_of_any_length_are_complete() {
    is_complete(
        &facts_of_body(&format!("x = {}1;", "a + ".repeat(LEVELS))),
        2 * LEVELS,
    );
    is_complete(
        &facts_of_body(&format!("x{};", ".a(1)".repeat(LEVELS))),
        3 * LEVELS,
    );
    is_complete(
        &facts_of_body(&format!("x = y{};", "?.a[0]".repeat(LEVELS))),
        3 * LEVELS,
    );
    is_complete(
        &facts_of_body(&format!("x = {}1;", "a ?? ".repeat(LEVELS))),
        2 * LEVELS,
    );
    is_complete(
        &facts_of_body(&format!("{}1;", "a = ".repeat(LEVELS))),
        2 * LEVELS,
    );
    is_complete(
        &facts_of_body(&format!("x = {}1;", "a ? b : ".repeat(LEVELS))),
        3 * LEVELS,
    );
    is_complete(
        &facts_of_body(&format!("x = {}1;", "!".repeat(LEVELS))),
        LEVELS,
    );
    is_complete(
        &facts_of_body(&format!("x = {}y;", "(A)".repeat(LEVELS))),
        LEVELS,
    );
    is_complete(
        &facts_of_body(&format!("x = y is {}1;", "1 or ".repeat(LEVELS))),
        LEVELS,
    );
    is_complete(&facts_of_body(&nested("x = ", "1;", "")), 2 * LEVELS);
    is_complete(&facts_of_body(&(nested("(", "x()", ")") + ";")), 1);
    let ifs = "if (a) b(); else ".repeat(LEVELS);
    is_complete(&facts_of_body(&format!("{ifs} c();")), 3 * LEVELS);
}

#[test]
fn deep_nesting_is_cut_off_and_reported() {
    for body in [
        nested("{", "x();", "}"),
        nested("f(", "x", ")") + ";",
        nested("a[", "x", "]") + " = 1;",
        nested("(1 + ", "x", ")") + ".a();",
        format!("x = {};", nested("a => ", "1", "")),
        format!("x = {};", nested("new A { B = ", "1", "}")),
        format!("int{} x;", "[]".repeat(LEVELS)) + &nested("while (a) ", ";", ""),
        format!("x = y is {};", nested("{ A: ", "1", "}")),
        format!("{} x;", nested("A<", "B", ">")),
        format!("x = {};", nested("a ? ", "b", " : c")),
    ] {
        let facts = facts_of_body(&body);
        is_cut_off(&facts);
        let last = facts.types.iter().last().unwrap();
        assert_eq!(&facts.names[last.name.0 as usize], "After");
    }
}

#[test]
fn deep_declarations_are_cut_off_and_reported() {
    is_cut_off(&facts_of(nested("namespace N { ", "", "}")));
    is_cut_off(&facts_of(nested("class C { ", "", "}")));
}

#[test]
fn broken_nesting_does_not_overflow() {
    for piece in [
        "(",
        "{",
        "[",
        "a(",
        "f<",
        "class C {",
        "x => {",
        "if (",
        "$\"{",
        "new A {",
        "case ",
        "is {",
        "+",
    ] {
        facts_of(piece.repeat(LEVELS / 10));
    }
}
