// @ts-check
// An article: opens at its quote, and Enter sends a question about it.

const quote = document.getElementById("quote");
if (quote && !location.hash) quote.scrollIntoView({ block: "center" });

const box = /** @type {HTMLTextAreaElement | null} */ (document.getElementById("q"));
box?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  box.form?.requestSubmit();
});
