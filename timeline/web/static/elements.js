/* Elements that scripts make: no text among them becomes HTML. */

/** An element with these properties, and these children, elements or texts, in it. */
export function made(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
