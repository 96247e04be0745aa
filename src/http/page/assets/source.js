// @ts-check
// The article beside the answer, with the quoted sentence marked in its paragraph.

import { byline, place } from "./answer.js";
import { button, byId, element, say } from "./dom.js";

/** @typedef {import("./stream.js").Sentence} Sentence */
/** @typedef {import("./stream.js").Source} Source */
/** @typedef {{start: number, end: number, text: string}} Span */
/** @typedef {{index: number, kind: string, start: number, end: number, level?: number, text: string, sentences: Span[]}} Paragraph */
/** @typedef {{id: string, language: string, sha256: string, paragraphs: Paragraph[]}} Article */

/** So many paragraphs are shown before and after the quoted one, and so many more on request. */
const AROUND = 12;
/** Wider than this the article stands beside the answer; narrower, over it. */
const BESIDE = matchMedia("(min-width: 44rem)");

/** @type {Map<string, Promise<Article | null>>} */
const articles = new Map();

/**
 * The article, or null when it is gone. Articles are few and kept while the page is open.
 * @param {Source} source
 */
export function article(source) {
  const key = `${source.article} ${source.sha256}`;
  let found = articles.get(key);
  if (!found) {
    found = fetch(`/v1/articles/${encodeURIComponent(source.article)}`).then(async (response) => {
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(response.statusText);
      return response.json();
    });
    found.catch(() => articles.delete(key));
    articles.set(key, found);
  }
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
   * Opens the article at a sentence. `cited` are the places of all sentences that this conversation quotes.
   * @param {Sentence} sentence
   * @param {Source} source
   * @param {HTMLElement} opener
   * @param {Set<string>} cited
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
    const links = element("p", { className: "links" }, element("a", { href: `${source.link.split("?")[0]}?quote=${sentence.start}-${sentence.end}#quote` }, say("source_whole")));
    if (source.url && /^https?:/.test(source.url)) {
      links.append(" · ", element("a", { href: original(source.url, sentence.text), target: "_blank", rel: "noopener noreferrer" }, say("original")));
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
   * @param {Set<string>} cited
   */
  async fill(body, sentence, source, cited) {
    let found;
    try {
      found = await article(source);
    } catch {
      const again = button(say("retry"), () => this.fill(body, sentence, source, cited));
      body.replaceChildren(element("p", { role: "alert" }, say("error_network")), again);
      return;
    }
    if (!body.isConnected) return; // Another source was opened meanwhile.
    if (!found || found.sha256 !== source.sha256) {
      body.replaceChildren(element("p", {}, say("source_gone")), element("blockquote", { dir: "auto" }, sentence.text));
      return;
    }
    const { paragraphs, language } = found;
    const at = paragraphs.findIndex((one) => one.start <= sentence.start && sentence.start < one.end);
    let from = Math.max(0, at - AROUND);
    let to = Math.min(paragraphs.length, at + AROUND + 1);
    const shown = (/** @type {Paragraph} */ one) => paragraph(one, source.article, sentence, cited);
    const text = element("div", { lang: language, dir: "auto" }, ...paragraphs.slice(from, to).map(shown));
    const before = button(say("beginning"), () => {
      const first = Math.max(0, from - AROUND);
      const height = body.scrollHeight;
      text.prepend(...paragraphs.slice(first, from).map(shown));
      body.scrollTop += body.scrollHeight - height;
      from = first;
      before.hidden = from === 0;
    }, { hidden: from === 0, className: "quiet" });
    const after = button(say("end"), () => {
      text.append(...paragraphs.slice(to, to + AROUND).map(shown));
      to = Math.min(paragraphs.length, to + AROUND);
      after.hidden = to === paragraphs.length;
    }, { hidden: to === paragraphs.length, className: "quiet" });
    body.replaceChildren(before, text, after);
    text.querySelector("mark.cited")?.scrollIntoView({ block: "center" });
  }
}

/**
 * A paragraph as its sentences, and what stands between them.
 * @param {Paragraph} one
 * @param {string} id
 * @param {Sentence} cited
 * @param {Set<string>} others
 */
function paragraph(one, id, cited, others) {
  const tag = one.kind === "heading" ? "h3" : one.kind === "code" ? "pre" : "p";
  const made = element(tag, { className: one.kind });
  let rest = one.text;
  for (const sentence of one.sentences) {
    const at = rest.indexOf(sentence.text);
    if (at < 0) continue;
    if (at > 0) made.append(rest.slice(0, at));
    rest = rest.slice(at + sentence.text.length);
    const is = place({ article: id, ...sentence });
    if (is === place(cited)) made.append(element("mark", { className: "cited" }, sentence.text));
    else if (others.has(is)) made.append(element("mark", { className: "other" }, sentence.text));
    else made.append(sentence.text);
  }
  made.append(rest);
  return made;
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
  const words = quote.trim().split(/\s+/);
  const text =
    words.length <= WHOLE
      ? encoded(words.join(" "))
      : `${encoded(words.slice(0, 5).join(" "))},${encoded(words.slice(-4).join(" "))}`;
  return `${url.split("#")[0]}#:~:text=${text}`;
}
