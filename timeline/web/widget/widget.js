/**
 * <event-timeline src="https://host.example/events"><a href="https://host.example/">The timeline</a></event-timeline>
 *
 * The events of a Timeline server, or one event (`/events/ID`), on a page of any origin, under any content security
 * policy that lets this script and its requests through. What stands between the tags is shown until the events are
 * there, and stays when they are not to be had.
 *
 * Language: that of its `lang`, else of what it stands in, else of the browser. Dates and direction follow any language,
 * its own few words those of WORDS, else English.
 * Look: the custom properties --event-timeline-accent, -rule, -soft, -highlight, -on-highlight and -disputed, and the
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
  /* What is out of sight is laid out when it comes near: 20,000 events are there in a third of the time. */
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
  #whole = element("div", "timeline", "");
  #fallback = document.createElement("slot");
  #loading = new AbortController();
  #tongue = tongue("en");
  #said = ["", ""];
  #events = [];
  #next = null;
  #ahead = null;
  #src = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    this.#whole.append(this.#status, this.#list, this.#more);
    root.append(this.#whole, this.#fallback);
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
    this.#speak();
    this.#restart();
  }

  disconnectedCallback() {
    this.#loading.abort();
    this.#src = null;
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === "lang") this.#speak();
    else this.#restart();
  }

  /** What is shown already is shown again in the language of now. */
  #speak() {
    const asked = this.closest("[lang]")?.lang || document.documentElement.lang || navigator.language;
    if (tongue(asked) === this.#tongue && this.#whole.lang) return;
    this.#tongue = tongue(asked);
    this.#whole.lang = this.#tongue.tag;
    this.#whole.dir = this.#tongue.dir;
    this.#more.textContent = this.#tongue.say("more");
    this.#list.replaceChildren(...this.#events.map((event) => item(event, this.#tongue)));
    this.#say(...this.#said);
  }

  #say(name, detail) {
    this.#said = [name, detail];
    this.#status.textContent = name && this.#tongue.say(name, detail);
  }

  /** An element that is upgraded in its page hears of its attribute, then of its place: it asks once. */
  #restart() {
    const src = this.getAttribute("src");
    if (src === this.#src) return;
    this.#src = src;
    this.#events = [];
    this.#ahead = null;
    this.#list.replaceChildren();
    this.#fallback.hidden = false;
    this.#more.hidden = true;
    if (src !== null) this.#load(null);
  }

  async #load(cursor) {
    const ahead = this.#ahead;
    this.#ahead = null;
    if (!ahead) this.#loading.abort();
    const { signal } = (this.#loading = ahead ? this.#loading : new AbortController());
    this.#list.ariaBusy = true;
    this.#say("loading");
    try {
      const page = await (ahead ?? read(this.#src, cursor, signal));
      if (cursor && page.next) this.#look(page.next, signal);
      const events = page.data ?? [page];
      const items = events.map((event) => item(event, this.#tongue));
      signal.throwIfAborted();
      this.#events.push(...events);
      this.#show(items, page.next ?? null);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  /** Who has asked for more is likely to ask again: the next page comes while this one is read. */
  #look(cursor, signal) {
    const ahead = (this.#ahead = read(this.#src, cursor, signal));
    ahead.catch(() => {
      if (this.#ahead === ahead) this.#ahead = null; // it is asked for when it is wanted
    });
  }

  #show(items, next) {
    const focused = this.shadowRoot.activeElement === this.#more;
    this.#next = next;
    this.#list.append(...items);
    this.#say(this.#list.childElementCount ? "" : "none");
    this.#fallback.hidden = this.#list.childElementCount > 0;
    this.#list.ariaBusy = false;
    this.#more.hidden = !next;
    if (focused) items[0]?.focus();
    this.#tell("load", { shown: this.#list.childElementCount, next });
  }

  #fail(error) {
    this.#say("failed", error.message);
    this.#list.ariaBusy = false;
    this.#tell("error", { error });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`event-timeline:${name}`, { detail, bubbles: true, composed: true }));
  }
}

/** A page of events, or an event. Throws with the server's own reason where it gives one. */
async function read(src, cursor, signal) {
  const url = new URL(src, document.baseURI);
  if (cursor) url.searchParams.set("cursor", cursor);
  const response = await fetch(url, { signal, credentials: "omit", headers: { Accept: "application/json" } });
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Error(problem.detail ?? `${response.status} ${response.statusText}`);
}

function item(event, tongue) {
  const of = ({ mentions }) => mentions.map((index) => event.mentions[index]);
  const sides = event.conflict ? event.conflict.dates.map((side) => [tongue.date(side), of(side)]) : [];
  const shown = copy(EVENT);
  const [line, title] = shown.children;
  line.append(time(date(event, sides, tongue), event.when, event.conflict));
  for (const trait of traits(event)) line.append(" ", element("span", "trait", tongue.say(trait)));
  title.textContent = event.title;
  shown.className = looks(event);
  if (sides.length) {
    const versions = element("div", "sides", "");
    versions.append(...sides.map((side) => version(side, tongue)));
    shown.append(versions);
  } else shown.append(quote(event.mentions[0]), sources(event.mentions, tongue), why(event.mentions, tongue));
  return shown;
}

function date(event, sides, tongue) {
  if (sides.length) return tongue.either(sides.map(([date]) => date));
  const phrase = event.mentions.find(({ timex }) => timex)?.timex.exact;
  return (!event.when.edtf && within(event.order, tongue)) || tongue.date(event.when, phrase);
}

/** One side of a conflict: a date, and who says so. */
function version([date, mentions], tongue) {
  const shown = element("div", "said", "");
  shown.append(element("p", "side", date), quote(mentions[0]), sources(mentions, tongue), why(mentions, tongue));
  return shown;
}

function traits({ modality, dated_by, conflict }) {
  const modal = ["expected", "possible", "negated"].includes(modality) && modality;
  return [modal, dated_by === "publication" && dated_by, conflict && "conflict"].filter(Boolean);
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

/** What was written by others is of a language that is not known here. */
const THEIRS = { lang: "", dir: "auto" };

/** The sentence with its date phrase marked. */
function quote({ quote, timex }) {
  const points = counted(quote.exact);
  const [from, to] = timex ? [timex.start - quote.start, timex.end - quote.start] : [-1, -1];
  const shown = copy(QUOTE);
  const [before, mark, after] = shown.childNodes;
  if (from < 0 || to > points.length) shown.textContent = quote.exact;
  else {
    before.data = text(points.slice(0, from));
    mark.textContent = text(points.slice(from, to));
    after.data = text(points.slice(to));
  }
  return shown;
}

/** Offsets count code points: a string does where it holds no surrogates, else its points in a row do. */
const counted = (string) => (/[\ud800-\udfff]/.test(string) ? [...string] : string);
const text = (points) => (typeof points === "string" ? points : points.join(""));

function sources(mentions, tongue) {
  const documents = new Map(mentions.map(({ document }) => [document.id, document]));
  const shown = copy(SOURCE);
  for (const { id, title, name, url, published } of documents.values()) {
    const link = web(url);
    if (shown.hasChildNodes()) shown.append("; ");
    shown.append(element(link ? "a" : "cite", "", title ?? name ?? id, link ? { href: link, ...THEIRS } : THEIRS));
    if (published) shown.append(", ", element("bdi", "", tongue.date({ edtf: published })));
  }
  return shown;
}

/** How the dates were found, for who asks: the server's own sentences, each once. */
function why(mentions, tongue) {
  const shown = copy(WHY);
  shown.firstChild.textContent = tongue.say("why");
  for (const reason of new Set(mentions.map(({ why }) => why))) {
    const said = copy(REASON);
    said.textContent = `${reason}.`;
    shown.append(said);
  }
  return shown;
}

/** The address, if it leads to the web; one that would run as a script does not. */
function web(address) {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  return url && ["http:", "https:"].includes(url.protocol) ? url.href : null;
}

/** The days that its order leaves for an event without a date; empty where it has none. */
function within({ earliest, latest }, tongue) {
  const [first, last] = [earliest, latest].map((edtf) => edtf && tongue.date({ edtf }));
  if (first && last) return first === last ? tongue.say("on", first) : tongue.say("between", first, last);
  return first ? tongue.say("after", first) : last ? tongue.say("before", last) : "";
}

/** <time datetime> where the HTML of it would be valid, else plain text. */
function time(text, { edtf }, conflict) {
  const valid = !conflict && /^(?!0000)\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf ?? "");
  return valid ? element("time", "", text, { datetime: edtf }) : element("span", "", text);
}

function element(name, part, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  if (part) made.className = made.part = part;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

/** What all events have: it is made once, and copied in half of the time in which it could be made again. */
const copy = (blank) => blank.cloneNode(true);
const holding = (blank, ...children) => (blank.append(...children), blank);
const EVENT = holding(
  element("li", "event", "", { tabindex: "-1" }), element("p", "date", ""), element("p", "title", "", THEIRS),
);
const QUOTE = holding(
  element("blockquote", "quote", "", THEIRS), new Text(), element("mark", "mark", ""), new Text(),
);
const SOURCE = element("p", "source", "");
const WHY = holding(element("details", "why", ""), element("summary", "", ""));
const REASON = element("p", "", "", { lang: "en", dir: "auto" });

const ROMAN = [[10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];
const roman = (number) => {
  const found = ROMAN.find(([value]) => value <= number);
  return found ? found[1] + roman(number - found[0]) : "";
};
const english = (number) => `${number}${(Math.floor(number / 10) % 10 !== 1 && ["", "st", "nd", "rd"][number % 10]) || "th"}`;

/** A language is a line here. `seasons` are the parts of a year as EDTF numbers them: 21-24, 33-36, 40 and 41. */
const WORDS = {
  en: {
    loading: "Loading the events…", none: "There are no events.", failed: "The events could not be loaded: {}",
    more: "More events", why: "Why this date?", expected: "expected", possible: "may be", negated: "did not happen",
    publication: "by publication date", conflict: "the sources disagree", about: "about {}", perhaps: "perhaps {}",
    undated: "no date", unanchored: "“{}”, without an anchor", yearless: "{}, year unknown", on: "on {}",
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

/** A date of EDTF, if it is one day, month, year or time of day: its form, its moment, and the zone that was said. */
function dated(edtf) {
  const [all, year, month, day, hour, minute, zone] = DATE.exec(edtf) ?? [];
  if (!all || month > 12) return null;
  const moment = new Date(0);
  moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  moment.setUTCHours(hour ?? 0, minute ?? 0);
  if (Number.isNaN(moment.getTime())) return null;
  return { form: hour ? CLOCK : day ? DAY : month ? MONTH : YEAR, moment, zone: zone?.replace("Z", "UTC") ?? "" };
}

/** A language, in which dates and the few words of the element are said. */
class Tongue {
  #words;
  #forms = new Map();
  #said = new Map();

  constructor(locale) {
    this.tag = locale.baseName === "en" ? "en-GB" : locale.baseName;
    this.dir = RIGHT_TO_LEFT.has(locale.language) ? "rtl" : "ltr";
    this.#words = WORDS[locale.language] ?? WORDS.en;
  }

  say(name, ...details) {
    return this.#words[name].replaceAll("{}", () => details.shift());
  }

  /** Dates that exclude each other: "20 December 2019 or 21 December 2019". */
  either(dates) {
    return new Intl.ListFormat(this.tag, { type: "disjunction" }).format(new Set(dates));
  }

  /** A date in words, at its own precision and with its doubts; as EDTF where it is beyond them. */
  date({ edtf, approximate }, phrase) {
    if (!edtf) return phrase ? this.say("unanchored", phrase) : this.say("undated");
    const key = approximate ? `${edtf}~` : edtf;
    if (!this.#said.has(key)) this.#said.set(key, this.#date(edtf, approximate));
    return this.#said.get(key);
  }

  #date(edtf, approximate) {
    const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(edtf) ?? [];
    if (month) return this.say("yearless", this.#local(`2000-${month}-${day ?? "01"}`, day ? ["month", "day"] : ["month"]));
    const ends = edtf.replace(/[~?%]/g, "").split("/");
    const said = this.#range(...ends.map(dated)) ?? [...new Set(ends)].map((end) => this.#end(end)).join(" – ");
    const about = approximate || /[~%]/.test(edtf) ? this.say("about", said) : said;
    return /[?%]/.test(edtf) ? this.say("perhaps", about) : about;
  }

  /** Two dates of one form are said as one: "8–10 May 2020". */
  #range(first, last) {
    if (!first || !last || first.form !== last.form || first.zone !== last.zone) return null;
    return `${this.#form(first).formatRange(first.moment, last.moment)} ${first.zone}`.trim();
  }

  #end(edtf) {
    const date = dated(edtf);
    if (date) return `${this.#form(date).format(date.moment)} ${date.zone}`.trim();
    const [, digits] = /^(\d+)X+$/.exec(edtf) ?? [];
    if (digits?.length === 3) return this.say("decade", `${digits}0`);
    if (digits) return this.say(digits.length === 2 ? "century" : "millennium", this.#words.ordinal(Number(digits) + 1));
    const [, year, part] = /^(.+)-(\d\d)$/.exec(edtf) ?? [];
    const names = this.#words[PARTS[part?.[0]]]?.split("|") ?? [];
    const name = names[part - FIRST[part?.[0]]];
    return name ? name.replace("{}", this.#year(year, part)) : edtf;
  }

  /** A winter is of two years. */
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

  /** Years are those of the common calendar, whatever the country; below 1000 they say which era they are of. */
  #form({ form, moment }) {
    const era = moment?.getUTCFullYear() < 1000 ? { era: "short" } : {};
    const wanted = { ...form, ...era, calendar: "gregory", timeZone: "UTC" };
    const key = Object.keys(wanted).join();
    if (!this.#forms.has(key)) this.#forms.set(key, new Intl.DateTimeFormat(this.tag, wanted));
    return this.#forms.get(key);
  }
}

const TONGUES = new Map();

/** The language of a tag; English where it is none. */
function tongue(tag) {
  if (!TONGUES.has(tag)) TONGUES.set(tag, new Tongue(locale(tag)));
  return TONGUES.get(tag);
}

function locale(tag) {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale("en");
  }
}

customElements.get("event-timeline") ?? customElements.define("event-timeline", EventTimeline);
