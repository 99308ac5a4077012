// The usage view: what is called how much, by whom nothing is called, where requests may cross a cut.

const usage = report.usage ?? {}, usageEntries = usage.entries ?? [];
const milliseconds = (load) => load.p95_ms === null || load.p95_ms === undefined ? "–" : `${grouped(load.p95_ms)} ms`;
const failed = (load) => load.count ? percent(load.failures / load.count, 1) : "–";
const boundariesOf = (ids) => el("span", { class: "inlined" }, (ids ?? []).map((id) => { const b = findBoundary(id); return b ? boundaryLink(b) : id; }));
const UNJOINED = { "no-such-route": "no such route", "other-verb": "another verb", "no-such-name": "no such name", "no-such-message": "no such message", "static-file": "a file that is served as it is", database: "a database", "own-operation": "a call of itself", "unknown-call": "no such call in the code" };

/** Calls by the hour of the day as small bars; nothing where no file tells. */
const hoursOf = (load) => {
  const hours = load.hours ?? [], most = Math.max(1, ...hours);
  if (!hours.length) return "";
  const label = `busiest at ${hours.indexOf(Math.max(...hours))}:00 UTC`;
  return sv("svg", { class: "hours", viewBox: "0 0 96 18", width: 96, height: 18, role: "img", "aria-label": label }, sv("title", {}, label),
    hours.map((n, hour) => sv("rect", { x: 4 * hour, y: 18 - 18 * n / most, width: 3, height: 18 * n / most, fill: "currentColor" })));
};

const entryRow = (entry) => row(el("td", { title: `${entry.how}, ${entry.certainty}` }, el("code", {}, entry.name)), entry.load.count, el("td", { class: "number" }, failed(entry.load)), el("td", { class: "number" }, milliseconds(entry.load)), hoursOf(entry.load), boundariesOf(entry.boundaries), boundariesOf((entry.reaches ?? []).filter((id) => !entry.boundaries.includes(id))));
const USAGE_COLUMNS = ["Entry", "#Calls", "#Failed", "#95 % within", "By hour", "Served by", "May come to"];
const MOST_ENTRIES = 60;

const loadOf = (b) => b.report?.load;
const loadRows = () => living().filter(loadOf).sort((a, b) => loadOf(b).own.count - loadOf(a).own.count).map((b) => {
  const load = loadOf(b);
  return row(boundaryLink(b), load.own.count, el("td", {}, bar(load.share)), el("td", { class: "number" }, failed(load.own)), el("td", { class: "number" }, milliseconds(load.own)), load.through, load.outgoing, hoursOf(load.own));
});

const usageView = () => {
  if (!(usage.sources ?? []).length) {
    return [el("h1", {}, "Usage"), nothing("No usage in this report", "--usage FILE tells what is called how much: counts as CSV or JSON lines, exports of Application Insights, spans of OpenTelemetry.")];
  }
  const unused = usage.unused ?? [], unjoined = usage.unjoined ?? [], scenarios = usage.scenarios ?? [], calls = usage.calls ?? [];
  const crossed = cuts.filter((cut) => cut.traffic?.requests > 0).sort((a, b) => b.traffic.requests - a.traffic.requests);
  return [el("h1", {}, "Usage"),
    note("What was called, joined to the operations, handlers and jobs of the code. It moves no boundary. What requests may come to follows from the calls in the code: an upper bound."),
    isEdited() && note("Boundaries were edited in this page; who serves what is told for those of the report."),
    el("dl", { class: "stats" },
      plainStat("Requests", usage.requests, "All that the files tell of."),
      plainStat("Joined", share(usage.joined_share), `${grouped(usage.joined)} of ${grouped(usage.requests)} requests are of something that the code is known to answer.`),
      plainStat("Entries called", usageEntries.length, "Operations, handlers and jobs."),
      plainStat("Called by nobody", unused.length, "Others of their kind are called, so that they would have been seen."),
      plainStat("Not observed", usage.unobserved ?? 0, "Of these no file could tell: nothing of their kind is in it.")),
    section("Load of the boundaries", table(["Boundary", "#Requests", "Share", "#Failed", "#95 % within", "#Through it from others", "#Calls elsewhere", "By hour"], loadRows())),
    crossed.length > 0 && section("Cuts that most requests may cross", table(["From", "To", "Type", "#Requests", "First at"], crossed.slice(0, 20).map((cut) => {
      const [from, to] = [findBoundary(cut.from), findBoundary(cut.to)];
      return row(from ? boundaryLink(from) : cut.from, to ? boundaryLink(to) : cut.to, typeLink(cut.type), el("td", { class: "number" }, from && to ? link(hash("pair", cut.from, cut.to), grouped(cut.traffic.requests)) : grouped(cut.traffic.requests)), cut.sites.length ? placeButton(placeText(cut.sites[0]), true) : "");
    }))),
    section(`What is called (${grouped(usageEntries.length)})`, table(USAGE_COLUMNS, usageEntries.slice(0, MOST_ENTRIES).map(entryRow)), usageEntries.length > MOST_ENTRIES && note(`${grouped(usageEntries.length - MOST_ENTRIES)} more are in the report.`)),
    el("div", { class: "columns" },
      unused.length > 0 && section(`Called by nobody (${grouped(unused.length)})`, growing(unused, (u) => el("div", { class: "entry line" }, el("code", {}, u.name), u.type !== undefined && typeLink(u.type), u.boundary && boundariesOf([u.boundary]), el("span", { class: "sub" }, u.certainty)), 25)),
      unjoined.length > 0 && section(`Not joined (${grouped(unjoined.length)})`, growing(unjoined, (u) => el("div", { class: "entry line" }, el("code", {}, u.name), el("span", { class: "chip" }, UNJOINED[u.reason] ?? u.reason), u.is_outgoing && el("span", { class: "sub" }, "called from here"), el("span", { class: "count" }, grouped(u.load.count))), 25)),
      calls.length > 0 && section(`What is called elsewhere (${grouped(calls.length)})`, growing(calls, (c) => el("div", { class: "entry line" }, el("code", {}, c.name), boundariesOf(c.boundaries), el("span", { class: "count" }, grouped(c.load.count))), 25)),
      scenarios.length > 0 && section(`Tests and load scenarios (${grouped(scenarios.length)})`, growing(scenarios, (s) => later(el("summary", {}, el("span", { class: "edge-names" }, s.name, el("span", { class: "kind" }, ` ${s.kind.replaceAll("-", " ")}`)), el("span", { class: "edge-weight" }, counted(s.requests, "request"))),
        () => [el("p", {}, "may come to ", boundariesOf(s.boundaries)), growing(s.entries, (use) => el("div", { class: "entry line" }, el("code", {}, usageEntries[use.entry]?.name ?? ""), el("span", { class: "count" }, grouped(use.requests))), 20)]), 25))),
    section("Files", table(["File", "Form", "#Records", "#Requests", "#Calls elsewhere", "#Not usable", "From", "Until"], usage.sources.map((s) => row(s.name, s.format ?? "not known", s.records, s.requests, s.calls, s.broken, s.first ?? "", s.last ?? ""))))];
};
