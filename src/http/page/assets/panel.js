// @ts-check
// The widget, opened: a question box and the sentences that answer, on a page of another site.

import { nodes, quoteLink } from "./quote.js";
import { Refused, ask } from "./stream.js";

/** @typedef {import("./stream.js").Sentence} Sentence */
/** @typedef {import("./stream.js").Source} Source */

const LANGUAGES = ["en", "zh", "ar", "ru"];
const STYLE = `
  .panel { box-sizing: border-box; position: fixed; inset: auto 20px 80px auto; display: flex; flex-direction: column; width: min(400px, calc(100vw - 24px)); height: min(600px, calc(100vh - 104px)); color: light-dark(#1b1d22, #e6e7ea); background: light-dark(#fbfaf8, #15171b); border: 1px solid light-dark(#dddad3, #343841); border-radius: 14px; box-shadow: 0 12px 40px rgb(0 0 0 / .3); overflow: hidden; }
  :host([data-position="left"]) .panel { inset: auto auto 80px 20px; }
  @media (max-width: 440px) { .panel { inset-inline: 12px !important; } }
  [hidden] { display: none !important; }
  .head { display: flex; align-items: center; gap: 8px; padding: 8px 8px 8px 16px; padding-inline: 16px 8px; border-bottom: 1px solid light-dark(#dddad3, #343841); }
  h2 { flex: 1; margin: 0; font: 700 16px/1.4 system-ui, sans-serif; }
  button { min-width: 36px; min-height: 36px; font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 8px; cursor: pointer; }
  .log { flex: 1; padding: 4px 16px 16px; overflow-y: auto; overscroll-behavior: contain; overflow-wrap: anywhere; }
  h3 { margin: 16px 0 8px; font: 700 15px/1.4 system-ui, sans-serif; }
  ol { display: grid; gap: 12px; margin: 0; padding: 0; list-style: none; }
  li { padding-inline-start: 12px; border-inline-start: 3px solid var(--accent); }
  .nearest li, .perhaps li { border-inline-start-style: dashed; }
  q { font: 16px/1.55 Georgia, "Noto Serif", serif; quotes: none; white-space: pre-wrap; }
  code { font: .9em/1.5 ui-monospace, monospace; }
  code.lines { display: block; overflow-x: auto; }
  a { color: var(--accent); }
  .turn:last-child { min-height: 100%; }
  .chip { display: block; width: fit-content; max-width: 100%; box-sizing: border-box; margin-top: 4px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding: 2px 10px; font-size: 13px; text-decoration: none; border: 1px solid light-dark(#dddad3, #343841); border-radius: 999px; }
  .soft { color: light-dark(#5a5f69, #a2a8b3); font-size: 14px; }
  .alarm { padding: 8px 12px; border: 1px solid light-dark(#a5231b, #f2a29c); border-radius: 8px; }
  form { display: flex; gap: 8px; padding: 10px; border-top: 1px solid light-dark(#dddad3, #343841); }
  input { flex: 1; min-width: 0; padding: 8px 10px; font: inherit; color: inherit; background: light-dark(#fff, #1d2026); border: 1px solid light-dark(#8a8f99, #6d7480); border-radius: 10px; }
  .send { padding: 0 16px; font-weight: 650; color: light-dark(#fff, #10131a); background: var(--accent); }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
`;

/** @type {WeakMap<HTMLElement, Promise<Panel>>} */
const panels = new WeakMap();

/**
 * Opens the panel of a widget, and asks when there is a question.
 * @param {HTMLElement} widget
 * @param {string} origin of the server
 * @param {string} [question]
 */
export async function open(widget, origin, question) {
  let panel = panels.get(widget);
  if (!panel) {
    panel = build(widget, origin);
    panels.set(widget, panel);
  }
  (await panel).toggle(question);
}

/** @param {HTMLElement} widget @param {string} origin */
async function build(widget, origin) {
  const wanted = [widget.dataset.lang, document.documentElement.lang, ...navigator.languages].map((tag) => tag?.split("-")[0]);
  const language = wanted.find((tag) => tag && LANGUAGES.includes(tag)) ?? "en";
  const response = await fetch(new URL(`./${language}.json`, import.meta.url), { credentials: "omit" });
  return new Panel(widget, origin, language, await response.json());
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 */
function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

class Panel {
  /**
   * @param {HTMLElement} widget
   * @param {string} origin
   * @param {string} language
   * @param {Record<string, string>} words
   */
  constructor(widget, origin, language, words) {
    this.origin = origin;
    this.article = widget.dataset.article;
    /** @param {string} name @param {Record<string, string | number>} [values] */
    this.say = (name, values = {}) => (words[name] ?? name).replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
    /** @type {{question: string, answer: string}[]} */
    this.history = [];
    /** @type {AbortController | null} */
    this.running = null;
    const shadow = /** @type {ShadowRoot} */ (widget.shadowRoot);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets.push(sheet);
    this.opener = /** @type {HTMLButtonElement} */ (shadow.querySelector(".open"));
    const label = widget.dataset.label ?? this.say("ask_articles");
    const close = make("button", { type: "button", "aria-label": this.say("close") }, "×");
    close.addEventListener("click", () => this.close());
    this.log = make("div", { class: "log", role: "log", "aria-label": label, tabindex: "0" }, make("p", { class: "soft" }, this.say("empty")));
    this.status = make("p", { class: "unseen", role: "status" });
    this.box = make("input", { "aria-label": this.say("question"), placeholder: this.say("question"), maxlength: "8000", dir: "auto", enterkeyhint: "send" });
    const form = make("form", {}, this.box, make("button", { class: "send" }, this.say("ask")));
    this.node = make(
      "div",
      { class: "panel", role: "dialog", "aria-label": label, lang: language, dir: language === "ar" ? "rtl" : "ltr", hidden: "" },
      make("div", { class: "head" }, make("h2", {}, label), close),
      this.log,
      this.status,
      form,
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const question = this.box.value.trim();
      if (question) this.put(question);
    });
    this.node.addEventListener("keydown", (event) => {
      event.stopPropagation(); // The page's own keys are not meant.
      if (event.key === "Escape") this.close();
    });
    shadow.querySelector(".root")?.append(this.node);
  }

  /** Opens it, or closes it when it is open and nothing is asked. @param {string} [question] */
  toggle(question) {
    if (!this.node.hidden && !question) {
      this.close();
      return;
    }
    this.node.hidden = false;
    this.opener.setAttribute("aria-expanded", "true");
    this.box.focus();
    if (question) this.put(question);
  }

  close() {
    this.running?.abort();
    this.node.hidden = true;
    this.opener.setAttribute("aria-expanded", "false");
    this.opener.focus();
  }

  /** @param {string} question */
  async put(question) {
    this.running?.abort();
    const own = new AbortController();
    this.running = own;
    this.box.value = "";
    const list = make("ol");
    const below = make("div", {}, make("p", { class: "soft" }, this.say("searching")));
    const heading = make("h3", { dir: "auto" }, question);
    this.log.append(make("div", { class: "turn" }, heading, list, below));
    heading.scrollIntoView({ block: "start" });
    this.status.textContent = this.say("searching");
    /** @type {Source[]} */
    let sources = [];
    let isDenied = false;
    // A browser does not say whether the server is gone or may not be asked from here; its files anyone may have.
    const lost = async (/** @type {number} */ attempt) => {
      below.replaceChildren(make("p", { class: "soft" }, this.say(attempt ? "reconnecting" : "searching")));
      if (attempt !== 1 || sources.length > 0) return;
      const probe = await fetch(import.meta.url, { credentials: "omit", cache: "no-store" }).catch(() => null);
      isDenied = probe?.ok ?? false;
      if (isDenied) own.abort();
    };
    const request = { question, history: this.history.slice(-10), ...(this.article && { filter: { article: [this.article] } }) };
    try {
      for await (const { event, data } of ask(request, own.signal, lost, this.origin)) {
        if (event === "sources") sources = data.sources;
        else if (event === "sentence") list.append(this.item(data, sources));
        else if (event === "perhaps") {
          list.before(make("p", { dir: "auto" }, data.message ?? ""));
          list.className = "perhaps";
        } else if (event === "not_found") {
          list.before(make("p", { dir: "auto" }, data.message ?? ""));
          if (data.nearest.length > 0) list.before(make("p", { class: "soft" }, `${this.say("closest")}. ${this.say("closest_note")}`));
          list.className = "nearest";
          list.append(...data.nearest.map((/** @type {Sentence} */ one) => this.item(one, sources)));
          this.status.textContent = data.message ?? "";
        } else if (event === "error") throw new Refused(data.status ?? 500, data.detail ?? "", 0);
        else if (event === "done") {
          this.history.push({ question, answer: data.text ?? "" });
          if (data.status !== "not_found") this.status.textContent = this.say("done", { count: list.childElementCount });
        }
      }
      const query = new URLSearchParams({ q: question, ...(this.article && { article: this.article }) });
      below.replaceChildren(make("p", {}, make("a", { href: `${this.origin}/?${query}`, target: "_blank", rel: "noopener" }, this.say("whole_page"))));
    } catch (error) {
      if (own.signal.aborted && !isDenied) {
        below.replaceChildren(make("p", { class: "soft" }, this.say("stopped")));
        return;
      }
      const detail = isDenied ? this.say("widget_denied", { origin: location.origin }) : error instanceof Refused ? error.message : this.say("error_network");
      below.replaceChildren(make("p", { class: "alarm", role: "alert", dir: "auto" }, detail));
    }
  }

  /** @param {Sentence} sentence @param {Source[]} sources */
  item(sentence, sources) {
    const source = sources.find((one) => one.number === sentence.citation);
    const item = make("li", { dir: "auto" }, make("q", { lang: source?.language ?? "" }, ...nodes(sentence)), " ");
    if (sentence.after) item.append(make("span", { class: "soft", lang: source?.language ?? "" }, ...nodes(sentence.after)), " ");
    if (sentence.more) item.append(make("span", { class: "soft" }, this.say("more", { count: sentence.more })), " ");
    if (source) {
      const link = `${this.origin}${quoteLink(sentence, source)}`;
      const label = this.say("source_number", { number: source.number, title: source.title });
      item.append(make("a", { class: "chip", href: link, target: "_blank", rel: "noopener", "aria-label": label }, `${source.number} `, make("bdi", {}, source.title)));
    }
    return item;
  }
}
