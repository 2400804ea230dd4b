// The one place where tool versions stand. `Trunk.toml`, `Cargo.toml` and `Cargo.lock` have to repeat some of
// them; `npm test` fails when they disagree. Versions of npm packages stand in `package.json`.
export const versions = {
  node: 20,
  rust: "1.95",
  trunk: "0.21.14",
  // The command line tool and the crate must be the same release: they share a private format.
  wasmBindgen: "0.2.130",
  // The same release as the crate wasm_split_helpers: it reads what the crate leaves in the module.
  wasmSplit: "0.2.3",
  cargoDeny: "0.20.2",
};
