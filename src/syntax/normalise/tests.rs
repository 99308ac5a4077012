//! Text and the copy the parser gets of it, rule by rule; then what holds of every text.

use std::collections::BTreeSet;

use super::{Normalised, NoteKind, normalise};

pub(super) fn symbols(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn copy_with(text: &str, names: &[&str]) -> String {
    let Normalised { bytes, .. } = normalise(text, &symbols(names));
    String::from_utf8(bytes.into_owned()).unwrap()
}

/// Holds every text to its copy; an empty copy stands for the text itself.
fn check(cases: &[(&str, &str)]) {
    for &(text, expected) in cases {
        let expected = if expected.is_empty() { text } else { expected };
        assert_eq!(copy_with(text, &["DEBUG"]), expected, "copy of {text}");
    }
}

#[test]
fn ordinary_code_is_borrowed() {
    let text =
        "class C { string s = \"#if {async}\"; /* #if async = */ async Task M() => await N(); }";
    let copy = normalise(text, &symbols(&[]));
    assert!(matches!(copy.bytes, std::borrow::Cow::Borrowed(_)));
}

#[test]
fn async_is_a_name_where_no_declaration_or_lambda_follows() {
    check(&[
        ("f(async, 1);", "f(_sync, 1);"),
        ("x = async ? 1 : 2;", "x = _sync ? 1 : 2;"),
        ("async.Start();", "_sync.Start();"),
        ("f(async: async);", "f(_sync: _sync);"),
        ("x = async is true;", "x = _sync is true;"),
        ("async(1);", "_sync(1);"),
        ("f(\n async, // why\n x)", "f(\n _sync, // why\n x)"),
        ("async => async", "_sync => _sync"),
        (
            "from x in async where async select async",
            "from x in _sync where _sync select _sync",
        ),
        ("async Task M()", ""),
        ("async (x, y) => x", ""),
        ("async (int, string) M()", ""),
        ("async x => x", ""),
        ("async group => group", ""),
        ("async delegate { }", ""),
        (
            "static async\n#pragma x\n Task M()",
            "static async\n         \n Task M()",
        ),
        ("@async = 1; _async = asyncs;", ""),
    ]);
}

#[test]
fn modifiers_are_names_where_no_member_follows() {
    check(&[
        ("required = 1; partial.M();", "_equired = 1; _artial.M();"),
        (
            "x = required(1) + partial(2);",
            "x = _equired(1) + _artial(2);",
        ),
        ("record = record.Next;", "_ecord = _ecord.Next;"),
        (
            "foreach (var record in list)",
            "foreach (var _ecord in list)",
        ),
        ("required (int, int) P { get; }", ""),
        (
            "required string P; partial class C; record C(int X); record struct S;",
            "",
        ),
    ]);
}

#[test]
fn operators_of_patterns_are_names_where_no_pattern_follows() {
    check(&[
        (
            "var or = 1; List<int> and = null;",
            "var _r = 1; List<int> _nd = null;",
        ),
        ("f(out var not);", "f(out var _ot);"),
        ("foreach (var or in and)", "foreach (var _r in _nd)"),
        ("x is not.A", "x is _ot.A"),
        ("x is A or B and not null or > 3 and .5 or \"x\"", ""),
        ("x is (A or (B))", ""),
    ]);
}

#[test]
fn with_await_and_native_integers() {
    check(&[
        ("var with = 1; f(with);", "var _ith = 1; f(_ith);"),
        ("x = a with { B = 1 };", ""),
        ("await = 1; f(await);", "_wait = 1; f(_wait);"),
        (
            "await f(); await (a); await from.X; await foreach (var x in y)",
            "",
        ),
        (
            "nint = 1; void M(int nint, nint x)",
            "_int = 1; void M(int _int, nint x)",
        ),
        ("nint a = nint.MaxValue; f<nint>((nint)b);", ""),
    ]);
}

#[test]
fn attribute_targets_are_names_without_a_colon() {
    check(&[
        ("x = [field, type];", "x = [_ield, type];"),
        ("x = [ property.A ];", "x = [ _roperty.A ];"),
        ("[field: A] [method : B] [type:C] int x;", ""),
    ]);
}

#[test]
fn text_of_interpolated_strings_has_no_braces_and_quotes() {
    check(&[
        (r#"$"{{{x}}}""#, r#"$"__{x}__""#),
        (r#"$"{{{{{x}}}}}""#, r#"$"____{x}____""#),
        (r#"$@"""{x}""""#, r#"$@"__{x}__""#),
        (r#"@$"a""b""#, r#"@$"a__b""#),
        (r#"$"" + $"{$""}""#, r#" "" + $"{ ""}""#),
        (r#"$"{x:N2} {y,5:D} {(a ? b : c)} {f(d => { g(); })}""#, ""),
        (
            r#"$"{(x ? $"{{{y}" : "}")}""#,
            r#"$"{(x ? $"__{y}" : "}")}""#,
        ),
        (r#"$@"{x:""a""}""#, r#"$@"{x:__a__}""#),
        (r#"$"\"{x}\" \\{y}""#, ""),
    ]);
}

#[test]
fn text_of_raw_strings_has_only_the_braces_of_its_holes() {
    check(&[
        (r#"$"""a "b" {x}""""#, r#"$"""a _b_ {x}""""#),
        (
            r#"$$"""{x} {{x}} {{{x}}}""""#,
            r#"$$"""_x_ {{x}} _{{x}}_""""#,
        ),
        ("\"\"\"\n #if A\n \"x\" {async}\n \"\"\"", ""),
        (
            "$\"\"\"\n #if A\n {async}\n \"\"\"",
            "$\"\"\"\n #if A\n {_sync}\n \"\"\"",
        ),
    ]);
}

#[test]
fn holes_are_code() {
    check(&[
        (
            r#"$"{async} {async,3} {async:x}""#,
            r#"$"{_sync} {_sync,3} {_sync:x}""#,
        ),
        (r#"$"async {"async"} {'"'} {@"\"} async""#, ""),
        ("$\"{a /* } \" */ + async}\"", "$\"{a /* } \" */ + _sync}\""),
    ]);
}

#[test]
fn literals_and_comments_are_not_code() {
    check(&[
        (
            "x = \"async = \\\" async\"; y = 'a'; z = '\\''; w = '\"'; async = 1;",
            "x = \"async = \\\" async\"; y = 'a'; z = '\\''; w = '\"'; _sync = 1;",
        ),
        (
            "x = @\"\\\"; async = 1; y = @\"\"\"async = \";",
            "x = @\"\\\"; _sync = 1; y = @\"\"\"async = \";",
        ),
        (
            "/* async = */ // async =\n/// async =\nasync = 1;",
            "/* async = */ // async =\n/// async =\n_sync = 1;",
        ),
        (
            "/* \" */ async = 1; // \" \nasync = 1;",
            "/* \" */ _sync = 1; // \" \n_sync = 1;",
        ),
        ("x = \"unclosed\nasync = 1;", "x = \"unclosed\n_sync = 1;"),
        ("x = 'u\nasync = 1;", "x = 'u\n_sync = 1;"),
        (
            "x = \"\"\"unclosed\nasync = 1;",
            "x = \"\"\"unclosed\n_sync = 1;",
        ),
    ]);
}

#[test]
fn constructs_become_their_nearest_kin() {
    check(&[
        (
            "a?.B = 1; a?[0] += 2; a?.B.C?[x].D ??= 3;",
            "a .B = 1; a [0] += 2; a .B.C [x].D ??= 3;",
        ),
        ("a?.F<int>(b?.c).D = 1;", "a .F<int>(b?.c).D = 1;"),
        (
            "x = a?.B; if (a?.B == c && a?.B != d && a?.B <= e) a?.F();",
            "",
        ),
        ("int?[] x = y; var z = a ? b.c : d; w = e ? [f] : g;", ""),
        ("F(x) = 1; F<T>(x) += 1;", "F(x)._=1; F<T>(x)._= 1;"),
        (
            "var (a, b) = c; (d, e) = f; if (x) (d, e) = f; y => (d, e) = f;",
            "",
        ),
        ("a.b! = c; a != b;", "a.b  = c; a != b;"),
        (
            "*p++ = 1; *(int*)p = 2; x = a * (b); y = *(p + 1);",
            "*p++._=1; ~(int*)p = 2; x = a * (b); y = ~(p + 1);",
        ),
        ("(text, out r) => 1", "(text,     r) => 1"),
        ("(out int x) => 1", "(    int x) => 1"),
        ("bool M(out int x) => F(out x);", ""),
        (
            "void operator +=(int x); C operator >>>=(int x); bool operator <=(C a)",
            "void operator + (int x); C operator >>> (int x); bool operator <=(C a)",
        ),
        ("where T : allows ref struct", "where T :            struct"),
        (
            "ref partial struct S; ref struct T; ref int x",
            "    partial struct S; ref struct T; ref int x",
        ),
        ("unsafe ~C() { }", "       ~C() { }"),
        ("from _ in a select _", "from x in a select _"),
    ]);
}

#[test]
fn list_patterns_become_what_the_grammar_knows() {
    check(&[
        ("x is [var a, .. var b]", "x is [var a,    var b]"),
        ("x is [.., 1]", "x is [_ , 1]"),
        ("x is A { B: [.., 1] }", "x is A { B: [_ , 1] }"),
        ("x switch { [var a] => 1 }", "x switch { (var a) => 1 }"),
        ("case [1, ..] when x:", "case (1, _ ) when x:"),
        ("case [.., 1]: case int[] when x:", ""),
        ("x = [.. a, .. [b]]; y = a[..]; z = f(x is 1, a[..]);", ""),
        ("x switch { 1 => a[..], _ => [.. b] }", ""),
    ]);
}

#[test]
fn extension_blocks_become_classes_and_are_listed() {
    let text = "static class E { extension<T>(List<T> s) where T : A { int X => 1; } extension(B) { } extension(); }";
    let copy = normalise(text, &symbols(&[]));
    let expected = "static class E { class ext<T>(List<T> s) where T : A { int X => 1; } class ext:B  { } extension(); }";
    assert_eq!(std::str::from_utf8(&copy.bytes).unwrap(), expected);
    let starts: Vec<_> = text
        .match_indices("extension")
        .map(|(at, _)| at as u32)
        .collect();
    assert_eq!(copy.extension_blocks, starts[..2]);
}

#[test]
fn directives_are_blank_and_choose_branches() {
    check(&[
        (
            "#region A\nint a;\n#endregion",
            "         \nint a;\n          ",
        ),
        ("  # pragma x \" '\nint a;", "                \nint a;"),
        (
            "#if DEBUG\na\n#else\nb\n#endif\nc",
            "         \na\n     \n \n      \nc",
        ),
        (
            "#if NO\na\n#elif DEBUG\nb\n#elif DEBUG\nc\n#else\nd\n#endif",
            "      \n \n           \nb\n           \n \n     \n \n      ",
        ),
        (
            "#if NO\n#if DEBUG\na\n#else\nb\n#endif\n#else\nc\n#endif",
            "      \n         \n \n     \n \n      \n     \nc\n      ",
        ),
        (
            "#define X\n#undef DEBUG\n#if X && !DEBUG\na\n#endif",
            "         \n            \n               \na\n      ",
        ),
        (
            "#if NO\n\" @\" /* ' $\"{\n#endif\nasync = 1;",
            "      \n             \n      \n_sync = 1;",
        ),
        (
            "#!/bin/x\n#:package Y\n#r \"z\"\na",
            "        \n           \n      \na",
        ),
        ("a #if NO\nb", ""),
        (
            "#if DEBUG // why\r\na\r\n#endif\r\n",
            "                \r\na\r\n      \r\n",
        ),
    ]);
}

#[test]
fn irregular_directives_are_noted_with_their_line() {
    let notes = |text: &str| -> Vec<_> {
        let copy = normalise(text, &symbols(&[]));
        copy.notes
            .iter()
            .map(|note| (note.line, note.kind))
            .collect()
    };
    assert_eq!(
        notes("a\n#endif\n#else\n"),
        [
            (2, NoteKind::UnmatchedDirective),
            (3, NoteKind::UnmatchedDirective)
        ]
    );
    assert_eq!(notes("\r\n#if A\r\n\r\n"), [(2, NoteKind::MissingEndif)]);
    assert_eq!(
        notes("a\r#if (A\rb\r#endif\r"),
        [(2, NoteKind::BadCondition)]
    );
    assert_eq!(
        notes("#if A\n#elif &&\n#endif\n"),
        [(2, NoteKind::BadCondition)]
    );
}

#[test]
fn every_newline_of_the_language_becomes_a_line_feed() {
    check(&[
        ("// a\rasync = 1;", "// a\n_sync = 1;"),
        ("// a\u{2028}async = 1;", "// a\n  _sync = 1;"),
        ("// a\u{85}\u{2029}b\r\nc\r", "// a\n \n  b\r\nc\n"),
        ("a\u{1A}", "a "),
    ]);
}

/// Deep nesting of everything that nests, on a stack that one frame a level would exhaust.
#[test]
fn nesting_is_not_recursion() {
    const DEPTH: usize = 50_000;
    let texts = [
        "(",
        "[",
        "{",
        "$\"{",
        "a is [.. ",
        "async(",
        "(out x) => ",
        "extension(",
        "a?.b[",
        "#if A\n",
        "/*",
        "\"\"\"\"",
        "x switch { [var a] => ",
    ];
    let run = move || {
        for text in texts {
            let text = text.repeat(DEPTH);
            assert_eq!(normalise(&text, &symbols(&[])).bytes.len(), text.len());
        }
        let condition = format!(
            "#if {}A{}\nx\n#endif",
            "(!".repeat(DEPTH),
            ")".repeat(DEPTH)
        );
        assert_eq!(
            copy_with(&condition, &["A"]).contains('x'),
            DEPTH.is_multiple_of(2)
        );
    };
    let small = std::thread::Builder::new().stack_size(128 * 1024);
    small.spawn(run).unwrap().join().unwrap();
}

#[test]
fn two_dollars_before_a_verbatim_string_open_no_wider_holes() {
    for text in ["@$$\"\"\"{", "$$@\"{x}\"", "$$\"{", "$$\"{{{x}\""] {
        assert_eq!(copy_with(text, &[]).len(), text.len(), "{text}");
    }
}
