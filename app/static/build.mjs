// Bundles the browser's code, styles, pictures and catalogues into dist/, under names that carry their hash,
// with a manifest {name: file} for the server, and needs.json {script: [files it imports at once]}. `--watch` rebuilds on every change, unminified.
import { build, context } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, watch, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const here = import.meta.dirname;
const dist = join(here, "dist");
const locales = join(here, "..", "locales");
const watching = process.argv.includes("--watch");

const BROWSER_CATALOGUE = /^# browser\r?\n/; // the first line of every .ftl file the browser needs
const COMPRESSIBLE = new Set([".js", ".css", ".ftl", ".svg", ".map"]); // pictures and fonts are compressed already
const ENTRIES = ["src/live.tsx", "css/live.css", "css/page.css"];
// Nothing asks for it by name: as an entry of its own it comes, with Yjs, in another file than what changes with each version.
const APART = "src/sync/letters.ts";
const ALONE = ["src/early.ts", "src/page.ts"]; // each whole in its file: nothing has to be asked for after it

// What is on the page when a part is asked for from here, the most particular first.
const LATER_FROM = [
  ["src/board/", ["src/live.tsx", "src/board/Board.tsx"]],
  ["src/", ["src/live.tsx"]],
];

const WORKER = "src/worker/worker.ts";
// JavaScript as of 2020; the browsers are named so that nested CSS is unfolded for phones of that age.
const TARGET = ["es2020", "chrome90", "firefox90", "safari14.1"];

const hash = (content) => createHash("sha256").update(content).digest("hex").slice(0, 8);

/** Pictures that templates name by hand (icons, favicon) go through the manifest as `images/NAME`. */
function pictures() {
  const folder = join(here, "images");
  return existsSync(folder) ? readdirSync(folder).map((name) => `images/${name}`) : [];
}

/** Joins each language's browser catalogues into one file: [["locale-en", Buffer], ...]. */
function catalogues() {
  const languages = readdirSync(locales, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && readdirSync(join(locales, entry.name)).some((file) => file.endsWith(".ftl")),
  );
  return languages.map(({ name: language }) => {
    const folder = join(locales, language);
    const texts = readdirSync(folder)
      .filter((file) => file.endsWith(".ftl"))
      .sort()
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .filter((text) => BROWSER_CATALOGUE.test(text));
    return [`locale-${language}`, Buffer.from(texts.join("\n"))];
  });
}

/** The name a template asks for: `live.js` for src/live.tsx, `images/x.svg` for itself. */
function manifestName(entryPoint, output) {
  return entryPoint.startsWith("images/") ? entryPoint : basename(entryPoint, extname(entryPoint)) + extname(output);
}

/** Scripts that the live page runs, at once or later: built files by name. */
function liveScripts(outputs, start) {
  const found = new Set();
  const waiting = [`dist/${start}`];
  while (waiting.length) {
    const path = waiting.pop();
    if (!path.endsWith(".js") || found.has(path)) continue;
    found.add(path);
    waiting.push(...outputs[path].imports.map((one) => one.path));
  }
  return [...found].map((path) => path.slice("dist/".length));
}

/** What a script needs before its first line runs, named without having to be read first: built files. */
function needed(outputs, start, found = new Set()) {
  for (const { path, kind } of outputs[start].imports) {
    if (kind !== "import-statement" || found.has(path)) continue;
    found.add(path);
    needed(outputs, path, found);
  }
  return [...found].map((path) => path.slice("dist/".length)).sort();
}

/** Not the script that only asks for others, where one of them brings the rest. */
function unwrapped(outputs, file) {
  const { inputs, exports, imports } = outputs[`dist/${file}`];
  const names = imports.map(({ path }) => basename(path));
  const bringsAll = (name) => new Set([name, ...needed(outputs, `dist/${name}`)]).size >= new Set([name, ...names]).size;
  return Object.keys(inputs).length || exports.length ? file : (names.find(bringsAll) ?? file);
}

/** By entry: {"live.js": ["chunk-….js", …]}. */
function neededByEntry(outputs, manifest) {
  const scripts = Object.keys(manifest).filter((name) => name.endsWith(".js"));
  return Object.fromEntries(scripts.map((name) => [name, needed(outputs, `dist/${manifest[name]}`)]));
}

/** The service worker, alone in its file, with the names of all that the live page is made of: [name, bytes]. */
async function serviceWorker(outputs, manifest) {
  const others = Object.keys(manifest).filter((name) => /^(live\.css|early\.js|locale-.*)$/.test(name));
  const names = [...liveScripts(outputs, manifest["live.js"]), ...others.map((name) => manifest[name])].sort();
  const files = names.map((name) => `/static/${name}`);
  return alone(WORKER, { BUILD: JSON.stringify({ name: hash(files.join()), files }) });
}

/** A script whole in its file: [name, bytes]. */
async function alone(entry, define = {}) {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    format: "iife", // not every browser of TARGET runs modules as service workers
    minify: !watching,
    target: TARGET,
    define,
    write: false,
    logLevel: "warning",
  });
  const content = outputFiles[0].contents;
  return [`${basename(entry, ".ts")}-${hash(content)}.js`, content];
}

/** Everything dist/ shall hold after this build: [Map of file to bytes, manifest, what each script needs]. */
async function collect(result) {
  const files = new Map(result.outputFiles.map((file) => [file.path.slice(dist.length + 1), file.contents]));
  const { outputs } = result.metafile;
  const manifest = {};
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint) manifest[manifestName(entryPoint, path)] = path.slice("dist/".length);
  }
  delete manifest[`${basename(APART, ".ts")}.js`];
  manifest["live.js"] = unwrapped(outputs, manifest["live.js"]);
  for (const [name, content] of catalogues()) {
    manifest[name] = `${name}-${hash(content)}.ftl`;
    files.set(manifest[name], content);
  }
  const needs = neededByEntry(outputs, manifest);
  const add = (name, [file, content]) => files.set((manifest[name] = file), content);
  for (const entry of ALONE) add(`${basename(entry, ".ts")}.js`, await alone(entry));
  add("worker.js", await serviceWorker(outputs, manifest));
  return [files, manifest, needs];
}

function brotli(content) {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params });
}

/** Adds `.br` and `.gz` beside every text, so that the server never compresses the same file twice. */
function compressed(files) {
  const all = new Map(files);
  for (const [name, content] of files) {
    if (!COMPRESSIBLE.has(extname(name))) continue;
    all.set(`${name}.br`, brotli(content));
    all.set(`${name}.gz`, gzipSync(content, { level: 9 }));
  }
  return all;
}

/** Writes the new files, then the manifest that names them, then drops the old: a running server never misses one. */
async function publish(result) {
  const [files, manifest, needs] = await collect(result);
  const all = watching ? files : compressed(files);
  mkdirSync(dist, { recursive: true });
  for (const [name, content] of all) writeFileSync(join(dist, name), content);
  writeFileSync(join(dist, "needs.json"), `${JSON.stringify(needs, null, 2)}\n`);
  const listed = join(dist, "manifest.json");
  writeFileSync(listed, `${JSON.stringify(manifest, Object.keys(manifest).sort(), 2)}\n`);
  if (watching) utimesSync(listed, longAgo(), longAgo());
  for (const name of readdirSync(dist)) {
    if (!all.has(name) && name !== "manifest.json" && name !== "needs.json") rmSync(join(dist, name), { recursive: true });
  }
  report(files, all);
}

/** A time before any source file, yet another one each time: make sees that a real build is due, the server a change. */
function longAgo() {
  return Date.now() / 1000 - 20 * 365 * 24 * 3600;
}

function report(files, all) {
  for (const name of [...files.keys()].sort()) {
    const small = all.get(`${name}.br`);
    const sizes = [files.get(name).length, ...(small ? [small.length] : [])].map((n) => `${(n / 1024).toFixed(1)} KB`);
    console.log(`  ${name}  ${sizes.join(", brotli ")}`);
  }
}

const alreadyThere = (importer) =>
  LATER_FROM.find(([folder]) => importer.startsWith(join(here, folder)))[1].map((file) => join(here, file));

/**
 * What comes later comes in one file, and what comes first in another: each part that is imported later names the part of
 * the page that asks for it (LATER_FROM), so that the bundler sees that nothing of that has to be in a file of its own.
 */
const lazily = {
  name: "lazily",
  setup(build) {
    build.onResolve({ filter: /^\./ }, async ({ path, resolveDir, kind, importer }) => {
      if (kind !== "dynamic-import") return undefined;
      const found = await build.resolve(path, { resolveDir, kind: "import-statement", importer });
      return { path: found.path, namespace: "later", pluginData: alreadyThere(importer) };
    });
    build.onLoad({ filter: /./, namespace: "later" }, ({ path, pluginData: there }) => ({
      contents: [...there.map((file) => `import ${JSON.stringify(file)};`), `export * from ${JSON.stringify(path)};`].join("\n"),
      resolveDir: here,
    }));
  },
};

const publisher = {
  name: "publish",
  setup: (build) => build.onEnd((result) => (result.errors.length ? undefined : publish(result))),
};

const bundle = await context({
  absWorkingDir: here,
  entryPoints: [...ENTRIES, APART, ...pictures()],
  outbase: here,
  outdir: dist,
  // One flat directory of files that never change: the simplest thing to serve and to cache.
  entryNames: "[name]-[hash]",
  chunkNames: "chunk-[hash]",
  assetNames: "[name]-[hash]",
  bundle: true,
  format: "esm",
  splitting: true,
  minify: !watching,
  sourcemap: watching ? "linked" : false,
  target: TARGET,
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".woff2": "copy", ".svg": "copy", ".png": "copy", ".ico": "copy" },
  define: { "process.env.NODE_ENV": watching ? '"development"' : '"production"' },
  metafile: true,
  write: false,
  logLevel: "warning",
  plugins: [lazily, publisher],
});

if (watching) {
  await bundle.watch();
  const besides = ["src/worker", "src/page", "src/sync/early.ts", ...ALONE];
  for (const source of besides) watch(join(here, source), () => bundle.rebuild().catch(() => {}));
  watch(locales, { recursive: true }, (_, file) => file?.endsWith(".ftl") && bundle.rebuild().catch(() => {}));
  console.log("watching; stop with Ctrl+C");
} else {
  try {
    await bundle.rebuild();
  } catch {
    process.exitCode = 1; // esbuild has said why
  } finally {
    await bundle.dispose();
  }
}
