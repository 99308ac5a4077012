// The compare view: this division against another one - the proposal before edits, or a second report.

const other = page.compare ?? null;
const compareState = { with: null };

/** What is compared with: figures of the division, references by pair of ids, and the boundaries by id. */
const against = (what) => {
  const pairs = new Map();
  if (what === "report") {
    for (const c of other.couplings) pairs.set(`${c.from} ${c.to}`, c.references);
    return { division: other.division, pairs, boundaries: new Map(other.boundaries.map((b) => [b.id, b])), homes: new Map(other.moved.map(([t, id]) => [t, id])) };
  }
  for (const l of proposed.links) pairs.set(`${boundaries[l.from].id} ${boundaries[l.to].id}`, l.references);
  const known = (report.boundaries ?? []).map((b, i) => [b.id, { id: b.id, name: b.name, types: proposed.figures[i]?.all ?? 0, cohesion: proposed.figures[i]?.cohesion ?? null, coupling: proposed.figures[i]?.coupling ?? null }]);
  const homes = new Map();
  home.forEach((b, t) => { if (b !== T.boundary[t]) homes.set(t, T.boundary[t] < 0 ? null : boundaries[T.boundary[t]].id); });
  return { division: proposed.division, pairs, boundaries: new Map(known), homes };
};

const difference = (before, after, shownAs = grouped) => before === after ? el("td", { class: "number sub" }, "=")
  : el("td", { class: "number" }, `${after > before ? "+" : "−"}${shownAs(Math.abs(after - before))}`);
const changeBar = (before, after, most) => el("td", {}, el("span", { class: "change", role: "img", "aria-label": `${grouped(before)} before, ${grouped(after)} now`, vars: { "--was": `${(100 * before / most).toFixed(1)}%`, "--now": `${(100 * after / most).toFixed(1)}%` } }));

const compareView = () => {
  const choices = [other && ["report", other.title || "the other report"], isEdited() && ["proposal", "what was proposed"]].filter(Boolean);
  if (!choices.length) {
    return [el("h1", {}, "Compare"), nothing("Nothing to compare yet", "Edit the boundaries, and this view holds the edited division against the proposed one. A page that is made with ", el("code", {}, "--html-compare REPORT"), " holds two reports against each other.")];
  }
  const what = choices.some(([key]) => key === compareState.with) ? compareState.with : choices[0][0];
  const now = current(), was = against(what);
  const nameOfId = (id) => { const b = findBoundary(id); return b ? boundaryLink(b) : el("span", {}, was.boundaries.get(id)?.name ?? id, el("span", { class: "kind" }, " gone")); };
  const after = new Map(now.links.map((l) => [`${boundaries[l.from].id} ${boundaries[l.to].id}`, l.references]));
  const pairs = [...new Set([...was.pairs.keys(), ...after.keys()])].map((key) => [key, was.pairs.get(key) ?? 0, after.get(key) ?? 0]).filter(([, a, b]) => a !== b)
    .sort((x, y) => Math.abs(y[2] - y[1]) - Math.abs(x[2] - x[1]) || (x[0] < y[0] ? -1 : 1));
  const most = Math.max(1, ...pairs.flatMap(([, a, b]) => [a, b]));
  const ids = [...new Set([...was.boundaries.keys(), ...living().map((b) => b.id)])], moved = [...was.homes].filter(([t]) => T.outer[t] < 0);
  const rows = ids.map((id) => ({ id, before: was.boundaries.get(id), b: findBoundary(id) })).filter(({ before, b }) => {
    const f = b && now.figures[b.index];
    return !before || !b || before.types !== f.all || before.cohesion !== f.cohesion || before.coupling !== f.coupling || before.name !== b.name;
  });
  return [el("h1", {}, "Compare"),
    choices.length > 1 ? el("div", { class: "controls" }, choice("With", choices, what, (v) => { compareState.with = v; redraw(); }))
      : note(what === "report" ? `This report against ${other.title || "the other one"}.` : "The division as edited in this page against the proposed one."),
    el("dl", { class: "stats" }, ["boundaries", "crossing_references", "turbo_mq_mean", "non_extreme_distribution", "structural_modularity", "inter_partition_calls", "interface_number", "transactional_purity", "boundaries_in_cycles"].map((key) => stat("division", key, now.division[key], null, was.division[key] ?? null))),
    el("div", { class: "columns" },
      section(`Boundaries that differ (${rows.length})`, rows.length ? table(["Boundary", "#Types", "#", "Cohesion", "Coupling"], rows.map(({ id, before, b }) => {
        const f = b ? now.figures[b.index] : null, old = before?.types ?? 0, step = (key) => before && f && before[key] !== f[key] ? `${share(before[key])} → ${share(f[key])}` : share((f ?? before)?.[key]);
        return row(nameOfId(id), f?.all ?? 0, difference(old, f?.all ?? 0), step("cohesion"), step("coupling"));
      })) : note("None.")),
      section(`Couplings that differ (${pairs.length})`, pairs.length ? table(["From", "To", "#Before", "#Now", "#", ""], pairs.slice(0, 60).map(([key, a, b]) => {
        const [from, to] = key.split(" ");
        return row(nameOfId(from), nameOfId(to), a, findBoundary(from) && findBoundary(to) ? el("td", { class: "number" }, link(hash("pair", from, to), grouped(b))) : b, difference(a, b), changeBar(a, b, most));
      })) : note("None."), pairs.length > 60 && note(`${pairs.length - 60} more.`))),
    section(`Types that are elsewhere (${moved.length})`, moved.length ? growing(moved, ([t, id]) => el("div", { class: "entry line" }, typeLink(t), el("span", { class: "sub" }, "from "), id === null ? boundaryLink(null) : nameOfId(id), el("span", { class: "sub" }, "to "), boundaryLink(boundaryOf(t))), 30) : note("None.")),
    what === "report" && el("div", { class: "columns" },
      section(`New types (${other.added.length})`, other.added.length ? growing(other.added, (t) => el("div", { class: "entry line" }, typeLink(t), boundaryLink(boundaryOf(t))), 20) : note("None.")),
      section(`Types that are gone (${other.gone.length})`, other.gone.length ? growing(other.gone, ([id, b]) => el("div", { class: "entry line" }, el("code", {}, id), el("span", { class: "sub" }, b === null ? "no boundary" : was.boundaries.get(b)?.name ?? b)), 20) : note("None.")))];
};
