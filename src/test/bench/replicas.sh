#!/bin/bash
# One, two and four replicas of the packaged service on one PostgreSQL: what more of them give, with the CPU they had.
#   replicas.sh speed [pictures, 240]   pictures and calls per second of 1, 2 and 4, and CPU of replicas and of PostgreSQL for each
#   replicas.sh alone                   what only one may do (migrating, the catalog, the sweep) while the others go on; a takeover
#   replicas.sh rolling [callers, 6]    restarts three replicas one by one under callers that repeat nothing
# Needs psql, curl, jq, wrk, PostgreSQL's initdb and pg_ctl, and a built service. It makes a server and replicas of its own, listens on the
# loopback address only, and removes everything.
set -u
cd "$(dirname "$0")/../../.."
app=${APP:-target/quarkus-app}
java=${JAVA_HOME_25:-$(ls -d /usr/lib/jvm/*25*/ | head -1)}/bin/java
bin=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)}
work=$(mktemp -d)
chmod 755 "$work"
mkdir "$work/data" "$work/home"
port=$((20000 + RANDOM % 10000))
server="postgresql://replicas@127.0.0.1:$port"
declare -A process address
others=()

# PostgreSQL does not run as root.
as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
sql() { psql -qtAX "$server/replicas" -c "$1"; }

finish() {
  for one in "${process[@]}" "${others[@]}"; do kill -9 "$one" 2>/dev/null; done
  wait 2>/dev/null
  as_owner "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1
  [ -n "${KEEP:-}" ] && echo "kept: $work" || rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

launch() { # number [NAME=value...]
  local number=$1
  shift
  address[$number]=http://127.0.0.1:$((port + 100 + number))
  env DATABASE_URL="$server/replicas" JWT_SECRET='' PORT=$((port + 100 + number)) MANAGEMENT_PORT=0 STUDIO_HOME="$work/home" \
    STUDIO_GENERATION_WORKERS=1 STUDIO_POSE_WIDTH=512 STUDIO_POSE_HEIGHT=512 STUDIO_LIMITS_PROJECT_CALLS=0 \
    STUDIO_LIMITS_GENERATION_CALLS=0 "$@" \
    "$java" ${JAVA_OPTS:-@docker/jvm.options} -jar "$app/quarkus-run.jar" >>"$work/replica$number.log" 2>&1 &
  process[$number]=$!
}

is_ready() { curl -s -m 2 -o /dev/null -f "${address[$1]}/q/health/ready"; }

await_ready() {
  for _ in {1..600}; do is_ready "$1" && return; sleep 0.1; done
  tail -20 "$work/replica$1.log"
  exit 1
}

stop() { kill "${process[$1]}" 2>/dev/null; wait "${process[$1]}" 2>/dev/null; unset "process[$1]"; }

# Clock ticks of CPU: of the replicas, or of the server with all its processes, ended ones too.
ticks() { awk '{ sub(/.*\) /, ""); print $12 + $13 }' $(printf '/proc/%s/stat ' "$@") 2>/dev/null | paste -sd+ | bc; }
server_ticks() {
  local postmaster
  postmaster=$(head -1 "$work/data/postmaster.pid")
  echo $(($(ticks "$postmaster" $(pgrep -P "$postmaster")) + $(awk '{ sub(/.*\) /, ""); print $14 + $15 }' "/proc/$postmaster/stat")))
}
per() { awk -v ticks="$1" -v n="$2" -v hz="$(getconf CLK_TCK)" 'BEGIN { printf "%.2f", ticks * 1000 / hz / n }'; }

project() { curl -s -H 'Content-Type: application/json' "${address[1]}/api/apps/pose-generator/projects" -d '{"projectName":"Bench"}' | jq -r .id; }

generate() { # jobs of ten pictures each, and waits for them
  local id=$1 jobs=$2 open
  for _ in $(seq "$jobs"); do
    curl -s -o /dev/null -H 'Content-Type: application/json' "${address[1]}/api/apps/pose-generator/generate" -d "{\"projectId\":\"$id\",
      \"generationType\":\"TEXT_DESCRIPTION\",\"textPrompt\":\"a yoga pose on one leg\",\"variationCount\":10}"
  done
  until [ "$(sql "SELECT count(*) FROM pose_generations WHERE status IN ('pending', 'processing')")" = 0 ]; do sleep 0.2; done
}

speed() {
  local pictures=${1:-240} count number id begin before database_before seconds calls
  printf '%8s %11s %17s %19s %9s %14s %16s\n' replicas pictures/s 'CPU ms a picture' 'PostgreSQL ms of it' calls/s 'CPU ms a call' 'PostgreSQL of it'
  launch 1; await_ready 1
  until [ "$(sql 'SELECT count(*) FROM pose_library')" -ge 150 ]; do sleep 0.2; done
  id=$(project)
  for count in 1 2 4; do
    for number in $(seq "$count"); do [ -n "${process[$number]:-}" ] || launch "$number"; done
    for number in $(seq "$count"); do await_ready "$number"; done
    sleep 2
    generate "$id" $((3 * count)) # warms up
    begin=$(date +%s%N) before=$(ticks "${process[@]}") database_before=$(server_ticks)
    generate "$id" $((pictures / 10))
    seconds=$(awk -v begin="$begin" -v now="$(date +%s%N)" 'BEGIN { print (now - begin) / 1e9 }')
    local of_replicas=$(($(ticks "${process[@]}") - before)) of_database=$(($(server_ticks) - database_before))
    printf '%8d %11.2f %17s %19s ' "$count" "$(awk -v n="$pictures" -v s="$seconds" 'BEGIN { print n / s }')" \
      "$(per $((of_replicas + of_database)) "$pictures")" "$(per $of_database "$pictures")"
    ask "$count" 3 >/dev/null # warms up
    before=$(ticks "${process[@]}") database_before=$(server_ticks)
    calls=$(ask "$count" 8)
    of_replicas=$(($(ticks "${process[@]}") - before)) of_database=$(($(server_ticks) - database_before))
    printf '%9.0f %14s %16s\n' "$(awk -v n="$calls" 'BEGIN { print n / 8 }')" "$(per $((of_replicas + of_database)) "$calls")" "$(per $of_database "$calls")"
  done
}

# Eight connections in all ask for a user's projects; how many answers there were.
ask() { # replicas seconds
  local number asking=()
  for number in $(seq "$1"); do
    wrk -t1 -c$((8 / $1)) -d"$2s" "${address[$number]}/api/apps/avatar-creator/projects?limit=10" >"$work/wrk$number" &
    asking+=($!)
  done
  wait "${asking[@]}"
  awk '/requests in/ { n += $1 } END { print n }' $(for number in $(seq "$1"); do echo "$work/wrk$number"; done)
}

alone() {
  local number begin id slowest often=(STUDIO_MEDIA_SWEEP_INTERVAL=1S STUDIO_MEDIA_SWEEP_DELAY=1S STUDIO_GENERATION_TAKEOVER_AFTER=3S)
  echo '1. four start at once on an empty database'
  begin=$(date +%s%N)
  for number in 1 2 3 4; do launch "$number" "${often[@]}"; done
  for number in 1 2 3 4; do await_ready "$number"; echo "  replica $number: ready after $((($(date +%s%N) - begin) / 1000000)) ms"; done
  echo "  migrated by: $(grep -l 'Migrated ' "$work"/replica?.log | wc -l), each migration recorded: $(sql 'SELECT count(*) = count(DISTINCT version) FROM studio.flyway_schema_history WHERE version IS NOT NULL')"
  until [ "$(sql 'SELECT count(*) FROM pose_library')" -ge 150 ]; do sleep 0.2; done

  echo '2. the lock of migrations and that of the catalog are held by somebody for a minute'
  psql -qX "$server/replicas" -c "SELECT pg_advisory_lock(84067230509941)" -c "BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('studio.catalog_entries', 0)); SELECT pg_sleep(60)" >/dev/null 2>&1 &
  others+=($!)
  stop 4
  begin=$(date +%s%N)
  launch 4 "${often[@]}"; await_ready 4
  echo "  a replica that starts now is ready after $((($(date +%s%N) - begin) / 1000000)) ms"
  id=$(project)
  begin=$(date +%s%N)
  generate "$id" 2
  echo "  20 pictures take $((($(date +%s%N) - begin) / 1000000)) ms"
  kill "${others[-1]}" 2>/dev/null

  echo '3. a replica is killed while it makes pictures'
  curl -s -o /dev/null -H 'Content-Type: application/json' "${address[1]}/api/apps/pose-generator/generate" -d "{\"projectId\":\"$id\",
    \"generationType\":\"TEXT_DESCRIPTION\",\"textPrompt\":\"a yoga pose on one leg\",\"variationCount\":10}"
  until [ "$(sql 'SELECT count(*) FROM studio.generation_units WHERE picked')" -ge 1 ]; do sleep 0.01; done
  kill -9 "${process[2]}"; unset 'process[2]'
  begin=$(date +%s%N)
  slowest=$(for _ in {1..100}; do curl -s -o /dev/null -w '%{time_total}\n' "${address[1]}/api/apps/avatar-creator/projects"; done | sort -n | tail -1)
  until [ "$(sql "SELECT count(*) FROM pose_generations WHERE status IN ('pending', 'processing')")" = 0 ]; do sleep 0.1; done
  echo "  slowest of 100 calls to another: $slowest s; its job is there after $((($(date +%s%N) - begin) / 1000000)) ms; taken over: $(cat "$work"/replica?.log | grep -c 'is taken over')"
  echo "  ERROR lines: $(cat "$work"/replica?.log | grep -c ' ERROR ')"
}

rolling() {
  local number caller result
  for number in 1 2 3; do launch "$number" QUARKUS_SHUTDOWN_DELAY=5S; done
  for number in 1 2 3; do await_ready "$number"; done
  until [ "$(sql 'SELECT count(*) FROM pose_library')" -ge 150 ]; do sleep 0.2; done
  printf '%s\n' "${address[@]}" >"$work/replicas"
  "$java" src/test/bench/Rolling.java "$work/replicas" "${1:-6}" >"$work/rolling" 2>&1 &
  caller=$!
  others+=("$caller")
  sleep 10
  for number in 1 2 3; do
    kill "${process[$number]}"
    local begin=$SECONDS
    wait "${process[$number]}"
    echo "  replica $number: ended with $? after $((SECONDS - begin)) s"
    launch "$number" QUARKUS_SHUTDOWN_DELAY=5S
    await_ready "$number"
    sleep 3
  done
  : >"$work/replicas"
  wait "$caller"
  result=$?
  cat "$work/rolling"
  echo "  pictures made: $(sql 'SELECT count(*) FROM generated_poses'), twice: $(sql 'SELECT count(*) - count(DISTINCT ("generationId", "variationKey")) FROM generated_poses')"
  echo "  ERROR lines: $(cat "$work"/replica?.log | grep -c ' ERROR ')"
  grep -h ' ERROR ' "$work"/replica?.log | cut -c1-200 | head -3
  return $result
}

[ -f "$app/quarkus-run.jar" ] || { echo "There is no service: ./mvnw package -DskipTests"; exit 2; }
case ${1:-} in speed | alone | rolling) ;; *) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 2 ;; esac
[ "$(id -u)" = 0 ] && chown postgres "$work/data"
as_owner "$bin/initdb" -D "$work/data" -U replicas -A trust >"$work/postgres.log" 2>&1 || { cat "$work/postgres.log"; exit 2; }
printf '%s\n' "listen_addresses = '127.0.0.1'" "port = $port" "unix_socket_directories = ''" |
  as_owner tee -a "$work/data/postgresql.conf" >/dev/null
as_owner "$bin/pg_ctl" -D "$work/data" -w -t 60 -l "$work/data/log" start >/dev/null || exit 2
psql -qX "$server/postgres" -c 'CREATE DATABASE replicas'
step=$1
shift
$step "$@"
