// The hosts view: what is deployed, what of each boundary it carries, through what work comes in.

const hosts = report.hosts ?? [], entryPoints = report.entry_points ?? [], operations = report.operations ?? [], blockers = report.blockers ?? [];

const hostMatrix = () => {
  const rows = hosts.map((host) => {
    const cells = new Map();
    for (const t of host.types) if (home[t] >= 0) cells.set(home[t], [...cells.get(home[t]) ?? [], t]);
    return { host, cells };
  });
  const columns = living().filter((b) => rows.some((r) => r.cells.has(b.index))), sizes = current().members;
  const behind = el("div", { class: "behind", tabindex: "-1" });
  const open = (host, b, types) => {
    behind.replaceChildren();
    const reached = new Set(host.types), inside = new Set(types), ways = [];
    for (let e = 0; e < edgeCount; e++) if (inside.has(E.to[e]) && reached.has(E.from[e]) && home[E.from[e]] !== b.index) ways.push(e);
    ways.sort((a, c) => references[c] - references[a] || a - c);
    fill(behind, [el("h2", {}, `${host.name} and ${b.name}`),
      ways.length > 0 && [note("What draws it in: uses of its types by types outside that the host may reach."), growing(ways, (e) => el("div", { class: "entry line" }, sitesOf(e).slice(0, 1).map(([f, line]) => placeButton(`${pathOf(f)}:${line}`, true)), typeLink(E.from[e]), "→", typeLink(E.to[e]), el("span", { class: "edge-weight" }, grouped(references[e]))), 20)],
      note("Types that it may reach."), growing(types.filter((t) => T.outer[t] < 0), (t) => el("div", { class: "entry" }, typeLink(t), " ", el("span", { class: "sub" }, shortSpace(namespaceOf(t)))), 40)]);
    behind.focus();
    behind.scrollIntoView({ block: "nearest" });
  };
  return [el("div", { class: "scroll" }, el("table", { class: "matrix data", "aria-label": "Which host may reach how much of which boundary" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, counted(hosts.length, "host")), columns.map((b) => el("th", { scope: "col", class: "slant" }, el("span", {}, boundaryLink(b)))))),
    el("tbody", {}, rows.map(({ host, cells }) => el("tr", {}, el("th", { scope: "row", title: host.project }, host.name, el("span", { class: "kind" }, ` ${host.kind}`)),
      columns.map((b) => {
        const types = cells.get(b.index) ?? [], part = types.length / Math.max(1, sizes[b.index].length);
        const label = `${host.name} may reach ${grouped(types.length)} of ${counted(sizes[b.index].length, "type")} of ${b.name}`;
        return el("td", { class: types.length ? "used" : null, vars: { "--strength": Math.min(1, part).toFixed(2) } },
          types.length > 0 && el("button", { type: "button", title: label, "aria-label": label, onclick: () => open(host, b, types) }, share(part)));
      })))))), behind];
};

/** Who serves an operation: the type, and the boundary that it is in now. */
const operationEntry = (op) => el("div", { class: "entry line" },
  placeButton(placeText(op.at), true), el("b", {}, op.verb ?? ""), el("code", {}, op.route || op.member || "(any)"), el("span", { class: "chip" }, op.kind),
  isType(op.type) && [typeLink(op.type), boundaryLink(boundaryOf(op.type))],
  (op.users ?? []).length > 0 && el("span", { class: "sub" }, `called at ${counted(op.users.length, "place")}`));

const hostsView = () => {
  const offered = operations.filter((op) => op.direction === "provided"), required = operations.filter((op) => op.direction === "required");
  const kinds = new Map();
  for (const entry of entryPoints) kinds.set(entry.kind, [...kinds.get(entry.kind) ?? [], entry]);
  const rules = new Map();
  for (const blocker of blockers) rules.set(blocker.rule, [...rules.get(blocker.rule) ?? [], blocker]);
  const folded = (groups, show) => [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([kind, list]) =>
    later(el("summary", {}, el("span", {}, kind.replaceAll("-", " ")), el("span", { class: "edge-weight" }, grouped(list.length))), () => growing(list, show, 40)));
  return [el("h1", {}, "Hosts"),
    hosts.length ? [note("What each deployable drags in: the share of a boundary's types that it may reach from where it starts. A boundary that one host carries alone leaves with it; one that all carry has to be deployed with each of them, or be called."), hostMatrix()]
      : nothing("No deployable found", "No project of this code base builds a program, a web site or a service by itself."),
    el("div", { class: "columns" },
      entryPoints.length > 0 && section(`Entry points (${grouped(entryPoints.length)})`, folded(kinds, (entry) => el("div", { class: "entry line" }, placeButton(placeText(entry.at), true), typeLink(entry.type), entry.text && el("code", {}, entry.text), boundaryLink(boundaryOf(entry.type))))),
      blockers.length > 0 && section(`What ties types to their machine (${grouped(blockers.length)})`, folded(rules, (b) => el("div", { class: "entry line" }, placeButton(placeText(b.at), true), typeLink(b.type), el("code", {}, b.what), boundaryLink(boundaryOf(b.type)))))),
    el("div", { class: "columns" },
      offered.length > 0 && section(`Operations offered (${grouped(offered.length)})`, growing(offered, operationEntry, 20)),
      required.length > 0 && section(`Operations required (${grouped(required.length)})`, growing(required, operationEntry, 20)))];
};
