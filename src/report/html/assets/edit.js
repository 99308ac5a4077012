// What the reader changes: where each type belongs, and what the boundaries are called. Every change is one step
// that can be taken back; nothing is kept anywhere but in this page.

const boundaries = (report.boundaries ?? []).map((b, index) => ({
  index, id: b.id, name: b.name || b.id, report: b, gone: false, pinned: false, made: false,
}));
const home = Int32Array.from(T.boundary);
const pinnedTypes = new Set();
const history = { done: [], undone: [] };
const listeners = new Set();
let revision = 0;

/** Boundaries that are there, in order. */
const living = () => boundaries.filter((b) => !b.gone);
const boundaryOf = (t) => home[t] < 0 ? null : boundaries[home[t]];
const tint = (b) => b === null ? "none" : String(b.index % 8);
const findBoundary = (id) => boundaries.find((b) => b.id === id && !b.gone) ?? null;
const isEdited = () => history.done.length > 0;

/** The types that move together with `types`: whatever is nested in the same outermost type and has its role. */
const whole = (types) => {
  const found = new Set();
  for (const t of types) {
    found.add(outermost[t]);
    for (const inner of nested.get(outermost[t]) ?? []) if (T.role[inner] === T.role[outermost[t]]) found.add(inner);
  }
  return [...found].sort((a, b) => a - b);
};

const perform = (step) => { step.redo(); history.done.push(step); history.undone.length = 0; changed(); };
const undo = () => { const step = history.done.pop(); if (step) { step.undo(); history.undone.push(step); changed(); say(`Undone: ${step.label}`); } };
const redo = () => { const step = history.undone.pop(); if (step) { step.redo(); history.done.push(step); changed(); say(`Redone: ${step.label}`); } };
const changed = () => { revision++; for (const listener of listeners) listener(); };

/** Moves types (with what is nested with them) to a boundary, or to none with `null`. */
const moveTypes = (types, target) => {
  const moved = whole(types).filter((t) => home[t] !== (target?.index ?? KERNEL));
  if (!moved.length) return;
  const before = moved.map((t) => home[t]);
  const outer = moved.filter((t) => T.outer[t] < 0);
  const what = outer.length === 1 ? nameOf(outer[0]) : counted(outer.length, "type");
  perform({
    label: `${what} to ${target?.name ?? "no boundary"}`,
    redo: () => moved.forEach((t) => { home[t] = target?.index ?? KERNEL; }),
    undo: () => moved.forEach((t, i) => { home[t] = before[i]; }),
  });
};

/** Puts all of one boundary into another. */
const mergeBoundaries = (from, into) => {
  if (from === into) return;
  const moved = [];
  home.forEach((b, t) => { if (b === from.index) moved.push(t); });
  perform({
    label: `${from.name} merged into ${into.name}`,
    redo: () => { moved.forEach((t) => { home[t] = into.index; }); from.gone = true; },
    undo: () => { moved.forEach((t) => { home[t] = from.index; }); from.gone = false; },
  });
};

const renameBoundary = (boundary, name) => {
  const before = boundary.name, after = name.trim();
  if (!after || after === before) return;
  perform({
    label: `${before} renamed to ${after}`,
    redo: () => { boundary.name = after; },
    undo: () => { boundary.name = before; },
  });
};

const pinBoundary = (boundary) => {
  const before = boundary.pinned;
  perform({
    label: `${boundary.name} ${before ? "no longer pinned" : "pinned"}`,
    redo: () => { boundary.pinned = !before; },
    undo: () => { boundary.pinned = before; },
  });
};

const pinType = (t) => {
  const outer = outermost[t], before = pinnedTypes.has(outer);
  const set = (pin) => pin ? pinnedTypes.add(outer) : pinnedTypes.delete(outer);
  perform({
    label: `${nameOf(outer)} ${before ? "no longer pinned" : "pinned"}`,
    redo: () => set(!before),
    undo: () => set(before),
  });
};

/** A new, empty boundary. */
const makeBoundary = (name) => {
  const taken = new Set(boundaries.map((b) => b.id));
  const base = name.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "boundary";
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  const made = { index: boundaries.length, id, name: name.trim() || id, report: null, gone: true, pinned: false, made: true };
  boundaries.push(made);
  perform({
    label: `${made.name} added`,
    redo: () => { made.gone = false; },
    undo: () => { made.gone = true; },
  });
  return made;
};

let folded = { revision: -1 };
/** The boundary graph and all figures as they are now; computed once for each change. */
const current = () => {
  if (folded.revision === revision) return folded;
  const links = fold(home);
  markAgainst(boundaries.length, links);
  const members = boundaries.map(() => []);
  home.forEach((b, t) => { if (b >= 0) members[b].push(t); });
  const alive = living();
  const place = new Int32Array(boundaries.length).fill(-1);
  alive.forEach((b, i) => { place[b.index] = i; });
  const dense = Int32Array.from(home, (b) => b < 0 ? -1 : place[b]);
  const groups = groupFigures(dense, alive.length);
  const denseLinks = links.map((l) => ({ from: place[l.from], to: place[l.to], references: l.references }));
  const division = divisionFigures(dense, alive.length, groups, denseLinks);
  const figures = [];
  alive.forEach((b, i) => { figures[b.index] = groups[i]; });
  folded = { revision, links, members, figures, division };
  folded.link = (from, to) => links.find((l) => l.from === from && l.to === to) ?? null;
  return folded;
};
/** What the report proposed, before any edit. */
const proposed = current();
