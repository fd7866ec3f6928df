#!/bin/bash
# How many pictures a second a job of the built-in renderer makes, with one and with two worker processes of one worker each.
#   engine.sh postgresql://user@host:port [pictures, 200]    a server on which databases may be made; needs psql, curl, a built service
# Told of each: pictures a second; milliseconds of a worker per picture, of these drawing and encoding, and all else; milliseconds
# in which the database was busy with statements (pg_stat_database.active_time) per picture, also those of idle replicas. At the
# end: milliseconds from the row of a job to the beginning of its picture when there is nothing else to do, of 20 jobs.
set -e
cd "$(dirname "$0")/../../.."
server=$1 pictures=${2:-200}
app=api/apps/pose-generator
work=$(mktemp -d)
processes=()

finish() {
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null && wait "$process" || true; done
  psql -q "$server/postgres" -c 'DROP DATABASE IF EXISTS engine_bench WITH (FORCE)'
  rm -rf "$work"
}
trap finish EXIT

sql() { psql -qtA "$server/engine_bench" -c "$1"; }

start() { # role name
  DATABASE_URL="$server/engine_bench" JWT_SECRET='' PORT=0 MANAGEMENT_PORT=0 STUDIO_HOME="$work/home" STUDIO_ROLE=$1 \
    STUDIO_GENERATION_WORKERS=1 java ${JAVA_OPTS:-@docker/jvm.options} -jar target/quarkus-app/quarkus-run.jar >"$work/$2.log" 2>&1 &
  processes+=($!)
  until grep -qs 'The database is ready' "$work/$2.log"; do
    kill -0 $! || { cat "$work/$2.log"; exit 1; }
    sleep 0.2
  done
}

generate() { # poses variations
  local poses
  poses=$(sql "SELECT string_agg('\"' || id || '\"', ',') FROM (SELECT id FROM pose_library ORDER BY id LIMIT $1) p")
  curl -sS -H 'Content-Type: application/json' "$web/$app/generate" -d "{\"projectId\":\"$project\",
    \"generationType\":\"GALLERY_REFERENCE\",\"selectedPoseIds\":[$poses],\"batchSize\":$2}" >"$work/answer"
  job=$(sed -n 's/^{"id":"\([^"]*\)".*/\1/p' "$work/answer")
  [ -n "$job" ] || { cat "$work/answer"; exit 1; }
  until [ "$(sql "SELECT status FROM pose_generations WHERE id = '$job'")" = completed ]; do sleep 0.5; done
}

psql -q "$server/postgres" -c 'CREATE DATABASE engine_bench'
start web web
web=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/web.log" | head -1)
until [ "$(sql 'SELECT count(*) FROM pose_library')" -ge 50 ]; do sleep 0.2; done
project=$(curl -sS -H 'Content-Type: application/json' "$web/api/apps/pose-generator/projects" -d '{"projectName":"Bench"}' |
  sed -n 's/^{"id":"\([^"]*\)".*/\1/p')

echo 'workers  pictures/s  ms/picture  drawing+encoding  all else  database ms/picture'
for workers in 1 2; do
  start worker "worker$workers"
  generate 10 4 # warms up
  sleep 11 # until all sessions have told what they did
  before=$(sql "SELECT active_time FROM pg_stat_database WHERE datname = current_database()")
  generate $((pictures / 4)) 4
  sleep 11
  after=$(sql "SELECT active_time FROM pg_stat_database WHERE datname = current_database()")
  sql "SELECT \"totalProcessingTime\", \"avgGenerationTime\" FROM pose_generations WHERE id = '$job'" |
    awk -F'|' -v n="$pictures" -v w="$workers" -v before="$before" -v after="$after" '{
      each = $1 * 1000 * w / n; made = $2 * 1000
      printf "%7d  %10.2f  %10.0f  %16.0f  %8.0f  %20.2f\n", w, n / $1, each, made, each - made, (after - before) / n }'
done

for _ in {1..20}; do generate 1 1; done
sql "SELECT 'from row to beginning: fastest ' || round(min(wait)) || ' ms, median ' || round(percentile_disc(0.5) WITHIN GROUP (ORDER BY wait)) || ' ms'
  FROM (SELECT extract(epoch FROM \"startedAt\" - \"createdAt\") * 1000 AS wait FROM pose_generations
        ORDER BY \"createdAt\" DESC LIMIT 20) jobs"
