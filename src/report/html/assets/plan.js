// The plan: in which order boundaries leave, what each step costs, what has to be broken or moved before.

const cuts = report.cuts ?? [], circleBreaks = report.circle_breaks ?? [], steps = report.plan ?? [], moves = report.moves ?? [];

/** What the remedies mean, for whoever points at one. */
const REMEDIES = {
  "synchronous-api": "The other side calls it over the network.", event: "The other side is told, and does not ask.",
  "duplicated-contract-type": "Each side has its own copy of a type that only carries data.", "shared-contract-package": "A package with the type, for both sides.",
  "shared-library": "A library without state, for both sides.", "moved-type": "The type goes to the side that uses it.",
  "moved-mention": "The place that mentions it goes to its side: a registration.", "split-class": "The class is divided: each side gets its members.",
  "shared-state-replacement": "State for everybody is replaced: by a store, a token, a parameter.",
  "data-copy-or-view": "The reader keeps a copy that the owner's messages feed, or reads a view that the owner offers.",
  "id-instead-of-object": "The id is kept instead of the object; whoever wants the object asks its owner.",
  "id-without-constraint": "The column stays as an id, the constraint of the database goes.",
};
const remedyChip = (remedy, rule) => el("span", { class: "chip remedy", title: `${REMEDIES[remedy] ?? ""} Rule: ${rule}` }, remedy.replaceAll("-", " "));

/** The costs of a step that are not nothing, in the order of what hurts. */
const COSTS = [
  ["operations_provided", "calls into it", "Members of it that the rest calls: its interface."], ["operations_required", "calls out of it", "Members of the rest that it calls."],
  ["sites", "places to edit", "Places in the source, in both directions."], ["contract_types", "contract types", "Types that become part of a contract or a library."],
  ["changed_types", "types to change", "Types that move or are divided before."], ["shared_state", "shared state", "Types whose state for everybody has to be replaced."],
  ["tables_lent", "tables lent", "Tables that it owns and what stays uses."], ["tables_borrowed", "tables borrowed", "Tables that it uses and what stays owns."],
  ["transactions", "transactions", "Transactions that touch it and what stays."],
];
/** Tests are no tie: they are told beside the costs. */
const testsLine = ({ tests, tests_own: own }) => tests > 0 && el("p", { class: "sub" }, `${counted(tests, "test type")} to run, ${grouped(own)} of its alone`);
/** One number, where the architect sets weights. */
const priced = (step) => step.price != null && el("span", { class: "sub" }, `price ${step.price.toLocaleString("en")}`);
const weightsNote = () => report.plan_price != null && note(`The price of all steps is ${report.plan_price.toLocaleString("en")}, and the cheapest goes first. Weights: ${Object.entries(report.options.weights ?? {}).map(([kind, weight]) => `${kind.replaceAll("-", " ")} ${weight}`).join(", ")}.`);
const costList = (cost) => el("dl", { class: "costs" }, COSTS.filter(([key]) => cost[key] > 0).map(([key, name, tip]) => el("div", { "data-tip": tip, tabindex: "0" }, el("dd", {}, grouped(cost[key])), el("dt", {}, name))),
  COSTS.every(([key]) => !cost[key]) && el("div", {}, el("dt", {}, "nothing ties it to what stays")));

/** One step in one line. */
const planLine = (step) => {
  const b = findBoundary(step.boundary);
  return el("li", {}, b ? boundaryLink(b) : step.boundary, el("span", { class: "sub" }, ` ${counted(step.cost.types, "type")}, ${counted(step.cost.sites, "place")} to edit, ${counted(step.cost.operations_provided + step.cost.operations_required, "operation")}`));
};

/** What breaks part of a dependency: the remedy with the rules that chose it, and the types, in the order of their mentions. */
const breakRemedy = ({ remedy, cuts: indexes, references: n }) => {
  const own = indexes.map((index) => cuts[index]).filter(Boolean), rules = [...new Set(own.map((cut) => cut.rule))].sort();
  return later(el("summary", {}, el("span", { class: "edge-names" }, remedyChip(remedy, rules.join(", ")), el("span", { class: "sub" }, ` ${plural(rules.length, "rule", "rules")} ${rules.join(", ")}`)),
    el("span", { class: "edge-weight" }, `${counted(own.length, "type")}, ${counted(n, "reference")}`)),
  () => growing(own, (cut) => el("div", { class: "entry" }, cutLine(cut)), 20));
};

const breakLine = ({ from, to, references: n, remedies }) => {
  const [a, b] = [findBoundary(from), findBoundary(to)];
  return el("li", {}, a ? boundaryLink(a) : from, el("span", { class: "arrow" }, " → "), b ? boundaryLink(b) : to, a && b && a !== b ? link(hash("pair", from, to), ` ${counted(n, "reference")}`) : ` ${counted(n, "reference")}`, (remedies ?? []).map(breakRemedy));
};

const stepCuts = (step) => {
  const groups = new Map();
  for (const index of step.cuts) if (cuts[index]) groups.set(cuts[index].remedy, [...groups.get(cuts[index].remedy) ?? [], cuts[index]]);
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([remedy, list]) => later(
    el("summary", {}, el("span", { class: "edge-names" }, remedyChip(remedy, list[0].rule), el("span", { class: "sub" }, ` ${REMEDIES[remedy] ?? ""}`)),
      el("span", { class: "edge-weight" }, `${counted(list.length, "type")}, ${counted(sum(list.map((c) => c.places)), "place")}`)),
    () => growing(list, (cut) => el("div", { class: "entry" }, cutLine(cut)), 20)));
};

/** A cut in a line: who uses what, and through which members. */
const cutLine = (cut) => {
  const [from, to] = [findBoundary(cut.from), findBoundary(cut.to)];
  return [el("div", { class: "line" }, typeLink(cut.type), el("span", { class: "sub" }, "of "), to ? boundaryLink(to) : cut.to, el("span", { class: "sub" }, "for "), from ? boundaryLink(from) : cut.from,
    el("span", { class: "count" }, counted(cut.references, "reference"))),
  cut.operations.length > 0 && operationList(cut.operations)];
};
const operationList = (list) => el("p", { class: "members" }, list.slice(0, 12).map((op, i) => [i > 0 && ", ",
  op.at ? el("button", { class: "called", type: "button", title: `Copy ${placeText(op.at)}`, onclick: () => copy(placeText(op.at)) }, op.member) : op.member, el("span", { class: "sub" }, ` ${op.kind === "call" ? "" : `${op.kind} `}${grouped(op.calls)}`)]),
list.length > 12 && el("span", { class: "sub" }, ` and ${list.length - 12} more`));

const moveSection = () => moves.length > 0 && section("Moves that would help first", note("Each lowers the references between boundaries, and makes none depend on another that it did not depend on. What is done here can be undone."),
  table(["Types", "From", "To", "#References saved", ""], moves.slice(0, 12).map((m) => {
    const [from, to] = [findBoundary(m.from), findBoundary(m.to)], done = to && m.types.every((t) => home[t] === to.index);
    return row(m.types.slice(0, 4).map((t, i) => [i > 0 && ", ", typeLink(t)]), from ? boundaryLink(from) : m.from, to ? boundaryLink(to) : m.to, m.gain,
      to ? el("button", { type: "button", disabled: done, onclick: () => moveTypes(m.types, to), "aria-label": `Move ${m.types.map(nameOf).join(", ")} to ${to.name}` }, done ? "Done" : "Do it") : "");
  })));

/** Interfaces that are implemented in another project, out of sight of those that call them. */
const seams = report.seams ?? [], MOST_SEAMS = 40;
const seamRow = (seam) => row([typeLink(seam.type), el("span", { class: "sub" }, ` ${projectOf(seam.type)}`)], boundaryLink(boundaries[home[seam.type]]),
  seam.implementations.slice(0, 6).map((one) => el("div", { class: "line" }, typeLink(one.type), el("span", { class: "sub" }, ` ${projectOf(one.type)} `), boundaryLink(boundaries[home[one.type]]), one.registered && placeButton(placeText(one.registered), true))).concat(seam.implementations.length > 6 ? [note(`${grouped(seam.implementations.length - 6)} more`)] : []),
  seam.users, seam.boundaries, seam.is_between ? "yes" : "");
const seamSection = () => seams.length > 0 && section(`Seams that are there already (${grouped(seams.length)})`, note("An interface in one project, what implements it in another that its callers cannot see: here a team has cut before, and another implementation can take its place by a registration."),
  table(["Interface", "In", "Implemented by", "#Users", "#Boundaries", "Between boundaries"], seams.slice(0, MOST_SEAMS).map(seamRow)), seams.length > MOST_SEAMS && note(`${grouped(seams.length - MOST_SEAMS)} more are in the report.`));

const planView = () => {
  if (!steps.length) {
    return [el("h1", {}, "Plan"), nothing("No plan in this report", "There is nothing to take out. What would be cut between any two boundaries is in ", link(hash("matrix"), "the matrix"), " and the views of its pairs.")];
  }
  const most = Math.max(1, ...steps.map((s) => s.cost.sites));
  return [el("h1", {}, "Plan"), note(`The order in which boundaries can leave, ${report.plan_price == null ? "the one with the fewest cuts for its size first" : "the cheapest first"}. Costs are counted, not estimated: each stands for places in the source.`), weightsNote(),
    isEdited() && note("Boundaries were edited in this page; the plan is for those of the report. The next run makes one for yours."),
    circleBreaks.length > 0 && section("Circles to open", circleBreaks.map((circle) => el("div", { class: "circle" },
      el("p", {}, `${counted(circle.members.length, "boundary").replace("boundarys", "boundaries")} depend on each other. ${circle.is_minimal ? "Fewer references than these cannot open the circle:" : "The cheapest set that was found:"}`),
      el("ol", { class: "breaks" }, circle.breaks.slice(0, 12).map(breakLine)), circle.breaks.length > 12 && note(`${circle.breaks.length - 12} more`)))),
    moveSection(),
    seamSection(),
    el("h2", {}, "Steps"),
    el("ol", { class: "steps" }, steps.map((step, i) => {
      const b = findBoundary(step.boundary);
      return el("li", { class: "step", "data-tint": tint(b) },
        el("div", { class: "step-head" }, el("span", { class: "big" }, String(i + 1)), el("h3", {}, b ? boundaryLink(b) : step.boundary), el("span", { class: "sub" }, `${counted(step.cost.types, "type")}, ${counted(step.cost.lines, "line")}`), priced(step),
          el("span", { class: "effort", "aria-hidden": "true", vars: { "--share": `${(100 * step.cost.sites / most).toFixed(1)}%` } })),
        costList(step.cost), testsLine(step.cost),
        step.circles.length > 0 && el("p", { class: "sub" }, `after ${counted(step.circles.length, "circle")} ${step.circles.length === 1 ? "is" : "are"} opened`),
        stepCuts(step),
        step.files.length > 0 && later(el("summary", {}, el("span", { class: "edge-names" }, "Files that leave"), el("span", { class: "edge-weight" }, grouped(step.files.length))), () => growing(step.files, (f) => placeButton(pathOf(f)), 60)));
    }))];
};
