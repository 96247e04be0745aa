// @ts-check
// The article beside the answer, with the quoted sentence marked in its paragraph.

import { byline } from "./answer.js";
import { button, byId, element, say } from "./dom.js";
import { nodes, quoteLink, slices, words } from "./quote.js";

/** @typedef {import("./stream.js").Sentence} Sentence */
/** @typedef {import("./stream.js").Source} Source */
/** @typedef {import("./stream.js").Display} Display */
/** @typedef {{start: number, end: number, text: string, display?: Display}} Span */
/** @typedef {{article: string, start: number, end: number}} Place */
/** @typedef {{index: number, kind: string, start: number, end: number, level?: number, text: string, display?: Display, sentences: Span[]}} Paragraph */
/** @typedef {{id: string, language: string, sha256: string, part: number, parts: number, paragraphs: Paragraph[]}} Article */

/** So many paragraphs are shown before and after the quoted one, and so many more on request. */
const AROUND = 12;
/** Wider than this the article stands beside the answer; narrower, over it. */
const BESIDE = matchMedia("(min-width: 44rem)");

/** Asks for the part that every article has. */
const FIRST = "part=1";

/** For each article the part of it that was read last. @type {Map<string, Promise<Article | null | undefined>>} */
const articles = new Map();

/**
 * A part of an article; null when there is no such article any more. An article that is shorter now than it was says with its
 * first part, whose hash is another, that it has changed.
 * @param {string} id
 * @param {string} query
 * @returns {Promise<Article | null>}
 */
async function part(id, query) {
  const response = await fetch(`/v1/articles/${encodeURIComponent(id)}?${query}`);
  if (response.status === 404) return null;
  if (response.status === 422 && query !== FIRST) return part(id, FIRST);
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

/**
 * The part of the article that holds a byte of its text; null when there is no such article any more.
 * @param {Source} source
 * @param {number} byte
 */
export function article(source, byte) {
  const key = `${source.article} ${source.sha256}`;
  const holds = (/** @type {Article} */ kept) => kept.parts === 1 || kept.paragraphs.some((one) => one.start <= byte && byte < one.end);
  const last = articles.get(key) ?? Promise.resolve(undefined);
  const found = last.then((kept) => (kept === null || (kept && holds(kept)) ? kept : part(source.article, `at=${byte}`)));
  found.catch(() => articles.delete(key));
  articles.set(key, found);
  return found;
}

/** The pane itself. */
export class SourcePane {
  /** @param {(by: number) => void} step opens another citation */
  constructor(step) {
    this.step = step;
    this.dialog = /** @type {HTMLDialogElement} */ (byId("source"));
    /** @type {HTMLElement | null} */
    this.opener = null;
    /** True while the focus goes back. */
    this.isClosing = false;
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.close();
    });
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) this.close(); // The ground behind a sheet.
    });
  }

  get isOpen() {
    return this.dialog.open;
  }

  /** Closes it and gives the focus back, at once: a close event would come when the reader is elsewhere already. */
  close() {
    if (!this.dialog.open) return;
    this.isClosing = true;
    this.dialog.close();
    document.body.classList.remove("beside");
    this.opener?.setAttribute("aria-expanded", "false");
    if (this.opener?.isConnected) this.opener.focus();
    this.opener = null;
    this.isClosing = false;
  }

  /**
   * Opens the article at a sentence. `cited` are the places of all that this conversation quotes.
   * @param {Sentence} sentence
   * @param {Source} source
   * @param {HTMLElement} opener
   * @param {Place[]} cited
   */
  async open(sentence, source, opener, cited) {
    this.opener?.setAttribute("aria-expanded", "false");
    this.opener = opener;
    opener.setAttribute("aria-expanded", "true");
    const heading = element("h2", { id: "source-title", tabIndex: -1, dir: "auto" }, `${source.number}. ${source.title}`);
    const body = element("div", { className: "text", tabIndex: 0, role: "region", "aria-label": source.title }, element("p", { className: "soft" }, say("searching")));
    this.dialog.replaceChildren(this.head(heading, source, sentence), body);
    if (!this.dialog.open) {
      if (BESIDE.matches) {
        document.body.classList.add("beside");
        this.dialog.show();
      } else {
        this.dialog.showModal();
      }
    }
    heading.focus();
    await this.fill(body, sentence, source, cited);
  }

  /**
   * @param {HTMLElement} heading
   * @param {Source} source
   * @param {Sentence} sentence
   */
  head(heading, source, sentence) {
    const links = element("p", { className: "links" }, element("a", { href: quoteLink(sentence, source) }, say("source_whole")));
    if (source.url && /^https?:/.test(source.url)) {
      links.append(" · ", element("a", { href: original(source.url, onPage(sentence)), target: "_blank", rel: "noopener noreferrer" }, say("original")));
    }
    return element(
      "div",
      { className: "head" },
      element(
        "div",
        { className: "row" },
        heading,
        button("‹", () => this.step(-1), { className: "icon", "aria-label": say("previous_source") }),
        button("›", () => this.step(1), { className: "icon", "aria-label": say("next_source") }),
        button("×", () => this.close(), { className: "icon", "aria-label": say("close") }),
      ),
      byline(source) && element("p", { className: "byline" }, byline(source)),
      links,
    );
  }

  /**
   * @param {HTMLElement} body
   * @param {Sentence} sentence
   * @param {Source} source
   * @param {Place[]} cited
   */
  async fill(body, sentence, source, cited) {
    let found;
    try {
      found = await article(source, sentence.start);
    } catch {
      const again = button(say("retry"), () => this.fill(body, sentence, source, cited));
      body.replaceChildren(element("p", { role: "alert" }, say("error_network")), again);
      return;
    }
    if (!body.isConnected) return; // Another source was opened meanwhile.
    if (!found || found.sha256 !== source.sha256) {
      body.replaceChildren(element("p", {}, say(found ? "source_changed" : "source_gone")), element("blockquote", { dir: "auto" }, ...nodes(sentence)));
      return;
    }
    const { language } = found;
    let { paragraphs, part: first, part: last } = found;
    const at = paragraphs.findIndex((one) => one.start <= sentence.start && sentence.start < one.end);
    let from = Math.max(0, at - AROUND);
    let to = Math.min(paragraphs.length, at + AROUND + 1);
    const shown = (/** @type {Paragraph} */ one) => paragraph(one, slices(sentence), cited.filter((other) => other.article === source.article));
    const text = element("div", { lang: language, dir: "auto" }, ...paragraphs.slice(from, to).map(shown));
    /** The paragraphs of another part, or none when it cannot be had. @param {number} number */
    const other = async (number) => {
      const more = await part(source.article, `part=${number}`).catch(() => null);
      return more?.sha256 === source.sha256 ? more.paragraphs : [];
    };
    const hasBefore = () => from > 0 || first > 1;
    const hasAfter = () => to < paragraphs.length || last < found.parts;
    const before = button(say("beginning"), async () => {
      if (from === 0) {
        before.disabled = true;
        const more = await other(first - 1);
        before.disabled = false;
        if (more.length === 0) return;
        paragraphs = [...more, ...paragraphs];
        first -= 1;
        [from, to] = [more.length, to + more.length];
      }
      const start = Math.max(0, from - AROUND);
      const height = body.scrollHeight;
      text.prepend(...paragraphs.slice(start, from).map(shown));
      body.scrollTop += body.scrollHeight - height;
      from = start;
      before.hidden = !hasBefore();
    }, { hidden: !hasBefore(), className: "quiet" });
    const after = button(say("end"), async () => {
      if (to === paragraphs.length) {
        after.disabled = true;
        const more = await other(last + 1);
        after.disabled = false;
        if (more.length === 0) return;
        paragraphs = [...paragraphs, ...more];
        last += 1;
      }
      text.append(...paragraphs.slice(to, to + AROUND).map(shown));
      to = Math.min(paragraphs.length, to + AROUND);
      after.hidden = !hasAfter();
    }, { hidden: !hasAfter(), className: "quiet" });
    body.replaceChildren(before, text, after);
    text.querySelector("mark.cited")?.scrollIntoView({ block: "center" });
  }
}

/**
 * The readable words of a paragraph, with those sentences marked of which a quote holds bytes.
 * @param {Paragraph} one
 * @param {{start: number, end: number}[]} cited what the opened quote is
 * @param {{start: number, end: number}[]} others what other quotes are
 */
function paragraph(one, cited, others) {
  const tag = one.kind === "heading" ? "h3" : one.kind === "code" ? "pre" : "p";
  const text = words(one);
  const bytes = (/** @type {string} */ said) => new TextEncoder().encode(said).length;
  const marks = [];
  let [at, from] = [0, 0];
  for (const sentence of one.sentences) {
    const said = words(sentence);
    const found = text.indexOf(said, at);
    if (found < 0) continue;
    const start = from + bytes(text.slice(at, found));
    const end = start + bytes(said);
    [at, from] = [found + said.length, end];
    const isIn = (/** @type {{start: number, end: number}} */ range) => range.start < sentence.end && sentence.start < range.end;
    if (cited.some(isIn)) marks.push({ start, end, kind: "mark" });
    else if (others.some(isIn)) marks.push({ start, end, kind: "other" });
  }
  // A heading, the names of a table's columns and the like are no sentences, and are quoted as a whole.
  const isWhole = (/** @type {{start: number, end: number}} */ range) => range.start <= one.start && one.end <= range.end;
  if (one.sentences.length === 0 && cited.some(isWhole)) marks.push({ start: 0, end: bytes(text), kind: "mark" });
  return element(tag, { className: one.kind }, ...nodes(one, marks));
}

/**
 * The words of a quote as the page of the original has them, as far as they are known: without the marks of items.
 * @param {Sentence} sentence
 */
function onPage(sentence) {
  if (sentence.unit === "row") return "";
  return words(sentence).replace(/^\s*(?:•|\(?[\p{L}\p{N}]{1,4}[.)])\s+/gmu, (mark) => (sentence.unit === "list" || sentence.unit === "steps" ? "" : mark));
}

/** A quote of more words is named by its first and its last ones. */
const WHOLE = 12;

/**
 * The address of the original at the quote.
 * @param {string} url
 * @param {string} quote
 */
export function original(url, quote) {
  // A hyphen has a meaning of its own in a text fragment.
  const encoded = (/** @type {string} */ text) => encodeURIComponent(text).replace(/-/g, "%2D");
  const said = quote.trim().split(/\s+/);
  if (!said[0]) return url;
  const text =
    said.length <= WHOLE
      ? encoded(said.join(" "))
      : `${encoded(said.slice(0, 5).join(" "))},${encoded(said.slice(-4).join(" "))}`;
  return `${url.split("#")[0]}#:~:text=${text}`;
}
