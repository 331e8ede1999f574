/**
 * Sends the height of this page to the page that frames it, now and after every change:
 * { type: "event-timeline:height", height }, in CSS pixels. The height is not secret, so any origin may receive it.
 */

const root = document.documentElement;

function sendHeight() {
  const height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ type: "event-timeline:height", height }, "*");
}

if (parent !== window) new ResizeObserver(sendHeight).observe(root);
