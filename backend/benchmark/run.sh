#!/usr/bin/env bash
# Measures the packaged product against what PostgreSQL and nginx can do at most, on the same machine in the same run, and prints ratios.
#   benchmark/run.sh [--scale 0.1] [--seconds 10] [--warm-up 20] [--repeats 3] [--only WORD]
# Scale 1 is what the product is built for: 120,000 measures, 5,000,000 observations. Needs Debian's packages wrk, postgresql-contrib
# (pgbench) and nginx-light. Exit code 1 when a target is missed, 2 when it cannot be measured.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

missing=()
command -v wrk >/dev/null || missing+=(wrk)
command -v pgbench >/dev/null || missing+=(postgresql-contrib)
[ -x /usr/sbin/nginx ] || command -v nginx >/dev/null || missing+=(nginx-light)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Missing: install the packages ${missing[*]} of Debian." >&2
  exit 2
fi

# The product as it is delivered, and the same one built so that it can tell what it asks the database.
mvn -q package -DskipTests -DskipFrontend \
  '-Dquarkus.log.category."org.hibernate.orm.jdbc.bind".min-level=TRACE' -Dquarkus.package.output-directory=telling-app
mvn -q package -DskipTests -DskipFrontend
mvn -q dependency:build-classpath -Dmdep.outputFile=target/benchmark.classpath -Dmdep.includeScope=test
exec java -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" no.ringvirkning.packaged.Benchmark "$@"
