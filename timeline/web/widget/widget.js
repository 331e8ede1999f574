/**
 * <event-timeline src="https://host.example/events"><a href="https://host.example/">The timeline</a></event-timeline>
 *
 * The events of a Timeline server, on a page of any origin, under any content security policy that lets this script and
 * its requests through. What stands between the tags is shown until the events are there, and stays when they are not to
 * be had.
 *
 * Look: the custom properties --event-timeline-accent, -rule, -soft, -highlight, -on-highlight and -disputed, and the
 * parts status, list, event, date, trait, title, side, quote, mark, source and more.
 * Events: event-timeline:load with { shown, next } after each page, event-timeline:error with { error }.
 */

const style = new CSSStyleSheet();
style.replaceSync(`
  :host {
    --_accent: var(--event-timeline-accent, currentColor);
    --_rule: var(--event-timeline-rule, color-mix(in srgb, currentColor 22%, transparent));
    --_soft: var(--event-timeline-soft, color-mix(in srgb, currentColor 76%, transparent));
    --_disputed: var(--event-timeline-disputed, light-dark(#b3261e, #ff8f84));
    display: block;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  :host([hidden]), [hidden] { display: none; }
  ol, p, blockquote { margin: 0; padding: 0; }
  ol { list-style: none; }
  li { position: relative; margin-left: 0.375rem; padding: 0 0 1.5rem 1.5rem; border-left: 2px solid var(--_rule); }
  li:last-child { padding-bottom: 0; }
  li::before {
    content: ""; box-sizing: border-box; position: absolute; left: -0.4375rem; top: 0.375rem;
    width: 0.75rem; height: 0.75rem; border-radius: 1rem; background: var(--_accent);
  }
  li.long::before { left: -0.25rem; width: 0.375rem; height: 2.5rem; }
  li.open::before { background: none; border: 2px dotted var(--_accent); }
  li.expected::before { background: none; border: 2px solid var(--_accent); }
  li.disputed::before { background: var(--_disputed); }
  .date, .source, .status { font-size: 0.875em; color: var(--_soft); }
  li:not(.open) > .date > :first-child { display: inline-block; }
  li:not(.open) > .date > :first-child::first-letter { text-transform: uppercase; }
  .trait { font-style: italic; }
  .disputed .trait, .side { color: var(--_disputed); font-style: normal; }
  .side { margin-top: 0.5em; font-size: 0.875em; }
  cite { font-style: normal; }
  .title { font-weight: 600; }
  blockquote { margin-block: 0.25rem; }
  mark {
    padding-inline: 0.1em; border-radius: 0.2em;
    background: var(--event-timeline-highlight, #ffe577); color: var(--event-timeline-on-highlight, #16191d);
  }
  a { color: inherit; }
  button {
    margin-top: 1rem; padding: 0.5rem 1rem; border: 1px solid; border-radius: 4px;
    background: none; color: inherit; font: inherit; cursor: pointer;
  }
  :focus-visible { outline: 2px solid; outline-offset: 3px; }
`);

class EventTimeline extends HTMLElement {
  static observedAttributes = ["src"];

  #status = element("p", "status", "", { role: "status" });
  #list = element("ol", "list", "", { role: "list" });
  #more = element("button", "more", "More events", { type: "button" });
  #fallback = document.createElement("slot");
  #loading = new AbortController();
  #next = null;
  #src = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    root.append(this.#status, this.#list, this.#more, this.#fallback);
    this.#more.hidden = true;
    this.#more.addEventListener("click", () => this.#load(this.#next));
  }

  connectedCallback() {
    this.#restart();
  }

  disconnectedCallback() {
    this.#loading.abort();
    this.#src = null;
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#restart();
  }

  /** An element that is upgraded in its page hears of its attribute, then of its place: it asks once. */
  #restart() {
    const src = this.getAttribute("src");
    if (src === this.#src) return;
    this.#src = src;
    this.#list.replaceChildren();
    this.#fallback.hidden = false;
    this.#more.hidden = true;
    if (src !== null) this.#load(null);
  }

  async #load(cursor) {
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#list.ariaBusy = true;
    this.#status.textContent = "Loading the events…";
    try {
      const page = await read(this.#src, cursor, signal);
      const items = page.data.map(item);
      signal.throwIfAborted();
      this.#show(items, page.next);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #show(items, next) {
    const focused = this.shadowRoot.activeElement === this.#more;
    this.#next = next;
    this.#list.append(...items);
    this.#status.textContent = this.#list.childElementCount ? "" : "There are no events.";
    this.#fallback.hidden = this.#list.childElementCount > 0;
    this.#list.ariaBusy = false;
    this.#more.hidden = !next;
    if (focused) items[0]?.focus();
    this.#tell("load", { shown: this.#list.childElementCount, next });
  }

  #fail(error) {
    this.#status.textContent = `The events could not be loaded: ${error.message}`;
    this.#list.ariaBusy = false;
    this.#tell("error", { error });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`event-timeline:${name}`, { detail, bubbles: true, composed: true }));
  }
}

/** A page of events. Throws with the server's own reason where it gives one. */
async function read(src, cursor, signal) {
  const url = new URL(src, document.baseURI);
  if (cursor) url.searchParams.set("cursor", cursor);
  const response = await fetch(url, { signal, credentials: "omit", headers: { Accept: "application/json" } });
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Error(problem.detail ?? `${response.status} ${response.statusText}`);
}

function item(event) {
  const of = ({ mentions }) => mentions.map((index) => event.mentions[index]);
  const sides = event.conflict ? event.conflict.dates.map((side) => [words(side), of(side)]) : [];
  const phrase = event.mentions.find(({ timex }) => timex)?.timex.exact;
  const date = (!event.when.edtf && within(event.order)) || words(event.when, phrase);
  const dates = sides.length ? sides.map(([date]) => date) : [date];
  const line = element("p", "date", "");
  line.append(time(dates.join(" or "), event.when, event.conflict));
  for (const trait of traits(event)) line.append(" ", element("span", "trait", trait));
  if (event.conflict) line.append(" ", element("span", "trait", "the sources disagree"));

  const shown = element("li", "event", "", { tabindex: "-1" });
  shown.className = looks(event);
  shown.append(line, element("p", "title", event.title));
  for (const [date, mentions] of sides.length ? sides : [["", event.mentions]]) {
    if (date) shown.append(element("p", "side", date));
    shown.append(quote(mentions[0]), sources(mentions));
  }
  return shown;
}

const MODALITIES = { expected: "expected", possible: "may be", negated: "did not happen" };

function traits({ modality, dated_by }) {
  return [MODALITIES[modality], dated_by === "publication" && "by publication date"].filter(Boolean);
}

function looks({ when, modality, conflict, status }) {
  const looks = {
    open: status !== "dated",
    long: when.earliest !== when.latest,
    expected: modality === "expected" || modality === "possible",
    disputed: conflict,
  };
  return Object.keys(looks).filter((look) => looks[look]).join(" ");
}

/** The sentence with its date phrase marked. Offsets count code points, which a JavaScript string does not. */
function quote({ quote, timex }) {
  const points = [...quote.exact];
  const [from, to] = timex ? [timex.start - quote.start, timex.end - quote.start] : [-1, -1];
  const shown = element("blockquote", "quote", "");
  if (from < 0 || to > points.length) shown.append(quote.exact);
  else
    shown.append(
      points.slice(0, from).join(""),
      element("mark", "mark", points.slice(from, to).join("")),
      points.slice(to).join(""),
    );
  return shown;
}

function sources(mentions) {
  const documents = new Map(mentions.map(({ document }) => [document.id, document]));
  const shown = element("p", "source", "");
  for (const { id, title, name, url, published } of documents.values()) {
    const link = web(url);
    if (shown.hasChildNodes()) shown.append("; ");
    shown.append(element(link ? "a" : "cite", "", title ?? name ?? id, link ? { href: link } : {}));
    if (published) shown.append(`, ${words({ edtf: published })}`);
  }
  return shown;
}

/** The address, if it leads to the web; one that would run as a script does not. */
function web(address) {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  return url && ["http:", "https:"].includes(url.protocol) ? url.href : null;
}

const MONTH = { month: "long", year: "numeric" };
const PARTS = {
  21: "spring", 22: "summer", 23: "autumn", 24: "winter",
  33: "first quarter of", 34: "second quarter of", 35: "third quarter of", 36: "fourth quarter of",
  40: "first half of", 41: "second half of",
};

/** The days that its order leaves for an event without a date; empty where it has none. */
function within({ earliest, latest }) {
  const [first, last] = [earliest, latest].map((edtf) => edtf && words({ edtf }));
  if (first && last) return first === last ? `on ${first}` : `between ${first} and ${last}`;
  return first ? `${first} or after` : last ? `${last} or before` : "";
}

/** A date in words, at its own precision; as EDTF where it is beyond them. */
function words({ edtf, approximate }, phrase) {
  if (!edtf) return phrase ? `“${phrase}”, without an anchor` : "no date";
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (month) return `${local(`2000-${month}-${day ?? "01"}`, { month: "long", day: day && "numeric" })}, year unknown`;
  const ends = new Set(edtf.replace(/[~?%]/g, "").split("/"));
  return (approximate ? "about " : "") + [...ends].map(end).join(" – ");
}

function end(edtf) {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return local(edtf, { day: "numeric", ...MONTH });
  if (/^\d{4}-(0\d|1[0-2])$/.test(edtf)) return local(edtf, MONTH);
  if (/^\d{3}X$/.test(edtf)) return edtf.replace("X", "0s");
  const [year, part] = edtf.split("-");
  return part in PARTS ? `${PARTS[part]} ${year}` : edtf;
}

function local(day, form) {
  return new Intl.DateTimeFormat("en-GB", { ...form, timeZone: "UTC" }).format(new Date(day));
}

/** <time datetime> where the HTML of it would be valid, else plain text. */
function time(text, { edtf }, conflict) {
  const valid = !conflict && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf ?? "");
  return valid ? element("time", "", text, { datetime: edtf }) : element("span", "", text);
}

function element(name, part, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  if (part) made.className = made.part = part;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

customElements.get("event-timeline") ?? customElements.define("event-timeline", EventTimeline);
