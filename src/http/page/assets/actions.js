// @ts-check
// What can be done with an answer: copy, share, print, and ask what follows.

import { place } from "./answer.js";
import { announce, button, byId, element, say } from "./dom.js";

/** @typedef {import("./answer.js").Turn} Turn */
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
 * The elements below an answer. With `next`, questions are offered that lead to sentences not `shown` yet.
 * @param {Turn} turn
 * @param {{shown: Set<string>, put: (question: string) => void}} [next]
 * @returns {HTMLElement[]}
 */
export function actions(turn, next) {
  const row = element("div", { className: "actions", role: "group", "aria-label": say("answer_actions") });
  row.append(...copyMenu(turn), button(say("share"), () => share(turn)), button(say("print"), () => print()));
  const offered = element("div", { className: "next" });
  if (next) offer(turn, next, offered);
  return [row, offered];
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
  announce(say((await forms.copy(forms[format](turn))) ? "copied" : "copy_failed"));
  const note = element("p", { className: "flash", "aria-hidden": "true" }, byId("status").textContent);
  document.querySelector(".flash")?.remove();
  document.body.append(note);
  setTimeout(() => note.remove(), SHOWN);
}

/** @param {Turn} turn */
async function share(turn) {
  const { link } = await import("./copy.js");
  if (navigator.share) {
    try {
      await navigator.share({ title: turn.question, url: link(turn) });
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
    }
  }
  await take(turn, "link");
}

/**
 * @param {Turn} turn
 * @param {{shown: Set<string>, put: (question: string) => void}} next
 * @param {HTMLElement} into
 */
async function offer(turn, next, into) {
  const first = turn.sentences[0] ?? turn.nearest[0];
  if (!first) return;
  try {
    const response = await fetch(`/v1/questions?limit=10&article=${encodeURIComponent(first.article)}`);
    if (!response.ok) return;
    /** @type {{questions: import("./stream.js").Sample[]}} */
    const { questions } = await response.json();
    const left = questions.filter((sample) => !next.shown.has(place(sample))).slice(0, NEXT);
    if (left.length === 0) return;
    into.append(element("h3", {}, say("related")));
    for (const { question } of left) into.append(button(question, () => next.put(question), { dir: "auto" }));
  } catch {
    // An offer that does not come is not missed.
  }
}
