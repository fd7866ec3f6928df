#!/bin/bash
# How long GET /library takes with 120 and with 10,000 poses: median and 90th percentile of one caller, in milliseconds.
#   search.sh postgresql://user@host:port    a server on which databases may be made; needs psql, wrk, curl and a built service
# Both sizes are measured by turns, so that whatever else the machine does befalls both. A page holds 50 poses at most: where
# the small library has fewer, part of the difference is the writing of more, so that the same is measured once more with a
# limit that lets both answer as many. Each name ends with a number, so that the words
# are as many as the poses: more than people write, and the worst case for looking up what a mistyped word means.
set -e
cd "$(dirname "$0")/../../.."
server=$1 rounds=${2:-3} seconds=${3:-2}
sizes=(120 10000)
queries=('' 'q=pose' 'q=portrait' 'q=studio' 'q=hijab' 'q=confident%20portrait' 'q=confidnt%20potrait' 'q=port' 'q=zzzz')
declare -A address process
work=$(mktemp -d)

finish() {
  for size in "${sizes[@]}"; do
    [ -z "${process[$size]}" ] || { kill "${process[$size]}" && wait "${process[$size]}"; } || true
    psql -q "$server/postgres" -c "DROP DATABASE IF EXISTS search_$size"
  done
  rm -rf "$work"
}
trap finish EXIT

fill() {
  psql -q "$server/search_$1" <<SQL
INSERT INTO pose_categories (id, name, "displayName", slug, "updatedAt")
SELECT 'bench' || i, 'Bench', 'Bench', 'bench' || i, now() FROM generate_series(0, 29) i;
DELETE FROM pose_library;
INSERT INTO pose_library (id, name, description, "categoryId", "previewImageUrl", "referenceImageUrl",
    "controlnetImageUrl", "thumbnailUrl", tags, "popularityScore", "updatedAt")
SELECT 'bench' || i,
       (ARRAY['Confident','Relaxed','Elegant','Playful','Serious','Strong','Gentle'])[1 + i % 7] || ' '
           || (ARRAY['portrait','walk','jump','lean','seat'])[1 + i / 7 % 5] || ' ' || i,
       'A pose for ' || (ARRAY['business','catalogues','sports','weddings'])[1 + i / 3 % 4] || ', arms crossed, chin up, eyes '
           || 'to the camera' || CASE WHEN i % 3 = 0 THEN ', in the studio' ELSE '' END,
       'bench' || i % 30, '/uploads/p.png', '/uploads/r.png', '/uploads/c.png', '/uploads/t.png',
       CASE WHEN i % 60 = 0 THEN ARRAY['hijab', 'modest'] ELSE ARRAY['arms-crossed'] END, i * 7919 % 500, now()
FROM generate_series(1, $1) i;
VACUUM ANALYZE pose_library;
SQL
}

for size in "${sizes[@]}"; do
  psql -q "$server/postgres" -c "CREATE DATABASE search_$size"
  DATABASE_URL="$server/search_$size" JWT_SECRET='' PORT=0 MANAGEMENT_PORT=0 STUDIO_HOME="$work/$size" \
    java @docker/jvm.options -jar target/quarkus-app/quarkus-run.jar >"$work/$size.log" 2>&1 &
  process[$size]=$!
  until grep -q 'Catalog:' "$work/$size.log"; do
    kill -0 "${process[$size]}" || { cat "$work/$size.log"; exit 1; }
    sleep 0.2
  done
  address[$size]=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/$size.log" | head -1)
  fill "$size"
done

measure() { # size query seconds
  wrk -t1 -c1 -d"$3s" --latency "${address[$1]}/api/apps/pose-generator/library?$2" |
    awk 'function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
         $1 == "50%" { half = ms($2) } $1 == "90%" { most = ms($2) } /Non-2xx/ { bad = " !" }
         END { printf "%.2f %.2f%s\n", half, most, bad }'
}

answered() { # size query: how many poses are on the page
  curl -s "${address[$1]}/api/apps/pose-generator/library?$2" | grep -o '"previewImageUrl"' | wc -l
}

for pass in 1 2; do
  for query in "${queries[@]}"; do for size in "${sizes[@]}"; do measure "$size" "$query" "${WARM_UP:-3}" >/dev/null; done; done
done
measured=()
for query in "${queries[@]}"; do
  few=$(answered 120 "$query")
  measured+=("$query")
  [ "$few" = 0 ] || [ "$few" -ge 50 ] || measured+=("$query&limit=$few")
done
printf '%-32s %14s %14s %7s %9s\n' query "120 (p50 p90)" "10000" ratio poses
for query in "${measured[@]}"; do
  for round in $(seq "$rounds"); do
    for size in "${sizes[@]}"; do measure "$size" "$query" "$seconds" >>"$work/$size.times"; done
  done
  small=$(sort -n "$work/120.times" | sed -n "$(((rounds + 1) / 2))p") large=$(sort -n "$work/10000.times" | sed -n "$(((rounds + 1) / 2))p")
  rm "$work"/*.times
  printf '%-32s %14s %14s %7.2f %9s\n' "${query:-(all)}" "$small" "$large" "$(awk "BEGIN { print ${large%% *} / ${small%% *} }")" \
    "$(answered 120 "$query")/$(answered 10000 "$query")"
done
