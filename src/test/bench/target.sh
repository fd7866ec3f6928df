#!/bin/bash
# This service as a target of the bench that RESULTS.md tells of, started as its users start it. JAVA_OPTS replaces the options of the JVM.
set -e
cd "$(dirname "$0")/../../.."
export JAVA_HOME=${JAVA_HOME_25:-$(ls -d /usr/lib/jvm/*25*/ | head -1)}
app=target/bench
java=("$JAVA_HOME/bin/java" ${JAVA_OPTS:-@docker/jvm.options})
case $1 in
  build)
    ./mvnw -q -B -ntp -DskipTests package -Dquarkus.package.jar.type=aot-jar -Dquarkus.package.output-directory=bench
    docker/train-aot-cache.sh "$app" "${java[@]}" ;;
  prepare)
    # The tables are there: they are adopted, and the catalog is put in.
    log=$(mktemp)
    PORT=0 MANAGEMENT_PORT=0 "${java[@]}" -jar $app/quarkus-run.jar >"$log" 2>&1 &
    service=$!
    for _ in {1..600}; do
      grep -q 'Catalog: ' "$log" && break
      kill -0 $service || break
      sleep 0.1
    done
    cat "$log"
    rm "$log"
    kill $service
    wait $service || true ;;
  start)
    # One user makes all the projects.
    MALLOC_ARENA_MAX=2 DATABASE_URL="$DATABASE_URL?connection_limit=$POOL" MANAGEMENT_PORT=0 STUDIO_LIMITS_PROJECT_CALLS=0 \
      exec "${java[@]}" -XX:AOTCache=$app/app.aot -jar $app/quarkus-run.jar ;;
esac
