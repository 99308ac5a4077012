// The graph folded along a grouping of its types, its circles, and orders in which they stand out.

/**
 * Links between groups: one for each ordered pair with an edge. `groupOf` is -1 for types in none.
 * `passes(kind)` picks the kinds of mentions that count; without it references are those that the source spells.
 */
const fold = (groupOf, passes) => {
  const links = new Map();
  const spelt = passes && E.mixes.map((mix) => {
    let found = 0;
    for (let i = 0; i < mix.length; i += 2) {
      const kind = E.words[mix[i]];
      if (!inferredKinds.has(kind) && passes(kind)) found += mix[i + 1];
    }
    return found;
  });
  for (let e = 0; e < edgeCount; e++) {
    const from = groupOf[E.from[e]], to = groupOf[E.to[e]];
    if (from < 0 || to < 0 || from === to) continue;
    const refs = spelt ? spelt[E.mix[e]] : references[e];
    if (spelt && refs === 0) continue;
    const key = from * 65536 + to;
    let link = links.get(key);
    if (!link) links.set(key, link = { from, to, references: 0, calls: 0, edges: [], targets: new Set() });
    link.references += refs;
    link.calls += E.calls[e];
    link.edges.push(e);
    link.targets.add(E.to[e]);
  }
  return [...links.values()].sort((a, b) => b.references - a.references || a.from - b.from || a.to - b.to);
};

/** Strongly connected components, each with its members; Tarjan, without recursion. */
const components = (count, links) => {
  const next = Array.from({ length: count }, () => []);
  for (const link of links) next[link.from].push(link.to);
  const index = new Int32Array(count).fill(-1), low = new Int32Array(count);
  const onStack = new Uint8Array(count), stack = [], found = [];
  let counter = 0;
  for (let root = 0; root < count; root++) {
    if (index[root] >= 0) continue;
    const work = [[root, 0]];
    while (work.length) {
      const frame = work[work.length - 1];
      const [v, i] = frame;
      if (i === 0) { index[v] = low[v] = counter++; stack.push(v); onStack[v] = 1; }
      if (i < next[v].length) {
        frame[1]++;
        const w = next[v][i];
        if (index[w] < 0) work.push([w, 0]);
        else if (onStack[w]) low[v] = Math.min(low[v], index[w]);
        continue;
      }
      work.pop();
      if (work.length) { const [u] = work[work.length - 1]; low[u] = Math.min(low[u], low[v]); }
      if (low[v] === index[v]) {
        const members = [];
        let w;
        do { w = stack.pop(); onStack[w] = 0; members.push(w); } while (w !== v);
        found.push(members);
      }
    }
  }
  return found;
};

/** Greedy order in which what runs backwards weighs little (Eades, Lin and Smyth): users first. */
const forwardOrder = (members, links) => {
  const left = new Set(members), front = [], back = [];
  const out = new Map(), into = new Map();
  for (const v of members) { out.set(v, 0); into.set(v, 0); }
  const inside = links.filter((l) => left.has(l.from) && left.has(l.to) && l.from !== l.to);
  for (const l of inside) {
    out.set(l.from, out.get(l.from) + l.references);
    into.set(l.to, into.get(l.to) + l.references);
  }
  const at = new Map(members.map((v) => [v, []]));
  for (const l of inside) { at.get(l.from).push(l); at.get(l.to).push(l); }
  while (left.size) {
    let sink = null, source = null, best = -Infinity;
    for (const v of left) {
      if (sink === null && out.get(v) === 0) sink = v;
      const value = into.get(v) === 0 ? 1e12 + out.get(v) : out.get(v) - into.get(v);
      if (value > best) { best = value; source = v; }
    }
    const taken = sink ?? source;
    left.delete(taken);
    (sink === null ? front : back).push(taken);
    for (const l of at.get(taken)) {
      if (l.from !== taken && left.has(l.from)) out.set(l.from, out.get(l.from) - l.references);
      if (l.to !== taken && left.has(l.to)) into.set(l.to, into.get(l.to) - l.references);
    }
  }
  return [...front, ...back.reverse()];
};

/**
 * An order for a matrix: circles in one block each, users before what they use, so that everything below the
 * diagonal closes a circle.
 */
const matrixOrder = (count, links) => {
  const found = components(count, links).reverse();
  return found.flatMap((members) => forwardOrder(members.sort((a, b) => a - b), links));
};

/** Marks the links that run against the main direction within a circle. */
const markAgainst = (count, links) => {
  const circle = new Int32Array(count).fill(-1), position = new Int32Array(count);
  components(count, links).forEach((members, i) => { if (members.length > 1) for (const m of members) circle[m] = i; });
  matrixOrder(count, links).forEach((v, i) => { position[v] = i; });
  for (const link of links) {
    link.circular = circle[link.from] >= 0 && circle[link.from] === circle[link.to];
    link.against = link.circular && position[link.from] > position[link.to];
  }
  return circle;
};
