#!/usr/bin/env bash
# Draws places of a report at random, with the line of source that each means, to be judged by reading.
#
#   tests/bench/sample.sh REPORT.json ROOT WHAT [COUNT [SEED]]
#
# REPORT.json is `unseam analyze ROOT --no-cache --format json=REPORT.json`. The same report and seed give the same places.
# Without COUNT it is 20; with `all` every place is told. WHAT is one of the names below.
set -euo pipefail
[ $# -ge 3 ] || { sed -n '2,7p' "$0"; exit 2; }
report=$1 root=$2 what=$3 count=${4:-20} seed=${5:-7}

case $what in
registrations) pick='.facts[] | select(.kind == "registration" or .kind == "scan") | [(.at | place), "\(.subject_name // "") = \(.object_name // "") (\(.detail // ""))"]' ;;
operations) pick='.operations[] | select(.direction == "provided") | [(.at | place), "\(.kind) \(.verb // "") \(.route)"]' ;;
entities) pick='.data.entities[] | .name as $name | .table as $table | .declared[] | [(.at | place), "\($name), table \($table), \(.through)"]' ;;
data) pick='.data.entities[] | .name as $name | .uses[] | [(.at | place), "\(.kind) \($name), \(.through)"]' ;;
handlers) pick='.facts[] | select(.kind == "handles" and .rule != "dotnet-events/event") | [(.at | place), "handles \(.subject_name // "")\(.text // "") (\(.certainty))"]' ;;
senders) pick='.facts[] | select(.kind == "sends" and .rule != "dotnet-events/event") | [(.at | place), "sends \(.subject_name // "")\(.text // "") (\(.certainty))"]' ;;
caches) pick='.data.state[] | select(.kind == "cache") | .key as $key | .uses[] | [(.at | place), "cache \($key)"]' ;;
functions) pick='.operations[] | select(.rule | startswith("c1-functions")) | .route as $route | [{ at: .at }] + (.users // []) | .[] | [(.at | place), $route]' ;;
requests) pick='[.operations[] | select(.rule == "service-stack/request" and .users) | { request, users }] | unique | .[] | .request as $request | .users[] | [(.at | place), "\($types[.type].id // "?") sends \($types[$request].id)"]' ;;
*) echo "unknown: $what" >&2; exit 2 ;;
esac

jq -r ".files as \$files | .types as \$types
  | def place: if (.[0] | type) == \"number\" then \"\(\$files[.[0]]):\(.[1])\" else \"\(.[0]):\(.[1])\" end;
  $pick | map(gsub(\"[\\n\\t]\"; \" \")) | @tsv" "$report" | LC_ALL=C sort -u |
    { [ "$count" = all ] && cat || shuf -n "$count" --random-source=<(yes "$seed"); } |
    while IFS=$'\t' read -r at told; do
        line=$(sed -n "${at##*:}p" "$root/${at%:*}" | tr -d '\r' | sed 's/^[[:space:]]*//')
        printf '%s\t%s\n\t%s\n' "$at" "$told" "$line"
    done
