//! No network, ever: not from this program and not from the git that it runs, whatever the code and its repository ask for.
//!
//! Two proofs. Every verb is run under `strace`, which sees each system call that has to do with sockets, of children as
//! well; there is none. And the program has none of the functions that open a connection, which holds for what no
//! test runs, too.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "revisions/repository.rs"]
#[allow(dead_code, reason = "shared with tests that use more of it")]
mod repository;
mod support {
    pub(crate) mod run;
    #[allow(dead_code, reason = "shared with tests that use more of it")]
    pub(crate) mod tree;
}

use std::fs;
use std::net::UdpSocket;
use std::path::Path;
use std::process::Command;

use repository::Repo;
use support::run::unseam;
use support::tree::Tree;

/// The network calls of a command and its children, and its exit code.
fn traced(program: &Path, args: &[&str]) -> (Vec<String>, i32) {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("calls");
    let output = Command::new("strace")
        .args([
            "-f",
            "-qq",
            "-e",
            "trace=network",
            "-e",
            "signal=none",
            "-o",
        ])
        .arg(&log)
        .arg(program)
        .args(args)
        .env("UNSEAM_CACHE_DIR", "")
        .output()
        .unwrap_or_else(|error| panic!("strace is needed: {error}"));
    let calls = fs::read_to_string(&log).unwrap_or_else(|error| {
        let said = String::from_utf8_lossy(&output.stderr);
        panic!("strace cannot trace here: {error}: {said}")
    });
    // Ends of threads; and threads that were gone before strace could see what they asked for.
    let is_call = |line: &&str| !line.contains("+++") && !line.contains(" ???(");
    let calls = calls.lines().filter(is_call);
    (
        calls.map(str::to_owned).collect(),
        output.status.code().unwrap(),
    )
}

/// Asserts that the program ends with `code` and makes no network call.
#[track_caller]
fn offline(args: &[&str], code: i32) {
    let (calls, found) = traced(Path::new(env!("CARGO_BIN_EXE_unseam")), args);
    assert_eq!(calls, Vec::<String>::new(), "{args:?}");
    assert_eq!(found, code, "{args:?}");
}

/// Code that names servers wherever one can be named.
fn inviting() -> Tree {
    let url = "http://127.0.0.1:9/x";
    let project = format!(
        "<Project Sdk=\"Microsoft.NET.Sdk\"><Import Project=\"{url}\"/><Import Project=\"\\\\127.0.0.1\\share\\x.props\"/>
        <PropertyGroup><RestoreSources>{url}</RestoreSources></PropertyGroup><ItemGroup><PackageReference Include=\"Gone\" Version=\"1.0\"/>
        <Compile Include=\"{url}/A.cs\"/></ItemGroup><Target Name=\"T\"><DownloadFile SourceUrl=\"{url}\"/></Target></Project>"
    );
    let config = format!(
        "<!DOCTYPE c SYSTEM \"{url}\"><configuration xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"{url}\"/></configuration>"
    );
    Tree::shop()
        .file("Far/Far.csproj", project)
        .file("Far/Far.cs", "class Far { void M() { new System.Net.WebClient().DownloadString(\"http://127.0.0.1:9/y\"); } }")
        .file("web.config", &config)
        .file("NuGet.config", format!("<configuration><packageSources><add key=\"x\" value=\"{url}\"/></packageSources></configuration>"))
        .file("global.json", "{\"sdk\":{\"version\":\"99.0.0\"}}")
        .file("boundaries.toml", "version = 1\n[[boundary]]\nname = \"Orders\"\ntypes = [\"Shop.Orders.**\"]\n[[boundary]]\nname = \"Payments\"\ntypes = [\"Shop.Payments.**\"]\n")
}

#[test]
fn no_verb_that_reads_code_or_reports_makes_a_network_call() {
    let tree = inviting();
    let root = tree.root().to_str().unwrap();
    let out = tempfile::tempdir().unwrap();
    let path = |name: &str| out.path().join(name).to_str().unwrap().to_owned();
    let report = path("report.json");
    let saved = unseam(&["analyze", root, "--format", &format!("json={report}")]);
    assert_eq!(saved.code, 0, "{}", saved.stderr);
    let cache = path("cache");
    for format in ["text", "json", "html", "svg", "dot"] {
        offline(
            &["analyze", root, "--format", format, "--cache-dir", &cache],
            0,
        );
    }
    offline(&["check", root], 1);
    offline(&["explain", "Order", "--root", root], 0);
    offline(&["graph", "--root", root, "--format", "jsonl"], 0);
    offline(&["render", &report, "--format", "html"], 0);
    offline(&["diff", &report, &report], 0);
    offline(&["score", &report, &report, "--compare"], 0);
    offline(&["whatif", &report, "move Order to Payments"], 0);
    offline(&["contract", "orders", root], 0);
    offline(&["init", root, "--propose", "--force"], 0);
    offline(&["schema", "report"], 0);
    offline(&["cache", "--cache-dir", &cache], 0);
    let usage = path("usage.csv");
    fs::write(&usage, "operation,count\nGET http://127.0.0.1:9/x,1\n").unwrap();
    offline(&["analyze", root, "--usage", &usage], 0);
    let text =
        "[platform]\nroots = [\"Payments\"]\n[[overlay]]\nid = \"a\"\nroots = [\"Orders\"]\n";
    fs::write(tree.path("boundaries.toml"), text).unwrap();
    offline(&["layers", root], 0);
    offline(&["completions", "bash"], 0);
    offline(&["man"], 0);
    offline(&["analyze", "http://127.0.0.1:9/x"], 2);
}

#[test]
fn no_verb_that_reads_a_repository_makes_a_network_call() {
    let repo = Repo::shop();
    repo.write("boundaries.toml", "version = 1\n[[boundary]]\nname = \"Orders\"\ntypes = [\"Shop.Orders.**\"]\n[[boundary]]\nname = \"Pricing\"\ntypes = [\"Shop.Pricing.**\"]\n");
    repo.commit("boundaries");
    repo.write(
        "src/Orders/More.cs",
        "namespace Shop.Orders { class More { } }",
    );
    repo.write(
        ".gitmodules",
        "[submodule \"x\"]\npath = x\nurl = http://127.0.0.1:9/x\n",
    );
    repo.commit("more");
    for (key, value) in [
        ("remote.origin.url", "http://127.0.0.1:9/x"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.partialclonefilter", "blob:none"),
        ("extensions.partialClone", "origin"),
        ("core.fsmonitor", "true"),
        ("credential.helper", "cache"),
        ("fetch.bundleURI", "http://127.0.0.1:9/x"),
    ] {
        repo.git(&["config", key, value]);
    }
    // What a partial clone lacks would be fetched.
    let blob = repo.git(&["rev-parse", "HEAD:src/Orders/More.cs"]);
    let (folder, file) = blob.trim().split_at(2);
    let objects = repo.work().join(".git/objects");
    fs::remove_file(objects.join(folder).join(file)).unwrap();
    let work = repo.work();
    let work = work.to_str().unwrap();
    offline(&["analyze", "--git-dir", work], 0);
    offline(&["analyze", "--git-dir", work, "--rev", "origin/main"], 2);
    offline(&["history", "--git-dir", work], 0);
    offline(&["history", "--git-dir", work, "--format", "html"], 0);
    offline(&["impact", "HEAD~2..HEAD~1", "--git-dir", work], 0);
    offline(&["impact", "--each", "HEAD~1..HEAD", "--git-dir", work], 0);
    // What is absent cannot be compared, and is not fetched.
    offline(&["impact", "HEAD~1..HEAD", "--git-dir", work], 2);
    offline(&["diff", "HEAD~1", "HEAD", "--git-dir", work], 2);
    offline(&["diff", "HEAD~2", "HEAD~1", "--git-dir", work], 0);
}

/// Functions of the C library without which nothing is connected, listened to or looked up.
const FUNCTIONS: [&str; 8] = [
    "socket",
    "connect",
    "bind",
    "listen",
    "accept4",
    "getaddrinfo",
    "gethostbyname",
    "res_init",
];

/// Those of the functions that a program may call.
fn functions(program: &Path) -> Vec<String> {
    let output = Command::new("nm")
        .args(["--dynamic", "--undefined-only", "--format=just-symbols"])
        .arg(program)
        .output()
        .unwrap_or_else(|error| panic!("nm is needed, which comes with the linker: {error}"));
    assert!(output.status.success(), "{output:?}");
    let symbols = String::from_utf8(output.stdout).unwrap();
    let names = symbols.lines().filter_map(|line| line.split('@').next());
    let names: Vec<&str> = names.collect();
    assert!(names.contains(&"write"), "{names:?}");
    let known = |name: &&str| FUNCTIONS.contains(name);
    names.into_iter().filter(known).map(str::to_owned).collect()
}

#[test]
fn the_program_has_no_function_that_opens_a_connection() {
    let found = functions(Path::new(env!("CARGO_BIN_EXE_unseam")));
    assert_eq!(found, Vec::<String>::new());
}

/// Both proofs see a program that does open a socket: this one.
#[test]
fn a_program_that_opens_a_socket_is_seen() {
    let this = std::env::current_exe().unwrap();
    let (calls, code) = traced(&this, &["--ignored", "--exact", "opens_a_socket"]);
    assert_eq!(code, 0);
    assert!(
        calls.iter().any(|call| call.contains("socket(")),
        "{calls:?}"
    );
    assert!(functions(&this).contains(&"socket".to_owned()));
}

#[test]
#[ignore = "is run by another test, to be seen"]
fn opens_a_socket() {
    UdpSocket::bind("127.0.0.1:0").unwrap();
}
