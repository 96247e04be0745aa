// @ts-check
// An answer to take along: as text, Markdown, BibTeX, CSL-JSON or RIS.

import { byline } from "./answer.js";
import { lines, quoteLink, ranges, words } from "./quote.js";

/** @typedef {import("./answer.js").Turn} Turn */
/** @typedef {import("./stream.js").Source} Source */
/** @typedef {import("./stream.js").Sentence} Sentence */

/**
 * The address that opens this answer by itself.
 * @param {Turn} turn
 */
export function link(turn) {
  const query = new URLSearchParams({ q: turn.interpreted ?? turn.question });
  if (turn.article) query.set("article", turn.article);
  return `${location.origin}/?${query}`;
}

/**
 * @param {Source} source
 * @param {Sentence} [sentence]
 */
function address(source, sentence) {
  return location.origin + (sentence ? quoteLink(sentence, source) : source.link);
}

/** @param {Turn} turn @param {Source} source */
const quotes = (turn, source) => turn.sentences.filter((sentence) => sentence.citation === source.number);

/** @param {string} text */
const oneLine = (text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/**
 * An address that ends neither a field nor a line, whatever the article says it is.
 * @param {string} address
 */
const encoded = (address) => address.replace(/[{}\\^`|"<>\s\p{Cc}]/gu, encodeURIComponent);

/** @param {Turn} turn */
export function plain(turn) {
  const sources = turn.sources.map((source) => {
    const parts = [source.title, byline(source), encoded(source.url ?? address(source))];
    return `[${source.number}] ${oneLine(parts.filter(Boolean).join(". "))}`;
  });
  const quoted = turn.sentences.map((sentence) => `“${kept(sentence).join("\n  ")}” [${sentence.citation}]`);
  return [turn.question, "", ...(quoted.length ? quoted : [turn.message ?? ""]), "", ...sources, "", link(turn)].join("\n");
}

/** The lines of a quote; further ones are indented where they are put, so that none reads as a line of the answer. @param {Sentence} sentence */
const kept = (sentence) => lines(sentence).map(oneLine);

/** @param {string} text */
const unmarked = (text) => oneLine(text).replace(/[\\`*_[\]<>#|~&]|:(?=\/\/)/g, "\\$&");

/** A line that begins no list and no heading of its own. @param {string} text */
const line = (text) => unmarked(text).replace(/^([-+=])|^(\d+)([.)])/, (_, mark, number, end) => (mark ? `\\${mark}` : `${number}\\${end}`));

/** @param {Turn} turn */
export function markdown(turn) {
  const quoted = turn.sentences.map((sentence) => `> ${kept(sentence).map(line).join("  \n> ")}[^${sentence.citation}]`);
  const notes = turn.sources.map((source) => {
    const first = quotes(turn, source)[0];
    return `[^${source.number}]: [${unmarked(source.title)}](${address(source, first)})${byline(source) && `. ${unmarked(byline(source))}`}`;
  });
  return [...(quoted.length ? quoted.join("\n>\n").split("\n") : [unmarked(turn.message ?? "")]), "", ...notes, "", `<${link(turn)}>`].join("\n");
}

const MARKS = /[\\{}$&#^_~%]/g;
/** @type {Record<string, string>} */
const NAMED = { "\\": "\\textbackslash{}", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}" };

/** @param {string} text */
const bibtexText = (text) => oneLine(text).replace(MARKS, (mark) => NAMED[mark] ?? `\\${mark}`);

/** @param {Turn} turn */
export function bibtex(turn) {
  return turn.sources
    .map((source) => {
      const [year, month] = (source.date ?? "").split("-");
      const fields = Object.entries({
        title: bibtexText(source.title),
        author: source.author && bibtexText(source.author),
        journal: source.publication && bibtexText(source.publication),
        year,
        month: month && String(Number(month)),
        url: encoded(source.url ?? address(source)),
        urldate: today(),
        note: bibtexText(quotes(turn, source).map((sentence) => `“${words(sentence)}”`).join(" ")),
        annote: `bytes ${quotes(turn, source).map(ranges).join(", ")}; sha256 ${source.sha256}; ${bibtexText(link(turn))}`,
      });
      const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
      return `@article{${source.article.replace(/[^\w-]/g, "")},\n${lines.join(",\n")}\n}`;
    })
    .join("\n\n");
}

const today = () => new Date().toISOString().slice(0, 10);

/** @param {string | null} date */
function parts(date) {
  const numbers = (date ?? "").split("-").map(Number).filter(Boolean);
  return numbers.length ? { "date-parts": [numbers] } : undefined;
}

/** @param {Turn} turn */
export function csl(turn) {
  const items = turn.sources.map((source) => ({
    id: source.article,
    type: "article",
    title: oneLine(source.title),
    author: source.author ? [{ literal: oneLine(source.author) }] : undefined,
    "container-title": source.publication ? oneLine(source.publication) : undefined,
    issued: parts(source.date),
    accessed: parts(today()),
    URL: encoded(source.url ?? address(source)),
    note: quotes(turn, source).map((sentence) => `“${oneLine(words(sentence))}” (bytes ${ranges(sentence)})`).join(" "),
    archive: link(turn),
    archive_location: source.sha256,
  }));
  return JSON.stringify(items, null, 2);
}

/** @param {Turn} turn */
export function ris(turn) {
  return turn.sources
    .map((source) => {
      const lines = [
        ["TY", "JOUR"],
        ["ID", source.article],
        ["TI", source.title],
        ["AU", source.author],
        ["JO", source.publication],
        ["DA", source.date?.replace(/-/g, "/")],
        ["UR", encoded(source.url ?? address(source))],
        ["Y2", today().replace(/-/g, "/")],
        ...quotes(turn, source).map((sentence) => ["N1", `“${oneLine(words(sentence))}” (bytes ${ranges(sentence)}, sha256 ${source.sha256})`]),
        ["L2", link(turn)],
        ["ER", ""],
      ];
      return lines.filter(([name, value]) => value || name === "ER").map(([name, value]) => `${name}  - ${oneLine(value ?? "")}`).join("\n");
    })
    .join("\n\n");
}

/**
 * Puts a text on the clipboard; false when the browser does not let it.
 * @param {string} text
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http off localhost has no clipboard: the old way.
    const box = document.createElement("textarea");
    box.value = text;
    box.className = "unseen";
    document.body.append(box);
    const had = /** @type {HTMLElement | null} */ (document.activeElement);
    box.select();
    const isDone = document.execCommand("copy");
    box.remove();
    had?.focus();
    return isDone;
  }
}
