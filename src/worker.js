// Keeps the page for use without a net: its own files after the first load, each municipality once it has been fetched.
//
// One worker stands for one build: it knows every file of it by what stands in it (tools/page.mjs puts the list in), gives
// out and keeps nothing else, and a page is wholly of its worker's build. So files of two builds never meet. A newer build
// is brought in beside it, and takes over when the page is opened or loaded again in the only tab (boot.js).
const version = "%VERSION%";
/** What the page needs before anyone has chosen a municipality. */
const shell = ["%SHELL%"];
/** Every file by name, with the beginning of its SHA-256. */
const files = { "%FILES%": "" };

const family = "omsorgstrappa-";
const cacheName = family + version;
const folder = new URL("./", location.href);

/** The name of a file of this build, or undefined. */
function nameOf(address) {
  const { origin, pathname } = new URL(address);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined;
  const name = pathname.slice(folder.pathname.length) || "index.html";
  return Object.hasOwn(files, name) ? name : undefined;
}

async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, 16);
}

/** Fetches one file of this build; fails where the server has another. */
async function bring(name) {
  const response = await fetch(new URL(name === "index.html" ? "./" : name, folder), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if ((await digest(bytes)) !== files[name]) {
    registration.update().catch(() => {});
    throw new Error(`${name} is of another build`);
  }
  const { status, headers } = response;
  return new Response(bytes, { status, headers });
}

async function keep(name) {
  const cache = await caches.open(cacheName);
  const known = await cache.match(name);
  if (known) return known;
  const response = await bring(name);
  // Where there is no room the page does without.
  await cache.put(name, response.clone()).catch(() => {});
  return response;
}

addEventListener("install", (event) => event.waitUntil(Promise.all(shell.map(keep))));

addEventListener("activate", (event) => {
  const old = async () => {
    const names = await caches.keys();
    const gone = names.filter((name) => name.startsWith(family) && name !== cacheName);
    await Promise.all(gone.map((name) => caches.delete(name)));
  };
  event.waitUntil(old());
});

addEventListener("fetch", (event) => {
  const name = event.request.method === "GET" ? nameOf(event.request.url) : undefined;
  // Everything else, SSB among it, goes the browser's own way.
  if (name !== undefined) event.respondWith(keep(name).catch(() => Response.error()));
});

addEventListener("message", (event) => {
  if (event.data === "take over") {
    // A page that has begun is left with the build it began with.
    const alone = clients.matchAll({ type: "window", includeUncontrolled: true }).then((tabs) => tabs.length < 2);
    event.waitUntil(alone.then((alone) => alone && skipWaiting()));
    return;
  }
  // A page that was opened before there was a worker is taken on only where it is of this build.
  if (event.data?.version !== version) return;
  const names = event.data.files.map(nameOf).filter((name) => name !== undefined);
  event.waitUntil(Promise.all([clients.claim(), ...names.map((name) => keep(name).catch(() => {}))]));
});
