//! How quick the page is, and how large.

use std::fs;
use std::path::Path;
use std::time::Instant;

use serde_json::Value;

use super::browser::Browser;
use super::{OVERTURE, Shown};

/// Milliseconds that the first view takes; that any other one takes; and bytes of the file.
const FIRST: f64 = 1000.0;
const CHANGE: f64 = 200.0;
const SIZE: u64 = 8_000_000;

/// Milliseconds: those that the thread of the page has worked, and those that a reader has waited.
#[derive(Clone, Copy, Debug)]
struct Took {
    worked: f64,
    waited: f64,
}

/// How long the page takes to open, until it is about to be drawn.
fn opening(browser: &mut Browser, page: &Path) -> Took {
    let (before, started) = (browser.worked(), Instant::now());
    browser.open(page);
    browser.js("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
    let waited = 1000.0 * started.elapsed().as_secs_f64();
    Took {
        worked: browser.worked() - before,
        waited,
    }
}

/// Goes to a view, and how long that takes until it is drawn: by the clock of the page, since the messages of this test to
/// the browser are nothing that a reader waits for.
fn change(browser: &mut Browser, view: &str) -> Took {
    let (before, fragment) = (browser.worked(), Value::from(view));
    let waited = browser.js(&format!(
        "(async () => {{
            const started = performance.now();
            const there = new Promise((done) => addEventListener('hashchange', done, {{ once: true }}));
            location.hash = {fragment};
            await there;
            document.body.getBoundingClientRect();
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            return performance.now() - started;
        }})()"
    ));
    Took {
        worked: browser.worked() - before,
        waited: waited.as_f64().unwrap(),
    }
}

/// Fragments of the views that are measured.
fn views(browser: &mut Browser) -> Vec<String> {
    let ids = browser.js("[...document.querySelectorAll('.card')].map((card) => card.dataset.id)");
    let ids = ids.as_array().unwrap().iter().filter_map(Value::as_str);
    let ids: Vec<&str> = ids.collect();
    let names = [
        "map", "matrix", "plan", "data", "hosts", "edit", "layers", "usage", "compare", "problems",
        "overview",
    ];
    let mut views: Vec<String> = names.map(|view| format!("#/{view}")).to_vec();
    for pair in ids.windows(2).take(12) {
        views.push(format!("#/map/{}", pair[0]));
        views.push(format!("#/pair/{}/{}", pair[0], pair[1]));
    }
    views
}

/// The first view, and the slowest of the others with its name.
fn times(browser: &mut Browser, page: &Path) -> (Took, String, Took) {
    let first = opening(browser, page);
    let mut slowest = (String::new(), first);
    (slowest.1.worked, slowest.1.waited) = (0.0, 0.0);
    for view in views(browser) {
        let took = change(browser, &view);
        if took.waited > slowest.1.waited {
            slowest = (view, took);
        }
    }
    (first, slowest.0, slowest.1)
}

fn measured(browser: &mut Browser, page: &Path) -> (Took, Took) {
    let size = fs::metadata(page).unwrap().len();
    let (first, view, slowest) = times(browser, page);
    eprintln!(
        "{}: {size} bytes, first view {first:.0?}, slowest {view} {slowest:.0?}",
        page.display()
    );
    assert!(size <= SIZE, "{size} bytes");
    assert!(first.worked <= FIRST, "first view: {first:?}");
    assert!(slowest.worked <= CHANGE, "{view}: {slowest:?}");
    (first, slowest)
}

#[test]
fn the_sample_opens_within_a_second_and_changes_at_once() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let page = shown.page.clone();
    measured(&mut shown.browser, &page);
}

/// `UNSEAM_PAGES=a.html:b.html cargo test --test page -- --ignored --nocapture` measures pages of real systems, on a machine
/// that does nothing else: here a reader's waiting counts.
#[test]
#[ignore = "needs the pages that UNSEAM_PAGES names"]
fn pages_of_real_systems_are_as_quick() {
    let pages = std::env::var_os("UNSEAM_PAGES").unwrap_or_default();
    for page in std::env::split_paths(&pages) {
        let (first, slowest) = measured(&mut Browser::start().unwrap(), &page);
        assert!(first.waited <= FIRST, "first view: {first:?}");
        assert!(slowest.waited <= CHANGE, "{slowest:?}");
    }
}
