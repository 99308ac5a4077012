//! Whole files: what is counted, and what is told of what cannot be.

use std::fmt::Write as _;
use std::io;

use super::*;
use crate::usage::tally::Way;

fn counted(text: impl AsRef<[u8]>) -> Tally {
    read("usage", &mut text.as_ref())
}

/// Subjects with their counts, then problems.
fn shown(tally: &Tally) -> String {
    let mut out = String::new();
    for (subject, load) in &tally.loads {
        let way = if subject.way == Way::Outgoing {
            "-> "
        } else {
            ""
        };
        let verb = if subject.verb.is_empty() { "" } else { " " };
        let _ = writeln!(
            out,
            "{way}{}{verb}{}: {}",
            subject.verb, subject.text, load.count
        );
    }
    for problem in &tally.problems {
        let line = problem
            .line
            .map_or(String::new(), |line| format!("{line}: "));
        let _ = writeln!(out, "! {line}{}", problem.message);
    }
    out
}

const SPANS: &str = r#"{"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"shop"}},{"key":"test.case.name","value":{"stringValue":"Checkout"}}]},"scopeSpans":[{"scope":{"name":"a"},"spans":[{"traceId":"5b8efff798038103d269b633813fc60c","spanId":"eee19b7ec3c1b174","name":"GET /api/x","kind":2,"startTimeUnixNano":"1544712660000000000","endTimeUnixNano":"1544712661000000000","attributes":[{"key":"http.request.method","value":{"stringValue":"GET"}},{"key":"http.route","value":{"stringValue":"/api/x"}}],"status":{}},{"name":"inner","kind":1,"parentSpanId":"eee19b7ec3c1b174"}]}]}]}"#;

#[test]
fn lines_of_json_are_read_one_by_one() {
    let text = "{\"operation\":\"GET /a\",\"count\":2}\n\n{\"operation\":\"GET /a\",\n{\"operation\":\"GET /b\",\"count\":-1}\nnonsense\n{\"operation\":\"GET /b\"}\n7\n";
    assert_eq!(
        shown(&counted(text)),
        "GET /a: 2\nGET /b: 1\n! 3: not counted: EOF while parsing a value\n! 4: not counted: count \"-1\" is no number from 0 on\n! 5: not counted: expected ident\n! 7: not counted: invalid type: integer `7`, expected an object, or a list of objects\n"
    );
}

#[test]
fn spans_are_read_a_batch_a_line_or_as_one_document() {
    let lines = counted(format!("{SPANS}\n{SPANS}\n"));
    assert_eq!(shown(&lines), "GET /api/x: 2\n");
    assert_eq!((lines.format, lines.passed_over), (Some(Format::Otlp), 2));
    let load = lines.loads.values().next().unwrap();
    assert_eq!(
        load.causes.values().sum::<u64>(),
        2,
        "causes of the resource"
    );
    assert_eq!(load.hours[14], 2);
    let value: serde_json::Value = serde_json::from_str(SPANS).unwrap();
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    let document = counted(format!("{pretty}\n{pretty}"));
    assert_eq!(document.loads, lines.loads);
    // What stands before a fault counts, and what begins behind it.
    let broken = counted(format!("{}!\n{pretty}", &pretty[..pretty.len() - 3]));
    assert_eq!(broken.loads, lines.loads);
    assert_eq!(broken.problems.len(), 1);
    assert_eq!(
        broken.problems[0].line,
        Some(pretty.lines().count() as u32 - 1)
    );
}

#[test]
fn answers_of_queries_and_exports_are_read() {
    let query = r#"{"tables":[{"name":"PrimaryResult","columns":[{"name":"timestamp","type":"datetime"},{"name":"name","type":"string"},{"name":"itemCount","type":"int"},{"name":"itemType","type":"string"}],"rows":[["2026-10-01T07:30:00Z","GET Home/Index",3,"request"],["2026-10-01T07:30:00Z",null,3,"request"]]}]}"#;
    assert_eq!(
        shown(&counted(query)),
        "GET Home/Index: 3\n! 1: not counted: it does not say what was called\n"
    );
    let export = r#"{"request":[{"name":"GET Home/Index","count":2,"responseCode":200,"success":true,"url":"/","durationMetric":{"value":1046804.0}}],"context":{"data":{"eventTime":"2016-03-21T10:05:45Z"}}}"#;
    let tally = counted(export);
    assert_eq!(shown(&tally), "GET Home/Index: 2\n");
    let load = tally.loads.values().next().unwrap();
    assert!(load.p95().unwrap().abs_diff(104_680) < 1000);
    assert_eq!(load.hours[10], 2);
    let stored = r#"{"records":[{"time":"2026-10-01T07:30:00Z","Type":"AppDependencies","DependencyType":"SQL","Name":"db","ItemCount":1,"DurationMs":3.5}]}"#;
    assert_eq!(shown(&counted(stored)), "-> db: 1\n");
    let own = r#"{"operation":"A","value":3,"records":null}"#;
    assert_eq!(shown(&counted(own)), "A: 1\n");
    let array = r#"[{"operation":"A"},{"operation":"B"}]"#;
    assert_eq!(shown(&counted(array)), "A: 1\nB: 1\n");
}

#[test]
fn what_is_no_usage_is_told() {
    for (text, expected) in [
        (&b""[..], "! it is empty\n"),
        (b"\n \n", "! it is empty\n"),
        (b"\x00\x01", "! 1: it is no text\n"),
        (
            b"PK\x03\x04rest",
            "! it is an archive (zip); give what is in it\n",
        ),
        (
            b"a,b\n1,2\n",
            "! 1: no column tells what was called, as one named operation would; there is \"a\", \"b\"\n",
        ),
    ] {
        assert_eq!(shown(&counted(text)), expected);
    }
}

#[test]
fn many_broken_lines_do_not_fill_the_report() {
    let text = format!("operation,count\n{}GET /a,1\n", "GET /a,x\n".repeat(1000));
    let tally = counted(text);
    assert_eq!((tally.records, tally.broken), (1, 1000));
    assert_eq!(tally.problems.len(), TOLD + 1);
    assert_eq!(
        tally.problems[TOLD].message,
        "980 more records were not counted"
    );
}

/// So many bytes of the same, and then an end.
struct Endless {
    head: &'static [u8],
    byte: u8,
    left: u64,
}

impl io::Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if !self.head.is_empty() {
            return self.head.read(into);
        }
        let got = into.len().min(usize::try_from(self.left).unwrap());
        into[..got].fill(self.byte);
        self.left -= got as u64;
        Ok(got)
    }
}

#[test]
fn what_would_not_fit_into_memory_is_given_up() {
    for (head, byte) in [
        (&b"{\"operation\":\""[..], b'a'),
        (b"{\"operation\":", b'['),
        (b"{\"operation\":\n", b'1'),
        (b"operation\n\"", b'a'),
    ] {
        let mut stream = Endless {
            head,
            byte,
            left: 6 << 20,
        };
        let tally = read("usage", &mut stream);
        assert_eq!(
            (tally.records, tally.broken),
            (0, 1),
            "{:?}",
            tally.problems
        );
    }
}

#[test]
fn a_stream_that_breaks_off_leaves_what_was_read() {
    struct Torn(bool);
    impl io::Read for Torn {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            if std::mem::replace(&mut self.0, true) {
                return Err(io::Error::other("the disk is gone"));
            }
            let text = b"operation\nGET /a\n";
            into[..4].copy_from_slice(&text[..4]);
            into[4..text.len()].copy_from_slice(&text[4..]);
            Ok(text.len())
        }
    }
    let mut torn = io::BufReader::new(Torn(false));
    let tally = read("usage", &mut torn);
    assert_eq!(tally.records, 1);
    assert!(tally.problems[0].message.contains("the disk is gone"));
}
