#!/bin/bash
# uploads.sh PICTURE [ROUNDS [SECONDS]]: uploads per second of a JPEG, of this service (target/quarkus-app, with its embedded
# database) and of a handler in Node with sharp that keeps the same files, in turns. Needs wrk, Node and npm.
set -e
cd "$(dirname "$0")/../../.."
bench=$PWD/src/test/bench
export PICTURE=$(realpath "$1")
rounds=${2:-3} seconds=${3:-10}
work=$(mktemp -d)
services=()
finish() {
  for service in "${services[@]}"; do
    kill "$service" 2>/dev/null || true
    wait "$service" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap finish EXIT

cp -r "$bench/sharp" "$work/sharp"
(cd "$work/sharp" && npm install --silent --no-audit --no-fund --no-package-lock)
PORT=18091 FOLDER=$work/files node "$work/sharp/server.js" & services+=($!)
env -u DATABASE_URL -u JWT_SECRET PORT=18090 MANAGEMENT_PORT=0 STUDIO_HOME="$work/home" \
  "${JAVA:-java}" ${JAVA_OPTS:--Xmx256m -XX:+UseSerialGC} -jar target/quarkus-app/quarkus-run.jar >"$work/log" 2>&1 & services+=($!)
api=http://127.0.0.1:18090/api/apps/avatar-creator/projects
for _ in {1..600}; do
  project=$(curl -sf -H 'Content-Type: application/json' -d '{"name":"Bench"}' $api | sed -n 's/.*"id":"\([^"]*\)".*/\1/p') && [ -n "$project" ] && break
  sleep 0.2
done
[ -n "$project" ] || { cat "$work/log"; exit 1; }

cpu() { # PID: hundredths of a second it has used
  awk '{print $14 + $15}' "/proc/$1/stat"
}

measure() { # NAME PID URL SECONDS: uploads per second, CPU milliseconds for each, and how many were refused
  local before
  before=$(cpu "$2")
  wrk -t1 -c4 -d"$4"s --timeout 30s -s "$bench/uploads.lua" "$3" >"$work/wrk"
  awk -v name="$1" -v used=$(($(cpu "$2") - before)) \
    '/Requests\/sec/ {rate=$2} /requests in/ {count=$1} /Non-2xx/ {bad=$NF} END {print name, rate, used * 10 / count, bad+0}' "$work/wrk"
}
measure warm-up "${services[1]}" $api/$project/avatars/upload ${WARM_UP:-30} >/dev/null
measure warm-up "${services[0]}" http://127.0.0.1:18091/ 5 >/dev/null
for ((round = 1; round <= rounds; round++)); do
  measure avatar-studio "${services[1]}" $api/$project/avatars/upload "$seconds"
  measure sharp "${services[0]}" http://127.0.0.1:18091/ "$seconds"
done
