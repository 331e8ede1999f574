/* Keyboard navigation between events: arrows, Home, End, and / for the search field.
   A single event is in the tab order: the one that was visited last. */

import { loadMore } from "./paging.js";

const allEvents = () => [...document.querySelectorAll("main article.event")];

const STEPS = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_, events) => events.length - 1,
};

/** Keeps a single event in the tab order (roving tabindex). */
function updateTabOrder() {
  const events = allEvents();
  const current = events.find((event) => event === document.activeElement) ?? events[0];
  for (const event of events) event.tabIndex = event === current ? 0 : -1;
}

async function moveFocus(step, current) {
  const events = allEvents();
  const target = step(events.indexOf(current), events);
  if (target === events.length && !(await loadMore())) return;
  const next = allEvents()[target];
  current.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

function onKeyDown(event) {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (target.closest("input, select, textarea, dialog")) return;
  const current = target.closest("main article.event");
  if (key === "/") {
    event.preventDefault();
    document.querySelector(".filter [name=q]")?.select();
  } else if (current && key in STEPS) {
    event.preventDefault();
    moveFocus(STEPS[key], current);
  }
}

/** Focuses the event in the URL's fragment; if it is on another page of the list, opens the event's own page. */
function followFragment() {
  const id = /^#event-([\w-]+)$/.exec(location.hash)?.[1];
  if (id && !document.getElementById(`event-${id}`)) location.replace(new URL(`../events/${id}`, import.meta.url));
  else if (id) document.getElementById(`event-${id}`).focus();
}

/** Adds keyboard navigation to the list. */
export function setUpKeyboard() {
  document.addEventListener("keydown", onKeyDown);
  document.addEventListener("renewed", updateTabOrder);
  document.addEventListener("focusin", ({ target }) => {
    if (target.matches("main article.event")) updateTabOrder();
  });
  window.addEventListener("hashchange", followFragment);
  updateTabOrder();
  followFragment();
}
