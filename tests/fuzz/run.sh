#!/usr/bin/env bash
# Fuzzes the readers: tests/fuzz/run.sh SECONDS [TARGET...]
#
# Every target, or those that are named, gets so many seconds of processor time on one thread, and a line says how many
# inputs that were. Stable Rust is enough. What is found lies in artifacts/TARGET: `cargo fuzz tmin` makes it small,
# crashes/TARGET keeps it as a test.
set -euo pipefail
cd "$(dirname "$0")"
seconds="$1"
shift
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
  mapfile -t targets < <(cd targets && for file in *.rs; do echo "${file%.rs}"; done)
fi
host="$(rustc -vV | sed -n 's/^host: //p')"
binaries="${CARGO_TARGET_DIR:-$PWD/target}/$host/release"
# Sanitizers need a nightly compiler, and safe Rust has nothing for them to find.
cargo fuzz build --fuzz-dir . --sanitizer none >/dev/null

# Whether a process still runs and has not used so many seconds of processor time.
has_time() {
  local fields
  read -ra fields < <(sed 's/.*) //' "/proc/$1/stat")
  [ "${fields[0]}" != Z ] && [ $(((fields[11] + fields[12]) / $(getconf CLK_TCK))) -lt "$2" ]
}

failed=0
for target in "${targets[@]}"; do
  mkdir -p "corpus/$target" "artifacts/$target" "seeds/$target" "crashes/$target"
  case "$target" in
  normaliser | extractor | binder) cp ../../testdata/constructs/*.cs "corpus/$target" ;;
  esac
  log="artifacts/$target.log"
  "$binaries/$target" "corpus/$target" "seeds/$target" "crashes/$target" -artifact_prefix="artifacts/$target/" \
    -max_len=16384 -timeout=300 -report_slow_units=300 -rss_limit_mb=4096 -print_final_stats=1 -dict=dictionary \
    >"$log" 2>&1 &
  process=$!
  while has_time "$process" "$seconds"; do
    sleep 1
  done
  kill -INT "$process" 2>/dev/null || true
  code=0
  wait "$process" || code=$?
  runs="$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
  # Interrupted is how it ends where it finds nothing.
  if grep -q 'run interrupted' "$log"; then
    echo "$target: $seconds s, $runs executions, nothing found"
  else
    echo "$target: FAILED after $runs executions, see tests/fuzz/$log"
    failed=1
  fi
done
exit "$failed"
