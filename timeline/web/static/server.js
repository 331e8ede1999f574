/* What pages ask of their server: the reader's token goes with it, and is asked for where one is wanted.
   Knows no route, and nothing of what is asked. */

import { made } from "./elements.js";

const KEPT_AS = "timeline.token";
const CANNOT_REACH = "The server cannot be reached. Is it running, and are you connected?";

/** What the server refused (RFC 9457), or that it could not be asked: then `status` is 0. */
export class Problem extends Error {
  /** `errors` has a `pointer` and a `detail` each; `retryAfter` is in seconds, null where the server names none. */
  constructor({ status, detail, errors = [], retryAfter = null }) {
    super(detail);
    Object.assign(this, { name: "Problem", status, detail, errors, retryAfter });
  }
}

/** Whether the reader has given a token that no answer has refused. */
export const hasToken = () => sessionStorage.getItem(KEPT_AS) !== null;

/**
 * The answer, where all is well. A body that is a plain object goes as JSON.
 *
 * Throws a Problem; what the signal aborts, it throws as `fetch` does.
 */
export async function send(method, address, { body, headers = {}, signal } = {}) {
  for (;;) {
    const token = sessionStorage.getItem(KEPT_AS);
    const response = await ask(method, address, { ...dressed(body, headers, token), signal });
    if (response.ok) return response;
    const problem = await problemOf(response);
    if (response.status !== 401 || !(await another(token, problem))) throw problem;
  }
}

function dressed(body, headers, token) {
  const isData = body !== undefined && body !== null && Object.getPrototypeOf(body) === Object.prototype;
  return {
    body: isData ? JSON.stringify(body) : body,
    headers: {
      Accept: "application/json",
      ...(isData && { "Content-Type": "application/json" }),
      ...headers,
      ...(token !== null && { Authorization: `Bearer ${token}` }),
    },
  };
}

async function ask(method, address, settings) {
  try {
    return await fetch(address, { method, ...settings });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem({ status: 0, detail: CANNOT_REACH });
  }
}

async function problemOf(response) {
  const seconds = Number.parseInt(response.headers.get("Retry-After"), 10);
  // Whatever stands between the server and its reader answers as it likes.
  const told = await response.json().catch(() => ({}));
  return new Problem({
    status: response.status,
    detail: told.detail ?? `${response.status} ${response.statusText}`.trim(),
    errors: told.errors ?? [],
    retryAfter: Number.isNaN(seconds) ? null : seconds,
  });
}

let asking = null;

/** Whether there is another token now than the one that was refused; requests that are refused together ask once. */
async function another(refused, problem) {
  if (sessionStorage.getItem(KEPT_AS) !== refused) return true;
  sessionStorage.removeItem(KEPT_AS);
  asking ??= askReader(refused === null ? "" : problem.detail).finally(() => { asking = null; });
  const given = await asking;
  if (given) sessionStorage.setItem(KEPT_AS, given);
  return Boolean(given);
}

/** The token that the reader types, "" where they would rather not. */
function askReader(complaint) {
  const field = made("input", {
    id: "token", name: "token", type: "password", required: true, autocomplete: "off", spellcheck: false,
    pattern: "[\\x21-\\x7e]+", title: "As it was printed, without spaces.",
  });
  const refused = made("strong", { id: "token-refused", className: "refused", textContent: complaint });
  if (complaint) {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", refused.id);
  }
  const cancel = made("button", { type: "button", className: "plain", textContent: "Cancel" });
  const dialog = made(
    "dialog", { className: "token" },
    made(
      "form", { method: "dialog" },
      made("h2", { id: "token-heading", textContent: "This wants a token" }),
      made(
        "p", {}, "Whoever runs this server makes one with ",
        made("code", { textContent: "timeline token create NAME" }),
        ". It is kept until you close this tab.",
      ),
      made("p", { className: "field" }, made("label", { htmlFor: field.id, textContent: "Token" }), field, refused),
      made("p", { className: "field go" }, made("button", { value: "given", textContent: "Go on" }), cancel),
    ),
  );
  dialog.setAttribute("aria-labelledby", "token-heading");
  cancel.addEventListener("click", () => dialog.close(""));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "given" ? field.value : "");
    });
  });
}
