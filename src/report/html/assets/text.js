// Text and elements. Every string of the analysed code comes into the page through `shown` and a text node.

const SVG = "http://www.w3.org/2000/svg";

/** `text` with characters that act instead of being shown (controls, bidirectional overrides) as escapes. */
const shown = (text) => String(text).replace(
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
  (c) => `\\u{${c.codePointAt(0).toString(16)}}`);

const fill = (node, children) => {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : document.createTextNode(shown(child)));
  }
  return node;
};

const dress = (node, props) => {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "vars") for (const [key, v] of Object.entries(value)) node.style.setProperty(key, v);
    else if (name === "title" || name === "aria-label" || name === "placeholder") node.setAttribute(name, shown(value));
    else node.setAttribute(name, value === true ? "" : value);
  }
  return node;
};

/** An element with attributes, listeners (`onclick`), custom properties (`vars`) and children. */
const el = (tag, props, ...children) => fill(dress(document.createElement(tag), props), children);
/** The same in SVG. */
const sv = (tag, props, ...children) => fill(dress(document.createElementNS(SVG, tag), props), children);

const grouped = (n) => Math.round(n).toString().replace(/\B(?=(\d{3})+$)/g, ",");
const counted = (n, noun) => `${grouped(n)} ${noun}${n === 1 ? "" : noun.endsWith("s") ? "es" : "s"}`;
/** A share as text: what is not all does not read as all, and what is not nothing does not read as nothing. */
const bounded = (x, whole, digits) => {
  const text = (n) => n.toFixed(digits), shown = text(whole * x), least = 0.1 ** digits, between = x > 0 && x < 1;
  return between && shown === text(whole) ? `>${text(whole - least)}` : between && shown === text(0) ? `<${text(least)}` : shown;
};
const percent = (x, digits = 0) => `${bounded(x, 100, digits)} %`;
const fraction = (x, digits = 2) => bounded(x, 1, digits);
const share = (x) => x === null || x === undefined ? "–" : percent(x);
const figure = (x) => x === null || x === undefined ? "–" : Number.isInteger(x) ? grouped(x) : fraction(x);
const plural = (n, one, many) => n === 1 ? one : many;

/** `text` cut to `length` characters in the middle of nothing: the end goes. */
const cut = (text, length) => {
  const letters = [...shown(text)];
  return letters.length <= length ? letters.join("") : letters.slice(0, Math.max(1, length - 1)).join("") + "…";
};

let brush = null;
/** Width of `text` in pixels at a font. */
const measured = (text, font) => {
  brush ??= document.createElement("canvas").getContext("2d");
  brush.font = font;
  return brush.measureText(text).width;
};
/** `text` shortened to at most `width` pixels. */
const fitted = (text, width, font) => {
  const whole = shown(text);
  if (measured(whole, font) <= width) return whole;
  const letters = [...whole];
  let low = 0, high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measured(letters.slice(0, middle).join("") + "…", font) <= width) low = middle; else high = middle - 1;
  }
  return low > 0 ? letters.slice(0, low).join("") + "…" : "";
};

const byNumber = (key) => (a, b) => key(b) - key(a);
const sum = (list) => list.reduce((a, b) => a + b, 0);
const say = (text) => { document.getElementById("live").textContent = shown(text); };

/** Copies `text`; browsers that refuse the clipboard on a file get the old way. */
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", { class: "offscreen", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  say(`Copied ${text}`);
};
