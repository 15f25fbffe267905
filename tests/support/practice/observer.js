// Runs first in the page's own world and keeps what a curious page could find out.
(() => {
  const seen = {
    mutations: [],
    messages: [],
    events: [],
    prevented: [],
    errors: [],
    violations: [],
  };
  // Without children and text: how far the parser has come with them is a matter of luck.
  const describe = (node) => node.cloneNode(false).outerHTML ?? node.nodeName;
  new MutationObserver((records) => {
    for (const record of records) {
      const added = [...record.addedNodes].map(describe);
      const removed = [...record.removedNodes].map(describe);
      seen.mutations.push([
        record.type,
        record.target.nodeName,
        record.attributeName,
        added,
        removed,
      ]);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', (event) => seen.messages.push(String(event.data)));
  addEventListener('error', (event) => seen.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    seen.violations.push(event.blockedURI),
  );
  // Last of all who hear of it: whether somebody kept the page's own habits from an event.
  for (const type of ['wheel', 'keydown', 'pointerdown', 'click', 'input', 'paste'])
    addEventListener(type, (event) => {
      if (event.defaultPrevented) seen.prevented.push(type);
    });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    seen.events.push(event.type);
    return dispatch.call(this, event);
  };
  Object.defineProperty(globalThis, 'practiceSeen', { value: seen, enumerable: false });
})();
