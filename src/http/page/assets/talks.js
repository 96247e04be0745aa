// @ts-check
// Conversations, kept in this browser and nowhere else.

import { announce, button, byId, element, kept, say, withStorage } from "./dom.js";

/** @typedef {import("./answer.js").Turn} Turn */
/** @typedef {{id: string, title: string, at: number, turns: Turn[], suggested?: string[]}} Talk what was offered to begin with is in `suggested` */

const KEY = "citewire.talks";
/** So many are kept; the oldest give way. */
const MOST = 50;
/** The server is told of so many questions at most; the oldest are left out. */
const MOST_HAD = 500;
/** From so many on, they can be searched. */
const SEARCHED = 20;
/** A deleted conversation can be had back for so long, in milliseconds. */
const UNDO = 10_000;

/** @returns {Talk[]} newest first */
export function load() {
  try {
    const talks = JSON.parse(kept(KEY) ?? "[]");
    return Array.isArray(talks) ? talks.filter((talk) => talk && talk.id && Array.isArray(talk.turns)) : [];
  } catch {
    return [];
  }
}

/** @param {Talk[]} talks */
function store(talks) {
  let kept = talks.slice(0, MOST);
  // When the browser's room is used up, the oldest give way.
  while (kept.length > 0) {
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
      return;
    } catch {
      kept = kept.slice(0, -1);
    }
  }
  withStorage(() => localStorage.removeItem(KEY));
}

/** @returns {Talk} */
export function begin() {
  // Not every page may use crypto.randomUUID.
  const id = `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e9).toString(36)}`;
  return { id, title: "", at: Date.now(), turns: [] };
}

/**
 * Keeps a conversation as it is now, in front of the others.
 * @param {Talk} talk
 */
export function keep(talk) {
  if (talk.turns.length === 0) return;
  talk.title ||= talk.turns[0].question;
  talk.at = Date.now();
  store([talk, ...load().filter((other) => other.id !== talk.id)]);
}

/**
 * What a conversation has had, so that the server does not suggest it again.
 * @param {Talk} talk
 */
export function had(talk) {
  const read = (/** @type {Turn} */ turn) =>
    [turn.question, turn.interpreted, ...(turn.questions ?? []).map((one) => one.question), ...(turn.suggested ?? [])];
  const texts = [...(talk.suggested ?? []), ...talk.turns.flatMap(read)];
  return [...new Set(texts)].filter((text) => typeof text === "string").slice(-MOST_HAD);
}

/** The list of conversations. */
export class TalkList {
  /**
   * @param {(talk: Talk) => void} onOpen
   * @param {() => void} onNew
   */
  constructor(onOpen, onNew) {
    this.onOpen = onOpen;
    this.onNew = onNew;
    this.current = "";
    this.sought = "";
    this.nav = byId("talks");
    this.menu = byId("menu");
    this.nav.hidden = false;
    this.menu.hidden = false;
    this.menu.addEventListener("click", () => this.nav.togglePopover());
    this.nav.addEventListener("toggle", (event) => {
      const isOpen = /** @type {ToggleEvent} */ (event).newState === "open";
      this.menu.setAttribute("aria-expanded", String(isOpen));
    });
  }

  /** @param {string} [current] */
  show(current = this.current) {
    this.current = current;
    const search = element("input", {
      type: "search",
      value: this.sought,
      "aria-label": say("conversations"),
      oninput: () => {
        this.sought = search.value;
        this.nav.querySelector("ul")?.replaceWith(this.list());
      },
    });
    this.nav.replaceChildren(
      button(say("new"), () => {
        this.hide();
        this.onNew();
      }, { className: "new" }),
      load().length >= SEARCHED ? search : "",
      this.list(),
      element("p", { className: "soft" }, say("no_conversations")),
    );
  }

  hide() {
    if (this.nav.matches(":popover-open")) this.nav.hidePopover();
  }

  /** The conversations whose titles hold what is sought. */
  list() {
    const list = element("ul");
    for (const talk of load()) {
      if (!talk.title.toLowerCase().includes(this.sought.toLowerCase())) continue;
      const open = button("", () => {
        this.hide();
        this.onOpen(talk);
      }, { className: "talk", dir: "auto", "aria-current": talk.id === this.current ? "true" : null });
      open.append(talk.title);
      const tools = element(
        "span",
        { className: "tools" },
        button("✎", () => this.rename(talk, open), { className: "icon", "aria-label": `${say("rename")}: ${talk.title}` }),
        button("⤓", () => save(talk), { className: "icon", "aria-label": `${say("export")}: ${talk.title}` }),
        button("×", () => this.remove(talk), { className: "icon", "aria-label": `${say("delete")}: ${talk.title}` }),
      );
      list.append(element("li", {}, open, tools));
    }
    return list;
  }

  /**
   * @param {Talk} talk
   * @param {HTMLElement} open
   */
  rename(talk, open) {
    let isDone = false;
    const finish = (/** @type {boolean} */ takes) => {
      if (isDone) return;
      isDone = true;
      if (takes && box.value.trim()) {
        const talks = load();
        const kept = talks.find((other) => other.id === talk.id);
        if (kept) kept.title = box.value.trim();
        store(talks);
      }
      this.show();
    };
    const box = element("input", { value: talk.title, maxLength: 200, dir: "auto", "aria-label": say("rename"), onblur: () => finish(true) });
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter") finish(true);
      if (event.key === "Escape") {
        event.stopPropagation();
        finish(false);
      }
    });
    open.replaceWith(box);
    box.select();
  }

  /** @param {Talk} talk */
  remove(talk) {
    store(load().filter((other) => other.id !== talk.id));
    this.show();
    if (talk.id === this.current) this.onNew();
    const undo = element(
      "p",
      { className: "undo" },
      `${say("deleted")} `,
      button(say("undo"), () => {
        clearTimeout(timer);
        store([talk, ...load()].sort((one, other) => other.at - one.at));
        this.show();
      }),
    );
    const timer = setTimeout(() => undo.remove(), UNDO);
    this.nav.append(undo);
    announce(say("deleted"));
    undo.querySelector("button")?.focus();
  }
}

/** @param {Talk} talk */
async function save(talk) {
  const { markdown } = await import("./copy.js");
  const text = `# ${talk.title}\n\n${talk.turns.map((turn) => `## ${turn.question}\n\n${markdown(turn)}`).join("\n\n")}\n`;
  const link = element("a", { href: URL.createObjectURL(new Blob([text], { type: "text/markdown" })), download: "conversation.md" });
  link.click();
  URL.revokeObjectURL(link.href);
}
