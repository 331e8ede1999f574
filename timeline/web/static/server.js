/* Requests to the server with the reader's token. A dialog asks for the token if the server needs one.
   Knows no route. */

import { createElement } from "./elements.js";

const TOKEN_KEY = "timeline.token";
const CANNOT_REACH = "The server cannot be reached. Is it running, and are you connected?";

/** An error of the server (RFC 9457), or an unreachable server: then `status` is 0. */
export class Problem extends Error {
  /** Each of `errors` has a `pointer` and a `detail`; `retryAfter` is in seconds, or null. */
  constructor({ status, detail, errors = [], retryAfter = null }) {
    super(detail);
    Object.assign(this, { name: "Problem", status, detail, errors, retryAfter });
  }
}

/** Returns whether the reader has given a token that was not refused. */
export const hasToken = () => sessionStorage.getItem(TOKEN_KEY) !== null;

/**
 * Returns a successful response. A plain object as body is sent as JSON.
 *
 * Throws a Problem, or an AbortError as `fetch` does.
 */
export async function send(method, address, { body, headers = {}, signal } = {}) {
  for (;;) {
    const token = sessionStorage.getItem(TOKEN_KEY);
    const response = await request(method, address, { ...requestSettings(body, headers, token), signal });
    if (response.ok) return response;
    const problem = await problemOf(response);
    if (response.status !== 401 || !(await replaceToken(token, problem))) throw problem;
  }
}

function requestSettings(body, headers, token) {
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

async function request(method, address, settings) {
  try {
    return await fetch(address, { method, ...settings });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem({ status: 0, detail: CANNOT_REACH });
  }
}

async function problemOf(response) {
  const seconds = Number.parseInt(response.headers.get("Retry-After"), 10);
  // A proxy in between can answer with anything.
  const problem = await response.json().catch(() => ({}));
  return new Problem({
    status: response.status,
    detail: problem.detail ?? `${response.status} ${response.statusText}`.trim(),
    errors: problem.errors ?? [],
    retryAfter: Number.isNaN(seconds) ? null : seconds,
  });
}

let openDialog = null;

/** Returns whether there is now another token than the refused one. Concurrent requests share one dialog. */
async function replaceToken(refused, problem) {
  if (sessionStorage.getItem(TOKEN_KEY) !== refused) return true;
  sessionStorage.removeItem(TOKEN_KEY);
  openDialog ??= askForToken(refused === null ? "" : problem.detail).finally(() => { openDialog = null; });
  const token = await openDialog;
  if (token) sessionStorage.setItem(TOKEN_KEY, token);
  return Boolean(token);
}

/** Returns the token that the reader types, "" if they cancel. */
function askForToken(complaint) {
  const field = createElement("input", {
    id: "token", name: "token", type: "password", required: true, autocomplete: "off", spellcheck: false,
    pattern: "[\\x21-\\x7e]+", title: "The token as it was printed, without spaces.",
  });
  const message = createElement("strong", { id: "token-refused", className: "refused", textContent: complaint });
  if (complaint) {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", message.id);
  }
  const cancel = createElement("button", { type: "button", className: "plain", textContent: "Cancel" });
  const dialog = createElement(
    "dialog", { className: "token" },
    createElement(
      "form", { method: "dialog" },
      createElement("h2", { id: "token-heading", textContent: "A token is needed" }),
      createElement(
        "p", {}, "The server’s operator creates one with ",
        createElement("code", { textContent: "timeline token create NAME" }),
        ". It is stored until you close this tab.",
      ),
      createElement(
        "p", { className: "field" },
        createElement("label", { htmlFor: field.id, textContent: "Token" }), field, message,
      ),
      createElement(
        "p", { className: "field go" }, createElement("button", { value: "submit", textContent: "Continue" }), cancel,
      ),
    ),
  );
  dialog.setAttribute("aria-labelledby", "token-heading");
  cancel.addEventListener("click", () => dialog.close(""));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "submit" ? field.value : "");
    });
  });
}
