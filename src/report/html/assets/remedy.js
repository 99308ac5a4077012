// What becomes of a type that is used across a boundary, as boundaries are now: the rules of the plan, tried in its order.
// The report has what they look at that no edit changes; where types belong is looked up here. Tests hold the two to one
// another.

/** A contract type is shared rather than duplicated from this many boundaries on, the owner included. */
const SHARED_FROM = 3;
/** A type that a foreign boundary mentions this many times as often as its own belongs there. */
const FOREIGN_FACTOR = 2;
const RULES = {
  "static-state": "shared-state-replacement", "existing-event": "event", "kernel-split": "split-class", "kernel-contract": "shared-contract-package",
  "kernel-library": "shared-library", "only-events": "event", "static-write": "shared-state-replacement", registers: "moved-mention", "used-elsewhere": "moved-type",
  attribute: "shared-contract-package", "data-of-few": "duplicated-contract-type", "data-of-many": "shared-contract-package",
  "implemented-interface": "shared-contract-package", "inherited-class": "shared-library", "static-functions": "shared-library",
  "called-members": "synchronous-api", registered: "moved-mention", "passed-on": "synchronous-api",
};
const KERNEL_RULES = { split: "kernel-split", "contract-package": "kernel-contract", library: "kernel-library" };
/** Kinds of mentions that need nothing of a type but its name. */
const REGISTRATIONS = new Set(["type-arg", "inferred-type-arg", "typeof", "nameof", "using"]);

/** Kinds of mentions that keep no object of a type. */
const HOLDS_NONE = new Set([...REGISTRATIONS, "new", "new-implicit", "local-type", "var", "expression-type", "inferred-lambda-param", "conversion",
  "cast", "qualifier", "static-access", "method", "property"]);
const MAKES = new Set(["ctor", "set", "group"]);

const stateWriters = new Map(T.writers ?? []), senders = new Map(T.senders ?? []);
const registrars = new Map(T.registrars ?? []), registering = new Map(T.registering ?? []);
const shapeOf = (t) => T.words[T.shape[t]];

/** What a boundary calls of a type along `edges`: most calls first. */
const calledAlong = (edges) => {
  const called = new Map();
  for (const e of edges) {
    const row = E.members[e];
    for (let i = 0; i < row.length; i += 3) {
      const member = page.members[row[i]] ?? "", kind = E.words[row[i + 1]], key = `${member} ${kind}`;
      const known = called.get(key) ?? { member, kind, calls: 0 };
      known.calls += row[i + 2];
      called.set(key, known);
    }
  }
  return [...called.values()].sort((a, b) => b.calls - a.calls || (a.member < b.member ? -1 : a.member > b.member ? 1 : 0));
};

/** Whether an edge is there to register a type, or to have that register what it registers, and for nothing else. */
const onlyRegisters = (e) => {
  const by = registrars.get(E.to[e]) ?? [], members = registering.get(E.to[e]);
  if (!members && !by.includes(E.from[e])) return false;
  const called = calledAlong([e]), kinds = kindsOf(e).map(([kind]) => kind);
  if (by.includes(E.from[e]) && kinds.every((kind) => HOLDS_NONE.has(kind)) && called.every((c) => MAKES.has(c.kind))) return true;
  return !!members && called.length > 0 && kinds.every((kind) => HOLDS_NONE.has(kind) || kind === "extension")
    && called.every((c) => c.kind === "ctor" || members.includes(c.member));
};

/** How often each boundary mentions a type, registrations aside. */
const usersOf = (t) => {
  const uses = new Map();
  for (const e of edgesTo(t)) {
    const b = home[E.from[e]];
    if (b >= 0 && !onlyRegisters(e) && outermost[E.from[e]] !== outermost[t]) uses.set(b, (uses.get(b) ?? 0) + references[e]);
  }
  return uses;
};

/** Whether a type mentions no more types of its own boundary than of the one that uses it. */
const leansOnOwnerLess = (t, from) => {
  let own = 0, foreign = 0;
  for (const e of edgesFrom(t)) {
    const b = home[E.to[e]];
    if (b === home[t]) own++; else if (b === from) foreign++;
  }
  return own <= foreign;
};

/** The rule for a type that boundary `from` uses along `edges`. */
const ruleOf = (from, t, edges) => {
  const called = calledAlong(edges), kinds = new Set(edges.flatMap((e) => kindsOf(e).map(([kind]) => kind)));
  const writers = new Set((stateWriters.get(t) ?? []).map((w) => home[w]).filter((b) => b >= 0));
  if (writers.size > 1) return "static-state";
  const sent = (senders.get(t) ?? []).map((s) => home[s]).filter((b) => b >= 0);
  if (sent.length && !sent.includes(from)) return "existing-event";
  const candidate = kernelOf.get(outermost[t]);
  if (candidate) return KERNEL_RULES[candidate.becomes];
  if (called.length && called.every((c) => c.kind === "event")) return "only-events";
  if (writers.has(from)) return "static-write";
  if (edges.every(onlyRegisters)) return "registers";
  const uses = usersOf(t), foreign = uses.get(from) ?? 0, own = uses.get(home[t]) ?? 0;
  const others = [...uses.keys()].some((b) => b !== home[t] && b !== from);
  if (T.outer[t] < 0 && foreign >= Math.max(FOREIGN_FACTOR * own, FOREIGN_FACTOR) && !others && leansOnOwnerLess(t, from)) return "used-elsewhere";
  return ruleByShape(shapeOf(t), kinds, called, uses);
};

const ruleByShape = (shape, kinds, called, uses) => {
  if (kinds.has("attribute")) return "attribute";
  if (shape === "data") return uses.size >= SHARED_FROM ? "data-of-many" : "data-of-few";
  if (shape === "interface" && kinds.has("implements")) return "implemented-interface";
  if (kinds.has("base")) return "inherited-class";
  if (called.length) return shape === "static" ? "static-functions" : "called-members";
  // What a fluent registration gives is typed by the type argument: each further call on it is an expression of that type.
  const named = [...kinds].some((kind) => REGISTRATIONS.has(kind) && !inferredKinds.has(kind));
  return [...kinds].every((kind) => REGISTRATIONS.has(kind) || named && kind === "expression-type") ? "registered"
    : shape === "static" ? "static-functions" : "passed-on";
};

/** What becomes of exactly `t`, which `from` uses along `edges`. */
const cutNow = (from, t, edges) => {
  const rule = ruleOf(from, t, edges);
  return { rule, remedy: RULES[rule], operations: calledAlong(edges) };
};
