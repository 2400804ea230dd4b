// Starts the wasm, and shows the failure panel of index.html when it cannot start or stops later. The panel must
// work when the wasm is dead, which is why none of this is Rust.

const script = document.querySelector("script[data-wasm]");
const panel = document.getElementById("failure");

/** The language: the link's, the one that was chosen before, or the first of the browser's that we have. */
function language() {
  let chosen;
  try {
    chosen = localStorage.getItem("omsorgstrappa.language");
  } catch {
    // Storage is refused.
  }
  const linked = /[#&]lang=(\w+)/.exec(location.hash)?.[1];
  const known = { nb: "nb", no: "nb", nn: "nn", en: "en" };
  const wanted = [linked, chosen, ...navigator.languages].map((tag) => known[tag?.slice(0, 2).toLowerCase()]);
  return wanted.find(Boolean) ?? "en";
}

document.documentElement.lang = language();

const absolute = (path) => new URL(path, document.baseURI).href;

/** Shows the panel once; later failures are only echoes of the first. */
function fail(error) {
  if (!panel.hidden) return;
  // Rust leaves its panic message here; the trap that follows says only "unreachable".
  const messages = [globalThis.omsorgstrappaPanic, error?.stack ?? error?.message ?? error];
  document.getElementById("failure-text").textContent = messages.filter(Boolean).join("\n\n");
  document.getElementById("loading")?.remove();
  panel.hidden = false;
  panel.scrollIntoView();
  panel.focus();
}

const isAside = (key) => /\.(set-aside(-\d+)?|language)$/.test(key);

/** Removes what the page has saved but the language, after copying each entry to `<key>.set-aside`, with a number where that is taken. */
function setAside() {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith("omsorgstrappa"));
  for (const key of keys.filter((key) => !isAside(key))) {
    let aside = `${key}.set-aside`;
    for (let number = 2; localStorage.getItem(aside) !== null && number <= 20; number++) aside = `${key}.set-aside-${number}`;
    localStorage.setItem(aside, localStorage.getItem(key));
    localStorage.removeItem(key);
  }
}

/** Lets a newer build that the browser has kept take over before this one has begun; it does where no other tab has the page. */
async function renewed() {
  const workers = navigator.serviceWorker;
  const waiting = workers?.controller && (await workers.getRegistration())?.waiting;
  if (!waiting) return false;
  return new Promise((done) => {
    workers.addEventListener("controllerchange", () => {
      done(true);
      location.reload();
    });
    // The page that was here before a reload counts as a tab for a moment.
    const asking = setInterval(() => waiting.postMessage("take over"), 50);
    setTimeout(() => {
      clearInterval(asking);
      done(false);
    }, 600);
  });
}

addEventListener("error", (event) => {
  // Not failures of the page: the notice browsers give when a layout takes two rounds, and extensions' own errors.
  if (event.message?.startsWith("ResizeObserver loop") || event.filename?.includes("-extension://")) return;
  fail(event.error ?? event.message);
});
addEventListener("unhandledrejection", (event) => fail(event.reason));

document.getElementById("failure-reload").addEventListener("click", () => location.reload());
document.getElementById("failure-reset").addEventListener("click", () => {
  try {
    setAside();
  } catch {
    // Storage is refused or full; what could not be copied stays where it is.
  }
  // A link can carry a scenario too. Without its fragment the address is loaded anew.
  location.replace(location.pathname + location.search);
});

try {
  // What stands on screen until the new build is here is «Laster …».
  if (await renewed()) await new Promise(() => {});
  const { default: init } = await import(absolute(script.dataset.js));
  // A build into one single file hands the wasm in, since it cannot fetch it.
  await init({ module_or_path: globalThis.omsorgstrappaWasm ?? absolute(script.dataset.wasm) });
  // Only a build for release has a name, and a worker that keeps its files.
  if (document.querySelector("meta[name=build]").content && navigator.serviceWorker) {
    setTimeout(() => import(absolute("offline.js")).catch(() => {}), 2000);
  }
} catch (error) {
  fail(error);
}
