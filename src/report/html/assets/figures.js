// Figures of a grouping, by the formulas that the report states. The program computes the same in Rust; a test
// compares the two.

/** As the report rounds: more places would only record the order of sums. */
const rounded = (x) => x === null ? null : Math.round(x * 1e4) / 1e4;
const ratio = (part, whole) => whole > 0 ? part / whole : null;
const offSequence = (a, i) => a === null || i === null ? null : Math.abs(a + i - 1);

/** Figures of each of `count` groups, over the types that count. */
const groupFigures = (groupOf, count) => {
  const rows = Array.from({ length: count }, () => ({
    types: 0, lines: 0, all: 0, inner: 0, out: 0, into: 0, users: new Set(), using: new Set(), abstracts: 0, concrete: 0,
  }));
  for (let t = 0; t < typeCount; t++) {
    const g = groupOf[t];
    if (g < 0) continue;
    const row = rows[g];
    row.all++;
    if (T.outer[t] < 0) row.lines += T.lines[t];
    if (!counts[t]) continue;
    row.types++;
    if (T.abstract[t] >= 0) { row.concrete++; row.abstracts += T.abstract[t]; }
  }
  for (let e = 0; e < edgeCount; e++) {
    const a = E.from[e], b = E.to[e];
    if (!counts[a] || !counts[b]) continue;
    const from = groupOf[a], to = groupOf[b];
    if (from === to) {
      if (from >= 0) rows[from].inner += references[e];
      continue;
    }
    if (from >= 0) { rows[from].out += references[e]; rows[from].using.add(a); }
    if (to >= 0) { rows[to].into += references[e]; rows[to].users.add(a); }
  }
  return rows.map((row) => {
    const Ca = row.users.size, Ce = row.using.size;
    const instability = ratio(Ce, Ca + Ce), abstractness = ratio(row.abstracts, row.concrete);
    return {
      all: row.all, lines: row.lines, types: row.types,
      afferent_coupling: Ca, efferent_coupling: Ce, instability: rounded(instability), abstractness: rounded(abstractness),
      distance: rounded(offSequence(abstractness, instability)),
      internal_references: row.inner, outgoing_references: row.out, incoming_references: row.into,
      cohesion: rounded(ratio(row.inner, row.inner + row.out + row.into)),
      coupling: rounded(ratio(row.out, row.inner + row.out)),
    };
  });
};

/** How far each table is the affair of one group alone: 1 - mean of H / ln k, each outermost type counted once. */
const purityOf = (groupOf, count) => {
  let entropies = 0, tables = 0;
  for (const entity of report.data?.entities ?? []) {
    const users = new Set((entity.uses ?? []).filter((use) => isType(use.by)).map((use) => outermost[use.by])), counted = new Map();
    for (const user of users) if (groupOf[user] >= 0) counted.set(groupOf[user], (counted.get(groupOf[user]) ?? 0) + 1);
    const all = sum([...counted.values()]);
    if (!all) continue;
    entropies += sum([...counted.values()].map((n) => -(n / all) * Math.log(n / all)));
    tables++;
  }
  return count > 1 && tables > 0 ? rounded(1 - entropies / tables / Math.log(count)) : null;
};

/** The measures of pairs of types that papers quote: SM, ICP and IFN as Mono2Micro's tool has them. */
const publishedFigures = (groupOf, count, groups) => {
  const tied = new Map(), size = (g) => groups[g].types;
  let all = 0, crossing = 0, interfaces = 0;
  for (let e = 0; e < edgeCount; e++) {
    const a = E.from[e], b = E.to[e], from = groupOf[a], to = groupOf[b];
    if (a === b || !counts[a] || !counts[b] || from < 0 || to < 0) continue;
    if (references[e] > 0) {
      const couple = Math.min(from, to) * count + Math.max(from, to);
      if (!tied.has(couple)) tied.set(couple, new Set());
      tied.get(couple).add(Math.min(a, b) * typeCount + Math.max(a, b));
    }
    if (E.calls[e] > 0) {
      const volume = Math.log(E.calls[e]) + 1;
      all += volume;
      if (from !== to) { crossing += volume; interfaces++; }
    }
  }
  let cohesion = 0, coupling = 0;
  for (const couple of [...tied.keys()].sort((a, b) => a - b)) {
    const a = Math.floor(couple / count), b = couple % count, density = tied.get(couple).size / (size(a) * size(b));
    if (a === b) cohesion += density; else coupling += density / 2;
  }
  const couples = count * (count - 1) / 2;
  return {
    structural_modularity: count > 0 ? rounded(cohesion / count - (couples > 0 ? coupling / couples : 0)) : null,
    inter_partition_calls: rounded(ratio(crossing, all)),
    interface_number: rounded(ratio(interfaces, count)),
  };
};

/** Figures of the whole division. Modularity is of the network that was clustered, which the report does not hold. */
const divisionFigures = (groupOf, count, groups, links) => {
  const crossing = new Float64Array(count);
  let crossed = 0;
  for (let e = 0; e < edgeCount; e++) {
    const a = E.from[e], b = E.to[e];
    if (!counts[a] || !counts[b]) continue;
    const from = groupOf[a], to = groupOf[b];
    if (from < 0 || to < 0 || from === to) continue;
    crossed += references[e];
    crossing[from] += references[e];
    crossing[to] += references[e];
  }
  const inner = sum(groups.map((g) => g.internal_references));
  const factors = groups.map((g, i) => g.internal_references > 0
    ? 2 * g.internal_references / (2 * g.internal_references + crossing[i]) : 0);
  const sizes = groups.map((g) => g.types);
  const moderate = sum(sizes.filter((size) => size >= 5 && size <= 20));
  const extreme = ratio(moderate, sum(sizes));
  const turbo = count > 0 ? sum(factors) : null;
  const circles = components(count, links).filter((members) => members.length > 1);
  return {
    boundaries: count,
    turbo_mq: rounded(turbo),
    turbo_mq_mean: turbo === null ? null : rounded(turbo / count),
    crossing_references: rounded(ratio(crossed, crossed + inner)),
    non_extreme_distribution: extreme === null ? null : rounded(1 - extreme),
    ...publishedFigures(groupOf, count, groups),
    transactional_purity: purityOf(groupOf, count),
    boundaries_in_cycles: sum(circles.map((members) => members.length)),
  };
};

/** Figures of one type among all that count. */
const typeFigures = (t) => {
  const Ca = [...edgesTo(t)].filter((e) => counts[E.from[e]] && counts[t]).length;
  const Ce = [...edgesFrom(t)].filter((e) => counts[E.to[e]] && counts[t]).length;
  const instability = ratio(Ce, Ca + Ce), abstractness = T.abstract[t] < 0 ? null : T.abstract[t];
  return { afferent_coupling: Ca, efferent_coupling: Ce, instability, abstractness, distance: rounded(offSequence(abstractness, instability)) };
};
