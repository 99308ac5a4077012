// The history view: figures of one division commit by commit, where the page was given a history.

const past = page.history ?? null;
const PAST_FIGURES = [
  ["crossing_references", "References between boundaries", "count"], ["crossing_share", "Share of references that cross", "share"], ["boundaries_in_cycles", "Boundaries in circles", "count"],
  ["propagation_cost", "Propagation cost", "share"], ["types_in_cycles", "Types in circles", "share"], ["lines", "Lines", "count"],
];

const historyView = () => {
  if (!past || !past.commits.length) {
    return [el("h1", {}, "History"), nothing("No history in this page", "A page that is made with ", el("code", {}, "--html-history FILE"), " shows figures over time; ", el("code", {}, "unseam history --format json=FILE"), " measures them.")];
  }
  const first = past.commits[0], last = past.commits.at(-1);
  return [el("h1", {}, "History"),
    note(`${counted(past.commits.length, "commit")} from ${first.date} to ${last.date}, all held to ${past.division}.${past.cut_off ? " Older commits are not in the clone." : ""}`),
    el("div", { class: "charts" }, PAST_FIGURES.map(([key, name, unit]) => chart(name, past.commits, past.figures[key], unit))),
    past.pairs.length > 0 && section("Pairs that moved most", el("div", { class: "charts small" }, past.pairs.map((pair) => {
      const [a, b] = [findBoundary(pair.from), findBoundary(pair.to)];
      return chart(a && b ? link(hash("pair", pair.from, pair.to), `${a.name} → ${b.name}`) : `${pair.from} → ${pair.to}`, past.commits, pair.references, "count", `${pair.from} to ${pair.to}`);
    }))),
    past.rises.length > 0 && section("Commits that raised a pair most", table(["Pair", "#Before", "#After", "Commit", "Day", "Message"], past.rises.slice(0, 40).map((rise) => {
      const [a, b] = [findBoundary(rise.from), findBoundary(rise.to)];
      return row(a && b ? link(hash("pair", rise.from, rise.to), `${a.name} → ${b.name}`) : `${rise.from} → ${rise.to}`, rise.before, el("td", { class: "number warm" }, grouped(rise.after)),
        el("button", { class: "place", type: "button", title: `Copy ${rise.commit}`, onclick: () => copy(rise.commit) }, rise.commit.slice(0, 10)), rise.date, rise.subject);
    })))];
};

/** One figure over the commits. What was not measured leaves a gap. */
const chart = (title, commits, values, unit, spoken = title) => {
  const width = 440, height = 150, left = 8, right = 8, top = 10, bottom = 22, shownAs = unit === "share" ? share : figure;
  const known = values.filter((v) => v !== null);
  if (!known.length) return null;
  const high = Math.max(...known, unit === "share" ? 0.01 : 1), low = Math.min(...known) > high * 0.6 ? Math.min(...known) - (high - Math.min(...known)) - high * 0.02 : 0;
  const x = (i) => left + i * (width - left - right) / Math.max(1, values.length - 1), y = (v) => height - bottom - (v - low) * (height - top - bottom) / Math.max(1e-9, high - low);
  let path = "", pen = false;
  values.forEach((v, i) => { if (v === null) { pen = false; return; } path += `${pen ? "L" : "M"}${x(i).toFixed(1)} ${y(v).toFixed(1)}`; pen = true; });
  const from = known[0], to = known.at(-1), dot = sv("circle", { r: 3.5, class: "dot", cx: -9, cy: -9 }), told = el("span", { class: "sub" }, `from ${shownAs(from)}`);
  const picture = sv("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", class: "chart", "aria-label": `${spoken}: from ${shownAs(from)} on ${commits[0].date} to ${shownAs(to)} on ${commits.at(-1).date}, between ${shownAs(Math.min(...known))} and ${shownAs(Math.max(...known))}` },
    sv("line", { class: "axis", x1: left, x2: width - right, y1: height - bottom, y2: height - bottom }), sv("path", { d: path }), dot,
    sv("text", { x: left, y: height - 7 }, commits[0].date), sv("text", { x: width - right, y: height - 7, "text-anchor": "end" }, commits.at(-1).date));
  picture.addEventListener("pointermove", (event) => {
    const box = picture.getBoundingClientRect(), i = Math.max(0, Math.min(values.length - 1, Math.round(((event.clientX - box.left) * width / box.width - left) * Math.max(1, values.length - 1) / (width - left - right))));
    if (values[i] === null) return;
    dot.setAttribute("cx", x(i)); dot.setAttribute("cy", y(values[i]));
    told.textContent = shown(`${shownAs(values[i])} on ${commits[i].date}: ${commits[i].subject}`);
  });
  picture.addEventListener("pointerleave", () => { dot.setAttribute("cx", -9); told.textContent = `from ${shownAs(from)}`; });
  return el("figure", {}, el("figcaption", {}, el("span", {}, title), el("b", {}, shownAs(to)), told), picture);
};
