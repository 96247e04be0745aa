# Recipes for everyday work; `just --list` names them. Each is one command that also works without just.

binary := "target/release/citewire"

# List the recipes.
default:
    @just --list

# Serve the sample corpus on http://127.0.0.1:8080; flags of `citewire serve` may follow.
run *flags:
    cargo run --release -- {{ flags }}

# Run the tests that need nothing installed; a filter may follow.
test *filter:
    cargo test --locked {{ filter }}

# Run every test, after installing what they need: as root, on Debian or Ubuntu.
test-all:
    tests/run

# Check formatting and lints.
lint:
    cargo fmt --check
    cargo clippy --locked --all-targets -- -D warnings

# Format all code.
fmt:
    cargo fmt

# Measure answers on the data sets below a folder, beside plain BM25.
eval data: build
    {{ binary }} eval --all '{{ data }}'

# Measure what it costs: retrieval, answer, serve, load, soak or verify. Paths are relative to benches/.
bench name *arguments: build
    cd benches && cargo run --locked --release --bin {{ name }} -- {{ arguments }}

# Run one fuzz target, a file of fuzz/targets, for some seconds.
fuzz target seconds="60":
    mkdir -p fuzz/corpus/{{ target }}
    cargo +nightly fuzz run --fuzz-dir fuzz {{ target }} fuzz/corpus/{{ target }} -- -max_total_time={{ seconds }} -max_len=4096

# Build the documentation of the code, and run its examples.
docs:
    cargo doc --locked --no-deps --workspace
    cargo test --locked --workspace --doc

# Compare what this build answers with a recording of another build, byte for byte.
same record: build
    python3 benches/same.py compare {{ binary }} '{{ record }}'

# Record what a build answers, for `just same`.
record binary record +collections:
    python3 benches/same.py record '{{ binary }}' '{{ record }}' {{ collections }}

[private]
build:
    cargo build --locked --release
