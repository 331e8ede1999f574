/* The page to add articles: sends them one by one and shows the result of each. */

import { Problem, send } from "./server.js";

const STORAGE_KEY = "timeline.upload";
const FIELDS = ["text", "title", "url", "published", "timeline"];
const TEXT_FIELDS = ["text", "title", "url"];
const MAX_ATTEMPTS = 5;
const MS_PER_SECOND = 1000;

const form = document.querySelector(".add");
const fields = form.elements;
const stop = form.querySelector(".stop");
const results = document.querySelector(".results");
const list = results.querySelector("ol");
const run = results.querySelector(".run");

/** The items of the list; `state` is waiting, sending, kept or refused. */
let items = [];
let currentRun = null;

/* The list of items */

function addFiles(files) {
  const visible = [...files].filter((file) => !file.name.startsWith("."));
  for (const file of visible) items.push(addRow({ name: file.name, file }));
  if (visible.length) showSummary();
}

function addRow(item) {
  item.row = document.createElement("li");
  list.append(item.row);
  results.hidden = false;
  show(item, "waiting", "waiting");
  return item;
}

function show(item, state, text, address = null) {
  const name = Object.assign(document.createElement(address ? "a" : "span"), {
    className: "article", dir: "auto", textContent: item.name,
  });
  if (address) name.href = address;
  const message = Object.assign(document.createElement("span"), { className: "says", textContent: text });
  Object.assign(item, { state });
  item.row.dataset.state = state;
  item.row.replaceChildren(name, " ", message);
}

/** Yields the files of a dropped entry, including those in its folders. */
async function* filesOf(entry) {
  if (entry.isFile) {
    yield await new Promise((resolve, reject) => { entry.file(resolve, reject); });
  } else if (entry.isDirectory && !entry.name.startsWith(".")) {
    const reader = entry.createReader();
    for (;;) {
      const entries = await new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });
      if (entries.length === 0) return;
      for (const child of entries) yield* filesOf(child);
    }
  }
}

async function addDropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) addFiles(transfer.files);
  for (const entry of entries) {
    for await (const file of filesOf(entry)) addFiles([file]);
  }
}

/* Sending */

function bodyOf(item) {
  if (!item.file) return item.body;
  const data = new FormData();
  data.append("file", item.file, item.name);
  return data;
}

function addressFor(item) {
  const shared = item.file ? ["published", "timeline"] : [];
  const values = shared.map((name) => [name, fields[name].value.trim()]).filter(([, value]) => value);
  const query = new URLSearchParams(values);
  return `${form.dataset.documents}${query.size ? `?${query}` : ""}`;
}

/** Sends an item and returns the response. If the server is busy, waits as long as it asks for. */
async function sendWithRetry(item, signal) {
  for (let left = MAX_ATTEMPTS; ; left -= 1) {
    try {
      return await send("POST", addressFor(item), { body: bodyOf(item), signal });
    } catch (error) {
      const busy = error.status === 429 || error.status === 503;
      if (!busy || error.retryAfter === null || left === 1) throw error;
      show(item, "sending", `server busy, next attempt in ${error.retryAfter} s`);
      await pause(error.retryAfter * MS_PER_SECOND, signal);
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

/** Sends an item and shows the result. Throws errors that would affect the other items too. */
async function process(item, signal) {
  if (item.file && item.file.size > Number(form.dataset.maxBytes)) {
    show(item, "refused", "larger than 20 MB: split it into separate articles");
    return;
  }
  show(item, "sending", "sending …");
  try {
    await showResult(item, await sendWithRetry(item, signal));
  } catch (error) {
    const affectsAll = !(error instanceof Problem) || [0, 401, 403].includes(error.status);
    show(item, affectsAll ? "waiting" : "refused", affectsAll ? "waiting" : reason(error));
    if (affectsAll) throw error;
  }
}

const reason = (error) => [error.message, ...error.errors.map((fault) => fault.detail)].join(": ");

async function showResult(item, response) {
  if (response.headers.get("Content-Type").startsWith("application/x-ndjson")) {
    const lines = (await response.text()).split("\n").filter(Boolean).map((line) => JSON.parse(line));
    const kept = lines.filter((line) => line.outcome).length;
    const refused = lines.filter((line) => line.problem);
    const reasons = refused.map(({ number, problem }) => {
      return `; ${number}: ${reason({ message: problem.detail, ...problem })}`;
    });
    const failed = lines.filter((line) => line.analysis_error).length;
    const unread = lines.filter((line) => line.analysed === false).length - failed;
    const note = (unread ? `, ${unread} not analysed (language not supported)` : "")
      + (failed ? `, ${failed} not analysed because of an error in Timeline` : "");
    show(item, refused.length ? "refused" : "kept", `${countText(kept, "article")}${note}${reasons.join("")}`);
    return;
  }
  const { outcome, document: { analysed, analysis_error, events, language } } = await response.json();
  const why = analysis_error ? `because of an error in Timeline (${analysis_error})` : `(language ${language})`;
  const found = analysed ? countText(events, "event") : `not analysed ${why}`;
  show(item, "kept", `${outcome}, ${found}`, response.headers.get("Location"));
}

const countText = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

async function sendAll() {
  const todo = items.filter((item) => item.state !== "kept");
  currentRun = new AbortController();
  startRun(todo.length);
  try {
    for (const [done, item] of todo.entries()) {
      await process(item, currentRun.signal);
      showProgress(done + 1, todo.length);
    }
  } catch (error) {
    if (error.name !== "AbortError") showError(error instanceof Problem ? reason(error) : String(error));
  } finally {
    currentRun = null;
    endRun();
  }
}

function startRun(number) {
  showError("");
  stop.hidden = false;
  run.hidden = false;
  showProgress(0, number);
  results.querySelector("[role=status]").textContent = `Sending ${countText(number, "article")}.`;
}

function showProgress(done, all) {
  Object.assign(run.querySelector("progress"), { value: done, max: all });
  run.querySelector(".count").textContent = `${done} of ${all}`;
}

function endRun() {
  stop.hidden = true;
  run.hidden = true;
  const pasted = items.find((item) => item.body && item.state === "kept" && !item.cleared);
  if (pasted) {
    pasted.cleared = true;
    for (const name of TEXT_FIELDS) fields[name].value = "";
  }
  remember();
  showSummary();
}

function showSummary() {
  const number = (state) => items.filter((item) => item.state === state).length;
  const counts = [["kept", "in the timeline"], ["refused", "refused"], ["waiting", "waiting"]]
    .filter(([state]) => number(state))
    .map(([state, label]) => `${number(state)} ${label}`);
  results.querySelector("[role=status]").textContent = counts.length ? `${counts.join(", ")}.` : "";
  form.querySelector("button").textContent = number("refused") && !number("waiting") ? "Try again" : "Add";
}

function showError(message) {
  document.querySelector("#refused").textContent = message;
}

/** Adds the pasted text to the list. It replaces a pasted text that was refused. */
function addPastedText() {
  if (!fields.text.value.trim()) return;
  const values = FIELDS.map((name) => [name, fields[name].value.trim()]).filter(([, value]) => value);
  const body = { ...Object.fromEntries(values), text: fields.text.value };
  const before = items.find((item) => item.body && item.state !== "kept");
  const item = before ?? addRow({ name: "" });
  if (!before) items.push(item);
  Object.assign(item, { name: body.title ?? "Pasted text", body });
  show(item, "waiting", "waiting");
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (currentRun) return;
  addPastedText();
  if (items.every((item) => item.state === "kept")) showError("Choose files, drop them here, or paste a text.");
  else sendAll();
});
stop.addEventListener("click", () => currentRun?.abort());

for (const input of [fields.file, document.querySelector("#folder")]) {
  input.addEventListener("change", () => {
    addFiles(input.files);
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
  addDropped(event.dataTransfer);
});

/* Typed text is restored after a reload. Files cannot be, so the reader is warned. */

function remember() {
  const values = Object.fromEntries(FIELDS.map((name) => [name, fields[name].value]));
  sessionStorage.setItem(STORAGE_KEY, JSON.stringify(values));
}

form.addEventListener("input", remember);
addEventListener("beforeunload", (event) => {
  if (currentRun || items.some((item) => item.file && item.state === "waiting")) event.preventDefault();
});
for (const [name, value] of Object.entries(JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "{}"))) {
  fields[name].value ||= value;
}
for (const element of document.querySelectorAll(".scripted")) element.hidden = false;
