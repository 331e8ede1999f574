/* The page of a document: previews the effect of another publication date while it is typed, and saves it. */

import { hasToken, Problem, send } from "./server.js";

const PREVIEW_DELAY = 400;
const MAX_ROWS = 200;

const form = document.querySelector(".redate");
const save = document.querySelector(".save");
const moves = document.querySelector(".moves");
const message = document.querySelector("#day-refused");
const rowTemplate = document.querySelector("#moved-event");
const day = form.elements.published;
const documentUrl = form.action;

let timer = null;
let pendingPreview = null;
let etag = null;

/** Returns the ETag of the state that the reader sees, for If-Match. It is requested once. */
async function shownState() {
  if (etag === null) {
    const response = await send("GET", documentUrl);
    const current = await response.json();
    if (`${current.published_from} ${current.published ?? "None"}` !== save.elements.seen.value) throw conflict();
    etag = response.headers.get("ETag");
  }
  return etag;
}

const conflict = () => new Problem({
  status: 412,
  detail: "Someone has changed this document since you opened it. Reload the page to see the current state.",
});

async function preview() {
  clearTimeout(timer);
  pendingPreview?.abort();
  pendingPreview = new AbortController();
  moves.setAttribute("aria-busy", "true");
  try {
    const body = { published: day.value || null };
    const response = await send("POST", form.dataset.preview, { body, signal: pendingPreview.signal });
    show((await response.json()).data);
  } catch (error) {
    if (error.name === "AbortError") return;
    showError(error);
  }
  moves.setAttribute("aria-busy", "false");
}

function show(data) {
  showError(null);
  const more = data.length > MAX_ROWS ? [textRow(`and ${data.length - MAX_ROWS} more`)] : [];
  fill(countText(data.length), ...data.slice(0, MAX_ROWS).map(eventRow), ...more);
  save.hidden = false;
  save.elements.published.value = day.value;
}

function fill(heading, ...rows) {
  moves.querySelector(".count").textContent = heading;
  moves.querySelector("ol").replaceChildren(...rows);
}

function eventRow({ before, after }) {
  const row = rowTemplate.content.cloneNode(true);
  const event = before ?? after;
  const link = row.querySelector("a");
  link.textContent = event.title;
  link.href += `/${encodeURIComponent(event.id)}${new URL(documentUrl).search}`;
  row.querySelector("s").textContent = before?.words;
  row.querySelector("b").textContent = after?.words ?? "removed";
  if (before === null) {
    link.removeAttribute("href");
    row.querySelector("s").replaceWith("added");
  }
  return row;
}

function textRow(text) {
  const row = document.createElement("li");
  row.textContent = text;
  return row;
}

function countText(number) {
  if (number === 0) return "No event changes.";
  return number === 1 ? "1 event changes:" : `${number} events change:`;
}

function showError(error) {
  if (error !== null && !(error instanceof Problem)) throw error;
  const details = error?.errors.map((fault) => fault.detail) ?? [];
  message.textContent = error === null ? "" : [error.message, ...details].join(": ");
  day.toggleAttribute("aria-invalid", error !== null);
  if (error !== null) {
    fill("");
    save.hidden = error.status === 422;
  }
}

async function saveDay() {
  const button = save.querySelector("button");
  button.disabled = true;
  try {
    const headers = { "If-Match": await shownState() };
    await send("PATCH", documentUrl, { body: { published: day.value || null }, headers });
    location.assign(documentUrl);
  } catch (error) {
    showError(error.status === 412 ? conflict() : error);
  } finally {
    button.disabled = false;
  }
}

/* Typing must not open the dialog for a token; without a token, only the button starts a preview. */
day.addEventListener("input", () => {
  clearTimeout(timer);
  if ((day.value || !day.validity.badInput) && (hasToken() || "open" in form.dataset)) {
    timer = setTimeout(preview, PREVIEW_DELAY);
  }
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  preview();
});

save.addEventListener("submit", (event) => {
  event.preventDefault();
  saveDay();
});

/* Esc hides the explanation of a timex until the next one is reached (WCAG 2.2, 1.4.13). */
const text = document.querySelector(".text");
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") text.classList.add("quiet");
});
for (const kind of ["focusin", "pointerover"]) {
  text.addEventListener(kind, (event) => {
    if (event.target.closest(".timex")) text.classList.remove("quiet");
  });
}
