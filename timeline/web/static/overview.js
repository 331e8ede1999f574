/* The overview by pointer and keys: drag over bars to select their time, move along them with keys, and zoom.
   Keys, wheel and pinch follow the zoom links below the overview. */

import { show } from "./navigate.js";

const DRAG_THRESHOLD = 4;
const WHEEL_PAUSE = 250;
const ZOOM_KEYS = { "+": "closer", "=": "closer", "-": "wider", PageUp: "earlier", PageDown: "later" };

const bars = () => [...document.querySelectorAll(".overview .bar")];
const links = () => [...document.querySelectorAll(".overview a.bar")];

/** The bar at which a selection starts, and whether there is one. */
let anchor = null;
let isSelected = false;

function select(one, other) {
  const all = bars();
  const [first, last] = [one, other].map((bar) => all.indexOf(bar)).sort((a, b) => a - b);
  all.forEach((bar, index) => bar.classList.toggle("selected", first <= index && index <= last));
  isSelected = true;
}

function clearSelection() {
  for (const bar of bars()) bar.classList.remove("selected");
  anchor = null;
  isSelected = false;
}

/** Shows the time of the selected bars. */
function applySelection() {
  const selected = bars().filter((bar) => bar.classList.contains("selected"));
  const address = new URL(location.href);
  address.searchParams.set("from", selected[0].dataset.from);
  address.searchParams.set("to", selected.at(-1).dataset.to);
  address.searchParams.delete("cursor");
  clearSelection();
  show(address.href);
}

function zoom(direction) {
  document.querySelector(`.overview a.${direction}`)?.click();
}

function onPointerDown(down) {
  const svg = down.target.closest(".overview svg");
  const first = down.target.closest(".overview .bar");
  if (!svg || !first || down.button) return;
  const gesture = new AbortController();
  const on = (name, listener) => window.addEventListener(name, listener, { signal: gesture.signal });
  on("pointermove", ({ clientX }) => {
    if (!isSelected && Math.abs(clientX - down.clientX) < DRAG_THRESHOLD) return;
    const { top } = svg.getBoundingClientRect();
    const elements = document.elementsFromPoint(clientX, top + DRAG_THRESHOLD * 2);
    const last = elements.map((element) => element.closest(".overview .bar")).find(Boolean);
    if (last) select(first, last);
  });
  on("pointerup", () => {
    gesture.abort();
    if (!isSelected) return;
    // The click that ends a drag must not follow the link of the bar under the pointer.
    window.addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
    setTimeout(applySelection);
  });
  on("pointercancel", () => {
    gesture.abort();
    clearSelection();
  });
}

function onKeyDown(event) {
  const current = event.target.closest(".overview a.bar");
  if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = links();
  const index = all.indexOf(current);
  const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: all.length - 1 }[event.key];
  if (target !== undefined) moveFocus(current, all[target], event.shiftKey);
  else if (event.key in ZOOM_KEYS) zoom(ZOOM_KEYS[event.key]);
  else if (event.key === "Escape" && isSelected) clearSelection();
  else if (event.key === "Enter" && isSelected) applySelection();
  else return;
  event.preventDefault();
}

function moveFocus(from, to, isExtending) {
  if (!to) return;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
  if (!isExtending) return clearSelection();
  anchor ??= from;
  select(anchor, to);
}

let lastZoom = 0;

function onWheel(event) {
  if (!event.target.closest(".overview svg")) return;
  const isPan = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (!event.ctrlKey && !isPan) return;
  event.preventDefault();
  if (event.timeStamp - lastZoom < WHEEL_PAUSE) return;
  lastZoom = event.timeStamp;
  if (event.ctrlKey) zoom(event.deltaY < 0 ? "closer" : "wider");
  else zoom(event.deltaX < 0 ? "earlier" : "later");
}

/** Keeps a single bar in the tab order (roving tabindex). */
function updateTabOrder() {
  const all = links();
  const focused = all.find((bar) => bar === document.activeElement);
  const current = focused ?? all.find((bar) => !bar.matches(".outside")) ?? all[0];
  for (const bar of all) bar.tabIndex = bar === current ? 0 : -1;
}

/** Adds selection, keyboard navigation and zoom to the overview. */
export function setUpOverview() {
  document.addEventListener("pointerdown", onPointerDown);
  document.addEventListener("dragstart", (event) => {
    if (event.target.closest?.(".overview")) event.preventDefault();
  });
  document.addEventListener("keydown", onKeyDown);
  document.addEventListener("wheel", onWheel, { passive: false });
  document.addEventListener("renewed", updateTabOrder);
  updateTabOrder();
}
