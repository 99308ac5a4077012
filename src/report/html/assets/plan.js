// The order of extraction, as far as the report holds a plan.

const pick = (value, ...keys) => {
  for (const key of keys) if (value && typeof value === "object" && value[key] !== undefined && value[key] !== null) return value[key];
  return null;
};
const idOfStep = (step) => pick(step, "boundary", "extract", "id", "target");
const textOf = (value) => value === null || value === undefined ? "" : typeof value === "object" ? pick(value, "text", "title", "name", "description") ?? "" : String(value);

/** One step in one line, whatever the shape of the report says of it. */
const planLine = (step) => {
  const b = findBoundary(String(idOfStep(step) ?? "")), title = textOf(pick(step, "title", "action", "name", "what", "kind", "text"));
  const cost = pick(step, "cost", "effort");
  return el("li", {}, b && [boundaryLink(b), title && ": "], title || (!b && (typeof step === "string" ? step : "step")),
    cost !== null && typeof cost !== "object" && el("span", { class: "count" }, ` cost ${figure(Number(cost))}`));
};

const planView = () => {
  const steps = report.plan ?? [];
  if (!steps.length) {
    return [el("h1", {}, "Plan"), nothing("No plan in this report", "This report holds no steps of extraction. What would be cut between any two boundaries is in ", link(hash("matrix"), "the matrix"), " and the views of its pairs.")];
  }
  return [el("h1", {}, "Plan"), note("The order in which boundaries can be taken out, cheapest and least entangled first, with what each step costs."),
    el("ol", { class: "steps" }, steps.map((step, i) => {
      const b = findBoundary(String(idOfStep(step) ?? ""));
      const rest = typeof step === "object" ? Object.fromEntries(Object.entries(step).filter(([, v]) => v !== null && !(Array.isArray(v) && !v.length))) : step;
      return el("li", { class: "step", "data-tint": tint(b) },
        el("h2", {}, el("span", { class: "ordinal" }, String(i + 1)), " ", b ? boundaryLink(b) : textOf(pick(step, "title", "name", "action")) || "Step"),
        plainLinked(rest));
    }))];
};

/** A value of the report in which ids of boundaries and indexes of types become links. */
const plainLinked = (value, key = "") => {
  if (value === null || value === undefined) return "–";
  if (typeof value === "string") { const b = findBoundary(value); return b && /(boundary|boundaries|from|to|into|extract|depends|after|before|blocked)/.test(key) ? boundaryLink(b) : value; }
  if (typeof value === "number") return /^(type|types|by|subject|object|user)$/.test(key) && Number.isInteger(value) && value < typeCount ? typeLink(value) : figure(value);
  if (Array.isArray(value)) {
    if (key === "sites" || key === "at" || key === "site") {
      const pairs = value.length === 2 && value.every((v) => typeof v === "number") ? [value] : value;
      return el("ul", { class: "sites" }, pairs.slice(0, 20).map((s) => el("li", {}, Array.isArray(s) ? placeButton(`${pathOf(s[0])}:${s[1]}`) : placeButton(String(s)))));
    }
    if (!value.length) return "–";
    return el("ul", {}, value.slice(0, 60).map((v) => el("li", {}, plainLinked(v, key))), value.length > 60 && el("li", {}, `${value.length - 60} more in the report`));
  }
  if (typeof value === "object") {
    return el("dl", { class: "plain" }, Object.entries(value).filter(([, v]) => v !== null && !(Array.isArray(v) && !v.length) && !(typeof v === "object" && !Array.isArray(v) && !Object.keys(v).length))
      .map(([k, v]) => [el("dt", {}, k.replaceAll("_", " ")), el("dd", {}, plainLinked(v, k))]));
  }
  return String(value);
};
