# Part of infra/siliu: kills a server of its own at random moments while papers and lines go in, and counts what is left.
# Each round starts from nothing: 200 papers and 400 lines are sent by the sandbox, which repeats every request with the
# same idempotency key until it has an answer; meanwhile the server is killed (SIGKILL) and started again. In the end the whole
# log is read again: every leaf, tile and checkpoint.

random_below() {
    number=$(od -An -N2 -tu2 /dev/urandom | tr -d ' ')
    printf '%s' $((number % $1))
}

drill() {
    rounds=3
    kills=3
    port=18080
    while [ $# -gt 0 ]; do
        case $1 in
            --rounds) shift; rounds=${1:?--rounds takes a number} ;;
            --kills) shift; kills=${1:?--kills takes a number} ;;
            --port) shift; port=${1:?--port takes a number} ;;
            *) fail "drill does not know '$1'; it takes --rounds N, --kills N and --port N" ;;
        esac
        shift
    done
    [ -z "${SILIU_DB_URL:-}" ] || fail "the drill needs the embedded database; unset SILIU_DB_URL"
    base=$HOME_DIRECTORY/drill
    round=0
    while [ "$round" -lt "$rounds" ]; do
        round=$((round + 1))
        drill_round "$round" "$rounds" "$kills" "$port" "$base/$round"
    done
    say "drill: $rounds of $rounds rounds held"
}

drill_round() {
    round=$1 rounds=$2 kills=$3 port=$4
    HOME_DIRECTORY=$5
    LOGS=$HOME_DIRECTORY/logs
    url=http://localhost:$port
    rm -rf "$HOME_DIRECTORY"
    mkdir -p "$LOGS"
    say "drill: round $round of $rounds"
    start_server "$port" --siliu.walkthrough=true
    wait_until_up "$url"
    start_sandbox witnesses --home "$HOME_DIRECTORY"
    # shellcheck disable=SC2046
    "$JAVA" $(fast_java) -Xmx1g -cp "$ROOT/infra/sandbox/target/siliu-sandbox.jar:$ROOT/infra/sandbox/target/lib/*" \
        io.siliu.sandbox.Sandbox drill --app "$url" --home "$HOME_DIRECTORY" --papers 200 --lines 400 >"$LOGS/drill.log" 2>&1 &
    feeding=$!
    CHILDREN="$CHILDREN $feeding"
    done_kills=0
    while [ "$done_kills" -lt "$kills" ] && kill -0 "$feeding" 2>/dev/null; do
        pause=$((4 + $(random_below 12)))
        sleep "$pause"
        kill -0 "$feeding" 2>/dev/null || break
        kill -KILL "$SERVER" 2>/dev/null || true
        wait "$SERVER" 2>/dev/null || true
        done_kills=$((done_kills + 1))
        say "  killed the server after $pause s ($done_kills of $kills)"
        start_server "$port" --siliu.walkthrough=true
        wait_until_up "$url"
    done
    if wait "$feeding"; then outcome=held; else outcome=broken; fi
    tail -n 12 "$LOGS/drill.log" >&2
    stop_children
    trap 'stop_children; exit 130' INT
    trap 'stop_children; exit 143' TERM HUP
    trap stop_children EXIT
    [ "$outcome" = held ] || fail "drill: round $round lost or doubled something; see $LOGS"
    log_task check >&2 || fail "drill: round $round left a log that does not agree with itself; see $LOGS"
    [ "$done_kills" -gt 0 ] || fail "drill: round $round ended before the first kill; nothing was shown"
}
