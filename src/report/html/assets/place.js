// Places for what lies inside a boundary, and curves between areas. The map of the boundaries comes with its places.

/** Deals out the slots of a grid so that what is tied lies together and users lie above; see `place.rs`. */
const placeOnGrid = (count, links, aspect = 1.35) => {
  const columns = Math.max(1, Math.ceil(Math.sqrt(count * aspect)));
  const rows = Math.ceil(count / columns), slots = columns * rows;
  const order = matrixOrder(count, links);
  const held = Array.from({ length: slots }, (_, slot) => order[slot] ?? -1);
  const slotOf = new Int32Array(count);
  held.forEach((v, slot) => { if (v >= 0) slotOf[v] = slot; });
  const at = Array.from({ length: count }, () => []);
  for (const l of links) { at[l.from].push(l); at[l.to].push(l); }
  const divisor = (a, b) => b === 0 ? a : divisor(b, a % b);
  const cost = (l) => {
    const a = slotOf[l.from], b = slotOf[l.to];
    const dx = Math.abs(a % columns - b % columns), ay = Math.floor(a / columns), by = Math.floor(b / columns);
    const dy = Math.abs(ay - by);
    const direction = ay < by ? 0 : ay === by ? 0.25 : 1.2;
    return Math.sqrt(l.references) * (Math.sqrt(dx * dx + dy * dy) + direction + Math.max(0, divisor(dx, dy) - 1));
  };
  const around = (a, b) => {
    let total = 0;
    for (const slot of [a, b]) if (held[slot] >= 0) for (const l of at[held[slot]]) total += cost(l);
    return total;
  };
  const exchange = (a, b) => {
    [held[a], held[b]] = [held[b], held[a]];
    for (const slot of [a, b]) if (held[slot] >= 0) slotOf[held[slot]] = slot;
  };
  for (let pass = 0, improved = true; improved && pass < 20; pass++) {
    improved = false;
    for (let a = 0; a < slots; a++) for (let b = a + 1; b < slots; b++) {
      if (held[a] < 0 && held[b] < 0) continue;
      const before = around(a, b);
      exchange(a, b);
      if (around(a, b) < before - 1e-9) improved = true; else exchange(a, b);
    }
  }
  return { columns, rows, slotOf };
};

/** Areas of given sizes on a grid, with room for arrows between them. */
const areasOnGrid = (grid, sizes, between, edge = 24) => {
  const widths = new Float64Array(grid.columns), heights = new Float64Array(grid.rows);
  sizes.forEach(([w, h], i) => {
    const c = grid.slotOf[i] % grid.columns, r = Math.floor(grid.slotOf[i] / grid.columns);
    widths[c] = Math.max(widths[c], w);
    heights[r] = Math.max(heights[r], h);
  });
  const start = (list, index, gap) => edge + list.slice(0, index).reduce((x, y) => x + y + gap, 0);
  const areas = sizes.map(([width, height], i) => {
    const c = grid.slotOf[i] % grid.columns, r = Math.floor(grid.slotOf[i] / grid.columns);
    return {
      x: start(widths, c, between[0]) + (widths[c] - width) / 2, y: start(heights, r, between[1]) + (heights[r] - height) / 2,
      width, height,
    };
  });
  return {
    areas, width: start(widths, grid.columns, between[0]) - between[0] + edge,
    height: start(heights, grid.rows, between[1]) - between[1] + edge,
  };
};

const BOWS = [0.10, 0.16, 0.23, -0.16, 0.32, -0.23, -0.32, 0.46, -0.46, 0.65, -0.65], DETOUR = 3, AROUND = 26;
const STEPS = Array.from({ length: 23 }, (_, step) => (step + 1) / 24);
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const pointAt = (c, t) => {
  const u = 1 - t, mix = (a, b, d) => u * u * a + 2 * u * t * b + t * t * d;
  return [mix(c[0], c[2], c[4]), mix(c[1], c[3], c[5])];
};
/** The curve between two areas of which the least lies in others; see `route.rs`. */
const routed = (areas, from, to) => {
  const a = areas[from], b = areas[to];
  const ax = a.x + a.width / 2, ay = a.y + a.height / 2, bx = b.x + b.width / 2, by = b.y + b.height / 2;
  const leave = (area, x, y, tx, ty) => {
    const dx = tx - x, dy = ty - y;
    const reach = (half, d) => d === 0 ? Infinity : (half + 3) / Math.abs(d);
    const scale = Math.min(reach(area.width / 2, dx), reach(area.height / 2, dy), 1);
    return [x + dx * scale, y + dy * scale];
  };
  const left = Math.min(...areas.map((r) => r.x)) - AROUND, right = Math.max(...areas.map((r) => r.x + r.width)) + AROUND;
  const top = Math.min(...areas.map((r) => r.y)) - AROUND, bottom = Math.max(...areas.map((r) => r.y + r.height)) + AROUND;
  let best = null, least = Infinity;
  for (const bow of BOWS) {
    const cx = (ax + bx) / 2 - 2 * bow * (by - ay), cy = (ay + by) / 2 + 2 * bow * (bx - ax);
    const curve = [...leave(a, ax, ay, cx, cy), cx, cy, ...leave(b, bx, by, cx, cy)];
    const points = STEPS.map((t) => pointAt(curve, t));
    let met = 0;
    for (const [x, y] of points) if (x < left || x > right || y < top || y > bottom) met++;
    areas.forEach((area, i) => {
      if (i === from || i === to || !area) return;
      const west = area.x - 4, east = area.x + area.width + 4, north = area.y - 4, south = area.y + area.height + 4;
      for (const [x, y] of points) if (x >= west && x <= east && y >= north && y <= south) met++;
    });
    const cost = met + DETOUR * Math.abs(bow);
    if (cost < least) { least = cost; best = curve; }
  }
  return best;
};
/** Where the number of a curve stands: in the middle, or beside the areas and the numbers there. */
const numberAt = (curve, areas, taken, width) => {
  const plate = (t) => { const [x, y] = pointAt(curve, t); return { x: x - width / 2, y: y - 8, width, height: 16 }; };
  const overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const free = PLACES.find((t) => { const own = plate(t); return !areas.some((area) => overlap(own, area)) && !taken.some((area) => overlap(own, area)); });
  const found = plate(free ?? 0.5);
  taken.push(found);
  return [found.x + width / 2, found.y + 8];
};
const pathOfCurve = (c) => `M${c[0].toFixed(1)} ${c[1].toFixed(1)}Q${c[2].toFixed(1)} ${c[3].toFixed(1)} ${c[4].toFixed(1)} ${c[5].toFixed(1)}`;
