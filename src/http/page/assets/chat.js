// @ts-check
// The chat page: asks, shows what comes, and answers keys.

import { actions, take } from "./actions.js";
import { TurnView } from "./answer.js";
import { announce, answered, button, byId, element, say, setting, withStorage } from "./dom.js";
import { onKeys } from "./keys.js";
import { slices } from "./quote.js";
import { Refused, ask } from "./stream.js";
import { TalkList, begin, had, keep, load } from "./talks.js";

/** @typedef {import("./answer.js").Turn} Turn */

/** Sentences of an answer that may have more, and those behind which no more are asked for. */
const FEW = 3;
const MOST_BEFORE = 40;

const log = byId("log");
const form = /** @type {HTMLFormElement} */ (byId("ask"));
const box = /** @type {HTMLTextAreaElement} */ (byId("q"));
const send = /** @type {HTMLButtonElement} */ (byId("send"));
const left = byId("left");
const empty = byId("empty");
/** @type {import("./source.js").SourcePane | null} */
let pane = null;
const address = new URLSearchParams(location.search);
/** The id of the article that alone is asked. */
const only = address.get("article") || undefined;
const DRAFT = "citewire.draft";
/** From so many characters before the end on, the rest is counted. */
const COUNTED = 100;

let talk = begin();
/** @type {TurnView[]} */
let views = [];
/** @type {AbortController | null} */
let running = null;

const list = new TalkList(show, fresh);

// --- asking -----------------------------------------------------------------------------------------------------------

/** Asks a question in this conversation. @param {string} question */
async function put(question) {
  running?.abort();
  const history = talk.turns.slice(-setting.turns).map((turn) => ({ question: turn.question, answer: turn.text ?? "" }));
  /** @type {Turn} */
  const turn = { question, article: only, sources: [], sentences: [], nearest: [] };
  if (!empty.hidden) talk.suggested = [...empty.querySelectorAll(".samples a")].map((sample) => sample.textContent ?? "");
  empty.hidden = true;
  const view = add(turn);
  announce(say("searching"));
  view.note(element("p", { className: "soft searching" }, say("searching")));
  view.node.scrollIntoView({ block: "start" });
  await run(view, { question, history, ...(only && { filter: { article: [only] } }) });
}

/**
 * @param {TurnView} view
 * @param {import("./stream.js").Request} request
 */
async function run(view, request) {
  const own = new AbortController();
  running = own;
  busy(true);
  const lost = (/** @type {number} */ attempt) => {
    view.note(...(attempt ? [element("p", { className: "soft" }, say("reconnecting"))] : []));
    if (attempt === 1) announce(say("reconnecting"));
  };
  try {
    for await (const { event, data } of ask(request, own.signal, lost)) {
      if (event === "sources") view.takeSources(data);
      else if (event === "sentence") {
        view.takeSentence(data);
        pill(view);
      } else if (event === "question") view.takeQuestion(data);
      else if (event === "perhaps") view.takeDoubt(data);
      else if (event === "not_found") view.takeNothing(data);
      else if (event === "done") view.takeDone(data);
      else if (event === "error") throw new Refused(data.status ?? 500, data.detail ?? "", 0);
    }
    complete(view);
  } catch (error) {
    if (own.signal.aborted) {
      view.note(element("p", { className: "soft" }, say("stopped")), again(view, request));
      announce(say("stopped"));
    } else {
      fail(view, request, error);
    }
  } finally {
    if (running === own) {
      running = null;
      busy(false);
    }
  }
}

/** Shows the answer that came with the page. @param {string} question @param {any} answer as `GET /v1/ask` gives it */
function receive(question, answer) {
  const { id, snapshot, status, confidence, message, sources, sentences, nearest, questions, text } = answer;
  const { interpreted_as: interpreted, carried } = answer;
  empty.hidden = true;
  const view = add({ question, article: only, interpreted, carried, id, snapshot, status, confidence, message, sources, sentences, nearest, questions, text });
  view.node.scrollIntoView({ block: "start" });
  complete(view);
}

/** Keeps an answer that is whole, and offers what can be done with it. @param {TurnView} view */
function complete(view) {
  talk.turns.push(view.turn);
  withStorage(() => keep(talk));
  list.show(talk.id);
  finish(view, true);
  const { status, message, sentences } = view.turn;
  const done = status === "not_found" ? "" : say("done", { count: sentences.length });
  announce([message, done].filter(Boolean).join(" "));
}

/** @param {boolean} isBusy */
function busy(isBusy) {
  const hadFocus = document.activeElement === send;
  send.textContent = say(isBusy ? "stop" : "ask");
  send.classList.toggle("stop", isBusy);
  log.setAttribute("aria-busy", String(isBusy));
  if (hadFocus && !isBusy) box.focus();
}

/**
 * @param {TurnView} view
 * @param {import("./stream.js").Request} request
 * @param {unknown} error
 */
function fail(view, request, error) {
  const refused = error instanceof Refused ? error : null;
  const detail = refused?.message || say(navigator.onLine ? "error_network" : "offline");
  const retry = again(view, request, say("retry"));
  view.note(
    element("div", { className: "problem", role: "alert" }, element("strong", {}, say("error")), element("p", { dir: "auto" }, detail)),
    retry,
  );
  if (refused?.after) countdown(retry, refused.after);
}

/**
 * @param {TurnView} view
 * @param {import("./stream.js").Request} request
 * @param {string} [text]
 */
function again(view, request, text = say("ask_again")) {
  return button(text, () => {
    const turn = { ...view.turn, sources: [], sentences: [], nearest: [], status: undefined, text: undefined };
    const anew = new TurnView(turn, cite);
    view.node.replaceWith(anew.node);
    views = views.map((one) => (one === view ? anew : one));
    talk.turns = talk.turns.filter((one) => one !== view.turn);
    box.focus();
    running?.abort();
    run(anew, request);
  });
}

/**
 * @param {HTMLButtonElement} retry
 * @param {number} seconds
 */
function countdown(retry, seconds) {
  retry.disabled = true;
  const tick = () => {
    if (seconds <= 0) {
      retry.disabled = false;
      retry.textContent = say("retry");
      return;
    }
    retry.textContent = say("retry_in", { seconds });
    seconds -= 1;
    setTimeout(tick, 1000);
  };
  tick();
}

// --- what is shown ----------------------------------------------------------------------------------------------------

/** @param {Turn} turn */
function add(turn) {
  const view = new TurnView(turn, cite);
  views.push(view);
  log.append(view.node);
  return view;
}

/** Puts below an answer what can be done with it. @param {TurnView} view @param {boolean} [isNew] */
function finish(view, isNew = false) {
  const spans = (/** @type {import("./stream.js").Sentence} */ one) =>
    [one, ...(one.after ? [one.after] : [])].map(({ start, end }) => ({ article: one.article, start, end }));
  const shown = talk.turns.flatMap((turn) => turn.sentences).flatMap(spans);
  const own = talk;
  const offered = (/** @type {string[]} */ questions) => {
    view.turn.suggested = questions;
    // It may have been deleted meanwhile.
    if (load().some((one) => one.id === own.id)) withStorage(() => keep(own));
  };
  view.note(...more(view), ...actions(view.turn, isNew ? { shown, had: had(talk), put, offered } : undefined));
}

/** A button for the sentences behind those that are shown. @param {TurnView} view @returns {HTMLElement[]} */
function more(view) {
  const { turn } = view;
  const isWhole = turn.sentences.length < FEW || turn.sentences.length > MOST_BEFORE;
  if (turn.status === "not_found" || turn.questions?.length || isWhole) return [];
  const open = button(say("more_sentences"), async () => {
    open.disabled = true;
    const question = turn.interpreted ?? turn.question;
    const filter = turn.article ? { filter: { article: [turn.article] } } : {};
    const body = JSON.stringify({ question, offset: turn.sentences.length, ...filter });
    try {
      const response = await fetch("/v1/ask", { method: "POST", headers: { "content-type": "application/json" }, body });
      if (!response.ok) throw new Error(response.statusText);
      const answer = await response.json();
      view.takeMore(answer);
      withStorage(() => keep(talk));
      const count = answer.sentences.length;
      announce(say(count > 0 ? "done" : "nothing_more", { count }));
      if (count < FEW || turn.sentences.length > MOST_BEFORE) open.replaceWith(element("p", { className: "soft" }, say("nothing_more")));
      else open.disabled = false;
    } catch {
      open.disabled = false;
      announce(say("error_network"));
    }
  }, { className: "further" });
  return [open];
}

/** A pill when a sentence lands below what is seen. @param {TurnView} view */
function pill(view) {
  const last = view.list.lastElementChild;
  if (!last || document.getElementById("pill")) return;
  if (last.getBoundingClientRect().top < log.getBoundingClientRect().bottom - 24) return;
  const made = button(`↓ ${say("new_sentences")}`, () => {
    last.scrollIntoView({ block: "nearest" });
    made.remove();
  }, { id: "pill" });
  form.before(made);
  log.addEventListener("scroll", () => made.remove(), { once: true });
}

/** @type {import("./answer.js").OnCite} */
async function cite(sentence, source, opener) {
  if (!pane) {
    const { SourcePane } = await import("./source.js");
    pane ??= new SourcePane(step);
  }
  const quoted = views.flatMap((view) => [...view.turn.sentences, ...view.turn.nearest]);
  const cited = quoted.flatMap((one) => slices(one).map((slice) => ({ ...slice, article: one.article })));
  pane.open(sentence, source, opener, cited);
}

/** Shows what stands around a quote while its chip is pointed at or has the focus, unless the source is open. @param {Event} event */
async function glance(event) {
  const chip = event.target instanceof Element ? event.target.closest("button.chip") : null;
  const isMeant = event instanceof PointerEvent ? event.pointerType === "mouse" : chip?.matches(":focus-visible");
  if (!(chip instanceof HTMLElement) || !isMeant || pane?.isOpen || pane?.isClosing) return;
  const { preview } = await import("./preview.js");
  preview(chip);
}
log.addEventListener("pointerover", glance);
log.addEventListener("focusin", glance);

const chips = () => /** @type {HTMLElement[]} */ ([...log.querySelectorAll("button.chip")]);

/** Goes to another citation. @param {number} step @param {HTMLElement | null} from */
function chip(step, from) {
  const all = chips();
  const at = from ? all.indexOf(from) : -1;
  return all[from ? at + step : step > 0 ? 0 : all.length - 1];
}

/** Opens another citation than the one that is open. @param {number} by */
function step(by) {
  if (pane?.isOpen) chip(by, pane.opener)?.click();
}

// --- conversations ----------------------------------------------------------------------------------------------------

/** @param {import("./talks.js").Talk} kept */
function show(kept) {
  running?.abort();
  pane?.close();
  clear();
  talk = kept;
  empty.hidden = kept.turns.length > 0;
  for (const turn of kept.turns) finish(add(turn));
  list.show(kept.id);
  views.at(-1)?.node.scrollIntoView({ block: "start" });
  history.replaceState(null, "", `#${kept.id}`);
}

function clear() {
  for (const view of views) view.node.remove();
  views = [];
}

function fresh() {
  running?.abort();
  pane?.close();
  clear();
  talk = begin();
  empty.hidden = false;
  list.show("");
  history.replaceState(null, "", only ? `/?article=${encodeURIComponent(only)}` : "/");
  box.focus();
}

// --- the box ----------------------------------------------------------------------------------------------------------

function count() {
  const room = setting.longest - [...box.value].length;
  left.hidden = room > COUNTED;
  left.textContent = say("characters_left", { count: room });
  withStorage(() => sessionStorage.setItem(DRAFT, box.value));
}

box.addEventListener("input", count);
box.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    form.requestSubmit();
  }
  const last = talk.turns.at(-1);
  if (event.key === "ArrowUp" && !box.value && last) {
    event.preventDefault();
    box.value = last.question;
    count();
  }
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const question = box.value.trim();
  if (!question) {
    if (running) running.abort();
    return;
  }
  box.value = "";
  count();
  put(question);
});
send.addEventListener("click", (event) => {
  if (!running || box.value.trim()) return;
  event.preventDefault();
  running.abort();
  box.focus();
});
empty.addEventListener("click", (event) => {
  const sample = event.target instanceof Element ? event.target.closest("a") : null;
  if (!sample || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  put(sample.textContent ?? "");
});

// --- keys -------------------------------------------------------------------------------------------------------------

onKeys({
  Escape: () => (pane?.isOpen ? pane.close() : running?.abort()),
  "/": () => box.focus(),
  j: () => chip(1, currentChip())?.focus(),
  k: () => chip(-1, currentChip())?.focus(),
  n: () => step(1),
  p: () => step(-1),
  c: () => {
    const turn = views.at(-1)?.turn;
    if (turn?.status) take(turn, "plain");
  },
});

/** @returns {HTMLElement | null} */
function currentChip() {
  const active = document.activeElement;
  return active instanceof HTMLElement && active.matches("button.chip") ? active : (pane?.opener ?? null);
}

// --- the beginning ----------------------------------------------------------------------------------------------------

const question = address.get("q")?.trim();
list.show("");
if (question) {
  // The server has answered already: the same answer is shown with everything that a script can do, and is not asked for
  // again. Only where the server could not answer, the script asks.
  box.value = "";
  document.getElementById("served")?.remove();
  if (answered) receive(question, answered);
  else put(question);
} else {
  const kept = load().find((one) => `#${one.id}` === location.hash);
  if (kept) show(kept);
  withStorage(() => {
    box.value ||= sessionStorage.getItem(DRAFT) ?? "";
  });
  if (matchMedia("(hover: hover)").matches) box.focus();
}
count();
