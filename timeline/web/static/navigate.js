/* Navigation within a timeline without a full reload: filters, bars and links replace the content of the page.
   The document then dispatches the event "renewed". */

const INPUT_DELAY = 350;
const LINKS = ".overview a, .chips a, .list-summary a, .nothing a, .paging a:not([rel=next])";

/** Returns the document at a URL. `fetch` would return text, which trusted types do not allow to be parsed. */
export function fetchPage(address, signal) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.setRequestHeader("Accept", "text/html");
    request.addEventListener("load", () => {
      if (request.response?.getElementById("content")) resolve(request.response);
      else reject(new Error(`${request.status} ${request.statusText}`));
    });
    request.addEventListener("error", () => reject(new Error("The server cannot be reached.")));
    signal?.addEventListener("abort", () => {
      request.abort();
      reject(signal.reason);
    });
    request.send();
  });
}

const status = document.createElement("p");
status.className = "unseen";
status.role = "status";

/** Announces a message to screen readers. */
export function announce(message) {
  status.textContent = message;
}

const withoutFragment = (address) => address.split("#")[0];

let shownUrl = withoutFragment(location.href);
let pendingRequest = new AbortController();

/** Shows the page at a URL. `history` is "push", "replace", or "keep" if the history itself has changed. */
export async function show(address, history = "push") {
  pendingRequest.abort();
  const { signal } = (pendingRequest = new AbortController());
  document.getElementById("content").ariaBusy = "true";
  try {
    const page = await fetchPage(address, signal);
    if (history !== "keep") window.history[`${history}State`](null, "", address);
    shownUrl = withoutFragment(location.href);
    replaceContent(page);
    announce(document.querySelector(".list-summary p, .nothing h2, .refused")?.innerText ?? "");
  } catch (error) {
    if (error.name !== "AbortError") location.assign(address);
  }
}

/** Replaces the content, and keeps focus, typed text and scroll position. */
function replaceContent(page) {
  const restore = rememberFocus();
  document.title = page.title;
  document.body.replaceChildren(...page.body.children, status);
  restore();
  document.dispatchEvent(new Event("renewed"));
}

function rememberFocus() {
  const { activeElement: focused, documentElement: root } = document;
  const { value, selectionStart, selectionEnd } = focused;
  const isOpen = document.querySelector(".more-filters")?.open;
  const top = root.scrollTop;
  return () => {
    const moreFilters = document.querySelector(".more-filters");
    if (moreFilters && isOpen) moreFilters.open = true;
    root.scrollTop = top;
    const counterpart = counterpartOf(focused);
    if (focused === document.body) return;
    (counterpart ?? document.getElementById("content")).focus({ preventScroll: true });
    if (counterpart?.matches(".filter input")) {
      counterpart.value = value;
      counterpart.setSelectionRange(selectionStart, selectionEnd);
    }
  };
}

function counterpartOf(element) {
  if (element.id) return document.getElementById(element.id);
  if (!element.closest(".overview")) return null;
  const { from } = element.dataset;
  return document.querySelector(`.overview a[data-from="${from}"]`) ?? document.querySelector(".overview a.bar");
}

/** Returns the URL of the form's filters, without empty fields. */
function formUrl(form) {
  const address = new URL(form.action);
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  return address.href;
}

let timer = 0;

function applyFilters(form, history, delay) {
  clearTimeout(timer);
  timer = setTimeout(() => show(formUrl(form), history), delay);
}

/** Applies filters while they are set, and follows links to other views of the timeline without a reload. */
export function setUpNavigation() {
  document.body.append(status);
  document.addEventListener("input", ({ target }) => {
    if (target.matches(".filter input")) applyFilters(target.form, "replace", INPUT_DELAY);
  });
  document.addEventListener("change", ({ target }) => {
    if (target.matches(".filter select")) applyFilters(target.form, "push", 0);
  });
  document.addEventListener("submit", (event) => {
    if (!event.target.matches(".filter")) return;
    event.preventDefault();
    applyFilters(event.target, "push", 0);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(LINKS);
    const isModified = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || isModified || event.defaultPrevented) return;
    const address = new URL(link.getAttribute("href"), document.baseURI);
    if (address.pathname !== location.pathname || address.hash) return;
    event.preventDefault();
    show(address.href);
  });
  window.addEventListener("popstate", () => {
    const hasNewPage = withoutFragment(location.href) !== shownUrl; // else only the fragment has changed
    if (hasNewPage) show(location.href, "keep");
  });
}
