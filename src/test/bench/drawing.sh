#!/bin/bash
# drawing.sh [ROUNDS [TURNS]]: CPU milliseconds for a picture by the built-in illustrator (Drawing.java says how), and for a PNG of
# 1024 x 1024 by @dicebear/core with @resvg/resvg-js (dicebear/bench.js), by turns. Needs a built service, Node and npm.
set -e
cd "$(dirname "$0")/../../.."
rounds=${1:-30} turns=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r src/test/bench/dicebear "$work/dicebear"
(cd "$work/dicebear" && npm install --silent --no-audit --no-fund --no-package-lock)
for ((turn = 1; turn <= turns; turn++)); do
  "${JAVA:-java}" -Xmx512m -cp "target/classes:target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/*" src/test/bench/Drawing.java "$rounds"
  (cd "$work/dicebear" && node bench.js $((8 * rounds)))
done
