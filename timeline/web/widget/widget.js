/**
 * <event-timeline src="https://host.example/events"><a href="https://host.example/">The timeline</a></event-timeline>
 *
 * Shows the events of a Timeline server, or one event (`/events/ID`), on a page of any origin, under any content
 * security policy that allows this script and its requests. The content between the tags is shown until the events are
 * loaded, and stays if they cannot be.
 *
 * Language: that of the attribute `lang`, else of the surrounding element, else of the browser. Dates and direction
 * support all languages; the words are translated in WORDS, else English.
 * Style: the custom properties --event-timeline-accent, -rule, -soft, -highlight, -on-highlight and -disputed, and the
 * parts timeline, status, list, event, date, trait, title, sides, side, said, quote, mark, source, why and more.
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
  /* Items are laid out when they come near the viewport: 20,000 events load in a third of the time. */
  li {
    position: relative; padding: 0 0 1.5rem; padding-inline-start: 2rem;
    content-visibility: auto; contain-intrinsic-block-size: auto 10rem;
  }
  li:last-child { padding-block-end: 0; }
  li::after {
    content: ""; position: absolute; inset-block: 0; inset-inline-start: 0.375rem;
    border-inline-start: 2px solid var(--_rule);
  }
  li::before {
    content: ""; box-sizing: border-box; position: absolute; z-index: 1; inset-inline-start: 0.0625rem; top: 0.375rem;
    width: 0.75rem; height: 0.75rem; border-radius: 1rem; background: var(--_accent); forced-color-adjust: none;
  }
  li.long::before { inset-inline-start: 0.25rem; width: 0.375rem; height: 2.5rem; }
  li.open::before { background: none; border: 2px dotted var(--_accent); }
  li.expected::before { background: none; border: 2px solid var(--_accent); }
  li.disputed::before { background: var(--_disputed); }
  .date, .source, .status, .why { font-size: 0.875em; color: var(--_soft); }
  li:not(.open) > .date > :first-child { display: inline-block; }
  li:not(.open) > .date > :first-child::first-letter { text-transform: uppercase; }
  .trait { font-style: italic; }
  .disputed .trait, .side { color: var(--_disputed); font-style: normal; }
  .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: 0.5rem 2rem; }
  .side { margin-block-start: 0.5em; font-size: 0.875em; }
  cite { font-style: normal; }
  .title { font-weight: 600; }
  blockquote { margin-block: 0.25rem; }
  mark {
    padding-inline: 0.1em; border-radius: 0.2em;
    background: var(--event-timeline-highlight, #ffe577); color: var(--event-timeline-on-highlight, #16191d);
  }
  a { color: inherit; }
  summary { width: fit-content; cursor: pointer; }
  button {
    margin-block-start: 1rem; padding: 0.5rem 1rem; border: 1px solid; border-radius: 4px;
    background: none; color: inherit; font: inherit; cursor: pointer;
  }
  :focus-visible { outline: 2px solid; outline-offset: 3px; }
  @media print {
    li { content-visibility: visible; break-inside: avoid; }
    button, details:not([open]) { display: none; }
  }
`);

class EventTimeline extends HTMLElement {
  static observedAttributes = ["src", "lang"];

  #status = element("p", "status", "", { role: "status" });
  #list = element("ol", "list", "", { role: "list" });
  #more = element("button", "more", "", { type: "button" });
  #root = element("div", "timeline", "");
  #fallback = document.createElement("slot");
  #request = new AbortController();
  #language = languageFor("en");
  #message = ["", ""];
  #events = [];
  #next = null;
  #prefetched = null;
  #src = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    this.#root.append(this.#status, this.#list, this.#more);
    root.append(this.#root, this.#fallback);
    this.#more.hidden = true;
    this.#more.addEventListener("click", () => this.#load(this.#next));
  }

  get src() {
    return this.getAttribute("src");
  }

  set src(address) {
    this.setAttribute("src", address);
  }

  connectedCallback() {
    this.#translate();
    this.#restart();
  }

  disconnectedCallback() {
    this.#request.abort();
    this.#src = null;
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === "lang") this.#translate();
    else this.#restart();
  }

  /** Renders everything again if the language has changed. */
  #translate() {
    const tag = this.closest("[lang]")?.lang || document.documentElement.lang || navigator.language;
    if (languageFor(tag) === this.#language && this.#root.lang) return;
    this.#language = languageFor(tag);
    this.#root.lang = this.#language.tag;
    this.#root.dir = this.#language.dir;
    this.#more.textContent = this.#language.text("more");
    this.#list.replaceChildren(...this.#events.map((event) => eventItem(event, this.#language)));
    this.#showStatus(...this.#message);
  }

  #showStatus(name, detail) {
    this.#message = [name, detail];
    this.#status.textContent = name && this.#language.text(name, detail);
  }

  /** An upgraded element gets two callbacks, for its attribute and its connection, but should load once. */
  #restart() {
    const src = this.getAttribute("src");
    if (src === this.#src) return;
    this.#src = src;
    this.#events = [];
    this.#prefetched = null;
    this.#list.replaceChildren();
    this.#fallback.hidden = false;
    this.#more.hidden = true;
    if (src !== null) this.#load(null);
  }

  async #load(cursor) {
    const prefetched = this.#prefetched;
    this.#prefetched = null;
    if (!prefetched) this.#request.abort();
    const { signal } = (this.#request = prefetched ? this.#request : new AbortController());
    this.#list.ariaBusy = true;
    this.#showStatus("loading");
    try {
      const page = await (prefetched ?? fetchEvents(this.#src, cursor, signal));
      if (cursor && page.next) this.#prefetch(page.next, signal);
      const events = page.data ?? [page];
      const items = events.map((event) => eventItem(event, this.#language));
      signal.throwIfAborted();
      this.#events.push(...events);
      this.#show(items, page.next ?? null);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  /** After a first click on "More events", each next page is loaded in advance. */
  #prefetch(cursor, signal) {
    const prefetched = (this.#prefetched = fetchEvents(this.#src, cursor, signal));
    prefetched.catch(() => {
      if (this.#prefetched === prefetched) this.#prefetched = null; // loaded on the next click instead
    });
  }

  #show(items, next) {
    const focused = this.shadowRoot.activeElement === this.#more;
    this.#next = next;
    this.#list.append(...items);
    this.#showStatus(this.#list.childElementCount ? "" : "none");
    this.#fallback.hidden = this.#list.childElementCount > 0;
    this.#list.ariaBusy = false;
    this.#more.hidden = !next;
    if (focused) items[0]?.focus();
    this.#emit("load", { shown: this.#list.childElementCount, next });
  }

  #fail(error) {
    this.#showStatus("failed", error.message);
    this.#list.ariaBusy = false;
    this.#emit("error", { error });
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(`event-timeline:${name}`, { detail, bubbles: true, composed: true }));
  }
}

/** Returns a page of events, or an event. Throws an error with the server's message if there is one. */
async function fetchEvents(src, cursor, signal) {
  const url = new URL(src, document.baseURI);
  if (cursor) url.searchParams.set("cursor", cursor);
  const response = await fetch(url, { signal, credentials: "omit", headers: { Accept: "application/json" } });
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Error(problem.detail ?? `${response.status} ${response.statusText}`);
}

function eventItem(event, language) {
  const mentionsOf = ({ mentions }) => mentions.map((index) => event.mentions[index]);
  const sides = event.conflict ? event.conflict.dates.map((side) => [language.date(side), mentionsOf(side)]) : [];
  const item = copy(EVENT);
  const [line, title] = item.children;
  line.append(time(dateText(event, sides, language), event.when, event.conflict));
  for (const trait of traits(event)) line.append(" ", element("span", "trait", language.text(trait)));
  title.textContent = event.title;
  item.className = classes(event);
  if (sides.length) {
    const container = element("div", "sides", "");
    container.append(...sides.map((side) => conflictSide(side, language)));
    item.append(container);
  } else item.append(quote(event.mentions[0]), sources(event.mentions, language), why(event.mentions, language));
  return item;
}

function dateText(event, sides, language) {
  if (sides.length) return language.either(sides.map(([date]) => date));
  const phrase = event.mentions.find(({ timex }) => timex)?.timex.exact;
  return (!event.when.edtf && orderBounds(event.order, language)) || language.date(event.when, phrase);
}

/** Returns one side of a conflict: a date, and the mentions that give it. */
function conflictSide([date, mentions], language) {
  const side = element("div", "said", "");
  side.append(element("p", "side", date), quote(mentions[0]), sources(mentions, language), why(mentions, language));
  return side;
}

function traits({ modality, dated_by, conflict }) {
  const modal = ["expected", "possible", "negated"].includes(modality) && modality;
  return [modal, dated_by === "publication" && dated_by, conflict && "conflict"].filter(Boolean);
}

function classes({ when, modality, conflict, status }) {
  const conditions = {
    open: status !== "dated",
    long: when.earliest !== when.latest,
    expected: modality === "expected" || modality === "possible",
    disputed: conflict,
  };
  return Object.keys(conditions).filter((name) => conditions[name]).join(" ");
}

/** The language of quotations and names is unknown. */
const UNKNOWN_LANGUAGE = { lang: "", dir: "auto" };

/** Returns the sentence with its date phrase marked. */
function quote({ quote, timex }) {
  const points = codePoints(quote.exact);
  const [from, to] = timex ? [timex.start - quote.start, timex.end - quote.start] : [-1, -1];
  const shown = copy(QUOTE);
  const [before, mark, after] = shown.childNodes;
  if (from < 0 || to > points.length) shown.textContent = quote.exact;
  else {
    before.data = joined(points.slice(0, from));
    mark.textContent = joined(points.slice(from, to));
    after.data = joined(points.slice(to));
  }
  return shown;
}

/** Offsets count code points. A string without surrogates can be indexed directly, any other as an array. */
const codePoints = (string) => (/[\ud800-\udfff]/.test(string) ? [...string] : string);
const joined = (points) => (typeof points === "string" ? points : points.join(""));

function sources(mentions, language) {
  const documents = new Map(mentions.map(({ document }) => [document.id, document]));
  const shown = copy(SOURCE);
  for (const { id, title, name, url, published } of documents.values()) {
    const link = webLink(url);
    if (shown.hasChildNodes()) shown.append("; ");
    const attributes = link ? { href: link, ...UNKNOWN_LANGUAGE } : UNKNOWN_LANGUAGE;
    shown.append(element(link ? "a" : "cite", "", title ?? name ?? id, attributes));
    if (published) shown.append(", ", element("bdi", "", language.date({ edtf: published })));
  }
  return shown;
}

/** Returns how the dates were determined: the server's sentences, each once. */
function why(mentions, language) {
  const shown = copy(WHY);
  shown.firstChild.textContent = language.text("why");
  for (const reason of new Set(mentions.map(({ why }) => why))) {
    const paragraph = copy(REASON);
    paragraph.textContent = `${reason}.`;
    shown.append(paragraph);
  }
  return shown;
}

/** Returns the URL if it is a web address, else null: it could be a script. */
function webLink(address) {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  return url && ["http:", "https:"].includes(url.protocol) ? url.href : null;
}

/** Returns the bounds of an undated event from its order, "" without any. */
function orderBounds({ earliest, latest }, language) {
  const [first, last] = [earliest, latest].map((edtf) => edtf && language.date({ edtf }));
  if (first && last) return first === last ? language.text("on", first) : language.text("between", first, last);
  return first ? language.text("after", first) : last ? language.text("before", last) : "";
}

/** Returns <time datetime> if the date is valid in HTML, else plain text. */
function time(text, { edtf }, conflict) {
  const valid = !conflict && /^(?!0000)\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf ?? "");
  return valid ? element("time", "", text, { datetime: edtf }) : element("span", "", text);
}

function element(name, part, text, attributes = {}) {
  const node = document.createElement(name);
  node.textContent = text;
  if (part) node.className = node.part = part;
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, value);
  return node;
}

/** Templates of elements: copying takes half of the time of creating. */
const copy = (template) => template.cloneNode(true);
const withChildren = (node, ...children) => (node.append(...children), node);
const EVENT = withChildren(
  element("li", "event", "", { tabindex: "-1" }), element("p", "date", ""), element("p", "title", "", UNKNOWN_LANGUAGE),
);
const QUOTE = withChildren(
  element("blockquote", "quote", "", UNKNOWN_LANGUAGE), new Text(), element("mark", "mark", ""), new Text(),
);
const SOURCE = element("p", "source", "");
const WHY = withChildren(element("details", "why", ""), element("summary", "", ""));
const REASON = element("p", "", "", { lang: "en", dir: "auto" });

const ROMAN = [[10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];
const roman = (number) => {
  const found = ROMAN.find(([value]) => value <= number);
  return found ? found[1] + roman(number - found[0]) : "";
};
const english = (number) => `${number}${(Math.floor(number / 10) % 10 !== 1 && ["", "st", "nd", "rd"][number % 10]) || "th"}`;

/** The words of each language. `seasons`, `quarters` and `halves` have the order of EDTF: 21-24, 33-36, 40 and 41. */
const WORDS = {
  en: {
    loading: "Loading the events…", none: "There are no events.", failed: "The events could not be loaded: {}",
    more: "More events", why: "Why this date?", expected: "expected", possible: "possible", negated: "did not happen",
    publication: "by publication date", conflict: "the sources disagree", about: "about {}", perhaps: "perhaps {}",
    undated: "no date", unanchored: "“{}”, no reference date", yearless: "{}, year unknown", on: "on {}",
    between: "between {} and {}", after: "{} or after", before: "{} or before", decade: "{}s", century: "{} century",
    millennium: "{} millennium", ordinal: english,
    seasons: "spring {}|summer {}|autumn {}|winter {}",
    quarters: "first quarter of {}|second quarter of {}|third quarter of {}|fourth quarter of {}",
    halves: "first half of {}|second half of {}",
  },
  de: {
    loading: "Die Ereignisse werden geladen …", none: "Es gibt keine Ereignisse.",
    failed: "Die Ereignisse konnten nicht geladen werden: {}", more: "Weitere Ereignisse", why: "Warum dieses Datum?",
    expected: "erwartet", possible: "möglicherweise", negated: "fand nicht statt", publication: "nach dem Erscheinungstag",
    conflict: "die Quellen widersprechen sich", about: "etwa {}", perhaps: "vielleicht {}", undated: "ohne Datum",
    unanchored: "„{}“, ohne Bezugstag", yearless: "{}, Jahr unbekannt", on: "am {}", between: "zwischen {} und {}",
    after: "{} oder danach", before: "{} oder davor", decade: "{}er-Jahre", century: "{} Jahrhundert",
    millennium: "{} Jahrtausend", ordinal: (number) => `${number}.`,
    seasons: "Frühling {}|Sommer {}|Herbst {}|Winter {}",
    quarters: "1. Quartal {}|2. Quartal {}|3. Quartal {}|4. Quartal {}", halves: "1. Halbjahr {}|2. Halbjahr {}",
  },
  fr: {
    loading: "Chargement des événements…", none: "Il n’y a pas d’événements.",
    failed: "Les événements n’ont pas pu être chargés : {}", more: "Plus d’événements", why: "Pourquoi cette date ?",
    expected: "prévu", possible: "possible", negated: "n’a pas eu lieu", publication: "d’après la date de publication",
    conflict: "les sources se contredisent", about: "env. {}", perhaps: "peut-être {}", undated: "sans date",
    unanchored: "« {} », sans repère", yearless: "{}, année inconnue", on: "le {}", between: "entre le {} et le {}",
    after: "{} ou après", before: "{} ou avant", decade: "années {}", century: "{} siècle", millennium: "{} millénaire",
    ordinal: (number) => roman(number) + (number === 1 ? "er" : "e"),
    seasons: "printemps {}|été {}|automne {}|hiver {}",
    quarters: "1er trimestre {}|2e trimestre {}|3e trimestre {}|4e trimestre {}", halves: "1er semestre {}|2e semestre {}",
  },
  es: {
    loading: "Cargando los acontecimientos…", none: "No hay acontecimientos.",
    failed: "No se han podido cargar los acontecimientos: {}", more: "Más acontecimientos", why: "¿Por qué esta fecha?",
    expected: "previsto", possible: "posible", negated: "no ocurrió", publication: "según la fecha de publicación",
    conflict: "las fuentes se contradicen", about: "aprox. {}", perhaps: "quizá {}", undated: "sin fecha",
    unanchored: "«{}», sin referencia", yearless: "{}, año desconocido", on: "el {}", between: "entre el {} y el {}",
    after: "{} o después", before: "{} o antes", decade: "década de {}", century: "siglo {}", millennium: "{} milenio",
    ordinal: roman, seasons: "primavera de {}|verano de {}|otoño de {}|invierno de {}",
    quarters: "1.er trimestre de {}|2.º trimestre de {}|3.er trimestre de {}|4.º trimestre de {}",
    halves: "1.er semestre de {}|2.º semestre de {}",
  },
  ar: {
    loading: "جارٍ تحميل الأحداث…", none: "لا توجد أحداث.", failed: "تعذّر تحميل الأحداث: {}", more: "المزيد من الأحداث",
    why: "لماذا هذا التاريخ؟", expected: "متوقَّع", possible: "محتمل", negated: "لم يحدث", publication: "بحسب تاريخ النشر",
    conflict: "المصادر متعارضة", about: "نحو {}", perhaps: "ربما {}", undated: "بلا تاريخ", unanchored: "«{}»، بلا مرجع",
    yearless: "{}، السنة غير معروفة", on: "في {}", between: "بين {} و{}", after: "{} أو بعده", before: "{} أو قبله",
    decade: "عقد {}", century: "القرن {}", millennium: "الألفية {}", ordinal: String,
    seasons: "ربيع {}|صيف {}|خريف {}|شتاء {}",
    quarters: "الربع الأول من {}|الربع الثاني من {}|الربع الثالث من {}|الربع الرابع من {}",
    halves: "النصف الأول من {}|النصف الثاني من {}",
  },
};
const PARTS = { 2: "seasons", 3: "quarters", 4: "halves" };
const FIRST = { 2: 21, 3: 33, 4: 40 };
const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

const YEAR = { year: "numeric" };
const MONTH = { ...YEAR, month: "long" };
const DAY = { ...MONTH, day: "numeric" };
const CLOCK = { ...DAY, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const DATE = /^Y?(-?\d{4,})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):\d\d(.*))?)?)?$/;

/** Parses EDTF that is a single day, month, year or time of day into its format, its moment and its zone. */
function dated(edtf) {
  const [all, year, month, day, hour, minute, zone] = DATE.exec(edtf) ?? [];
  if (!all || month > 12) return null;
  const moment = new Date(0);
  moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  moment.setUTCHours(hour ?? 0, minute ?? 0);
  if (Number.isNaN(moment.getTime())) return null;
  return { form: hour ? CLOCK : day ? DAY : month ? MONTH : YEAR, moment, zone: zone?.replace("Z", "UTC") ?? "" };
}

/** A language: formats dates, and has the words of the element. */
class Language {
  #words;
  #forms = new Map();
  #dates = new Map();

  constructor(locale) {
    this.tag = locale.baseName === "en" ? "en-GB" : locale.baseName;
    this.dir = RIGHT_TO_LEFT.has(locale.language) ? "rtl" : "ltr";
    this.#words = WORDS[locale.language] ?? WORDS.en;
  }

  text(name, ...details) {
    return this.#words[name].replaceAll("{}", () => details.shift());
  }

  /** Returns alternatives: "20 December 2019 or 21 December 2019". */
  either(dates) {
    return new Intl.ListFormat(this.tag, { type: "disjunction" }).format(new Set(dates));
  }

  /** Returns a date in words, with its precision and uncertainty; EDTF that is not supported stays as it is. */
  date({ edtf, approximate }, phrase) {
    if (!edtf) return phrase ? this.text("unanchored", phrase) : this.text("undated");
    const key = approximate ? `${edtf}~` : edtf;
    if (!this.#dates.has(key)) this.#dates.set(key, this.#date(edtf, approximate));
    return this.#dates.get(key);
  }

  #date(edtf, approximate) {
    const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(edtf) ?? [];
    if (month) return this.text("yearless", this.#local(`2000-${month}-${day ?? "01"}`, day ? ["month", "day"] : ["month"]));
    const ends = edtf.replace(/[~?%]/g, "").split("/");
    const words = this.#range(...ends.map(dated)) ?? [...new Set(ends)].map((end) => this.#end(end)).join(" – ");
    const about = approximate || /[~%]/.test(edtf) ? this.text("about", words) : words;
    return /[?%]/.test(edtf) ? this.text("perhaps", about) : about;
  }

  /** Returns two dates of one format as a range: "8–10 May 2020". */
  #range(first, last) {
    if (!first || !last || first.form !== last.form || first.zone !== last.zone) return null;
    return `${this.#form(first).formatRange(first.moment, last.moment)} ${first.zone}`.trim();
  }

  #end(edtf) {
    const date = dated(edtf);
    if (date) return `${this.#form(date).format(date.moment)} ${date.zone}`.trim();
    const [, digits] = /^(\d+)X+$/.exec(edtf) ?? [];
    if (digits?.length === 3) return this.text("decade", `${digits}0`);
    if (digits) return this.text(digits.length === 2 ? "century" : "millennium", this.#words.ordinal(Number(digits) + 1));
    const [, year, part] = /^(.+)-(\d\d)$/.exec(edtf) ?? [];
    const names = this.#words[PARTS[part?.[0]]]?.split("|") ?? [];
    const name = names[part - FIRST[part?.[0]]];
    return name ? name.replace("{}", this.#year(year, part)) : edtf;
  }

  /** A winter belongs to two years. */
  #year(year, part) {
    const date = dated(year);
    if (part !== "24") return this.#form(date).format(date.moment);
    const next = new Date(date.moment);
    next.setUTCFullYear(next.getUTCFullYear() + 1);
    return this.#form(date).formatRange(date.moment, next);
  }

  #local(day, names) {
    return this.#form({ form: Object.fromEntries(names.map((name) => [name, DAY[name]])) }).format(new Date(day));
  }

  /** Returns a formatter: Gregorian for all languages, and with the era for years below 1000. */
  #form({ form, moment }) {
    const era = moment?.getUTCFullYear() < 1000 ? { era: "short" } : {};
    const options = { ...form, ...era, calendar: "gregory", timeZone: "UTC" };
    const key = Object.keys(options).join();
    if (!this.#forms.has(key)) this.#forms.set(key, new Intl.DateTimeFormat(this.tag, options));
    return this.#forms.get(key);
  }
}

const LANGUAGES = new Map();

/** Returns the language of a BCP 47 tag; English if the tag is invalid. */
function languageFor(tag) {
  if (!LANGUAGES.has(tag)) LANGUAGES.set(tag, new Language(locale(tag)));
  return LANGUAGES.get(tag);
}

function locale(tag) {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale("en");
  }
}

customElements.get("event-timeline") ?? customElements.define("event-timeline", EventTimeline);
