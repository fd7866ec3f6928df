#!/bin/bash
# A storm: three replicas of the packaged service on one PostgreSQL, which are killed, stopped (SIGSTOP), told to end and started
# again while callers of both apps start jobs and read; the database is restarted under them, also as a crash would.
#   storm.sh [minutes, 10]    needs psql, curl, jq, PostgreSQL's initdb and pg_ctl, and a built service
# At its end there may be no job that failed or is partial, every picture is there exactly once, every row's file is there, a receiver of
# webhooks, which fails now and then, was told of every job, and callers were answered no 5xx but 503. It listens on the loopback address only, ends only what it started, and ends by itself.
set -u
cd "$(dirname "$0")/../../.."
minutes=${1:-10}
jar=${JAR:-target/quarkus-app/quarkus-run.jar}
java=${JAVA_HOME_25:-$(ls -d /usr/lib/jvm/*25*/ | head -1)}/bin/java
replicas=3
work=$(mktemp -d)
chmod 755 "$work"
mkdir "$work/data" "$work/calls" "$work/home"
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
bin=${PG_BIN:-$bin}
base=$((20000 + RANDOM % 20000))
database_port=$base
server="postgresql://storm@127.0.0.1:$database_port"
receiver_port=$((base + 9))
processes=() callers=() receiver=

# PostgreSQL does not run as root.
as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
postgres() { as_owner "$bin/pg_ctl" -D "$work/data" -w -t 60 "$@" >>"$work/postgres.log" 2>&1; }
sql() { psql -qtAX "$server/storm" -c "$1"; }
url() { echo "http://127.0.0.1:$((base + $1))"; }

finish() {
  for caller in "${callers[@]}"; do kill "$caller" 2>/dev/null; done
  for process in "${processes[@]}"; do kill -CONT "$process" 2>/dev/null; kill -9 "$process" 2>/dev/null; done
  [ -n "$receiver" ] && kill "$receiver" 2>/dev/null
  wait 2>/dev/null
  postgres -m immediate stop
  [ -n "${KEEP:-}" ] && echo "kept: $work" || rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

start() { # number
  DATABASE_URL="$server/storm" JWT_SECRET='' PORT=$((base + $1)) MANAGEMENT_PORT=0 STUDIO_HOME="$work/home" \
    STUDIO_GENERATION_WORKERS=2 STUDIO_GENERATION_TAKEOVER_AFTER=3S STUDIO_GENERATION_SHUTDOWN_GRACE=2S \
    STUDIO_POSE_WIDTH=256 STUDIO_POSE_HEIGHT=256 STUDIO_LIMITS_PROJECT_CALLS=0 STUDIO_SCHEMA_CHECK_INTERVAL=1S \
    STUDIO_WEBHOOKS_ALLOWED_HOSTS=127.0.0.1 \
    "$java" ${JAVA_OPTS:-@docker/jvm.options -XX:TieredStopAtLevel=1} -jar "$jar" >>"$work/replica$1.log" 2>&1 &
  processes[$1]=$!
}

ready() { curl -s -m 2 -o /dev/null -w '%{http_code}' "$(url "$1")/q/health/ready" 2>/dev/null | grep -q 200; }

# Calls a replica chosen at random and notes the status; the answer is in the file. No answer at all (000) is what a kill looks like.
call() { # file curl-arguments...
  local answer=$1 path=$2 status
  shift 2
  status=$(curl -s -m 30 -o "$answer" -w '%{http_code}' -H 'Content-Type: application/json' \
    "$(url $((1 + RANDOM % replicas)))$path" "$@")
  echo "$status" >>"$work/calls/$(basename "$answer").statuses"
  case $status in 5??) [ "$status" = 503 ] || { echo "$path $status"; cat "$answer"; echo; } >>"$work/calls/errors" ;; esac
  [ "${status:0:1}" = 2 ]
}

# Posts until it is answered: with its key a call that was done is not done again. A call that waits for no answer is given up late.
post() { # file path body
  local key
  key=$(cat /proc/sys/kernel/random/uuid)
  for _ in {1..300}; do
    call "$1" "$2" -X POST -H "Idempotency-Key: $key" -d "$3" && { echo "$key" >>"$work/calls/keys"; return 0; }
    sleep 1
  done
  return 1
}

avatars() { # name
  local answer=$work/calls/$1 project
  post "$answer" /api/apps/avatar-creator/projects '{"name":"Storm"}' || return
  project=$(jq -r .id "$answer")
  while [ ! -e "$work/over" ]; do
    post "$answer" "/api/apps/avatar-creator/projects/$project/avatars/generate" \
      '{"name":"Ada","prompt":"a friendly woman with a blue scarf","width":512,"height":512}' && echo >>"$work/calls/avatar-jobs"
    call "$answer" "/api/apps/avatar-creator/generations?limit=10"
    sleep 2
  done
}

poses() { # name
  local answer=$work/calls/$1 project
  post "$answer" /api/apps/pose-generator/projects '{"projectName":"Storm"}' || return
  project=$(jq -r .id "$answer")
  while [ ! -e "$work/over" ]; do
    post "$answer" /api/apps/pose-generator/generate "{\"projectId\":\"$project\",\"generationType\":\"TEXT_DESCRIPTION\",
      \"textPrompt\":\"a yoga pose on one leg\",\"variationCount\":6,\"exportFormats\":[\"shopee_product\"]}" \
      && echo 6 >>"$work/calls/pose-jobs"
    call "$answer" "/api/apps/pose-generator/projects/$project"
    call "$answer" "/api/apps/pose-generator/library?q=yoga&limit=5"
    sleep 3
  done
}

# Something happens to one of the replicas, or to the database.
happening() {
  local one=$((1 + RANDOM % replicas)) process
  process=${processes[$one]}
  case $((RANDOM % 7)) in
    0 | 1) kill -9 "$process"; wait "$process" 2>/dev/null; echo kill; start "$one" ;;
    2) kill -STOP "$process"; sleep $((3 + RANDOM % 6)); kill -CONT "$process"; echo stop ;;
    3 | 4) kill "$process"; wait "$process" 2>/dev/null; echo term; start "$one" ;;
    5) postgres -m fast restart; echo restart ;;
    6) postgres -m immediate stop; sleep $((RANDOM % 4)); postgres start; echo crash ;;
  esac
}

[ -f "$jar" ] || { echo "$jar is not there: ./mvnw package"; exit 2; }
[ "$(id -u)" = 0 ] && chown postgres "$work/data"
as_owner "$bin/initdb" -D "$work/data" -U storm -A trust >"$work/postgres.log" 2>&1 || { cat "$work/postgres.log"; exit 2; }
as_owner tee -a "$work/data/postgresql.conf" >/dev/null <<EOF
listen_addresses = '127.0.0.1'
port = $database_port
unix_socket_directories = ''
EOF
postgres -l "$work/data/log" start || { cat "$work/postgres.log"; exit 2; }
psql -qX "$server/postgres" -c 'CREATE DATABASE storm'
for one in $(seq $replicas); do start "$one"; done
for one in $(seq $replicas); do
  for _ in {1..120}; do ready "$one" && break; sleep 1; done
  ready "$one" || { tail -20 "$work/replica$one.log"; exit 1; }
done
until [ "$(sql 'SELECT count(*) FROM pose_library')" -ge 150 ]; do sleep 0.5; done

"$java" src/test/bench/Receiver.java $receiver_port "$work/told" >"$work/receiver.log" 2>&1 &
receiver=$!
post "$work/calls/webhook" /api/webhooks "{\"url\":\"http://127.0.0.1:$receiver_port/\",
  \"events\":[\"pose_generation.completed\",\"avatar_generation.completed\"]}" || { cat "$work/calls/webhook"; exit 1; }

echo "$(date +%T) the storm begins, for $minutes minutes"
avatars avatars1 & callers+=($!)
avatars avatars2 & callers+=($!)
poses poses1 & callers+=($!)
poses poses2 & callers+=($!)
end=$((SECONDS + minutes * 60))
while [ $SECONDS -lt $end ]; do
  sleep $((2 + RANDOM % 4))
  happening >>"$work/happenings"
done
touch "$work/over"
echo "$(date +%T) the storm is over: $(sort "$work/happenings" | uniq -c | awk '{printf "%s%d %s", sep, $1, $2; sep = ", "}')"
for caller in "${callers[@]}"; do wait "$caller"; done

# All of it is made now; a worker that was lost last is noticed soon.
open="SELECT (SELECT count(*) FROM pose_generations WHERE status IN ('pending', 'processing'))
           + (SELECT count(*) FROM avatar_generations WHERE status IN ('pending', 'processing'))"
for _ in {1..300}; do [ "$(sql "$open")" = 0 ] && break; sleep 1; done
echo "$(date +%T) all jobs have ended"
for _ in {1..900}; do
  [ "$(sql "SELECT count(*) FROM studio.webhook_deliveries WHERE status = 'pending'")" = 0 ] && break
  sleep 1
done
echo "$(date +%T) all deliveries have ended"

wrong=0
expect() { # what is wanted
  if [ "$2" = "$3" ]; then echo "  $1: $2"; else echo "! $1: $2, not $3"; wrong=1; fi
}
lines() { cat "$@" 2>/dev/null | wc -l; }
echo "calls: $(cat "$work"/calls/*.statuses | sort | uniq -c | awk '{printf "%s%d x %s", sep, $1, $2; sep = ", "}')"
expect 'jobs of poses' "$(sql 'SELECT count(*) FROM pose_generations')" "$(lines "$work/calls/pose-jobs")"
expect 'jobs of avatars' "$(sql 'SELECT count(*) FROM avatar_generations')" "$(lines "$work/calls/avatar-jobs")"
expect 'jobs that are not completed' "$(sql "SELECT (SELECT count(*) FROM pose_generations WHERE status <> 'completed')
  + (SELECT count(*) FROM avatar_generations WHERE status <> 'completed')")" 0
expect 'pictures of poses' "$(sql 'SELECT count(*) FROM generated_poses')" "$((6 * $(lines "$work/calls/pose-jobs")))"
expect 'pictures made twice' "$(sql 'SELECT count(*) - count(DISTINCT ("generationId", "variationKey")) FROM generated_poses')" 0
expect 'avatars' "$(sql 'SELECT count(*) FROM avatars')" "$(lines "$work/calls/avatar-jobs")"
expect 'deliveries that did not arrive' "$(sql "SELECT count(*) FROM studio.webhook_deliveries WHERE status <> 'delivered'")" 0
sql "SELECT id FROM pose_generations UNION ALL SELECT id FROM avatar_generations" | sort >"$work/jobs"
expect 'jobs that the receiver was not told of' "$(cut -d' ' -f3 "$work/told" | sort -u | comm -13 - "$work/jobs" | wc -l)" 0
expect 'events' "$(cut -d' ' -f1 "$work/told" | sort -u | wc -l)" "$(lines "$work/jobs")"
expect 'events with another job in another attempt' "$(sort -u "$work/told" | cut -d' ' -f1 | uniq -d | wc -l)" 0
echo "  calls of the receiver: $(lines "$work/told")"
expect 'units left' "$(sql 'SELECT count(*) FROM studio.generation_units')" 0
expect 'answers 5xx but 503' "$(cat "$work"/calls/*.statuses | grep -c '^5[0-9][0-24-9]\|^50[0-24-9]\|^5[1-9]3')" 0
[ -f "$work/calls/errors" ] && cat "$work/calls/errors"
sql "SELECT unnest(ARRAY[\"outputImageUrl\", \"thumbnailUrl\", \"exportFormats\" ->> 'shopee_product']) FROM generated_poses
     UNION ALL SELECT unnest(ARRAY[\"baseImageUrl\", \"thumbnailUrl\"]) FROM avatars" | sort >"$work/named"
(cd "$work/home/media" && find . -type f ! -path './catalog/*' ! -path './unfinished/*' | sed 's|^\./||' | sort) >"$work/files"
expect 'rows whose file is missing' "$(comm -23 "$work/named" "$work/files" | wc -l)" 0
# A picture made in vain leaves up to three files, which the sweep removes when they are an hour old.
echo "  files that no row names: $(comm -13 "$work/named" "$work/files" | wc -l)"
expect 'of these more than ten for each happening' \
  "$(($(comm -13 "$work/named" "$work/files" | wc -l) > 10 * $(lines "$work/happenings")))" 0
echo "  ERROR lines: $(cat "$work"/replica*.log | grep -c ' ERROR ')"
grep -h ' ERROR ' "$work"/replica*.log | cut -c1-300 | sort | uniq -c | sort -rn | head -5
exit $wrong
