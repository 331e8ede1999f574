/* Infinite scrolling: later pages are appended as the end of the list comes near. After a few pages the reader has to
   click, so that the footer can be reached. */

import { announce, fetchPage } from "./navigate.js";

const AUTOMATIC_PAGES = 4;
const PRELOAD_DISTANCE = "1000px";
const LEVELS = [["h2", ".months"], ["h3", ".events"]];

let automaticLeft = AUTOMATIC_PAGES;
let loading = null;

const nextLink = () => document.querySelector(".paging a[rel=next]");

/** Appends the next page, once at a time, and returns the number of its events. */
export function loadMore() {
  loading ??= appendPage().finally(() => { loading = null; });
  return loading;
}

async function appendPage() {
  const link = nextLink();
  if (!link) return 0;
  try {
    const page = await fetchPage(link.href);
    if (!link.isConnected) return 0;
    const added = page.querySelectorAll("main article.event").length;
    mergePage(page);
    document.dispatchEvent(new Event("renewed"));
    announce(`${added} more events`);
    return added;
  } catch {
    automaticLeft = 0; // the reader can try again with the link
    return 0;
  }
}

function mergePage(page) {
  renumberSources(page);
  const [years, laterYears] = [document, page].map((root) => root.querySelector("ol.years"));
  if (years && laterYears) mergeLists(years, laterYears);
  const [undated, laterUndated] = [document, page].map((root) => root.querySelector("section.undated"));
  if (undated && laterUndated) undated.append(...laterUndated.querySelectorAll(":scope > .awaiting"));
  else if (laterUndated) {
    (document.querySelector("section.sources") ?? document.querySelector(".paging")).before(laterUndated);
  }
  const later = page.querySelector(".paging a[rel=next]");
  if (later) nextLink().replaceWith(later);
  else nextLink().remove();
  updateCount();
}

/** Appends the later list. If it starts with the year or month that ends the first list, the two are merged. */
function mergeLists(list, later, [level, ...deeper] = LEVELS) {
  const [last, first] = [list.lastElementChild, later.firstElementChild];
  if (level && last && first && headingOf(last, level) === headingOf(first, level)) {
    mergeLists(...[last, first].map((item) => item.querySelector(`:scope > ${level[1]}`)), deeper);
    first.remove();
  }
  for (const item of [...later.children]) {
    if (item.id) item.id = `year-${list.childElementCount + 1}`;
    list.append(item);
  }
}

const headingOf = (item, [name]) => item.querySelector(`:scope > ${name}`)?.textContent ?? "";

/** Gives the sources of a later page the numbers that they have on this one. */
function renumberSources(page) {
  const list = document.querySelector("section.sources > ol");
  const idsByDocument = new Map([...(list?.children ?? [])].map((source) => [source.dataset.document, source.id]));
  const ids = new Map();
  for (const source of [...page.querySelectorAll("section.sources > ol > li")]) {
    const laterId = source.id;
    if (!idsByDocument.has(source.dataset.document)) {
      source.id = `source-${idsByDocument.size + 1}`;
      idsByDocument.set(source.dataset.document, source.id);
      list?.append(source);
    }
    ids.set(`#${laterId}`, idsByDocument.get(source.dataset.document));
  }
  for (const note of page.querySelectorAll(".note a")) {
    const id = ids.get(note.getAttribute("href"));
    if (!id) continue;
    const number = id.replace("source-", "");
    note.setAttribute("href", `#${id}`);
    note.ariaLabel = `Source ${number}`;
    note.textContent = number;
  }
}

function updateCount() {
  const [events, sources] = ["main article.event", "section.sources > ol > li"].map(
    (selector) => document.querySelectorAll(selector).length,
  );
  const summary = document.querySelector(".list-summary p");
  const noun = sources === 1 ? "document" : "documents";
  if (summary?.firstChild) summary.firstChild.data = `${events} events from ${sources} ${noun} `;
}

const observer = new IntersectionObserver(
  (entries) => {
    if (automaticLeft > 0 && entries.some(({ isIntersecting }) => isIntersecting)) {
      automaticLeft -= 1;
      loadMore();
    }
  },
  { rootMargin: `0px 0px ${PRELOAD_DISTANCE}` },
);

function observeLink() {
  observer.disconnect();
  if (nextLink()) observer.observe(nextLink());
}

/** Lets the list grow while it is read, and on a click. */
export function setUpPaging() {
  document.addEventListener("renewed", observeLink);
  document.addEventListener("click", async (event) => {
    if (!event.target.closest(".paging a[rel=next]") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const count = document.querySelectorAll("main article.event").length;
    automaticLeft = AUTOMATIC_PAGES;
    if (await loadMore()) document.querySelectorAll("main article.event")[count]?.focus();
  });
  observeLink();
}
