#!/bin/bash
# train-aot-cache.sh APP JAVA...: writes APP/app.aot, the AOT cache of JDK 25, from a short life of the service on an embedded database.
set -e
app=$1; shift
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

env -u DATABASE_URL STUDIO_HOME="$home" PORT=0 MANAGEMENT_PORT=0 JWT_SECRET=$secret \
  "$@" -XX:AOTCacheOutput="$app/app.aot" -jar "$app/quarkus-run.jar" >"$log" 2>&1 &
service=$!
for _ in {1..600}; do
  url=$(sed -n 's/.*Listening on: \(http:[^ ]*[0-9]\).*/\1/p' "$log")
  [ -n "$url" ] && curl -sf "$url/q/health/ready" >/dev/null && break
  kill -0 "$service" || { cat "$log"; exit 1; }
  sleep 0.1
done

projects=$url/api/apps/avatar-creator/projects
call() { curl -sf -o /dev/null -H "Authorization: Bearer $token" "$@"; }
for i in {1..200}; do
  id=$(curl -sf -H "Authorization: Bearer $token" -H 'Content-Type: application/json' -d "{\"name\":\"Training $i\"}" "$projects" |
    sed 's/.*"id":"\([^"]*\)".*/\1/')
  call "$projects"
  call "$projects/$id"
done
kill -TERM "$service"
wait "$service" || true
service=
[ -s "$app/app.aot" ] || { cat "$log"; exit 1; }
