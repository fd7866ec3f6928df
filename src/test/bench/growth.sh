#!/bin/bash
# How cost grows with the data: databases of different sizes on one PostgreSQL, the packaged service on each, asked by turns.
#   growth.sh fill 1000 100000 10000000    makes a database for each number of avatars (as many pictures, a tenth as many projects)
#   growth.sh calls [requests, 200]        median of each call on each size; statements' time, and pages touched, by pg_stat_statements
#   growth.sh plot SVG                     draws what the last calls gave
#   growth.sh plans                        which tables each call reads as a whole (auto_explain)
#   growth.sh claims                       taking a picture's unit from the queue, and all statements for a picture
#   growth.sh start [starts, 5]            from the start of the process until it is ready
#   growth.sh sweep 2000 20000 200000      rows with five files each: how long the sweep takes, and what memory
#   growth.sh clean                        stops the server and removes everything
# Each step goes on with what those before it left in target/growth. With 100 avatars there are 10^2 pictures queued and 10^3 poses; see
# sizes(). Needs psql, curl, jq, PostgreSQL's initdb and pg_ctl, and a built service. Listens on the loopback address only.
set -eu
cd "$(dirname "$0")/../../.."
work=$PWD/${GROWTH:-target/growth}
bin=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)}
port=${GROWTH_PORT:-27432}
server="postgresql://growth@127.0.0.1:$port"
app=${APP:-target/quarkus-app}
secret=growth-growth-growth-growth-growth
java=${JAVA_HOME_25:-$(ls -d /usr/lib/jvm/*25*/ | head -1)}/bin/java
processes=()

# PostgreSQL does not run as root.
as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
sql() { psql -qtAX "$server/$1" -c "$2"; }

finish() {
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
}
trap finish EXIT
trap 'exit 130' INT TERM

# Poses, queued pictures, keys and rows of the heavy user that belong to a number of avatars.
sizes() {
  if [ "$1" -lt 100000 ]; then echo "1000 100 1000 0"
  elif [ "$1" -lt 10000000 ]; then echo "10000 10000 100000 10000"
  else echo "100000 1000000 1000000 10000"; fi
}

database() {
  [ -d "$work/data" ] || {
    mkdir -p "$work/data"
    [ "$(id -u)" = 0 ] && chown postgres "$work/data"
    as_owner "$bin/initdb" -D "$work/data" -U growth -A trust >"$work/initdb.log"
    as_owner tee -a "$work/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = ''
shared_buffers = 2GB
wal_level = minimal
max_wal_senders = 0
max_wal_size = 8GB
checkpoint_timeout = 30min
shared_preload_libraries = 'pg_stat_statements, auto_explain'
pg_stat_statements.track = all
pg_stat_statements.max = 2000
auto_explain.log_nested_statements = on
CONF
  }
  as_owner "$bin/pg_ctl" -D "$work/data" status >/dev/null ||
    as_owner "$bin/pg_ctl" -D "$work/data" -w -t 120 -l "$work/data/log" start >/dev/null
}

# The service on a database, in the background; says its address and process when it is ready.
serve() { # database role [NAME=value...]
  local database=$1 role=$2 log
  shift 2
  log=$work/$database-$role.log
  env DATABASE_URL="$server/$database" JWT_SECRET=$secret PORT=0 MANAGEMENT_PORT=0 STUDIO_HOME="$work/home-$database" STUDIO_ROLE="$role" \
    STUDIO_LIMITS_PROJECT_CALLS=0 STUDIO_LIMITS_GENERATION_CALLS=0 STUDIO_POSE_WIDTH=256 STUDIO_POSE_HEIGHT=256 "$@" \
    "$java" ${JAVA_OPTS:-@docker/jvm.options} -jar "$app/quarkus-run.jar" >"$log" 2>&1 &
  process=$!
  processes+=("$process")
  until grep -qs 'The database is ready' "$log"; do
    kill -0 "$process" || { cat "$log"; exit 1; }
    sleep 0.1
  done
  address=$(grep -o 'http://127.0.0.1:[0-9]*' "$log" | head -1)
}

fill() {
  database
  for avatars in "$@"; do
    local name=growth_$avatars poses queued keys heavy
    [ "$(sql postgres "SELECT count(*) FROM pg_database WHERE datname = '$name'")" = 0 ] || { echo "$name is there"; continue; }
    read -r poses queued keys heavy <<<"$(sizes "$avatars")"
    sql postgres "CREATE DATABASE filling"
    sql filling "CREATE EXTENSION pg_stat_statements"
    serve filling web
    until grep -qs 'Catalog:' "$work/filling-web.log"; do sleep 0.2; done
    kill "$process" && wait "$process" || true
    SECONDS=0
    psql -qX "$server/filling" -v n="$avatars" -v poses="$poses" -v queued="$queued" -v keys="$keys" -v heavy="$heavy" \
      -f src/test/bench/growth/rows.sql >/dev/null
    sql postgres "ALTER DATABASE filling RENAME TO $name"
    sql postgres CHECKPOINT
    echo "$name: $(sql postgres "SELECT pg_size_pretty(pg_database_size('$name'))"), made in $SECONDS s"
  done
}

filled() { sql postgres "SELECT datname FROM pg_database WHERE datname LIKE 'growth\_%' ORDER BY length(datname), datname"; }

# Services on all databases, and the program that asks them.
ask() { # what...
  local targets=() name
  for name in $(filled); do
    serve "$name" web
    targets+=("$server/$name" "$address" "$process")
  done
  mkdir -p "$work/classes"
  "${java%/java}/javac" -d "$work/classes" src/test/bench/growth/Growth.java
  "$java" -Xmx256m -cp "$work/classes:$(ls "$app"/lib/main/org.postgresql.postgresql-*.jar)" Growth "$@" "$secret" \
    "$work/data/log" "${targets[@]}"
}

claims() {
  local name made
  printf '%-18s %8s %12s %12s %12s %16s %18s\n' database queued claims 'mean ms' 'least ms' 'pages a claim' 'pages a picture'
  for name in $(filled); do
    local queued
    queued=$(sql "$name" "SELECT count(*) FROM studio.generation_units")
    sql "$name" "SELECT pg_stat_statements_reset()" >/dev/null
    serve "$name" worker STUDIO_GENERATION_WORKERS=1
    for _ in {1..600}; do
      made=$(sql "$name" "SELECT coalesce(sum(rows), 0) FROM pg_stat_statements WHERE query LIKE 'WITH pictures AS%'")
      [ "$made" -lt 60 ] || break
      sleep 0.2
    done
    kill "$process" && wait "$process" || true
    sql "$name" "SELECT '$name', $queued, calls, round(mean_exec_time::numeric, 3), round(min_exec_time::numeric, 3),
        (shared_blks_hit + shared_blks_read) / calls,
        (SELECT sum(shared_blks_hit + shared_blks_read) FROM pg_stat_statements WHERE calls >= $made / 2) / $made
      FROM pg_stat_statements WHERE query LIKE 'WITH pictures AS%' ORDER BY calls DESC LIMIT 1" |
      awk -F'|' '{ printf "%-18s %8d %12d %12s %12s %16d %18d\n", $1, $2, $3, $4, $5, $6, $7 }'
  done
}

start() {
  local name begin
  for _ in $(seq "${1:-5}"); do
    for name in $(filled); do
      sql "$name" "SELECT pg_stat_statements_reset()" >/dev/null
      begin=$(date +%s%N)
      serve "$name" all STUDIO_GENERATION_WORKERS=0
      until curl -fs -o /dev/null "$address/q/health/ready"; do sleep 0.005; done
      echo "$((($(date +%s%N) - begin) / 1000000)) $(sql "$name" "SELECT round(sum(total_exec_time)), sum(shared_blks_hit + shared_blks_read)
        FROM pg_stat_statements WHERE dbid = (SELECT oid FROM pg_database WHERE datname = '$name')" | tr '|' ' ')" >>"$work/$name.starts.now"
      kill "$process" && wait "$process" || true
    done
  done
  printf '%-18s %10s %10s %18s %10s\n' database 'least ms' median 'least in database' pages
  for name in $(filled); do
    sort -n "$work/$name.starts.now" | awk -v name="$name" '{ t[NR] = $1; if (NR == 1 || $2 < in_database) in_database = $2; if (NR == 1 || $3 < pages) pages = $3 }
      END { printf "%-18s %10d %10d %18d %10d\n", name, t[1], t[int((NR + 1) / 2)], in_database, pages }'
    rm "$work/$name.starts.now"
  done
}

# A file for each key that rows name, and one in a hundred that none names, all two hours old.
sweep() {
  local avatars name keys=$work/keys
  for avatars in "$@"; do
    name=sweep_$avatars
    sql postgres "CREATE DATABASE filling"
    sql filling "CREATE EXTENSION pg_stat_statements"
    serve filling web
    until grep -qs 'Catalog:' "$work/filling-web.log"; do sleep 0.2; done
    kill "$process" && wait "$process" || true
    psql -qX "$server/filling" -v n="$avatars" -v poses=100 -v queued=0 -v keys=0 -v heavy=0 -f src/test/bench/growth/rows.sql >/dev/null
    sql postgres "ALTER DATABASE filling RENAME TO $name"
    sql "$name" "SELECT unnest(ARRAY[\"baseImageUrl\", \"thumbnailUrl\"]) FROM avatars
                 UNION ALL SELECT unnest(ARRAY[\"outputImageUrl\", \"thumbnailUrl\", \"exportFormats\" ->> 'shopee_product']) FROM generated_poses
                 UNION ALL SELECT bench.file(7, i) FROM generate_series(1::bigint, $avatars / 20) AS i" >"$keys"
    "$java" src/test/bench/growth/Files.java "$work/home-$name/media" "$keys"
    serve "$name" web STUDIO_MEDIA_SWEEP_DELAY=1S
    until grep -qs 'Looked through' "$work/$name-web.log"; do sleep 0.2; done
    echo "$(grep -o 'Looked through.*' "$work/$name-web.log"); resident: $(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$process/status") MB at most"
    kill "$process" && wait "$process" || true
    sql postgres "DROP DATABASE $name"
    rm -rf "$work/home-$name" "$keys"
  done
}

clean() {
  [ ! -d "$work/data" ] || as_owner "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null || true
  rm -rf "$work"
}

[ -f "$app/quarkus-run.jar" ] || { echo "There is no service: ./mvnw package -DskipTests"; exit 2; }
step=${1:-}
[ -z "$step" ] || shift
case $step in
  fill) fill "$@" ;;
  calls) database; ask calls "${1:-200}" >"$work/calls.txt"; cat "$work/calls.txt" ;;
  plot) "$java" src/test/bench/growth/Plot.java "$work/calls.txt" "$1" ;;
  plans) database; ask plans 1 ;;
  claims) database; claims ;;
  start) database; start "$@" ;;
  sweep) database; sweep "$@" ;;
  clean) clean ;;
  *) sed -n '2,12s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
