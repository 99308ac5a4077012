#!/usr/bin/env bash
# Fuzzes the readers: tests/fuzz/run.sh SECONDS [TARGET...]
#
# Every target, or those that are named, gets so many seconds of processor time on one thread, and a line says how many
# inputs that were. Stable Rust is enough. What is found lies in artifacts/TARGET: `cargo fuzz tmin` makes it small,
# crashes/TARGET keeps it as a test. An input that takes half a minute is a finding too.
set -euo pipefail
cd "$(dirname "$0")"
seconds="$1"
shift
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
  mapfile -t targets < <(cd targets && for file in *.rs; do echo "${file%.rs}"; done)
fi
host="$(rustc -vV | sed -n 's/^host: //p')"
# A run of seconds is not worth the minutes that optimising takes.
if [ "$seconds" -lt 60 ]; then profile=dev folder=debug; else profile=release folder=release; fi
binaries="${CARGO_TARGET_DIR:-$PWD/target}/$host/$folder"
# Sanitizers need a nightly compiler, and safe Rust has nothing for them to find.
cargo fuzz build --fuzz-dir . --sanitizer none "--$profile" >/dev/null

# Whether a process still runs and has not used so many seconds of processor time.
has_time() {
  local fields
  # Where it has found something, it is gone.
  read -ra fields < <(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null) || return 1
  [ "${fields[0]}" != Z ] && [ $(((fields[11] + fields[12]) / $(getconf CLK_TCK))) -lt "$2" ]
}

failed=0
for target in "${targets[@]}"; do
  mkdir -p "corpus/$target" "artifacts/$target"
  # Code starts from what its stage is tested with.
  case "$target" in
  normaliser) code=(../../testdata/{syntax,constructs}/*.cs) ;;
  extractor) code=(../../testdata/{extract,constructs}/*.cs) ;;
  binder) code=(../../testdata/constructs/*.cs) ;;
  *) code=() ;;
  esac
  seeds=("${code[@]}")
  for kind in seeds crashes; do
    if [ -d "$kind/$target" ]; then seeds+=("$kind/$target"/*); fi
  done
  log="artifacts/$target.log"
  RAYON_NUM_THREADS=1 "$binaries/$target" "corpus/$target" -seed_inputs="$(IFS=, && echo "${seeds[*]}")" \
    -artifact_prefix="artifacts/$target/" \
    -max_len=16384 -timeout=120 -report_slow_units=30 -rss_limit_mb=4096 -print_final_stats=1 -dict=dictionary \
    >"$log" 2>&1 &
  process=$!
  while has_time "$process" "$seconds"; do
    sleep 1
  done
  kill -INT "$process" 2>/dev/null || true
  wait "$process" || true
  runs="$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
  # Interrupted is how it ends where it finds nothing.
  if grep -q 'run interrupted' "$log" && ! grep -q 'Slowest unit' "$log"; then
    echo "$target: $seconds s, $runs executions, nothing found"
  else
    echo "$target: FAILED after $runs executions, see tests/fuzz/$log"
    failed=1
  fi
done
exit "$failed"
