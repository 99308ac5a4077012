//! A headless Chromium, spoken to over the pipe that it reads its DevTools commands from.
//!
//! No socket and no library: commands and answers are JSON with a zero byte behind each. The browser reads from descriptor
//! 3 and writes to 4; the shell that starts it puts our two pipes there. It ends when its pipe does.

use std::collections::VecDeque;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

/// No answer takes this long, on a machine that does ten other things as well.
const PATIENCE: Duration = Duration::from_mins(2);

const NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];

/// A browser with one page.
pub(crate) struct Browser {
    child: Child,
    commands: Option<ChildStdin>,
    answers: Receiver<Value>,
    events: VecDeque<Value>,
    session: Option<String>,
    last: u64,
    /// Profile and downloads; goes with the browser.
    folder: TempDir,
    /// The address that the page was opened from.
    address: String,
}

/// The browser of this machine: that of `UNSEAM_BROWSER`, or the first of the usual names in the path.
///
/// Where there is none, these tests do nothing; but in CI there has to be one.
fn program() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("UNSEAM_BROWSER") {
        return Some(named.into());
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = std::env::split_paths(&path);
    let found = folders.find_map(|folder| {
        let programs = NAMES.iter().map(|name| folder.join(name));
        programs.into_iter().find(|program| program.is_file())
    });
    assert!(
        found.is_some() || std::env::var_os("CI").is_none(),
        "no browser: install chromium"
    );
    found.filter(|_| cfg!(unix))
}

impl Browser {
    /// Starts it with an empty page of the size of a large screen; `None` where there is no browser.
    pub(crate) fn start() -> Option<Self> {
        let Some(program) = program() else {
            eprintln!("NOT TESTED in a browser: there is none");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new("sh")
            .args(["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 >/dev/null 2>&1"])
            .arg(program)
            .args([
                "--headless=new",
                // Root cannot have the sandbox. What is opened are our own files.
                "--no-sandbox",
                // A test goes from view to view faster than a person could.
                "--disable-ipc-flooding-protection",
                "--remote-debugging-pipe",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND",
            ])
            .arg(format!("--user-data-dir={}", folder.path().display()))
            .arg("about:blank")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (to, answers) = channel();
        let mut from = BufReader::new(child.stdout.take().unwrap());
        thread::spawn(move || {
            let mut message = Vec::new();
            while from.read_until(0, &mut message).is_ok_and(|read| read > 0) {
                message.pop();
                let sent = serde_json::from_slice(&message).map(|value| to.send(value));
                message.clear();
                if !matches!(sent, Ok(Ok(()))) {
                    break;
                }
            }
        });
        let mut browser = Self {
            commands: child.stdin.take(),
            child,
            answers,
            events: VecDeque::new(),
            session: None,
            last: 0,
            folder,
            address: String::new(),
        };
        browser.attach();
        Some(browser)
    }

    fn attach(&mut self) {
        let page = self.call("Target.createTarget", &json!({ "url": "about:blank" }));
        let page = json!({ "targetId": page["targetId"], "flatten": true });
        let session = self.call("Target.attachToTarget", &page);
        let downloads = json!({ "behavior": "allow", "downloadPath": self.downloads() });
        self.call("Browser.setDownloadBehavior", &downloads);
        self.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Log", "Network", "Accessibility"] {
            self.call(&format!("{domain}.enable"), &json!({}));
        }
        // Time is what the thread of the page has worked: other programs run on the machine as well.
        self.call(
            "Performance.enable",
            &json!({ "timeDomain": "threadTicks" }),
        );
        self.call(
            "Emulation.setDeviceMetricsOverride",
            &json!({ "width": 1440, "height": 900, "deviceScaleFactor": 1, "mobile": false }),
        );
    }

    fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    /// Sends a command and waits for its answer.
    pub(crate) fn call(&mut self, method: &str, parameters: &Value) -> Value {
        self.last += 1;
        let id = self.last;
        let mut command = json!({ "id": id, "method": method, "params": parameters });
        if let Some(session) = &self.session {
            command["sessionId"] = session.as_str().into();
        }
        let mut bytes = command.to_string().into_bytes();
        bytes.push(0);
        self.commands.as_mut().unwrap().write_all(&bytes).unwrap();
        loop {
            let answer = self.receive(method);
            if answer["id"] == id {
                assert!(answer.get("error").is_none(), "{method}: {answer}");
                return answer["result"].clone();
            }
            self.events.push_back(answer);
        }
    }

    fn receive(&self, why: &str) -> Value {
        match self.answers.recv_timeout(PATIENCE) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => panic!("the browser does not answer: {why}"),
            Err(RecvTimeoutError::Disconnected) => panic!("the browser has ended: {why}"),
        }
    }

    /// Waits for an event; what came before it stays to be judged.
    fn wait_for(&mut self, event: &str) {
        while !self.events.iter().any(|known| known["method"] == event) {
            let next = self.receive(event);
            self.events.push_back(next);
        }
    }

    /// Opens a file. What the page before it did is forgotten.
    pub(crate) fn open(&mut self, file: &Path) {
        self.address = format!("file://{}", file.display());
        self.events.clear();
        self.call("Page.navigate", &json!({ "url": self.address }));
        self.wait_for("Page.loadEventFired");
    }

    /// The value of an expression, awaited where it is a promise.
    pub(crate) fn js(&mut self, expression: &str) -> Value {
        let asked =
            json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let answer = self.call("Runtime.evaluate", &asked);
        let failed = answer.get("exceptionDetails");
        assert!(failed.is_none(), "{expression}: {answer}");
        answer["result"]["value"].clone()
    }

    /// Presses a key; `modifiers` as DevTools counts them: 2 is Ctrl, 8 is Shift.
    pub(crate) fn key(&mut self, key: &str, modifiers: u32) {
        let text = if key.chars().count() == 1 && modifiers == 0 {
            key
        } else {
            ""
        };
        let press =
            |kind: &str| json!({ "type": kind, "key": key, "text": text, "modifiers": modifiers });
        self.call("Input.dispatchKeyEvent", &press("keyDown"));
        self.call(
            "Input.dispatchKeyEvent",
            &json!({ "type": "keyUp", "key": key, "modifiers": modifiers }),
        );
        self.settle();
    }

    /// Presses the mouse at one place, moves it, and lets go at another.
    pub(crate) fn drag(&mut self, from: (f64, f64), to: (f64, f64)) {
        let middle = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
        let steps = [
            ("mouseMoved", from, 0),
            ("mousePressed", from, 1),
            ("mouseMoved", middle, 1),
            ("mouseMoved", to, 1),
            ("mouseReleased", to, 0),
        ];
        for (kind, (x, y), buttons) in steps {
            let button = if kind == "mouseMoved" && buttons == 0 {
                "none"
            } else {
                "left"
            };
            let event = json!({ "type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1 });
            self.call("Input.dispatchMouseEvent", &event);
        }
        self.settle();
    }

    /// Waits until what was begun is drawn.
    pub(crate) fn settle(&mut self) {
        self.js("new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 60))");
    }

    /// The file that the page offers when `expression` is done.
    pub(crate) fn download(&mut self, expression: &str) -> Vec<u8> {
        self.js(expression);
        let started = Instant::now();
        loop {
            let mut entries = fs::read_dir(self.downloads()).into_iter().flatten();
            let done = entries.find_map(|entry| {
                let path = entry.unwrap().path();
                let partial = path.extension().is_some_and(|e| e == "crdownload");
                (!partial).then(|| fs::read(path).ok()).flatten()
            });
            if let Some(bytes) = done.filter(|bytes| !bytes.is_empty()) {
                fs::remove_dir_all(self.downloads()).unwrap();
                return bytes;
            }
            assert!(started.elapsed() < PATIENCE, "nothing was downloaded");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Milliseconds that the thread of the page has worked so far.
    pub(crate) fn worked(&mut self) -> f64 {
        let answer = self.call("Performance.getMetrics", &json!({}));
        let mut metrics = answer["metrics"].as_array().unwrap().iter();
        let tasks = metrics.find(|metric| metric["name"] == "TaskDuration");
        1000.0 * tasks.unwrap()["value"].as_f64().unwrap()
    }

    /// What went wrong since the page was opened: errors and warnings on the console, refusals of the policy, dialogs, and
    /// everything that was asked of a network or of another file.
    pub(crate) fn complaints(&mut self) -> Vec<String> {
        // Whatever is still on its way comes before the answer to this.
        self.js("0");
        let (address, events) = (&self.address, &self.events);
        events
            .iter()
            .filter_map(|it| complaint(it, address))
            .collect()
    }
}

/// What is wrong about an event, where something is.
fn complaint(event: &Value, page: &str) -> Option<String> {
    let it = &event["params"];
    match event["method"].as_str()? {
        "Runtime.exceptionThrown" => Some(it["exceptionDetails"].to_string()),
        "Runtime.consoleAPICalled" => {
            let is_bad = matches!(it["type"].as_str(), Some("error" | "warning" | "assert"));
            is_bad.then(|| it["args"].to_string())
        }
        "Log.entryAdded" => {
            let entry = &it["entry"];
            let is_bad = matches!(entry["level"].as_str(), Some("error" | "warning"));
            is_bad.then(|| entry["text"].to_string())
        }
        "Page.javascriptDialogOpening" => Some(format!("dialog {}", it["message"])),
        "Network.requestWillBeSent" => {
            let url = it["request"]["url"].as_str().unwrap_or_default();
            let own = url.split('#').next() == Some(page) || url.starts_with("blob:");
            (!own).then(|| format!("request for {url}"))
        }
        _ => None,
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends with its pipe; whoever waits too long for that ends it.
        self.session = None;
        drop(self.commands.take());
        let started = Instant::now();
        while matches!(self.child.try_wait(), Ok(None)) {
            if started.elapsed() > Duration::from_secs(5) {
                let _ = self.child.kill();
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}
