use std::collections::BTreeSet;
use std::path::Path;

use super::*;
use crate::extract::extract;
use crate::syntax::{Parser, decode, errors, normalise};

fn print(code: &str) -> (String, usize) {
    let tree = Parser::new().parse(&normalise(code, &BTreeSet::new()));
    (skeleton(&extract(&tree, code)), errors(&tree).len())
}

#[test]
fn declarations_come_out_without_bodies_and_private_parts() {
    let code = "
        using System; using Text = System.String; using static System.Math;
        [assembly: InternalsVisibleTo(\"Shop.Tests, PublicKey=00\")] [assembly: AssemblyTitle(\"Shop\")]
        namespace Shop.Orders {
            using System.Linq;
            public partial class Order<T, @event> : Base<T>, IHave<int[][,], (T x, string)> where T : struct, IThing {
                public const int Limit = 5; private int hidden; int also; protected internal string[] names = null;
                public Order(int number = 3, params string[] rest) : base(1) { Do(); }
                static Order() { } ~Order() { }
                public T? Total { get; private set; } = default; public int Count => 3;
                public string this[int i, ref long? j] { get { return \"\"; } }
                public event EventHandler Changed; void IThing.Explicit() { }
                public static Order<T, @event> operator +(Order<T, @event> a, int b) => a;
                public static implicit operator string(Order<T, @event> a) => null;
                public async Task<R> RunAsync<R>(out R result, in R other) where R : T => default;
                protected class Inner { internal enum State { Open, @new } }
                private class Secret { public int X; } class AlsoSecret { }
            }
            public interface IThing { void Explicit(); int N { get; } }
            public record Money(decimal Amount, string Currency) : Value(Amount);
            public delegate global::System.Collections.Generic.List<T> Made<T>(T from);
            file class Local { }
        }";
    let (text, parse_errors) = print(code);
    assert_eq!(parse_errors, 0);
    insta::assert_snapshot!(text);
    assert_eq!(print(&text), (text.clone(), 0), "reads as what was printed");
}

#[test]
fn every_construct_prints_to_text_that_reads_the_same() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/constructs");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "cs") {
            let bytes = std::fs::read(&path).unwrap();
            let code = decode(&bytes).unwrap().text.to_string();
            let (text, _) = print(&code);
            assert_eq!(print(&text), (text.clone(), 0), "{}", path.display());
            read += 1;
        }
    }
    assert!(read > 200, "{read}");
}
