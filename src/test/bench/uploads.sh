#!/bin/bash
# uploads.sh PICTURE [ROUNDS [SECONDS]]: of this service, with its embedded database, and of a handler in Node with sharp that keeps
# the same files, by turns: uploads per second of a JPEG, CPU ms for each, of the service and of the database, MB resident and how many
# were refused. "sharp" flushes its files and has no database; "sharp-rows" promises what the service does: it looks for the project,
# flushes the folders as well and writes a row into the same database.
# APPS names what is to be compared: folders of packages or executables, as before=FOLDER after=FOLDER native=FILE. CALLERS connections
# (4) send pictures; WARM_UP seconds (30) are not measured. NICE is the priority of all of them. Needs wrk, Node and npm.
set -e
cd "$(dirname "$0")/../../.."
bench=$PWD/src/test/bench
export PICTURE=$(realpath "$1")
rounds=${2:-3} seconds=${3:-10}
work=$(mktemp -d)
[ -z "$NICE" ] || renice -n "$NICE" $$ >/dev/null
names=() urls=() services=() databases=()
finish() {
  for service in "${services[@]}"; do
    kill "$service" 2>/dev/null || true
    wait "$service" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap finish EXIT

start() { # NAME PACKAGE PORT: starts a package or an executable and makes a project in it
  local home=$work/$1 api=http://127.0.0.1:$3/api/apps/avatar-creator/projects command project
  # An executable is started as its unit does.
  command=("$2" -Xmx128m -Xmn16m -XX:MaxHeapFree=4m)
  [ -d "$2" ] && command=("${JAVA:-java}" ${JAVA_OPTS:-@docker/jvm.options} -jar "$2/quarkus-run.jar")
  env -u DATABASE_URL -u JWT_SECRET PORT="$3" MANAGEMENT_PORT=0 STUDIO_HOME="$home" \
    "${command[@]}" >"$work/$1.log" 2>&1 & services+=($!)
  for _ in {1..600}; do
    project=$(curl -sf -H 'Content-Type: application/json' -d '{"name":"Bench"}' "$api" | sed -n 's/.*"id":"\([^"]*\)".*/\1/p') && [ -n "$project" ] && break
    sleep 0.2
  done
  [ -n "$project" ] || { cat "$work/$1.log"; exit 1; }
  names+=("$1") urls+=("$api/$project/avatars/upload") databases+=("$(head -1 "$home/database/postmaster.pid")")
  : "${database:=postgresql://studio:$(<"$home/database.password")@127.0.0.1:$(sed -n 4p "$home/database/postmaster.pid")/studio}"
}
port=18093
for app in ${APPS:-avatar-studio=target/quarkus-app}; do
  start "${app%%=*}" "${app#*=}" $((port++))
done

cp -r "$bench/sharp" "$work/sharp"
(cd "$work/sharp" && npm install --silent --no-audit --no-fund --no-package-lock)
PORT=18091 FOLDER=$work/files node "$work/sharp/server.js" & services+=($!)
names+=(sharp) urls+=(http://127.0.0.1:18091/) databases+=(0)
PORT=18092 FOLDER=$work/files-rows DATABASE_URL=$database node "$work/sharp/server.js" & services+=($!)
names+=(sharp-rows) urls+=(http://127.0.0.1:18092/) databases+=("${databases[0]}")

cpu() { # PID...: hundredths of a second that they have used, and what they started and has ended
  local pid sum=0
  for pid in "$@"; do
    [ ! -r "/proc/$pid/stat" ] || sum=$((sum + $(sed 's/.*) //' "/proc/$pid/stat" | awk '{print $12 + $13 + $14 + $15}')))
  done
  echo "$sum"
}
backends() { # POSTMASTER: its processes
  [ "$1" = 0 ] || echo "$1" $(pgrep -P "$1")
}

measure() { # NUMBER SECONDS
  local pid=${services[$1]} database=${databases[$1]} before before_database
  before=$(cpu "$pid")
  before_database=$(cpu $(backends "$database"))
  wrk -t1 -c"${CALLERS:-4}" -d"$2"s --timeout 30s -s "$bench/uploads.lua" "${urls[$1]}" >"$work/wrk"
  awk -v name="${names[$1]}" -v used=$(($(cpu "$pid") - before)) -v used_database=$(($(cpu $(backends "$database")) - before_database)) \
    -v rss="$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$pid/status")" \
    '/Requests\/sec/ {rate=$2} /requests in/ {count=$1} /Non-2xx/ {bad=$NF}
      END {printf "%s %s uploads/s, CPU ms %.1f + %.1f, %d MB, %d refused\n", name, rate, used * 10 / count, used_database * 10 / count, rss, bad}' "$work/wrk"
}
for number in "${!names[@]}"; do
  measure "$number" "${WARM_UP:-30}" >/dev/null
done
for ((round = 1; round <= rounds; round++)); do
  for number in "${!names[@]}"; do
    measure "$number" "$seconds"
  done
done
