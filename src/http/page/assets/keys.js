// @ts-check
// The keys of the chat page, and the help that shows them.

import { button, byId, element, kept, say, withStorage } from "./dom.js";

const SINGLE = "citewire.keys";
const help = /** @type {HTMLDialogElement} */ (byId("help"));

/** Single letters may be switched off: speech input types them by accident. */
const single = () => kept(SINGLE) !== "off";

/**
 * Answers keys: Ctrl K, Escape and "?" always, single ones outside of text fields.
 * @param {Record<string, () => unknown>} actions
 */
export function onKeys(actions) {
  const open = byId("help-open");
  open.hidden = false;
  open.addEventListener("click", openHelp);
  addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === "k") {
      event.preventDefault();
      actions["/"]();
      return;
    }
    // Dialogs and menus close themselves.
    if (document.querySelector("dialog:modal, :popover-open:not(#preview)")) return;
    if (event.key === "Escape") {
      actions.Escape();
      return;
    }
    if (target.matches("input, textarea, select") || isCommand || event.altKey || !single()) return;
    const action = event.key === "?" ? openHelp : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function openHelp() {
  const rows = {
    "/ · Ctrl K": "key_box",
    Enter: "key_send",
    "↑": "key_again",
    "j · k": "key_next",
    "n · p": "key_source",
    c: "key_copy",
    Esc: "key_close",
    "?": "key_help",
  };
  const terms = Object.entries(rows).flatMap(([keys, name]) => [element("dt", {}, element("kbd", {}, keys)), element("dd", {}, say(name))]);
  const box = element("input", {
    type: "checkbox",
    checked: single(),
    onchange: () => withStorage(() => localStorage.setItem(SINGLE, box.checked ? "on" : "off")),
  });
  help.replaceChildren(
    element(
      "div",
      { className: "row" },
      element("h2", { id: "help-title" }, say("help")),
      button("×", () => help.close(), { className: "icon", "aria-label": say("close") }),
    ),
    element("p", {}, say("empty")),
    element("p", {}, say("history")),
    element("h3", {}, say("keys")),
    element("dl", {}, ...terms),
    element("label", { className: "check" }, box, ` ${say("keys_single")}`),
  );
  help.showModal();
}
