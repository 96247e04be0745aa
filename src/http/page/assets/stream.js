// @ts-check
// One answer as a stream of server-sent events, taken up again where it broke off.

/** @typedef {{start: number, end: number, role: string}} Highlight */
/** @typedef {{text: string, start: number, end: number}} Excerpt */
/** @typedef {{text: string, runs: {start: number, end: number, kind: string, href?: string}[], highlights: Highlight[]}} Display readable words */
/**
 * @typedef {object} Sentence
 * @property {string} text the stored bytes
 * @property {Display} [display] not there in what an earlier version kept
 * @property {string} [unit]
 * @property {Excerpt[]} [parts]
 * @property {number} [more] items of a list that are left out
 * @property {string[]} [headings]
 * @property {number} citation
 * @property {string} article
 * @property {string} [link] to the quote; an answer that was kept by an earlier version has none
 * @property {number} start
 * @property {number} end
 * @property {Highlight[]} highlights
 * @property {Excerpt & {display?: Display}} [context]
 * @property {Excerpt & {display?: Display}} [after] what goes on behind it
 * @property {number} [disagrees_with]
 */
/**
 * @typedef {object} Source
 * @property {number} number
 * @property {string} article
 * @property {string} title
 * @property {string | null} author
 * @property {string | null} publication
 * @property {string | null} date
 * @property {string | null} url
 * @property {string} language
 * @property {string} sha256
 * @property {string} link
 */
/** @typedef {{question: string, history: {question: string, answer: string}[], filter?: {article: string[]}}} Request */
/** @typedef {{event: string, id: string, data: any}} Message */

/** Waits before each attempt to take up a stream again, in milliseconds. */
const WAITS = [500, 1000, 2000, 4000, 8000];

/** What the server said is wrong. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {string} detail
   * @param {number} after seconds until it may be asked again; 0 when that is not said
   */
  constructor(status, detail, after) {
    super(detail);
    this.status = status;
    this.after = after;
  }
}

/**
 * The messages of an answer. It ends after `done` or `error`, and throws `Refused` when the server does not answer, a
 * `TypeError` when it cannot be reached, and an `AbortError` when it is stopped.
 * @param {Request} request
 * @param {AbortSignal} signal
 * @param {(attempt: number) => void} lost is called before each new attempt, and with 0 when one succeeded
 * @param {string} [origin] of the server, when it is not the page's own
 * @returns {AsyncGenerator<Message>}
 */
export async function* ask(request, signal, lost, origin) {
  let last = "";
  for (let attempt = 0; ; attempt += 1) {
    try {
      const response = await fetch(`${origin ?? ""}/v1/ask`, {
        credentials: origin ? "omit" : "same-origin",
        method: "POST",
        headers: {
          accept: "text/event-stream",
          "content-type": "application/json",
          ...(last && { "last-event-id": last }),
        },
        body: JSON.stringify(request),
        signal,
      });
      if (response.status === 204) return;
      if (!response.ok || !response.body) throw await refusal(response);
      if (attempt > 0) lost(0);
      for await (const message of messages(response.body)) {
        if (message.id) {
          last = message.id;
          attempt = 0;
        }
        // A server that stops says so without an id; another one may go on.
        if (message.event === "error" && !message.id) break;
        yield message;
        if (message.event === "done" || message.event === "error") return;
      }
      throw new TypeError("the stream broke off");
    } catch (error) {
      const passes = error instanceof TypeError || (error instanceof Refused && error.status === 503);
      if (signal.aborted || !passes || attempt >= WAITS.length || (!last && error instanceof Refused)) throw error;
      lost(attempt + 1);
      await pause(WAITS[attempt], signal);
    }
  }
}

/**
 * @param {Response} response
 */
async function refusal(response) {
  let detail = response.statusText;
  try {
    const problem = await response.json();
    detail = problem.detail ?? problem.title ?? detail;
  } catch {
    // Then its status says it.
  }
  return new Refused(response.status, detail, Number(response.headers.get("retry-after")) || 0);
}

/**
 * @param {number} milliseconds
 * @param {AbortSignal} signal
 */
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve(undefined);
    }, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      stop();
    }, { once: true });
  });
}

/**
 * Server-sent events as the standard has them; one that its blank line does not end is dropped.
 * @param {ReadableStream<Uint8Array>} body
 * @returns {AsyncGenerator<Message>}
 */
export async function* messages(body) {
  const reader = body.pipeThrough(/** @type {any} */ (new TextDecoderStream())).getReader();
  try {
    let rest = "";
    let message = { event: "message", id: "", data: "" };
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += value;
      for (;;) {
        const end = rest.search(/\r\n|\n|\r/);
        // A CR at the end may be half of a CR LF.
        if (end < 0 || (rest[end] === "\r" && end + 1 === rest.length)) break;
        const line = rest.slice(0, end);
        rest = rest.slice(end + (rest.startsWith("\r\n", end) ? 2 : 1));
        if (line === "") {
          if (message.data) yield { ...message, data: JSON.parse(message.data) };
          message = { event: "message", id: message.id, data: "" };
          continue;
        }
        const colon = line.indexOf(":");
        const name = colon < 0 ? line : line.slice(0, colon);
        const text = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
        if (name === "data") message.data += message.data ? `\n${text}` : text;
        else if (name === "event") message.event = text;
        else if (name === "id") message.id = text;
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
