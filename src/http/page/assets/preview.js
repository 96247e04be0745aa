// @ts-check
// A glance at a source: the sentences around a quote, while its chip is pointed at or has the focus.

import { byline, cited } from "./answer.js";
import { byId, element } from "./dom.js";
import { nodes, words } from "./quote.js";
import { article } from "./source.js";

/** Only what stays on a chip for so long is shown, and it stays for a moment, so that it can be pointed at. In ms. */
const BEFORE = 300;
const AFTER = 200;
/** Room around the box, in pixels. */
const MARGIN = 8;

const box = element("div", { id: "preview", popover: "manual", role: "tooltip" });
byId("main").append(box);
/** @type {HTMLElement | null} */
let current = null;
let opening = 0;
let closing = 0;

box.addEventListener("pointerenter", () => clearTimeout(closing));
box.addEventListener("pointerleave", leave);
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !current) return;
  event.stopPropagation(); // It closes this and nothing else.
  hide();
}, { capture: true });

/** Shows it for a chip, unless that is left soon. @param {HTMLElement} chip */
export function preview(chip) {
  if (chip === current) {
    clearTimeout(closing);
    return;
  }
  clearTimeout(opening);
  opening = setTimeout(() => show(chip), BEFORE);
  for (const event of ["pointerleave", "blur"]) chip.addEventListener(event, leave, { once: true });
  chip.addEventListener("click", hide, { once: true });
}

function leave() {
  clearTimeout(opening);
  clearTimeout(closing);
  closing = setTimeout(hide, AFTER);
}

function hide() {
  clearTimeout(opening);
  if (box.matches(":popover-open")) box.hidePopover();
  current?.removeAttribute("aria-describedby");
  current = null;
}

/** @param {HTMLElement} chip */
async function show(chip) {
  const of = cited.get(chip);
  if (!of) return;
  const { sentence, source } = of;
  hide();
  current = chip;
  const found = await article(source, sentence.start).catch(() => null);
  if (current !== chip || !chip.isConnected) return;
  const all = found?.sha256 === source.sha256 ? (found?.paragraphs.flatMap((paragraph) => paragraph.sentences) ?? []) : [];
  const before = all.findLast((one) => one.end <= sentence.start);
  const after = all.find((one) => one.start >= sentence.end);
  const around = (/** @type {typeof before} */ one) => one && element("span", { className: "context" }, words(one));
  box.replaceChildren(
    element("strong", { dir: "auto" }, source.title),
    element("span", { className: "byline" }, byline(source)),
    element("p", { dir: "auto", lang: found?.language }, around(before), " ", element("mark", {}, ...nodes(sentence)), " ", around(after)),
  );
  chip.setAttribute("aria-describedby", "preview");
  box.showPopover();
  const { left, top, bottom } = chip.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const fits = bottom + height + MARGIN < innerHeight;
  box.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`;
  box.style.top = `${fits ? bottom + MARGIN / 2 : Math.max(MARGIN, top - height - MARGIN / 2)}px`;
}
