// @ts-check
// The readable words of a quote as elements and text, never as markup, and what of an article a quote is.
// The widget uses it as well, so nothing of the page is needed here.

/** @typedef {import("./stream.js").Sentence} Sentence */
/** @typedef {import("./stream.js").Display} Display */
/** @typedef {{text: string, start: number, display?: Display, highlights?: import("./stream.js").Highlight[]}} Quote */
/** @typedef {{start: number, end: number, kind: string, href?: string}} Run */

/** What words may be, outermost first. */
const LAYERS = ["mark", "other", "link", "answer", "emphasis", "math", "code"];
/** A link names so many ranges of an article and no more. */
const MOST_RANGES = 20;

/** The readable words; an answer that was kept by an earlier version has its stored text only. @param {{text: string, display?: Display}} quote */
export const words = (quote) => quote.display?.text ?? quote.text;

/** The words on one line each, without the lines' ends. @param {{text: string, display?: Display}} quote */
export const lines = (quote) => words(quote).split("\n").filter((line) => line.trim());

/**
 * The span of a quote in bytes of its article, and behind it the parts that stand apart.
 * @param {{text: string, start: number, end: number, parts?: import("./stream.js").Excerpt[]}} quote
 */
export function slices(quote) {
  const apart = (quote.parts ?? []).filter((part) => part.start < quote.start || quote.end < part.end);
  return [quote, ...apart].slice(0, MOST_RANGES).map(({ text, start, end }) => ({ text, start, end }));
}

/** The places of a quote in its article. @param {Parameters<typeof slices>[0]} quote */
export const ranges = (quote) => slices(quote).map(({ start, end }) => `${start}-${end}`).join(",");

/**
 * The address of a quote on this server. An answer that was kept by an earlier version has the places of its quotes only.
 * @param {Sentence} sentence
 * @param {{link: string}} source
 */
export const quoteLink = (sentence, source) => `${sentence.link ?? `${source.link.split("?")[0]}?quote=${ranges(sentence)}`}#quote`;

/** The stored bytes of a quote, where they are not what is shown; otherwise nothing. @param {Sentence} sentence */
export function stored(sentence) {
  const text = slices(sentence).map((slice) => slice.text).join("\n");
  return sentence.display && text !== sentence.display.text ? text : "";
}

/**
 * The readable words with their links, code, emphasis and formulas, the short answer, and what else is marked. Places count
 * bytes, so bytes are cut.
 * @param {Quote} quote
 * @param {Run[]} [marks] in bytes of the words
 * @returns {(string | Node)[]}
 */
export function nodes(quote, marks = []) {
  const { display } = quote;
  const from = display ? 0 : quote.start;
  const answer = (display ?? quote).highlights?.find((one) => one.role === "answer");
  const runs = [...marks, ...(display?.runs ?? [])];
  if (answer) runs.push({ start: answer.start - from, end: answer.end - from, kind: "answer" });
  const text = words(quote);
  if (runs.length === 0) return [text];
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const said = (/** @type {number} */ start, /** @type {number} */ end) => decoder.decode(bytes.subarray(start, end));
  const layers = LAYERS.map((kind) => runs.filter((run) => run.kind === kind).sort((one, other) => one.start - other.start));
  /** @type {(start: number, end: number, layer: number) => (string | Node)[]} */
  const cut = (start, end, layer) => {
    if (layer === layers.length) return start < end ? [said(start, end)] : [];
    const made = [];
    let at = start;
    for (const run of layers[layer]) {
      if (run.start >= end) break;
      const [first, last] = [Math.max(run.start, at), Math.min(run.end, end)];
      if (first >= last) continue;
      made.push(...cut(at, first, layer + 1), ...wrapped(run, cut(first, last, layer + 1), said(first, last)));
      at = last;
    }
    return [...made, ...cut(at, end, layer + 1)];
  };
  return cut(0, bytes.length, 0);
}

/**
 * @param {Run} run
 * @param {(string | Node)[]} children
 * @param {string} text
 */
function wrapped(run, children, text) {
  const made = element(run, text);
  if (!made) return children;
  made.append(...children);
  return [made];
}

/** @param {Run} run @param {string} text @returns {HTMLElement | null} */
function element({ kind, href }, text) {
  if (kind === "link") {
    // What is relative to the place of the article leads nowhere here, and other schemes may do something.
    if (!href || !/^https?:\/\/[^\s\p{Cc}]+$/iu.test(href)) return null;
    const link = document.createElement("a");
    link.href = href;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    return link;
  }
  if (kind === "mark" || kind === "other") {
    const mark = document.createElement("mark");
    mark.className = kind === "mark" ? "cited" : "other";
    return mark;
  }
  const made = document.createElement(kind === "answer" ? "strong" : kind === "emphasis" ? "em" : "code");
  if (kind === "math") made.className = "math";
  if (kind === "code" && text.includes("\n")) made.className = "lines";
  return made;
}
