// @ts-check
// What can be done with an answer: copy, share, print, and ask what follows.

import { byline } from "./answer.js";
import { announce, button, element, kept, say, setting, withStorage } from "./dom.js";

/** @typedef {import("./answer.js").Turn} Turn */
/** @typedef {{article: string, start: number, end: number}} Shown a place of an article, in bytes */
/** @typedef {{shown: Shown[], had: string[], put: (question: string) => void, offered: (questions: string[]) => void}} Next what the conversation has shown and had, and what to do with questions */
/** @typedef {{question: string, article?: string, start?: number, end?: number}} Sample a question and the sentence that answers it, if one does */
/** @typedef {"plain" | "markdown" | "bibtex" | "csl" | "ris" | "link"} Format */

/** So many questions are offered to ask next. */
const NEXT = 3;
/** What was announced is shown for so long, in milliseconds. */
const SHOWN = 2000;
/** @type {[string, Format][]} */
const FORMATS = [
  ["copy_text", "plain"],
  ["Markdown", "markdown"],
  ["BibTeX", "bibtex"],
  ["CSL-JSON", "csl"],
  ["RIS", "ris"],
  ["copy_link", "link"],
];

/**
 * The elements below an answer. With `next`, questions are offered that the conversation has not `had` and that lead to
 * sentences not `shown` yet.
 * @param {Turn} turn
 * @param {Next} [next]
 * @returns {HTMLElement[]}
 */
export function actions(turn, next) {
  const row = element("div", { className: "actions", role: "group", "aria-label": say("answer_actions") });
  row.append(...copyMenu(turn), button(say("share"), () => share(turn)), button(say("print"), () => print()), ...thumbs(turn));
  const offered = element("div", { className: "next" });
  if (next) offer(turn, next, offered);
  return [row, printed(turn), offered];
}

/** The sources with their addresses, on paper only. @param {Turn} turn */
function printed(turn) {
  const list = element("ol", { className: "sources printed" });
  for (const source of turn.sources) {
    const address = source.url ?? new URL(source.link, location.href).href;
    const line = [source.title, byline(source), address].filter(Boolean).join(". ");
    list.append(element("li", { value: source.number, dir: "auto" }, line));
  }
  return list;
}

/** @param {Turn} turn */
function copyMenu(turn) {
  const menu = element("div", { className: "menu", popover: "auto", role: "group", "aria-label": say("copy") });
  const open = button(say("copy"), () => menu.togglePopover(), { "aria-expanded": "false" });
  for (const [name, format] of FORMATS) {
    menu.append(button(say(name), () => {
      menu.hidePopover();
      open.focus();
      take(turn, format);
    }));
  }
  menu.addEventListener("beforetoggle", () => {
    const { left, bottom } = open.getBoundingClientRect();
    menu.style.left = `${Math.min(left, innerWidth - 220)}px`;
    menu.style.top = `${Math.min(bottom + 4, innerHeight - 280)}px`;
  });
  menu.addEventListener("toggle", (event) => {
    open.setAttribute("aria-expanded", String(/** @type {ToggleEvent} */ (event).newState === "open"));
  });
  return [open, menu];
}

/**
 * Puts an answer on the clipboard.
 * @param {Turn} turn
 * @param {Format} format
 */
export async function take(turn, format) {
  const forms = await import("./copy.js");
  tell(say((await forms.copy(forms[format](turn))) ? "copied" : "copy_failed"));
}

/** Announces something, and shows it for a moment. @param {string} text */
function tell(text) {
  announce(text);
  const note = element("p", { className: "flash", "aria-hidden": "true" }, text);
  document.querySelector(".flash")?.remove();
  document.body.append(note);
  setTimeout(() => note.remove(), SHOWN);
}

/**
 * Shares the answer as it is now, or, where the server keeps nothing, the question.
 * @param {Turn} turn
 */
async function share(turn) {
  const { copy, link } = await import("./copy.js");
  const url = (await snapshot(turn)) ?? link(turn);
  if (navigator.share) {
    try {
      await navigator.share({ title: turn.question, url });
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
    }
  }
  tell(say((await copy(url)) ? "link_copied" : "copy_failed"));
}

/** @param {Turn} turn @returns {Promise<string | null>} */
async function snapshot(turn) {
  if (!setting.keeps) return null;
  try {
    const question = turn.interpreted ?? turn.question;
    const response = await post("/v1/shares", { question, ...(turn.article && { filter: { article: [turn.article] } }) });
    return response.ok ? location.origin + (await response.json()).link : null;
  } catch {
    return null;
  }
}

/** @param {string} path @param {unknown} body */
function post(path, body) {
  return fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

/**
 * Two thumbs; the one down opens a note.
 * @param {Turn} turn
 * @returns {HTMLElement[]}
 */
function thumbs(turn) {
  if (!setting.keeps || !turn.id) return [];
  const vote = async (/** @type {"up" | "down"} */ vote, note = "") => {
    try {
      const response = await post("/v1/feedback", { answer: turn.id, question: turn.question, vote, note, reader: reader() });
      if (!response.ok) throw new Error(response.statusText);
    } catch {
      tell(say("feedback_failed"));
      return false;
    }
    for (const [name, thumb] of Object.entries(both)) thumb.setAttribute("aria-pressed", String(name === vote));
    tell(say("feedback_thanks"));
    return true;
  };
  const both = {
    up: button("👍", () => vote("up"), { className: "icon", "aria-label": say("good"), "aria-pressed": "false" }),
    down: button("👎", async () => {
      if (!(await vote("down"))) return;
      const box = element("input", { maxLength: 2000, dir: "auto", "aria-label": say("feedback_note"), placeholder: say("feedback_note") });
      const form = element("form", { className: "note" }, box, element("button", {}, say("send")));
      form.addEventListener("submit", async (event) => {
        event.preventDefault();
        if (await vote("down", box.value)) {
          form.remove();
          both.down.focus();
        }
      });
      both.down.closest(".below")?.querySelector(".note")?.remove();
      both.down.closest(".actions")?.after(form);
      box.focus();
    }, { className: "icon", "aria-label": say("poor"), "aria-pressed": "false" }),
  };
  return Object.values(both);
}

/** A name without a meaning, so that this browser can change its vote. */
function reader() {
  const KEY = "citewire.reader";
  const name = kept(KEY) ?? [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  withStorage(() => localStorage.setItem(KEY, name));
  return name;
}

/**
 * @param {Turn} turn
 * @param {Next} next
 * @param {HTMLElement} into
 */
async function offer(turn, next, into) {
  const first = turn.sentences[0] ?? turn.nearest[0];
  if (!first) return;
  try {
    const response = await post("/v1/questions", { article: first.article, limit: 10, suggested: next.had });
    if (!response.ok) return;
    /** @type {{questions: Sample[]}} */
    const { questions } = await response.json();
    const holds = (/** @type {Shown} */ one, /** @type {Sample} */ { article, start, end }) =>
      one.article === article && start !== undefined && end !== undefined && one.start <= start && end <= one.end;
    const left = questions.filter((sample) => !next.shown.some((one) => holds(one, sample))).slice(0, NEXT);
    if (left.length === 0) return;
    next.offered(left.map(({ question }) => question));
    into.append(element("h3", {}, say("related")));
    for (const { question } of left) into.append(button(question, () => next.put(question), { dir: "auto" }));
  } catch {
    // An offer that does not come is not missed.
  }
}
