/* Later pages of the list are added to it, as its end comes near. After a few the reader is asked, so that what stands
   below the list can be reached. */

import { pageAt, say } from "./renewing.js";

const UNASKED = 4;
const AHEAD = "1000px";
const LEVELS = [["h2", ".months"], ["h3", ".events"]];

let left = UNASKED;
let loading = null;

const next = () => document.querySelector(".paging a[rel=next]");

/** Adds the next page to the list, once; the number of events that came. */
export function more() {
  loading ??= add().finally(() => { loading = null; });
  return loading;
}

async function add() {
  const link = next();
  if (!link) return 0;
  try {
    const page = await pageAt(link.href);
    if (!link.isConnected) return 0;
    const came = page.querySelectorAll("main article.event").length;
    extend(page);
    document.dispatchEvent(new Event("renewed"));
    say(`${came} more events`);
    return came;
  } catch {
    left = 0; // the link is there for another attempt
    return 0;
  }
}

function extend(page) {
  cite(page);
  const [years, laterYears] = [document, page].map((each) => each.querySelector("ol.years"));
  if (years && laterYears) join(years, laterYears);
  const [lane, laterLane] = [document, page].map((each) => each.querySelector("section.undated"));
  if (lane && laterLane) lane.append(...laterLane.querySelectorAll(":scope > .pending"));
  else if (laterLane) (document.querySelector("section.sources") ?? document.querySelector(".paging")).before(laterLane);
  const later = page.querySelector(".paging a[rel=next]");
  if (later) next().replaceWith(later);
  else next().remove();
  count();
}

/** What goes on in the year or the month with which the list ends joins it. */
function join(list, later, [level, ...deeper] = LEVELS) {
  const [last, first] = [list.lastElementChild, later.firstElementChild];
  if (level && last && first && heading(last, level) === heading(first, level)) {
    join(...[last, first].map((each) => each.querySelector(`:scope > ${level[1]}`)), deeper);
    first.remove();
  }
  for (const each of [...later.children]) {
    if (each.id) each.id = `year-${list.childElementCount + 1}`;
    list.append(each);
  }
}

const heading = (item, [name]) => item.querySelector(`:scope > ${name}`)?.textContent ?? "";

/** The sources of a later page get the numbers that they have here. */
function cite(page) {
  const list = document.querySelector("section.sources > ol");
  const there = new Map([...(list?.children ?? [])].map((source) => [source.textContent, source.id]));
  const ids = new Map();
  for (const source of [...page.querySelectorAll("section.sources > ol > li")]) {
    const before = source.id;
    if (!there.has(source.textContent)) {
      source.id = `source-${there.size + 1}`;
      there.set(source.textContent, source.id);
      list?.append(source);
    }
    ids.set(`#${before}`, there.get(source.textContent));
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

function count() {
  const [events, sources] = ["main article.event", "section.sources > ol > li"].map(
    (those) => document.querySelectorAll(those).length,
  );
  const told = document.querySelector(".overview p");
  if (told?.firstChild) told.firstChild.data = `${events} events from ${sources} document${sources === 1 ? "" : "s"} `;
}

const watching = new IntersectionObserver(
  (seen) => {
    if (left > 0 && seen.some(({ isIntersecting }) => isIntersecting)) {
      left -= 1;
      more();
    }
  },
  { rootMargin: `0px 0px ${AHEAD}` },
);

function watch() {
  watching.disconnect();
  if (next()) watching.observe(next());
}

/** Lets the list grow as it is read, and on a click. */
export function growing() {
  document.addEventListener("renewed", watch);
  document.addEventListener("click", async (event) => {
    if (!event.target.closest(".paging a[rel=next]") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const there = document.querySelectorAll("main article.event").length;
    left = UNASKED;
    if (await more()) document.querySelectorAll("main article.event")[there]?.focus();
  });
  watch();
}
