/* The page to add articles: each goes to the server by itself, one after the other, and each is answered for. */

import { Problem, send } from "./server.js";

const KEPT_AS = "timeline.upload";
const FIELDS = ["text", "title", "url", "published", "timeline"];
const OF_TEXT = ["text", "title", "url"];
const OUTCOMES = { added: "new", replaced: "in the place of another", unchanged: "there already" };
const TRIES = 5;
const MILLISECONDS = 1000;

const form = document.querySelector(".add");
const fields = form.elements;
const stop = form.querySelector(".stop");
const results = document.querySelector(".results");
const list = results.querySelector("ol");
const run = results.querySelector(".run");

/** What is to be sent and what was: `state` is waiting, sending, kept or refused. */
let items = [];
let running = null;

/* What comes into the list */

function add(files) {
  const fresh = [...files].filter((file) => !file.name.startsWith("."));
  for (const file of fresh) items.push(listed({ name: file.name, file }));
  if (fresh.length) summarise();
}

function listed(item) {
  item.row = document.createElement("li");
  list.append(item.row);
  results.hidden = false;
  show(item, "waiting", "waits");
  return item;
}

function show(item, state, says, address = null) {
  const name = Object.assign(document.createElement(address ? "a" : "span"), {
    className: "article", dir: "auto", textContent: item.name,
  });
  if (address) name.href = address;
  const told = Object.assign(document.createElement("span"), { className: "says", textContent: says });
  Object.assign(item, { state });
  item.row.dataset.state = state;
  item.row.replaceChildren(name, " ", told);
}

/** The files of what was dropped, those in its folders too. */
async function* within(entry) {
  if (entry.isFile) {
    yield await new Promise((resolve, reject) => { entry.file(resolve, reject); });
  } else if (entry.isDirectory && !entry.name.startsWith(".")) {
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });
      if (some.length === 0) return;
      for (const each of some) yield* within(each);
    }
  }
}

async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) add(transfer.files);
  for (const entry of entries) {
    for await (const file of within(entry)) add([file]);
  }
}

/* Sending */

function body(item) {
  if (!item.file) return item.body;
  const made = new FormData();
  made.append("file", item.file, item.name);
  return made;
}

function address(item) {
  const said = item.file ? ["published", "timeline"] : [];
  const told = said.map((name) => [name, fields[name].value.trim()]).filter(([, value]) => value);
  const query = new URLSearchParams(told);
  return `${form.dataset.documents}${query.size ? `?${query}` : ""}`;
}

/** The answer; who sends too fast, or while another is writing, waits as long as the server asks for. */
async function sent(item, signal) {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await send("POST", address(item), { body: body(item), signal });
    } catch (error) {
      const busy = error.status === 429 || error.status === 503;
      if (!busy || error.retryAfter === null || left === 1) throw error;
      show(item, "sending", `the server is busy: again in ${error.retryAfter} s`);
      await pause(error.retryAfter * MILLISECONDS, signal);
    }
  }
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    }, { once: true });
  });
}

/** Sends one; throws what would befall the others as well. */
async function take(item, signal) {
  if (item.file && item.file.size > Number(form.dataset.most)) {
    show(item, "refused", "this is larger than 20 MB: split it into its articles");
    return;
  }
  show(item, "sending", "on its way …");
  try {
    await told(item, await sent(item, signal));
  } catch (error) {
    const forAll = !(error instanceof Problem) || [0, 401, 403].includes(error.status);
    show(item, forAll ? "waiting" : "refused", forAll ? "waits" : reason(error));
    if (forAll) throw error;
  }
}

const reason = (error) => [error.message, ...error.errors.map((each) => each.detail)].join(": ");

async function told(item, response) {
  if (response.headers.get("Content-Type").startsWith("application/x-ndjson")) {
    const lines = (await response.text()).split("\n").filter(Boolean).map((line) => JSON.parse(line));
    const kept = lines.filter((line) => line.outcome).length;
    const refused = lines.filter((line) => line.problem);
    const reasons = refused.map((line) => `; ${line.number}: ${reason({ message: line.problem.detail, ...line.problem })}`);
    show(item, refused.length ? "refused" : "kept", `${counted(kept, "article")}${reasons.join("")}`);
    return;
  }
  const { outcome, document: { events } } = await response.json();
  show(item, "kept", `${OUTCOMES[outcome]}, ${counted(events, "event")}`, response.headers.get("Location"));
}

const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

async function sendAll() {
  const todo = items.filter((item) => item.state !== "kept");
  running = new AbortController();
  begin(todo.length);
  try {
    for (const [done, item] of todo.entries()) {
      await take(item, running.signal);
      progress(done + 1, todo.length);
    }
  } catch (error) {
    if (error.name !== "AbortError") refuse(error instanceof Problem ? reason(error) : String(error));
  } finally {
    running = null;
    end();
  }
}

function begin(number) {
  refuse("");
  stop.hidden = false;
  run.hidden = false;
  progress(0, number);
  results.querySelector("[role=status]").textContent = `Sending ${counted(number, "article")}.`;
}

function progress(done, all) {
  Object.assign(run.querySelector("progress"), { value: done, max: all });
  run.querySelector(".count").textContent = `${done} of ${all}`;
}

function end() {
  stop.hidden = true;
  run.hidden = true;
  const pasted = items.find((item) => item.body && item.state === "kept" && !item.cleared);
  if (pasted) {
    pasted.cleared = true;
    for (const name of OF_TEXT) fields[name].value = "";
  }
  remember();
  summarise();
}

function summarise() {
  const number = (state) => items.filter((item) => item.state === state).length;
  const told = [["kept", "in the timeline"], ["refused", "refused, to be tried again"], ["waiting", "waiting"]]
    .filter(([state]) => number(state))
    .map(([state, says]) => `${number(state)} ${says}`);
  results.querySelector("[role=status]").textContent = told.length ? `${told.join(", ")}.` : "";
  form.querySelector("button").textContent = number("refused") && !number("waiting") ? "Try again" : "Add";
}

function refuse(words) {
  document.querySelector("#refused").textContent = words;
}

/** A text that is pasted takes the place of the one that was refused. */
function pasted() {
  if (!fields.text.value.trim()) return;
  const told = FIELDS.map((name) => [name, fields[name].value.trim()]).filter(([, value]) => value);
  const made = { ...Object.fromEntries(told), text: fields.text.value };
  const before = items.find((item) => item.body && item.state !== "kept");
  const item = before ?? listed({ name: "" });
  if (!before) items.push(item);
  Object.assign(item, { name: made.title ?? "The text", body: made });
  show(item, "waiting", "waits");
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (running) return;
  pasted();
  if (items.every((item) => item.state === "kept")) refuse("Choose files, drop them here, or paste a text.");
  else sendAll();
});
stop.addEventListener("click", () => running?.abort());

for (const input of [fields.file, document.querySelector("#folder")]) {
  input.addEventListener("change", () => {
    add(input.files);
    input.value = "";
  });
}
const drop = form.querySelector(".drop");
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) drop.classList.remove("over");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  dropped(event.dataTransfer);
});

/* What can outlive a reload does: what was typed. Of files there is a warning. */

function remember() {
  sessionStorage.setItem(KEPT_AS, JSON.stringify(Object.fromEntries(FIELDS.map((name) => [name, fields[name].value]))));
}

form.addEventListener("input", remember);
addEventListener("beforeunload", (event) => {
  if (running || items.some((item) => item.file && item.state === "waiting")) event.preventDefault();
});
for (const [name, value] of Object.entries(JSON.parse(sessionStorage.getItem(KEPT_AS) ?? "{}"))) {
  fields[name].value ||= value;
}
for (const element of document.querySelectorAll(".scripted")) element.hidden = false;
