#!/bin/bash
# uploads.sh PICTURE [ROUNDS [SECONDS]]: uploads per second of a JPEG, CPU ms for each, MB resident and how many were refused, of
# this service (with its embedded database) and of a handler in Node with sharp that keeps the same files, in turns. APPS names
# the folders of several packages to be compared, as before=FOLDER after=FOLDER. Needs wrk, Node and npm.
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
names=(sharp) urls=(http://127.0.0.1:18091/)
PORT=18091 FOLDER=$work/files node "$work/sharp/server.js" & services+=($!)

start() { # NAME FOLDER PORT: starts a package and makes a project in it
  local api=http://127.0.0.1:$3/api/apps/avatar-creator/projects project
  env -u DATABASE_URL -u JWT_SECRET PORT="$3" MANAGEMENT_PORT=0 STUDIO_HOME="$work/$1" \
    "${JAVA:-java}" ${JAVA_OPTS:-@docker/jvm.options} -jar "$2/quarkus-run.jar" >"$work/$1.log" 2>&1 & services+=($!)
  for _ in {1..600}; do
    project=$(curl -sf -H 'Content-Type: application/json' -d '{"name":"Bench"}' "$api" | sed -n 's/.*"id":"\([^"]*\)".*/\1/p') && [ -n "$project" ] && break
    sleep 0.2
  done
  [ -n "$project" ] || { cat "$work/$1.log"; exit 1; }
  names+=("$1") urls+=("$api/$project/avatars/upload")
}
port=18092
for app in ${APPS:-avatar-studio=target/quarkus-app}; do
  start "${app%%=*}" "${app#*=}" $((port++))
done

cpu() { # PID: hundredths of a second it has used
  awk '{print $14 + $15}' "/proc/$1/stat"
}

measure() { # NUMBER SECONDS
  local pid=${services[$1]} before
  before=$(cpu "$pid")
  wrk -t1 -c4 -d"$2"s --timeout 30s -s "$bench/uploads.lua" "${urls[$1]}" >"$work/wrk"
  awk -v name="${names[$1]}" -v used=$(($(cpu "$pid") - before)) -v rss="$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$pid/status")" \
    '/Requests\/sec/ {rate=$2} /requests in/ {count=$1} /Non-2xx/ {bad=$NF} END {print name, rate, used * 10 / count, rss, bad+0}' "$work/wrk"
}
for number in "${!names[@]}"; do
  measure "$number" "${WARM_UP:-30}" >/dev/null
done
for ((round = 1; round <= rounds; round++)); do
  for number in "${!names[@]}"; do
    measure "$number" "$seconds"
  done
done
