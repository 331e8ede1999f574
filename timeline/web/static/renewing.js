/* The page at another address of its own, without loading all of it anew: what a filter, a bar or a chip asks for.
   Knows which parts lead to such addresses; whatever is new hears of it by the event "renewed" of the document. */

const WAIT = 350;
const LEADS = ".strip a, .chips a, .overview a, .nothing a, .paging a:not([rel=next])";

/** The document at the address. Fetch would give a text, which may not become HTML here (trusted types). */
export function pageAt(address, signal) {
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

/** Lets a screen reader say it. */
export function say(words) {
  status.textContent = words;
}

const bare = (address) => address.split("#")[0];

let shown = bare(location.href);
let asking = new AbortController();

/** Shows the page at the address. `history` is "push", "replace" or, for what the history itself asks for, "keep". */
export async function show(address, history = "push") {
  asking.abort();
  const { signal } = (asking = new AbortController());
  document.getElementById("content").ariaBusy = "true";
  try {
    const page = await pageAt(address, signal);
    if (history !== "keep") window.history[`${history}State`](null, "", address);
    shown = bare(location.href);
    take(page);
    say(document.querySelector(".overview p, .nothing h2, .refused")?.innerText ?? "");
  } catch (error) {
    if (error.name !== "AbortError") location.assign(address);
  }
}

/** Puts another page in the place of this one. Who was typing goes on typing, and whoever stood somewhere stands there. */
function take(page) {
  const held = hold();
  document.title = page.title;
  document.body.replaceChildren(...page.body.children, status);
  held();
  document.dispatchEvent(new Event("renewed"));
}

function hold() {
  const { activeElement: at, documentElement: root } = document;
  const { value, selectionStart, selectionEnd } = at;
  const isOpen = document.querySelector(".rare")?.open;
  const top = root.scrollTop;
  return () => {
    const rare = document.querySelector(".rare");
    if (rare && isOpen) rare.open = true;
    root.scrollTop = top;
    const there = same(at);
    if (at === document.body) return;
    (there ?? document.getElementById("content")).focus({ preventScroll: true });
    if (there?.matches(".filter input")) {
      there.value = value;
      there.setSelectionRange(selectionStart, selectionEnd);
    }
  };
}

function same(at) {
  if (at.id) return document.getElementById(at.id);
  if (!at.closest(".strip")) return null;
  return document.querySelector(`.strip a[data-from="${at.dataset.from}"]`) ?? document.querySelector(".strip a.bar");
}

/** What the form asks for; an empty field asks for nothing. */
function asked(form) {
  const address = new URL(form.action);
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  return address.href;
}

let waiting = 0;

function ask(form, history, wait) {
  clearTimeout(waiting);
  waiting = setTimeout(() => show(asked(form), history), wait);
}

/** Lets filters act as they are set, and links to other views of the timeline lead there at once. */
export function renewing() {
  document.body.append(status);
  document.addEventListener("input", ({ target }) => {
    if (target.matches(".filter input")) ask(target.form, "replace", WAIT);
  });
  document.addEventListener("change", ({ target }) => {
    if (target.matches(".filter select")) ask(target.form, "push", 0);
  });
  document.addEventListener("submit", (event) => {
    if (!event.target.matches(".filter")) return;
    event.preventDefault();
    ask(event.target, "push", 0);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(LEADS);
    const elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || elsewhere || event.defaultPrevented) return;
    const address = new URL(link.getAttribute("href"), document.baseURI);
    if (address.pathname !== location.pathname || address.hash) return;
    event.preventDefault();
    show(address.href);
  });
  window.addEventListener("popstate", () => {
    if (bare(location.href) !== shown) show(location.href, "keep"); // else it was a leap within the page
  });
}
