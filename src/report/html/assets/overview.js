// The first view: what was read, what is proposed, what stands in the way.

const headline = () => {
  const h = report.health ?? {}, system = report.metrics?.system ?? {}, now = current().division, was = proposed.division;
  return el("dl", { class: "stats" },
    stat("division", "boundaries", now.boundaries, null, was.boundaries),
    stat("division", "crossing_references", now.crossing_references, null, was.crossing_references),
    stat("division", "modularity", isEdited() ? null : report.metrics?.division?.modularity ?? null),
    stat("division", "turbo_mq_mean", now.turbo_mq_mean, null, was.turbo_mq_mean),
    stat("division", "transactional_purity", now.transactional_purity, null, was.transactional_purity),
    stat("division", "boundaries_in_cycles", now.boundaries_in_cycles, null, was.boundaries_in_cycles),
    stat("system", "propagation_cost", system.propagation_cost ?? null),
    stat("system", "types_in_cycles", system.types_in_cycles ?? null),
    el("div", { class: "stat", tabindex: "0", "data-tip": "Names in the source that were bound to what they mean. What is not bound is in no dependency." },
      el("dt", {}, "Names bound"), el("dd", {}, h.references ? percent(h.resolved / h.references, 1) : "–")));
};

const healthList = () => {
  const h = report.health ?? {};
  const unresolved = Object.entries(h.unresolved_by_reason ?? {}).sort((a, b) => b[1] - a[1]);
  const roles = Object.entries(h.roles ?? {}).filter(([role]) => role !== "product");
  return el("ul", { class: "health" },
    el("li", {}, `${counted(h.files ?? 0, "file")}, ${counted(h.lines ?? 0, "line")}, ${counted((report.projects ?? []).length, "project")}, ${counted(typeCount, "type")}`),
    roles.length > 0 && el("li", {}, "In no boundary by role: ", roles.map(([role, n]) => `${grouped(n)} ${role}`).join(", ")),
    unresolved.length > 0 && el("li", {}, "Not bound: ", unresolved.map(([why, n]) => `${grouped(n)} ${why}`).join(", ")),
    h.files_with_errors > 0 && el("li", { class: "warn" }, `${counted(h.files_with_errors, "file")} did not parse cleanly`),
    h.files_not_read > 0 && el("li", { class: "warn" }, `${counted(h.files_not_read, "file")} not read`),
    (report.problems ?? []).length > 0 && el("li", {}, link(hash("problems"), `${counted(report.problems.length, "problem")} in the code as it was read`)));
};

/** Mean confidence of the types of a boundary that have one. */
const sureness = (members) => {
  const known = members.map(confidenceOf).filter((c) => c !== null);
  return known.length ? sum(known) / known.length : null;
};

const formReason = (reason) => el("li", {}, reason.text, " ", el("span", { class: "kind" }, reason.rule), reason.at && [" ", placeButton(placeText(reason.at), true)]);
/** The form that fits a boundary, why, and what would give it another one; as the report has it, whatever was edited here. */
const formOf = (b) => {
  const form = b.report?.form;
  return form && later(el("summary", {}, el("span", { class: "chip" }, form.form.replaceAll("-", " ")), form.next && el("span", { class: "sub" }, ` nearly a ${form.next.form.replaceAll("-", " ")}`)), () => [
    el("p", { class: "sub" }, "because it"), el("ul", { class: "sites" }, form.because.map(formReason)),
    form.next && [el("p", { class: "sub" }, `a ${form.next.form.replaceAll("-", " ")} once`), el("ul", { class: "sites" }, form.next.once.map(formReason))]]);
};

const boundaryCard = (b) => {
  const { figures, members, links } = current();
  const f = figures[b.index], own = members[b.index];
  const out = links.filter((l) => l.from === b.index).slice(0, 4);
  const outside = [[b.report?.entry_points?.length, "entry point"], [b.report?.operations?.length, "operation"], [b.report?.data?.owned?.length, "table", "owns "], [b.report?.data?.transactions?.length, "crossing transaction"]]
    .filter(([n]) => n > 0).map(([n, noun, before]) => `${before ?? ""}${counted(n, noun)}`);
  return el("article", { class: "card", "data-tint": tint(b), "data-id": b.id },
    el("h3", {}, link(hash("map", b.id), b.name), b.pinned && el("span", { class: "pin", title: "pinned" }, " ⚲")),
    el("p", { class: "sub" }, `${counted(f.all, "type")} · ${counted(f.lines, "line")}`),
    el("dl", { class: "card-figures" },
      el("div", { "data-tip": meaning("group", "cohesion"), tabindex: "0" }, el("dt", {}, "Cohesion"), el("dd", {}, bar(f.cohesion))),
      el("div", { "data-tip": meaning("group", "coupling"), tabindex: "0" }, el("dt", {}, "Coupling"), el("dd", {}, bar(f.coupling, "warm"))),
      el("div", { "data-tip": "Mean over its types of how sure the proposal is that they belong here.", tabindex: "0" },
        el("dt", {}, "Confidence"), el("dd", {}, bar(sureness(own), "calm"))),
      typeof b.report?.stability === "number" && el("div", { "data-tip": meaning("boundary", "stability"), tabindex: "0" },
        el("dt", {}, "Stability"), el("dd", {}, bar(b.report.stability, "calm")))),
    outside.length > 0 && el("p", { class: "sub" }, outside.join(" · ")),
    formOf(b),
    out.length > 0 && el("p", { class: "uses" }, "uses ", out.map((l, i) => [i > 0 && ", ",
      link(hash("pair", b.id, boundaries[l.to].id), `${boundaries[l.to].name} ${grouped(l.references)}`)])));
};

/** What a kind of evidence weighs and is worth here. */
const evidenceText = (e) => `${e.layer} ${percent(e.share ?? 0, 0)}${typeof e.lift === "number" ? ` (lift ${figure(e.lift)})` : ""}`;

const evidenceLine = () => {
  const shares = report.evidence ?? [];
  return shares.length ? el("span", { "data-tip": meaning("evidence", "lift"), tabindex: "0" }, shares.map(evidenceText).join(", "))
    : (report.options?.evidence ?? []).join(", ") || "none";
};

/** What other numbers of boundaries would change, nearest first: from fewest to most. */
const levelsTable = () => {
  const levels = report.levels ?? [], name = (id) => boundaryLink(boundaries.find((b) => b.id === id) ?? null);
  const rows = [...levels.filter((l) => l.change === "join").reverse(), ...levels.filter((l) => l.change !== "join")];
  const side = (s) => s.types?.length ? el("span", {}, counted(s.types.length, "type"), ": ", s.types.slice(0, 3).map((t, i) => [i > 0 && ", ", typeLink(t)]), s.types.length > 3 && ", …")
    : el("span", {}, (s.boundaries ?? []).map((id, i) => [i > 0 && ", ", name(id)]));
  return rows.length ? table(["#Services", "Change", "One side", "Other side", "Together"], rows.map((l) => row(
    l.services, l.change === "join" ? "become one" : el("span", {}, name(l.sides?.[0]?.boundaries?.[0]), " parts"),
    side(l.sides?.[0] ?? {}), side(l.sides?.[1] ?? {}), percent(l.together ?? 0, 0))))
    : note("No runs voted, so that other numbers of boundaries are not known.");
};

const overviewView = () => {
  const { links, figures } = current();
  const cards = living().sort((a, b) => figures[b.index].all - figures[a.index].all || a.index - b.index);
  return [
    el("h1", {}, page.title || "this code base"),
    el("p", { class: "lead" }, report.boundaries?.length
      ? [`${counted(living().length, "boundary").replace("boundarys", "boundaries")} proposed${isEdited() ? ", as edited in this page" : ""}; evidence: `, evidenceLine(), "."]
      : "No boundaries are proposed: there is too little to divide."),
    headline(),
    section("Boundaries", el("div", { class: "cards" }, cards.map(boundaryCard))),
    el("div", { class: "columns" },
      section("Heaviest couplings", links.length ? table(["From", "To", "#References", "#Calls", "#Types"], links.slice(0, 10).map((l) => row(
        boundaryLink(boundaries[l.from]), boundaryLink(boundaries[l.to]),
        el("td", { class: "number" }, link(hash("pair", boundaries[l.from].id, boundaries[l.to].id), grouped(l.references))),
        l.calls, l.targets.size))) : note("Nothing couples the boundaries.")),
      section("First steps", steps.length ? el("ol", { class: "first" }, steps.slice(0, 4).map(planLine), steps.length > 4 && link(hash("plan"), "all steps"))
        : note("This report holds no plan.")),
      section("Shared by several", (report.kernel ?? []).length ? kernelTable(report.kernel.slice(0, 10)) : note("No type serves several boundaries.")),
      section("What was read", healthList())),
    section("Other numbers of boundaries", levelsTable()),
  ];
};

const kernelTable = (list) => table(["Type", "#Used by", "#Boundaries", "Would become"], list.map((k) =>
  row(typeLink(k.type), k.users, k.boundaries, el("td", { title: k.reason }, (k.rule === "static-state" ? k.remedy : k.becomes).replaceAll("-", " ")))));

const problemsView = () => [
  el("h1", {}, "Problems"),
  note("What could not be read, understood or decided. The rest went on."),
  growing(report.problems ?? [], (p) => el("p", { class: "problem" }, el("b", {}, p.code ?? ""), " ", p.message ?? "", " ",
    p.path && placeButton(p.line ? `${p.path}:${p.line}` : p.path)), 100),
];
