/* Corrections of an event's date: by slider, by keys, or as EDTF text. The server stores them as decisions. */

import { createElement } from "./elements.js";
import { announce, show } from "./navigate.js";
import { Problem, send } from "./server.js";

const MAX_STEPS = 30;
const DATE_PARTS = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?$/;
const UNITS = ["year", "month", "day"];

/** Returns a year, month or day moved by so many of its own units; null for any other EDTF. */
export function shiftDate(edtf, steps) {
  const parts = DATE_PARTS.exec(edtf.trim())?.slice(1).filter(Boolean).map(Number);
  if (!parts) return null;
  parts[parts.length - 1] += steps;
  const date = new Date(0);
  date.setUTCFullYear(parts[0], (parts[1] ?? 1) - 1, parts[2] ?? 1);
  const year = date.getUTCFullYear();
  const digits = [`${year < 0 ? "-" : ""}${`${Math.abs(year)}`.padStart(4, "0")}`];
  for (const part of [date.getUTCMonth() + 1, date.getUTCDate()]) digits.push(`${part}`.padStart(2, "0"));
  return digits.slice(0, parts.length).join("-");
}

/** Adds a button to the reason for a date when it is opened. */
function offerCorrection({ target }) {
  const article = target.closest?.("main article.event");
  if (!article || !target.matches("details.why:not(.merged)[open]") || target.querySelector(".correct")) return;
  const button = createElement("button", { type: "button", className: "correct", textContent: "Correct this date" });
  button.addEventListener("click", () => openForm(article, button));
  target.append(button);
}

function openForm(article, button) {
  const { edtf } = article.dataset;
  const field = createElement("input", {
    name: "edtf", value: edtf, required: true, autocomplete: "off", spellcheck: false,
  });
  const slider = createElement("input", { type: "range", min: -MAX_STEPS, max: MAX_STEPS, value: 0 });
  const message = createElement("strong", { className: "refused", role: "status" });
  const cancel = createElement("button", { type: "button", className: "plain", textContent: "Cancel" });
  const unit = UNITS[(DATE_PARTS.exec(edtf)?.slice(1).filter(Boolean).length ?? 0) - 1];
  const form = createElement(
    "form", { className: "correcting" },
    createElement("label", {}, "Corrected date ", field),
    ...(unit ? [createElement("label", {}, `Move by ${unit}s `, slider)] : []),
    createElement(
      "span", { className: "buttons" },
      createElement("button", { textContent: "Save" }), ...resetButton(article), cancel,
    ),
    message,
  );
  slider.addEventListener("input", () => { field.value = shiftDate(edtf, Number(slider.value)); });
  field.addEventListener("keydown", (event) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const date = step && shiftDate(field.value, step);
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
    const edtf = event.submitter?.name === "reset" ? null : field.value.trim();
    saveDate(article, edtf).catch((error) => {
      if (!(error instanceof Problem)) throw error;
      message.textContent = error.errors.map(({ detail }) => detail).join("; ") || error.message;
      field.focus();
    });
  });
  button.replaceWith(form);
  field.select();
}

/** Returns the button that undoes an earlier correction, if there is one. */
function resetButton(article) {
  if (!article.querySelector(".pinned")) return [];
  const properties = { name: "reset", className: "plain", formNoValidate: true };
  return [createElement("button", { ...properties, textContent: "Use the articles’ date" })];
}

/** Saves the date (null for the articles' date), and shows the event at its new place. */
async function saveDate(article, edtf) {
  const { id } = article;
  await send("PATCH", article.dataset.address, { body: { edtf } });
  await show(location.href, "keep");
  document.getElementById(id)?.focus();
  announce(edtf === null ? "The event has the articles’ date again." : `The event is dated ${edtf}.`);
}

/** Lets readers correct dates. */
export function setUpCorrections() {
  document.addEventListener("toggle", offerCorrection, { capture: true });
}
