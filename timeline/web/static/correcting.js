/* A person corrects the date of an event: by a slider, by keys, or by writing it as EDTF. It is kept as a decision, and
   the server asks for a token where it wants one. */

import { made } from "./elements.js";
import { say, show } from "./renewing.js";
import { Problem, send } from "./server.js";

const REACH = 30;
const PARTS = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?$/;
const UNITS = ["year", "month", "day"];

/** A date of a year, a month or a day, so many of these later; null for any other. */
export function moved(edtf, steps) {
  const parts = PARTS.exec(edtf.trim())?.slice(1).filter(Boolean).map(Number);
  if (!parts) return null;
  parts[parts.length - 1] += steps;
  const date = new Date(0);
  date.setUTCFullYear(parts[0], (parts[1] ?? 1) - 1, parts[2] ?? 1);
  const year = date.getUTCFullYear();
  const written = [`${year < 0 ? "-" : ""}${`${Math.abs(year)}`.padStart(4, "0")}`];
  for (const part of [date.getUTCMonth() + 1, date.getUTCDate()]) written.push(`${part}`.padStart(2, "0"));
  return written.slice(0, parts.length).join("-");
}

/** Beside the reason for a date there is a way to say that it is another. */
function offer({ target }) {
  const article = target.closest?.("main article.event");
  if (!article || !target.matches("details.why:not(.merged)[open]") || target.querySelector(".correct")) return;
  const button = made("button", { type: "button", className: "correct", textContent: "Correct this date" });
  button.addEventListener("click", () => open(article, button));
  target.append(button);
}

function open(article, button) {
  const { edtf } = article.dataset;
  const field = made("input", { name: "edtf", value: edtf, required: true, autocomplete: "off", spellcheck: false });
  const slider = made("input", { type: "range", min: -REACH, max: REACH, value: 0 });
  const refused = made("strong", { className: "refused", role: "status" });
  const cancel = made("button", { type: "button", className: "plain", textContent: "Cancel" });
  const unit = UNITS[(PARTS.exec(edtf)?.slice(1).filter(Boolean).length ?? 0) - 1];
  const form = made(
    "form", { className: "correcting" },
    made("label", {}, "When it was ", field),
    ...(unit ? [made("label", {}, `Some ${unit}s earlier or later `, slider)] : []),
    made("span", { className: "buttons" }, made("button", { textContent: "Save" }), ...back(article), cancel),
    refused,
  );
  slider.addEventListener("input", () => { field.value = moved(edtf, Number(slider.value)); });
  field.addEventListener("keydown", (event) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const date = step && moved(field.value, step);
    if (!date) return;
    event.preventDefault();
    field.value = date;
  });
  const close = () => {
    form.replaceWith(button);
    button.focus();
  };
  cancel.addEventListener("click", close);
  form.addEventListener("keydown", ({ key }) => { if (key === "Escape") close(); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const edtf = event.submitter?.name === "back" ? null : field.value.trim();
    decide(article, edtf).catch((error) => {
      if (!(error instanceof Problem)) throw error;
      refused.textContent = error.errors.map(({ detail }) => detail).join("; ") || error.message;
      field.focus();
    });
  });
  button.replaceWith(form);
  field.select();
}

/** What a person has decided before can be taken back. */
function back(article) {
  const words = { name: "back", className: "plain", textContent: "As the articles tell", formNoValidate: true };
  return article.querySelector(".pinned") ? [made("button", words)] : [];
}

/** Keeps the date, null for what the articles tell, and shows the event where it stands now. */
async function decide(article, edtf) {
  const { id } = article;
  await send("PATCH", article.dataset.address, { body: { edtf } });
  await show(location.href, "keep");
  document.getElementById(id)?.focus();
  say(edtf === null ? "The event is dated as the articles tell." : `The event is dated ${edtf}.`);
}

/** Lets dates be corrected. */
export function correcting() {
  document.addEventListener("toggle", offer, { capture: true });
}
