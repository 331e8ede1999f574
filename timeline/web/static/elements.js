/* Creates elements. Strings become text nodes, never HTML. */

/** Returns an element with properties and children (elements or strings). */
export function createElement(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
