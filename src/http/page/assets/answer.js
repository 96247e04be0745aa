// @ts-check
// A question and its answer on the page.

import { button, element, say } from "./dom.js";
import { nodes, stored } from "./quote.js";

/** @typedef {import("./stream.js").Sentence} Sentence */
/** @typedef {import("./stream.js").Source} Source */
/**
 * A question with what was answered, as it is shown and kept.
 * @typedef {object} Turn
 * @property {string} question
 * @property {string} [article] the id of the article that alone was asked
 * @property {string | null} [interpreted]
 * @property {string[]} [carried] words of earlier questions
 * @property {string} [id]
 * @property {string} [snapshot]
 * @property {string} [status]
 * @property {number} [confidence]
 * @property {string | null} [message]
 * @property {Source[]} sources
 * @property {Sentence[]} sentences
 * @property {Sentence[]} nearest
 * @property {any[]} [questions] what came of each of several questions
 * @property {string[]} [suggested] what was offered to ask next
 * @property {string} [text]
 */
/** @typedef {(sentence: Sentence, source: Source, chip: HTMLElement) => void} OnCite */

/** What each chip stands for. @type {WeakMap<HTMLElement, {sentence: Sentence, source: Source}>} */
export const cited = new WeakMap();

/** @param {Source} source */
export function byline(source) {
  return [source.author, source.publication, source.date].filter(Boolean).join(", ");
}

/**
 * A turn on the page; what comes is added to it and nothing is ever moved.
 */
export class TurnView {
  /**
   * @param {Turn} turn
   * @param {OnCite} onCite
   */
  constructor(turn, onCite) {
    this.turn = turn;
    this.onCite = onCite;
    this.interpreted = element("p", { className: "soft", hidden: true });
    this.list = element("ol", { className: "sentences" });
    this.below = element("div", { className: "below" });
    this.node = element(
      "article",
      { className: "turn" },
      element("h2", { className: "asked", dir: "auto" }, turn.question),
      this.interpreted,
      this.list,
      this.below,
    );
    this.showSources();
    turn.sentences.forEach((sentence, at) => {
      this.showQuestions(at);
      this.list.append(this.item(sentence, turn.sentences[at - 1]));
    });
    this.showQuestions(turn.sentences.length);
    if (turn.status === "perhaps" && !turn.questions?.length) this.showDoubt();
    if (turn.status === "not_found") this.showNothing();
  }

  /** @param {any} event */
  takeSources(event) {
    Object.assign(this.turn, { id: event.id, snapshot: event.snapshot, interpreted: event.interpreted_as, carried: event.carried });
    this.turn.sources = event.sources;
    this.showSources();
  }

  showSources() {
    const { interpreted, carried = [], question } = this.turn;
    this.interpreted.hidden = !interpreted;
    if (carried.length > 0) {
      const alone = element("a", { href: `/?${new URLSearchParams({ q: question })}` }, say("ask_alone"));
      const words = element("span", { dir: "auto" }, say("carried", { words: carried.join(" · ") }));
      this.interpreted.replaceChildren(words, " ", alone);
    } else {
      this.interpreted.textContent = interpreted ? say("answered_from", { question: interpreted }) : "";
    }
  }

  /** @param {Sentence} sentence */
  takeSentence(sentence) {
    const item = this.item(sentence, this.turn.sentences.at(-1));
    this.turn.sentences.push(sentence);
    this.list.append(item);
  }

  /** The sentences behind those that are shown, with sources of their own. @param {any} answer */
  takeMore(answer) {
    const { sources } = this.turn;
    for (const sentence of answer.sentences) {
      const known = sources.find((one) => one.article === sentence.article);
      const citation = known?.number ?? sources.length + 1;
      if (!known) {
        const own = answer.sources.find((/** @type {Source} */ one) => one.number === sentence.citation);
        sources.push({ ...own, number: citation });
      }
      this.takeSentence({ ...sentence, citation });
    }
  }

  /** The sentences of one of several questions follow. @param {any} event */
  takeQuestion(event) {
    (this.turn.questions ??= []).push(event);
    this.showQuestion(event);
  }

  /** Shows the questions whose sentences begin at a position. @param {number} at */
  showQuestions(at) {
    for (const question of this.turn.questions ?? []) if (question.first === at) this.showQuestion(question);
  }

  /** @param {any} question */
  showQuestion({ question, status, message }) {
    const before = this.list;
    this.list = element("ol", { className: status === "perhaps" ? "sentences perhaps" : "sentences" });
    const heading = element("h3", { dir: "auto" }, question);
    before.after(heading, ...(message ? [element("p", { className: "message" }, message)] : []), this.list);
  }

  /** Sentences that may answer follow. @param {any} event */
  takeDoubt(event) {
    Object.assign(this.turn, { status: "perhaps", message: event.message });
    this.showDoubt();
  }

  showDoubt() {
    const { message } = this.turn;
    this.list.classList.add("perhaps");
    if (message) this.list.before(element("p", { className: "message" }, message));
  }

  /** @param {any} event */
  takeNothing(event) {
    Object.assign(this.turn, { status: "not_found", message: event.message, nearest: event.nearest });
    this.showNothing();
  }

  showNothing() {
    const { message, nearest } = this.turn;
    if (message) this.list.before(element("p", { className: "message" }, message));
    if (nearest.length === 0) return;
    const closest = element("ol", { className: "sentences nearest" });
    closest.append(...nearest.map((sentence, at) => this.item(sentence, nearest[at - 1])));
    const heading = element("h3", {}, say("closest"));
    this.list.before(heading, element("p", { className: "soft" }, say("closest_note")), closest);
  }

  /** @param {any} event */
  takeDone(event) {
    Object.assign(this.turn, { status: event.status, confidence: event.confidence, text: event.text });
  }

  /**
   * @param {Sentence} sentence
   * @param {Sentence} [before] the one above it
   * @returns {HTMLLIElement}
   */
  item(sentence, before) {
    const source = this.turn.sources.find((one) => one.number === sentence.citation);
    const item = element("li", { dir: "auto" });
    const lang = source?.language;
    const under = heading(sentence, before, source);
    if (under) item.append(element("p", { className: "under", lang }, under));
    if (sentence.context) item.append(element("span", { className: "context", lang }, ...nodes(sentence.context)), " ");
    item.append(element("q", { lang }, ...nodes(sentence)), " ");
    if (sentence.after) item.append(element("span", { className: "after", lang }, ...nodes(sentence.after)), " ");
    if (sentence.more) item.append(element("span", { className: "more" }, say("more", { count: sentence.more })), " ");
    if (source) {
      const label = say("source_number", { number: source.number, title: source.title });
      const chip = button("", () => this.onCite(sentence, source, chip), {
        className: "chip",
        "aria-label": label,
        "aria-expanded": "false",
        "aria-controls": "source",
      });
      chip.append(element("span", {}, String(source.number)), " ", element("bdi", {}, source.title));
      cited.set(chip, { sentence, source });
      item.append(chip);
    }
    const bytes = stored(sentence);
    if (bytes) {
      item.append(element("details", { className: "bytes" }, element("summary", {}, say("as_stored")), element("pre", { lang }, bytes)));
    }
    if (sentence.disagrees_with !== undefined) {
      const text = say("disagrees", { number: sentence.disagrees_with + 1 });
      item.append(element("p", { className: "disagrees" }, text));
    }
    return item;
  }

  /** Puts a note in the place where the answer is missing. @param {...Node} nodes */
  note(...nodes) {
    this.below.replaceChildren(...nodes);
  }
}

/**
 * The heading above a sentence, where neither the title nor the sentence before it says it already.
 * @param {Sentence} sentence
 * @param {Sentence} [before]
 * @param {Source} [source]
 */
function heading(sentence, before, source) {
  const own = sentence.headings?.at(-1);
  const isSaid = before?.article === sentence.article && before.headings?.join("\n") === sentence.headings?.join("\n");
  return own && own !== source?.title && !isSaid ? own : "";
}
