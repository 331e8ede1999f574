/* The overview by pointer and keys: drag over bars to ask for their time, walk along them, look closer. To look closer
   or elsewhere there are links below it; keys, wheel and pinch follow these. */

import { show } from "./renewing.js";

const STILL = 4;
const PAUSE = 250;
const LOOKS = { "+": "closer", "=": "closer", "-": "wider", PageUp: "earlier", PageDown: "later" };

const bars = () => [...document.querySelectorAll(".strip .bar")];
const links = () => [...document.querySelectorAll(".strip a.bar")];

/** The bar from which a stretch is chosen, and whether one is. */
let anchor = null;
let isChosen = false;

function choose(one, other) {
  const all = bars();
  const [first, last] = [one, other].map((bar) => all.indexOf(bar)).sort((a, b) => a - b);
  all.forEach((bar, at) => bar.classList.toggle("chosen", first <= at && at <= last));
  isChosen = true;
}

function leave() {
  for (const bar of bars()) bar.classList.remove("chosen");
  anchor = null;
  isChosen = false;
}

/** Asks for the time of the bars that are chosen. */
function ask() {
  const chosen = bars().filter((bar) => bar.classList.contains("chosen"));
  const address = new URL(location.href);
  address.searchParams.set("from", chosen[0].dataset.from);
  address.searchParams.set("to", chosen.at(-1).dataset.to);
  address.searchParams.delete("cursor");
  leave();
  show(address.href);
}

function look(where) {
  document.querySelector(`.strip a.${where}`)?.click();
}

function dragged(down) {
  const svg = down.target.closest(".strip svg");
  const first = down.target.closest(".strip .bar");
  if (!svg || !first || down.button) return;
  const gesture = new AbortController();
  const on = (name, act) => window.addEventListener(name, act, { signal: gesture.signal });
  on("pointermove", ({ clientX }) => {
    if (!isChosen && Math.abs(clientX - down.clientX) < STILL) return;
    const { top } = svg.getBoundingClientRect();
    const under = document.elementsFromPoint(clientX, top + STILL * 2).map((each) => each.closest(".strip .bar"));
    const last = under.find(Boolean);
    if (last) choose(first, last);
  });
  on("pointerup", () => {
    gesture.abort();
    if (!isChosen) return;
    // The click that follows is not meant for the bar under the pointer.
    window.addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
    setTimeout(ask);
  });
  on("pointercancel", () => {
    gesture.abort();
    leave();
  });
}

function pressed(event) {
  const here = event.target.closest(".strip a.bar");
  if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = links();
  const at = all.indexOf(here);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to !== undefined) walk(here, all[to], event.shiftKey);
  else if (event.key in LOOKS) look(LOOKS[event.key]);
  else if (event.key === "Escape" && isChosen) leave();
  else if (event.key === "Enter" && isChosen) ask();
  else return;
  event.preventDefault();
}

function walk(here, there, extends_) {
  if (!there) return;
  here.tabIndex = -1;
  there.tabIndex = 0;
  there.focus();
  if (!extends_) return leave();
  anchor ??= here;
  choose(anchor, there);
}

let last = 0;

function wheeled(event) {
  if (!event.target.closest(".strip svg")) return;
  const isPan = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (!event.ctrlKey && !isPan) return;
  event.preventDefault();
  if (event.timeStamp - last < PAUSE) return;
  last = event.timeStamp;
  if (event.ctrlKey) look(event.deltaY < 0 ? "closer" : "wider");
  else look(event.deltaX < 0 ? "earlier" : "later");
}

/** Of all bars one is in the order of tabs. */
function rove() {
  const all = links();
  const here = all.find((bar) => bar === document.activeElement) ?? all.find((bar) => !bar.matches(".outside")) ?? all[0];
  for (const bar of all) bar.tabIndex = bar === here ? 0 : -1;
}

/** Lets the overview be dragged over, walked and looked into. */
export function spanning() {
  document.addEventListener("pointerdown", dragged);
  document.addEventListener("dragstart", (event) => {
    if (event.target.closest?.(".strip")) event.preventDefault();
  });
  document.addEventListener("keydown", pressed);
  document.addEventListener("wheel", wheeled, { passive: false });
  document.addEventListener("renewed", rove);
  rove();
}
