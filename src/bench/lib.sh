# Functions of the bench scripts: a PostgreSQL of their own and the packaged service, on 127.0.0.1. What they
# start they end, by its number. To be sourced from the root of the repository.
BENCH_DIR=${BENCH_DIR:-$(mktemp -d /tmp/estampillas-bench.XXXXXX)}
PG_BIN=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)}
JAVA=${JAVA:-java}
started=()

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

need() {
  for program in "$@"; do
    command -v "$program" >/dev/null || { echo "missing: $program (see src/docs/performance.md)" >&2; exit 1; }
  done
  [ -x "$PG_BIN/pg_ctl" ] || { echo "missing: Debian's postgresql" >&2; exit 1; }
}

as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

# A durable server: commits are on disk when they are acknowledged, as in production.
start_postgres() { # extra settings...
  PG_PORT=$(free_port)
  PG_DATA=$BENCH_DIR/pg
  mkdir -p "$PG_DATA"
  [ "$(id -u)" = 0 ] && chown postgres "$BENCH_DIR" "$PG_DATA"
  as_postgres "$PG_BIN/initdb" -D "$PG_DATA" -U bench --auth=trust -E UTF8 >/dev/null
  as_postgres "$PG_BIN/pg_ctl" -D "$PG_DATA" -w -s -l "$PG_DATA/server.log" -o "-p $PG_PORT -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories=$PG_DATA -c shared_buffers=1GB -c max_connections=200 -c synchronous_commit=on \
    -c fsync=on -c max_wal_size=4GB $*" start
  as_postgres "$PG_BIN/createdb" -h 127.0.0.1 -p "$PG_PORT" -U bench estampillas
}

stop_postgres() { as_postgres "$PG_BIN/pg_ctl" -D "$PG_DATA" -w -s -m fast stop || true; }

sql() { "$PG_BIN/psql" -h 127.0.0.1 -p "$PG_PORT" -U bench -d estampillas -v ON_ERROR_STOP=1 -qAtX "$@"; }

# The packaged service as in production, but for the bank (sandbox), sign-in and limits.
SERVICE_OPTIONS="-Dquarkus.profile=bench -Dquarkus.http.host=127.0.0.1 -Dquarkus.oidc.tenant-enabled=false -Dquarkus.oidc.desk.tenant-enabled=false \
 -Destampillas.payment.gateway=sandbox -Destampillas.payment.sandbox.enabled=true -Destampillas.limits.enabled=false \
 -Destampillas.receipt.keys.active=DEMO-1 -Destampillas.receipt.keys.file=src/bench/demo-keys.json \
 -Destampillas.webhook.secret-key=ZGVzYXJyb2xsby1zb2xvLW5vLWVuLXByb2R1Y2Npb24= -Destampillas.portal.secret-key=desarrollo-solo-no-en-produccion -Destampillas.refund.account.key=ZGVzYXJyb2xsby1zb2xvLW5vLWVuLXByb2R1Y2Npb24= -Dquarkus.log.level=WARN"

# Sets SERVICE_PID and SERVICE_MILLIS (from the start of the process to the first right answer).
start_service() { # port, options of java...
  local port=$1; shift
  local began; began=$(date +%s%N)
  # shellcheck disable=SC2086
  $TASKSET "$JAVA" "$@" $SERVICE_OPTIONS -Dquarkus.http.port="$port" \
    -Dquarkus.datasource.jdbc.url="jdbc:postgresql://127.0.0.1:$PG_PORT/estampillas" -Dquarkus.datasource.username=bench \
    -Dquarkus.datasource.password=bench -jar "${SERVICE_JAR:-target/estampillas.jar}" >>"$BENCH_DIR/service-$port.log" 2>&1 &
  SERVICE_PID=$!
  started+=("$SERVICE_PID")
  await_answer "http://127.0.0.1:$port/api/v1/annual-values?year=2026" "$SERVICE_PID"
  SERVICE_MILLIS=$(( ($(date +%s%N) - began) / 1000000 ))
}

await_answer() { # url, pid
  until curl -sf -m 10 -o /dev/null "$1"; do
    kill -0 "$2" 2>/dev/null || { echo "ended by itself: $1" >&2; tail -n 5 "$BENCH_DIR"/*.log >&2; exit 1; }
    sleep 0.02
  done
}

# Only while it is a running child of this script: the system soon gives the number of a dead one to another process.
stop_process() { jobs -rp | grep -qx "$1" || return 0; kill "$1" 2>/dev/null && wait "$1" 2>/dev/null || true; }

clean_up() {
  for pid in "${started[@]}"; do stop_process "$pid"; done
  [ -n "${PG_DATA:-}" ] && stop_postgres
  rm -rf "$BENCH_DIR"
}

resident_megabytes() { awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$1/status"; }
TASKSET=${TASKSET:-}

# Who may sign in: tokens of a key that lives as long as this run. To be called before start_service.
sign_in_by_own_key() {
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$BENCH_DIR/key.pem" 2>/dev/null
  local public; public=$(openssl pkey -in "$BENCH_DIR/key.pem" -pubout | grep -v -- '-----' | tr -d '\n')
  SERVICE_OPTIONS="${SERVICE_OPTIONS/-Dquarkus.oidc.tenant-enabled=false/} -Dquarkus.oidc.public-key=$public"
}
base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
token() { # role, NIT of its entity
  local head body
  head=$(printf '{"alg":"RS256","typ":"JWT","kid":"bench"}' | base64url)
  body=$(printf '{"iss":"bench","sub":"bench","preferred_username":"bench","groups":["%s"],"nit":"%s","iat":%d,"exp":%d}' \
    "$1" "${2:-800094164}" "$(date +%s)" $(($(date +%s) + 86400)) | base64url)
  echo "$head.$body.$(printf '%s.%s' "$head" "$body" | openssl dgst -sha256 -sign "$BENCH_DIR/key.pem" -binary | base64url)"
}
