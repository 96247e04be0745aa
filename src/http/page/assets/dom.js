// @ts-check
// Elements made of text, never of markup, and the words of the page.

/**
 * An element with properties, and children behind them; an empty child is left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [properties] names with a hyphen, `role`, `for`, `lang` and `dir` become attributes
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name.includes("-") || ["role", "for", "lang", "dir"].includes(name)) made.setAttribute(name, String(value));
    else Reflect.set(made, name, value);
  }
  for (const child of children) if (child) made.append(child);
  return made;
}

/**
 * The element with this id, which the page has.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/**
 * @param {string} id
 * @returns {any}
 */
function embedded(id) {
  return JSON.parse(document.getElementById(id)?.textContent || "{}");
}

/** @type {Record<string, string>} */
const words = embedded("words");

/** @type {{longest: number, turns: number, keeps: boolean}} */
export const setting = { longest: 1000, turns: 50, keeps: false, ...embedded("setting") };

/** The answer that came with the page, as `GET /v1/ask` gives it; null when there is none. @type {any} */
export const answered = document.getElementById("answer") ? embedded("answer") : null;

/**
 * What the page says, with values in the places of their names.
 * @param {string} name
 * @param {Record<string, string | number>} [values]
 */
export function say(name, values = {}) {
  return (words[name] ?? name).replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}

/**
 * Tells those who hear the page.
 * @param {string} text
 */
export function announce(text) {
  byId("status").textContent = text;
}

/**
 * A button with a text.
 * @param {string} text
 * @param {(event: Event) => void} onclick
 * @param {Record<string, unknown>} [properties]
 */
export function button(text, onclick, properties = {}) {
  return element("button", { type: "button", onclick, ...properties }, text);
}

/** Storage may be forbidden; what is kept there is a convenience. @param {() => void} use */
export function withStorage(use) {
  try {
    use();
  } catch {
    // Then nothing is kept.
  }
}

/**
 * What is kept in this browser under a key.
 * @param {string} key
 * @returns {string | null}
 */
export function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
