/* The keys that lead from event to event: arrows, Home and End, and / to the search. Of all events one is in the order
   of tabs, the one that was visited last. */

import { more } from "./more.js";

const all = () => [...document.querySelectorAll("main article.event")];

const STEPS = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, events) => events.length - 1,
};

/** Only one event is reached by tab; the keys lead from it to the others. */
function rove() {
  const events = all();
  const here = events.find((event) => event === document.activeElement) ?? events[0];
  for (const event of events) event.tabIndex = event === here ? 0 : -1;
}

async function walk(step, here) {
  const events = all();
  const to = step(events.indexOf(here), events);
  if (to === events.length && !(await more())) return;
  const there = all()[to];
  here.tabIndex = -1;
  there.tabIndex = 0;
  there.focus();
}

function pressed(event) {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (target.closest("input, select, textarea, dialog")) return;
  const here = target.closest("main article.event");
  if (key === "/") {
    event.preventDefault();
    document.querySelector(".filter [name=q]")?.select();
  } else if (here && key in STEPS) {
    event.preventDefault();
    walk(STEPS[key], here);
  }
}

/** A link to an event that is on another page of the list leads to the event's own. */
function arrive() {
  const id = /^#event-([\w-]+)$/.exec(location.hash)?.[1];
  if (id && !document.getElementById(`event-${id}`)) location.replace(new URL(`../events/${id}`, import.meta.url));
  else if (id) document.getElementById(`event-${id}`).focus();
}

/** Lets the keys lead through the list. */
export function walking() {
  document.addEventListener("keydown", pressed);
  document.addEventListener("renewed", rove);
  document.addEventListener("focusin", ({ target }) => {
    if (target.matches("main article.event")) rove();
  });
  window.addEventListener("hashchange", arrive);
  rove();
  arrive();
}
