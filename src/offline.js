// Registers the worker that keeps the page for use without a net; the page is up by then. Nothing of the page depends on it.

const { content: version } = document.querySelector("meta[name=build]");

try {
  await navigator.serviceWorker.register("worker.js");
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ version, files: performance.getEntriesByType("resource").map(({ name }) => name) });
} catch {
  // Blocked, or not allowed where the page stands: it works as before, with a net.
}
