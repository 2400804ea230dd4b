// A tiny static file server for a built page: `node tools/server.mjs [folder] [--port 8080]`.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { UserError, defaultDist, isMain, main } from "./run.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** The names trunk and esbuild give files with a hash. */
const hashed = /-([0-9a-f]{16}|[0-9A-Z]{8})(_bg)?\.\w+$/;

/**
 * Serves `folder`; port 0 takes a free one. With `compress` as a host on the net does it. Resolves to the address and a
 * function that stops the server.
 */
export function serve({ folder, port = 0, host = "127.0.0.1", compress = false }) {
  if (!statSync(join(folder, "index.html"), { throwIfNoEntry: false })) {
    throw new UserError(`There is no page in ${folder}; run npm run build first.`);
  }
  const server = createServer((request, response) => answer(folder, request, response, compress));
  return new Promise((done, fail) => {
    server.on("error", (error) => {
      fail(error.code === "EADDRINUSE" ? new UserError(`Port ${port} is in use; choose another with --port.`) : error);
    });
    server.listen(port, host, () => {
      const url = `http://${host}:${server.address().port}/`;
      const close = () => new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
      done({ url, close });
    });
  });
}

/** Compressed files by path. */
const packed = new Map();

function brotli(path) {
  if (!packed.has(path)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    packed.set(path, brotliCompressSync(readFileSync(path), { params }));
  }
  return packed.get(path);
}

function answer(folder, request, response, compress) {
  const file = request.method === "GET" || request.method === "HEAD" ? find(folder, request.url) : undefined;
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("not found\n");
    return;
  }
  const body = compress && extname(file.path) !== ".woff2" ? brotli(file.path) : undefined;
  response.writeHead(200, {
    "content-type": types[extname(file.path)] ?? "application/octet-stream",
    "content-length": body?.length ?? file.size,
    ...(body && { "content-encoding": "br" }),
    // A name with a hash never changes its content; every other name may.
    "cache-control": hashed.test(file.path) ? "max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else if (body) response.end(body);
  else createReadStream(file.path).pipe(response);
}

/** The file a URL names, or undefined; never one outside the folder. */
function find(folder, url) {
  try {
    const name = decodeURIComponent(new URL(url, "http://localhost").pathname);
    // An absolute name cannot climb out of the folder once it is normalised.
    const path = join(folder, normalize(name.endsWith("/") ? `${name}index.html` : name));
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? { path, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

/** The port given as `--port N`, else by OMSORGSTRAPPA_PORT, else `fallback`. */
export function portFrom(args, fallback) {
  const given = args.includes("--port") ? args[args.indexOf("--port") + 1] : process.env.OMSORGSTRAPPA_PORT;
  const port = Number(given ?? fallback);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UserError(`${given} is not a port.`);
  return port;
}

if (isMain(import.meta)) {
  await main(async () => {
    const folder = process.argv[2]?.startsWith("--") ? undefined : process.argv[2];
    const { url } = await serve({ folder: resolve(folder ?? defaultDist), port: portFrom(process.argv, 8080) });
    console.log(`serving at ${url}`);
  });
}
