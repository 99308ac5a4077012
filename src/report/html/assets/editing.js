// Editing: moving types by drag or by choice, boundaries by name, and taking back.

/** Lets `node` be dragged onto what has `data-drop`; a press without a move stays a click. */
const dragging = (node, what) => {
  node.addEventListener("pointerdown", (down) => {
    if (down.button !== 0) return;
    let ghost = null, over = null;
    const move = (event) => {
      if (!ghost && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < 7) return;
      ghost ??= document.body.appendChild(el("div", { class: "ghost" }, what.boundary ? what.boundary.name : what.types.length === 1 ? nameOf(what.types[0]) : counted(what.types.length, "type")));
      ghost.style.transform = `translate(${event.clientX + 12}px, ${event.clientY + 8}px)`;
      over?.classList.remove("over");
      over = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-drop]") ?? null;
      if (over === node) over = null;
      over?.classList.add("over");
    };
    const up = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      if (!ghost) return;
      ghost.remove();
      const stop = (click) => { click.preventDefault(); click.stopPropagation(); };
      addEventListener("click", stop, { capture: true, once: true });
      setTimeout(() => removeEventListener("click", stop, { capture: true }), 50);
      if (!over) return;
      const target = over.dataset.drop ? findBoundary(over.dataset.drop) : null;
      if (what.boundary) { if (target && target !== what.boundary) mergeBoundaries(what.boundary, target); } else moveTypes(what.types, target);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
  });
  node.addEventListener("dragstart", (event) => event.preventDefault());
};

const moveControl = (t) => el("div", { class: "controls" },
  boundaryChoice("Move to", boundaryOf(t)?.id ?? "", (id) => moveTypes([t], findBoundary(id)), "no boundary"),
  T.second[t] >= 0 && home[t] !== T.second[t] && !boundaries[T.second[t]].gone && el("button", { type: "button", onclick: () => moveTypes([t], boundaries[T.second[t]]) }, `Take the second choice: ${boundaries[T.second[t]].name}`),
  el("button", { type: "button", "aria-pressed": String(pinnedTypes.has(outermost[t])), onclick: () => pinType(t) }, pinnedTypes.has(outermost[t]) ? "Unpin" : "Pin"));

/** Rename, merge and pin one boundary. */
const editBoundary = (b) => later(el("summary", {}, "Edit this boundary"), () => {
  const name = el("input", { type: "text", "aria-label": `Name of ${b.name}`, maxlength: "80", class: "rename" });
  name.value = b.name;
  return [el("form", { class: "controls", onsubmit: (event) => { event.preventDefault(); renameBoundary(b, name.value); } }, name, el("button", { type: "submit" }, "Rename")),
    el("div", { class: "controls" }, mergeChoice(b),
      el("button", { type: "button", "aria-pressed": String(b.pinned), onclick: () => pinBoundary(b) }, b.pinned ? "Unpin" : "Pin"))];
}, false, "edit");
const mergeChoice = (b) => {
  const others = living().filter((o) => o !== b).sort((x, y) => x.name.localeCompare(y.name)).map((o) => [o.id, o.name]);
  return choice("Merge into", [["", "…"], ...others], "", (id) => { const into = findBoundary(id); if (into) mergeBoundaries(b, into); });
};

const editState = { of: "", text: "", order: "doubt", picked: new Set() };

const editView = () => {
  const { figures, division, members } = current(), alive = living();
  return [
    el("h1", {}, "Edit"),
    note("Every figure below is computed at once from the dependencies in this page. Nothing is stored: export the file before you close the page, put it beside the solution, and the next run respects it."),
    el("div", { class: "controls" },
      el("button", { type: "button", onclick: undo, disabled: !history.done.length }, "Undo"), el("button", { type: "button", onclick: redo, disabled: !history.undone.length }, "Redo"),
      el("button", { type: "button", class: "main", onclick: () => download("boundaries.toml", boundariesToml()) }, "Export boundaries.toml"),
      el("button", { type: "button", onclick: () => copy(boundariesToml()) }, "Copy it"),
      newBoundaryForm()),
    el("dl", { class: "stats", id: "division" }, ["boundaries", "crossing_references", "turbo_mq_mean", "turbo_mq", "non_extreme_distribution", "structural_modularity", "inter_partition_calls", "interface_number", "transactional_purity", "boundaries_in_cycles"].map((key) => stat("division", key, division[key], null, proposed.division[key])),
      ["modularity", "business_context_purity"].map((key) => stat("division", key, isEdited() ? null : report.metrics?.division?.[key] ?? null))),
    isEdited() && note("Modularity is of the network that was clustered, with evidence between types that do not mention each other, and business context purity of all that a request may come to; the report holds neither, so the next run tells them."),
    el("div", { class: "stage" },
      section("Types", typePicker()),
      el("aside", { class: "side wide" },
        section("Boundaries", el("ul", { class: "docks" }, alive.sort((a, b) => figures[b.index].all - figures[a.index].all || a.index - b.index).map((b) => {
          const f = figures[b.index], was = proposed.figures[b.index], change = (key) => was && share(was[key]) !== share(f[key]) ? el("span", { class: "was" }, ` was ${share(was[key])}`) : null;
          const dock = el("li", { class: "dock tall", "data-drop": b.id, "data-tint": tint(b), "data-figures": JSON.stringify(f) },
            el("div", {}, boundaryLink(b), b.pinned && " ⚲", el("span", { class: "count" }, `${grouped(f.all)} types`)),
            el("div", { class: "sub" }, "cohesion ", share(f.cohesion), change("cohesion"), " · coupling ", share(f.coupling), change("coupling")),
            editBoundary(b));
          return dock;
        }), el("li", { class: "dock", "data-drop": "" }, el("span", { class: "boundary", "data-tint": "none" }, "no boundary")))),
        section("Steps", history.done.length ? el("ol", { class: "log" }, history.done.map((step) => el("li", {}, step.label))) : note("No edit yet.")))),
  ];
};

const newBoundaryForm = () => {
  const name = el("input", { type: "text", placeholder: "New boundary", "aria-label": "Name of a new boundary", maxlength: "80" });
  return el("form", { class: "inline", onsubmit: (event) => { event.preventDefault(); if (name.value.trim()) makeBoundary(name.value); } }, name, el("button", { type: "submit" }, "Add"));
};

/** The types of one boundary or of all, the least sure first, to be picked and moved together. */
const typePicker = () => {
  const needle = editState.text.toLowerCase(), b = editState.of === "" ? null : findBoundary(editState.of);
  const list = [];
  for (let t = 0; t < typeCount; t++) {
    if (T.outer[t] >= 0 || (roleOf(t) && roleOf(t) !== "product" && home[t] < 0)) continue;
    if (b && home[t] !== b.index) continue;
    if (needle && !idOf(t).toLowerCase().includes(needle)) continue;
    list.push(t);
  }
  const doubt = (t) => confidenceOf(t) ?? 2;
  list.sort(editState.order === "doubt" ? (x, y) => doubt(x) - doubt(y) || x - y : editState.order === "size" ? (x, y) => T.lines[y] - T.lines[x] || x - y : (x, y) => x - y);
  const filter = el("input", { type: "search", placeholder: "Filter by name", "aria-label": "Filter types by name", onchange: () => { editState.text = filter.value; redraw(); } });
  filter.value = editState.text;
  const picked = [...editState.picked];
  return [el("div", { class: "controls" }, boundaryChoice("Of", editState.of, (v) => { editState.of = v; redraw(); }, "all"), filter,
    choice("Order", [["doubt", "least sure first"], ["size", "largest first"], ["name", "by name"]], editState.order, (v) => { editState.order = v; redraw(); }),
    picked.length > 0 && [boundaryChoice(`Move ${counted(picked.length, "type")} to`, "", (id) => { const types = [...editState.picked]; editState.picked.clear(); moveTypes(types, id ? findBoundary(id) : null); }, "…"),
      el("button", { type: "button", onclick: () => { editState.picked.clear(); redraw(); } }, "Pick none")]),
  el("p", { class: "sub" }, counted(list.length, "type")),
  growing(list, (t) => {
    const box = el("input", { type: "checkbox", "aria-label": `Pick ${nameOf(t)}`, onchange: () => { if (box.checked) editState.picked.add(t); else editState.picked.delete(t); redraw(); } });
    box.checked = editState.picked.has(t);
    const line = el("div", { class: "pick", "data-tint": tint(boundaryOf(t)) }, box, typeLink(t), el("span", { class: "sub" }, shortSpace(namespaceOf(t))), boundaryLink(boundaryOf(t)),
      T.second[t] >= 0 && home[t] !== T.second[t] && !boundaries[T.second[t]].gone ? el("button", { type: "button", class: "second", title: "Take the second choice", onclick: () => moveTypes([t], boundaries[T.second[t]]) }, `→ ${boundaries[T.second[t]].name}`) : el("span"),
      confidenceOf(t) === null ? el("span") : bar(confidenceOf(t), "calm"));
    dragging(line, { types: editState.picked.has(t) ? [...editState.picked] : [t] });
    return line;
  }, 40)];
};
