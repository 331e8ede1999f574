/* The page of a document: what another day of publication would move is shown while it is typed, and then saved. */

import { hasToken, Problem, send } from "./server.js";

const PATIENCE = 400;
const MOST = 200;

const form = document.querySelector(".redate");
const save = document.querySelector(".save");
const moves = document.querySelector(".moves");
const refused = document.querySelector("#day-refused");
const row = document.querySelector("#move");
const day = form.elements.published;
const here = form.action;

let waiting = null;
let asked = null;
let state = null;

/** The state that the reader has before them, for If-Match; it is asked for once. */
async function seen() {
  if (state === null) {
    const response = await send("GET", here);
    const told = await response.json();
    if (`${told.published_from} ${told.published ?? "None"}` !== save.elements.seen.value) throw changed();
    state = response.headers.get("ETag");
  }
  return state;
}

const changed = () => new Problem({
  status: 412,
  detail: "Someone has changed this document since you opened it. Load the page again to see it as it is now.",
});

async function preview() {
  clearTimeout(waiting);
  asked?.abort();
  asked = new AbortController();
  moves.setAttribute("aria-busy", "true");
  try {
    const body = { published: day.value || null };
    const response = await send("POST", form.dataset.preview, { body, signal: asked.signal });
    show((await response.json()).data);
  } catch (error) {
    if (error.name === "AbortError") return;
    refuse(error);
  }
  moves.setAttribute("aria-busy", "false");
}

function show(data) {
  refuse(null);
  const more = data.length > MOST ? [line(`and ${data.length - MOST} more`)] : [];
  fill(counted(data.length), ...data.slice(0, MOST).map(shown), ...more);
  save.hidden = false;
  save.elements.published.value = day.value;
}

function fill(words, ...rows) {
  moves.querySelector(".count").textContent = words;
  moves.querySelector("ol").replaceChildren(...rows);
}

function shown({ before, after }) {
  const made = row.content.cloneNode(true);
  const event = before ?? after;
  const link = made.querySelector("a");
  link.textContent = event.title;
  link.href += `/${encodeURIComponent(event.id)}${new URL(here).search}`;
  made.querySelector("s").textContent = before?.words;
  made.querySelector("b").textContent = after?.words ?? "gone";
  if (before === null) {
    link.removeAttribute("href");
    made.querySelector("s").replaceWith("new");
  }
  return made;
}

function line(words) {
  const made = document.createElement("li");
  made.textContent = words;
  return made;
}

function counted(number) {
  if (number === 0) return "No event moves.";
  return number === 1 ? "1 event moves:" : `${number} events move:`;
}

function refuse(error) {
  if (error !== null && !(error instanceof Problem)) throw error;
  const details = error?.errors.map((each) => each.detail) ?? [];
  refused.textContent = error === null ? "" : [error.message, ...details].join(": ");
  day.toggleAttribute("aria-invalid", error !== null);
  if (error !== null) {
    fill("");
    save.hidden = error.status === 422;
  }
}

async function keep() {
  const button = save.querySelector("button");
  button.disabled = true;
  try {
    const headers = { "If-Match": await seen() };
    await send("PATCH", here, { body: { published: day.value || null }, headers });
    location.assign(here);
  } catch (error) {
    refuse(error.status === 412 ? changed() : error);
  } finally {
    button.disabled = false;
  }
}

/** To ask for a token in the midst of typing would be rude: without one, the button is what asks. */
day.addEventListener("input", () => {
  clearTimeout(waiting);
  if ((day.value || !day.validity.badInput) && (hasToken() || "open" in form.dataset)) {
    waiting = setTimeout(preview, PATIENCE);
  }
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  preview();
});

save.addEventListener("submit", (event) => {
  event.preventDefault();
  keep();
});

/* What is told of a timex goes with Esc, and comes again with the next one (WCAG 2.2, 1.4.13). */
const text = document.querySelector(".text");
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") text.classList.add("quiet");
});
for (const kind of ["focusin", "pointerover"]) {
  text.addEventListener(kind, (event) => {
    if (event.target.closest(".timex")) text.classList.remove("quiet");
  });
}
