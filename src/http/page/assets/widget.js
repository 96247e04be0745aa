// @ts-check
// The widget's button, for pages of other sites; what opens comes when it is opened.
{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { origin } = new URL(script.src);
  const STYLE = `
    :host { all: initial !important; position: fixed !important; z-index: 2147483000 !important; inset: auto 20px 20px auto !important; }
    :host([data-position="left"]) { inset: auto auto 20px 20px !important; }
    .root { all: initial; color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --accent: var(--citewire-accent, light-dark(#0b57a4, #8dbdf7)); }
    :host([data-theme="light"]) .root { color-scheme: light; }
    :host([data-theme="dark"]) .root { color-scheme: dark; }
    .open { all: unset; box-sizing: border-box; display: block; min-height: 44px; padding: 10px 20px; font: 600 15px/24px system-ui, sans-serif; color: light-dark(#fff, #10131a); background: var(--accent); border-radius: 999px; box-shadow: 0 4px 16px rgb(0 0 0 / .25); cursor: pointer; }
    .open:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
  `;

  class CitewireWidget extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const shadow = this.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      shadow.adoptedStyleSheets = [sheet];
      const root = document.createElement("div");
      root.className = "root";
      const button = document.createElement("button");
      button.type = "button";
      button.className = "open";
      button.part.add("button");
      button.textContent = this.dataset.label ?? "Citewire";
      button.setAttribute("aria-haspopup", "dialog");
      button.setAttribute("aria-expanded", "false");
      button.addEventListener("click", () => this.open());
      root.append(button);
      shadow.append(root);
    }

    /** Opens the widget, and asks a question when one is given. @param {string} [question] */
    async open(question) {
      const { open } = await import(`${origin}ASSETS/panel.js`);
      await open(this, origin, question);
    }
  }

  customElements.define("citewire-widget", CitewireWidget);
  let widget = /** @type {CitewireWidget | null} */ (document.querySelector("citewire-widget"));
  if (!widget) {
    widget = /** @type {CitewireWidget} */ (document.createElement("citewire-widget"));
    Object.assign(widget.dataset, script.dataset);
    document.body.append(widget);
  }
  const first = widget;
  Object.assign(window, { citewire: { open: (/** @type {string} */ question) => first.open(question) } });
}
