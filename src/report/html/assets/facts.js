// Views of what a report may hold beside its types: data, hosts, layers of ownership, history, a second report.

const dataSummary = (data) => Object.entries(data).map(([k, v]) => Array.isArray(v) ? `${grouped(v.length)} ${k}` : typeof v === "number" ? `${grouped(v)} ${k}` : null).filter(Boolean).join(", ");

/** Tables or entities with how each boundary touches them: name to boundary index to {read, write, owns}. */
const tablesOf = () => {
  const found = new Map();
  const mark = (name, b, what) => {
    const row = found.get(name) ?? new Map(), cell = row.get(b.index) ?? new Set();
    what.forEach((w) => cell.add(w));
    row.set(b.index, cell);
    found.set(name, row);
  };
  for (const b of boundaries) {
    for (const [key, value] of Object.entries(b.report?.data ?? {})) {
      const what = /^(read|reads)/.test(key) ? ["read"] : /^(write|writes)/.test(key) ? ["write"] : /^own/.test(key) ? ["own"] : [];
      const list = Array.isArray(value) ? value : typeof value === "object" && value ? Object.entries(value).map(([name, v]) => ({ name, ...(typeof v === "object" ? v : {}) })) : [];
      for (const item of list) {
        const name = typeof item === "string" ? item : textOf(pick(item, "table", "entity", "name"));
        if (!name) continue;
        const extra = [...what];
        if (pick(item, "reads", "read")) extra.push("read");
        if (pick(item, "writes", "write")) extra.push("write");
        if (pick(item, "owner", "owns", "owned") === true) extra.push("own");
        const access = pick(item, "access", "mode");
        if (typeof access === "string") { if (/r/i.test(access)) extra.push("read"); if (/w/i.test(access)) extra.push("write"); }
        if (what.length || extra.length) mark(name, b, extra);
      }
    }
  }
  return [...found].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
};

const dataView = () => {
  const tables = tablesOf(), all = living();
  const loose = boundaries.filter((b) => Object.keys(b.report?.data ?? {}).length);
  const top = ["tables", "entities", "transactions", "data"].filter((key) => report[key] && (Array.isArray(report[key]) ? report[key].length : Object.keys(report[key]).length));
  if (!tables.length && !loose.length && !top.length) {
    return [el("h1", {}, "Data"), nothing("No data facts in this report", "Which tables and entities each boundary reads and writes is not in it. Types that hold data are boundary members like all others: see ", link(hash("map"), "the map"), ".")];
  }
  const users = all.filter((b) => tables.some(([, row]) => row.has(b.index)));
  return [el("h1", {}, "Data"),
    isEdited() && note("Boundaries were edited in this page; who touches which table is as the report has it."),
    tables.length > 0 && [note("Who touches what: R reads, W writes. A row with several W is written by several boundaries: nobody can be cut loose from it alone."),
      el("div", { class: "scroll" }, el("table", { class: "matrix data" },
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, `Table or entity (${grouped(tables.length)})`), users.map((b) => el("th", { scope: "col", class: "slant" }, el("span", {}, boundaryLink(b)))))),
        el("tbody", {}, tables.slice(0, 200).map(([name, row]) => {
          const writers = [...row.values()].filter((marks) => marks.has("write")).length;
          return el("tr", { class: writers > 1 ? "contested" : null }, el("th", { scope: "row" }, name),
            users.map((b) => {
              const marks = row.get(b.index);
              const text = marks ? `${marks.has("own") ? "●" : ""}${marks.has("read") ? "R" : ""}${marks.has("write") ? "W" : ""}` || "·" : "";
              return el("td", { class: marks ? marks.has("write") ? "write" : "read" : null, "aria-label": marks ? `${b.name}: ${[...marks].join(", ")}` : null }, text);
            }));
        })))),
      tables.length > 200 && note(`${tables.length - 200} more in the report.`)],
    top.map((key) => section(key[0].toUpperCase() + key.slice(1), listOfValues(report[key]))),
    tables.length === 0 && loose.map((b) => section(b.name, plainLinked(b.report.data)))];
};

const listOfValues = (value) => Array.isArray(value) ? growing(value, (v) => el("div", { class: "entry" }, plainLinked(v)), 30) : plainLinked(value);

/** Deployables against boundaries: types of each that a host's project reaches through project references. */
const hostsView = () => {
  const projects = report.projects ?? [], byPath = new Map(projects.map((p) => [p.path, p]));
  const hosts = (report.hosts ?? []).map((h) => ({ name: textOf(pick(h, "name", "project", "path")) || "host", path: pick(h, "project", "path"), told: h }));
  const found = hosts.length ? hosts : projects.filter((p) => ["exe", "web", "desktop"].includes(p.kind) && !p.graph).map((p) => ({ name: p.name || p.path, path: p.path, kind: p.kind }));
  if (!found.length) return [el("h1", {}, "Hosts"), nothing("No deployable found", "No project of this code base builds a program, a web site or a service by itself.")];
  const reach = (path) => {
    const seen = new Set(), todo = [path];
    while (todo.length) { const p = todo.pop(); if (seen.has(p) || !byPath.has(p)) continue; seen.add(p); todo.push(...byPath.get(p).references ?? []); }
    return seen;
  };
  const inProject = new Map();
  for (let t = 0; t < typeCount; t++) if (home[t] >= 0) {
    const key = projectOf(t), row = inProject.get(key) ?? new Map();
    row.set(home[t], (row.get(home[t]) ?? 0) + 1);
    inProject.set(key, row);
  }
  const rows = found.map((h) => {
    const total = new Map(), own = inProject.get(h.path) ?? new Map();
    for (const p of reach(h.path)) for (const [b, n] of inProject.get(p) ?? []) total.set(b, (total.get(b) ?? 0) + n);
    return { ...h, total, own };
  });
  const all = living().filter((b) => rows.some((r) => r.total.has(b.index)));
  return [el("h1", {}, "Hosts"),
    note("What each deployable carries: the types of a boundary that its project, and the projects it references, hold. In brackets those of its own project. A boundary that many hosts carry is shipped with each of them."),
    el("div", { class: "scroll" }, el("table", { class: "matrix data" },
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Host"), all.map((b) => el("th", { scope: "col", class: "slant" }, el("span", {}, boundaryLink(b)))))),
      el("tbody", {}, rows.map((r) => el("tr", {}, el("th", { scope: "row" }, r.name, r.kind && el("span", { class: "kind" }, ` ${r.kind}`)),
        all.map((b) => {
          const n = r.total.get(b.index) ?? 0, own = r.own.get(b.index) ?? 0, share_ = n / Math.max(1, current().members[b.index].length);
          return el("td", { class: n ? "used" : null, vars: { "--strength": Math.min(1, share_).toFixed(2) } }, n ? `${grouped(n)}${own ? ` (${grouped(own)})` : ""}` : "");
        })))))),
    all.length > 0 && (report.hosts ?? []).length > 0 && section("As the report tells them", listOfValues(report.hosts)),
    factsSection()];
};

/** Wiring, messages, operations, where the report holds them as facts. */
const factsSection = () => {
  const facts = report.facts ?? [];
  if (!facts.length) return null;
  const groups = new Map();
  for (const fact of facts) { const key = textOf(pick(fact, "kind", "fact")) || "fact"; groups.set(key, [...groups.get(key) ?? [], fact]); }
  return section("Entry points and wiring", [...groups].map(([kind, list]) => el("details", { class: "edge" },
    el("summary", {}, el("span", {}, kind.replaceAll("-", " ")), el("span", { class: "edge-weight" }, grouped(list.length))), listOfValues(list))));
};

/** Layers of ownership: what each layer holds of every boundary and what ties it to the others. */
const layersView = () => {
  const names = [...new Set(Array.from({ length: typeCount }, (_, t) => layerOf(t)).filter(Boolean))].sort();
  if (!names.length) return [el("h1", {}, "Layers"), nothing("No layers of ownership", "No layers (platform, customer) are declared for this code base, so there is no extension surface to show.")];
  const all = ["", ...names], groupOf = Int32Array.from({ length: typeCount }, (_, t) => counts[t] || layerOf(t) ? all.indexOf(layerOf(t)) : -1);
  const links = fold(groupOf), label = (i) => all[i] || "this code base";
  return [el("h1", {}, "Layers"), note("The extension surface: what one layer needs of another, boundary by boundary."),
    links.map((l) => {
      const targets = new Map();
      for (const e of l.edges) { const t = outermost[E.to[e]]; targets.set(t, (targets.get(t) ?? 0) + references[e]); }
      return section(`${label(l.from)} → ${label(l.to)}`, note(`${counted(l.references, "reference")}, ${counted(l.calls, "call")}, ${counted(l.targets.size, "type")}`),
        growing([...targets].sort((a, b) => b[1] - a[1]), ([t, n]) => el("p", { class: "line" }, typeLink(t), " ", boundaryLink(boundaryOf(t)), el("span", { class: "count" }, grouped(n))), 25));
    }),
    table(["Boundary", ...all.map((_, i) => `#${label(i)}`)], living().map((b) => row(boundaryLink(b), ...all.map((_, i) => current().members[b.index].filter((t) => layerOf(t) === all[i]).length))))];
};

/** Figures over revisions, one line each, where the report holds them. */
const historyView = () => {
  const points = Array.isArray(report.history) ? report.history : report.history?.points ?? report.history?.revisions ?? [];
  if (!points.length) return [el("h1", {}, "History"), nothing("No history in this report", "Figures over time come from ", el("code", {}, "unseam history"), ".")];
  const flat = points.map((p) => ({ ...p, ...(p.metrics?.division ?? {}), ...(p.metrics ?? {}) }));
  const keys = [...new Set(flat.flatMap((p) => Object.keys(p)))].filter((key) => flat.filter((p) => typeof p[key] === "number").length > 1);
  const names = flat.map((p, i) => textOf(pick(p, "revision", "commit", "date")) || String(i + 1));
  return [el("h1", {}, "History"), el("div", { class: "charts" }, keys.map((key) => chart(key, names, flat.map((p) => typeof p[key] === "number" ? p[key] : null))))];
};

const chart = (key, names, values) => {
  const known = values.filter((v) => v !== null), low = Math.min(0, ...known), high = Math.max(...known, low + 1e-9), width = 420, height = 120;
  const x = (i) => 8 + i * (width - 16) / Math.max(1, values.length - 1), y = (v) => height - 8 - (v - low) * (height - 16) / (high - low);
  const points = values.map((v, i) => v === null ? null : `${x(i).toFixed(1)} ${y(v).toFixed(1)}`).filter(Boolean);
  const title = (definitionOf.get(`division.${key}`) ?? definitionOf.get(`system.${key}`))?.name ?? key.replaceAll("_", " ");
  return el("figure", {}, el("figcaption", {}, title, " ", el("b", {}, figure(known.at(-1)))),
    sv("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `${title}: ${names.map((n, i) => `${n} ${figure(values[i])}`).join(", ")}`, class: "chart" },
      sv("path", { d: `M${points.join("L")}` }), values.map((v, i) => v !== null && sv("circle", { cx: x(i), cy: y(v), r: 3 }, sv("title", {}, `${names[i]}: ${figure(v)}`)))));
};

/** Two states against each other: the proposal and the page as edited, or the report it is compared with. */
const compareView = () => {
  const other = report.compare ?? report.baseline ?? null;
  if (!isEdited() && !other) return [el("h1", {}, "Compare"), nothing("Nothing to compare yet", "Edit the boundaries, and this view holds the edited division against the proposed one.")];
  const now = current(), was = other ? null : proposed;
  const named = (links) => new Map(links.map((l) => [`${boundaries[l.from].id} ${boundaries[l.to].id}`, l.references]));
  const before = was ? named(was.links) : new Map((other.couplings ?? []).map((c) => [`${c.from} ${c.to}`, c.references])), after = named(now.links);
  const keys = [...new Set([...before.keys(), ...after.keys()])].map((key) => [key, before.get(key) ?? 0, after.get(key) ?? 0]).filter(([, a, b]) => a !== b)
    .sort((x, y) => Math.abs(y[2] - y[1]) - Math.abs(x[2] - x[1]) || (x[0] < y[0] ? -1 : 1));
  const division = was ? was.division : other.metrics?.division ?? {};
  return [el("h1", {}, "Compare"), note(was ? "The division as edited in this page against the proposed one." : "This report against the one it was compared with."),
    el("dl", { class: "stats" }, Object.keys(now.division).map((key) => stat("division", key, now.division[key], null, division[key]))),
    section("Couplings that differ", keys.length ? table(["From", "To", "#Before", "#Now", "#Difference"], keys.slice(0, 200).map(([key, a, b]) => {
      const [from, to] = key.split(" ").map((id) => boundaries.find((x) => x.id === id));
      return row(from ? boundaryLink(from) : key, to ? boundaryLink(to) : "", a, b, el("td", { class: b > a ? "number warm" : "number calm" }, `${b > a ? "+" : "−"}${grouped(Math.abs(b - a))}`));
    })) : note("None."))];
};
