//! Files of usage: a log of anybody's, counted and joined to code.

use std::io::{self, Read};
use std::sync::OnceLock;

use unseam::discover::memory::MemoryTree;
use unseam::discover::{Scope, discover};
use unseam::pipeline::{Evidence, Options, Silent, bind_tree, report};
use unseam::report::json;
use unseam::usage::read;

use super::trees::assert_no_defect;

/// An operation with a hole in its route, one without, a job, and a message with its handler.
const CODE: &str = "using Microsoft.AspNetCore.Mvc; using MediatR; namespace Shop;
[ApiController, Route(\"api/orders\")] public class OrdersController : ControllerBase {
    [HttpGet(\"{id:int}\")] public Order Get(int id) => new Order();
    [HttpPost] public void Place([FromBody] Order order) { new Payments().Book(order); } }
public class Order { public int Id; } public class Payments { public void Book(Order order) { } }
public class OrderPlaced : INotification { }
public class Mailer : INotificationHandler<OrderPlaced> { public void Handle(OrderPlaced it) { } }
public class CleanUpJob { public void Execute() { } }";

const PROJECT: &str = "<Project Sdk=\"Microsoft.NET.Sdk.Web\"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>";

fn code() -> &'static MemoryTree {
    static TREE: OnceLock<MemoryTree> = OnceLock::new();
    TREE.get_or_init(|| {
        MemoryTree::new()
            .with("Shop.csproj", PROJECT)
            .with("Shop.cs", CODE)
    })
}

/// A stream that hands out a few bytes at a time, as a pipe may.
struct Drops<'a>(&'a [u8]);

impl Read for Drops<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = into.len().min(1 + self.0.len() % 7);
        self.0.read(&mut into[..count])
    }
}

/// What is counted does not depend on how the file comes in, every problem has a place in it, and the report that it
/// leads to reads back as it is.
pub(super) fn usage(data: &[u8]) {
    let tally = read("given", &mut &*data);
    assert!(read("given", &mut Drops(data)) == tally);
    assert_no_defect(&tally.problems);
    let ends = data.iter().filter(|byte| **byte == b'\n').count();
    for problem in &tally.problems {
        let is_there = |line: u32| (1..=ends + 1).contains(&(line as usize));
        assert!(problem.line.is_none_or(is_there), "{problem:?} of {ends}");
    }
    for (subject, load) in &tally.loads {
        assert!(
            load.count > 0 && load.failures <= load.count,
            "{subject:?}: {load:?}"
        );
    }
    assert!(tally.span.is_none_or(|(first, last)| first <= last));
    let options = Options {
        usage: vec![tally],
        evidence: [Evidence::Structure, Evidence::Usage].into(),
        ..Options::default()
    };
    let workspace = discover(code(), &Scope::Everything, &options.discovery());
    let bound = bind_tree(code(), workspace, &options, &Silent);
    assert_no_defect(&bound.problems);
    let report = report(&bound, &options, &Silent);
    assert_no_defect(&report.problems);
    let text = json::json(&report);
    assert_eq!(json::json(&json::read(&text).unwrap()), text);
}
