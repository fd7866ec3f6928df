#!/bin/bash
# train-aot-cache.sh APP JAVA...: writes APP/app.aot, the AOT cache of JDK 25, from a short life of the service on an embedded database.
# The cache remembers where the jars lie, which must hold wherever the service is started from. It is the second life that is recorded:
# what only the first does, on an empty folder, would make every start longer and larger.
set -e
app=$(realpath "$1"); shift
java=("$@")
home=$(mktemp -d)
log=$home/log
secret=only-for-the-training-run-of-this-service
service=
finish() {
  [ -z "$service" ] || kill "$service" 2>/dev/null || true
  rm -rf "$home"
}
trap finish EXIT

b64() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
content=$(printf '{"alg":"HS256","typ":"JWT"}' | b64).$(printf '{"userId":"trainer","exp":%d}' $(($(date +%s) + 600)) | b64)
token=$content.$(printf '%s' "$content" | openssl dgst -sha256 -hmac "$secret" -binary | b64)

live() { # FLAGS...: starts the service with these flags besides
  : >"$log"
  env -u DATABASE_URL STUDIO_HOME="$home" PORT=0 MANAGEMENT_PORT=0 JWT_SECRET=$secret STUDIO_LIMITS_PROJECT_CALLS=0 \
    "${java[@]}" "$@" -jar "$app/quarkus-run.jar" >"$log" 2>&1 &
  service=$!
  for _ in {1..1800}; do
    url=$(sed -n 's/.*Listening on: \(http:[^ ]*[0-9]\).*/\1/p' "$log")
    [ -n "$url" ] && curl -sf "$url/q/health/ready" >/dev/null && return
    kill -0 "$service" || break
    sleep 0.1
  done
  cat "$log"
  echo 'The service did not become ready in three minutes' >&2
  exit 1
}
stop() {
  kill -TERM "$service"
  wait "$service" || true
  service=
}

live
until grep -q 'Catalog:' "$log"; do
  kill -0 "$service" || { cat "$log"; exit 1; }
  sleep 0.1
done
stop
live -XX:AOTCacheOutput="$app/app.aot"

# A fragment makes many calls of one, and is not sent. Often enough that the profiles of what serves them are kept as well: the first
# minutes are fast then.
projects=$url/api/apps/avatar-creator/projects
call() { curl -sSf -o /dev/null -H "Authorization: Bearer $token" "$@"; }
call -H 'Content-Type: application/json' -d '{"name":"Training"}' "$projects#[1-1000]"
id=$(curl -sf -H "Authorization: Bearer $token" "$projects?limit=1" | sed 's/.*"id":"\([^"]*\)".*/\1/')
call "$projects#[1-3000]"
call "$projects/$id#[1-3000]"
stop
[ -s "$app/app.aot" ] || { cat "$log"; exit 1; }
