// @ts-check
// Colours as the reader chose them, before the page is painted; without a choice, as the system has them.
{
  const KEY = "citewire.theme";
  const CHOICES = ["system", "light", "dark"];

  /** @returns {string} */
  const chosen = () => {
    try {
      return localStorage.getItem(KEY) ?? "system";
    } catch {
      return "system"; // Storage may be forbidden.
    }
  };

  /** @param {string} choice */
  const show = (choice) => {
    if (choice === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
  };

  show(chosen());
  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    if (!button) return;
    const name = () => {
      const label = (button.dataset.label ?? "").replace("{name}", button.dataset[chosen()] ?? "");
      button.setAttribute("aria-label", label);
      button.title = label;
    };
    button.hidden = false;
    name();
    button.addEventListener("click", () => {
      const next = CHOICES[(CHOICES.indexOf(chosen()) + 1) % CHOICES.length];
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // Then it holds for this page.
      }
      show(next);
      name();
    });
  });
}
