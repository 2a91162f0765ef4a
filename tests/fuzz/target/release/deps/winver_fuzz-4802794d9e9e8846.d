/work/main/tests/fuzz/target/release/deps/winver_fuzz-4802794d9e9e8846.d: src/main.rs src/mutate.rs src/properties.rs src/target.rs

/work/main/tests/fuzz/target/release/deps/winver_fuzz-4802794d9e9e8846: src/main.rs src/mutate.rs src/properties.rs src/target.rs

src/main.rs:
src/mutate.rs:
src/properties.rs:
src/target.rs:

# env-dep:CARGO_MANIFEST_DIR=/work/main/tests/fuzz
