#!/bin/sh
# The network with containers: network.sh up | status | down [--wipe]
set -eu

HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
NET=$HERE/.net
SILIU_USER=$(id -u):$(id -g)
export SILIU_USER

say() { printf '%s\n' "compose: $*" >&2; }
compose() { docker compose --project-directory "$HERE" -f "$HERE/compose.yaml" "$@"; }

write_connection() {
    user=$NET/crypto/peerOrganizations/platform.siliu.local/users/User1@platform.siliu.local/msp
    {
        printf '%s\n' "channel=siliu" "chaincode=anchor" "organisation=PlatformOrgMSP" \
            "certificate=$user/signcerts/User1@platform.siliu.local-cert.pem" "key=$user/keystore/priv_sk"
        number=0
        for one in platform:7060 regulator:7070 tax:7080; do
            number=$((number + 1))
            echo "peer.$number=127.0.0.1:${one#*:} $NET/crypto/peerOrganizations/${one%:*}.siliu.local/peers/peer0.${one%:*}.siliu.local/tls/ca.crt"
        done
    } >"$NET/connection.properties"
}

up() {
    command -v docker >/dev/null 2>&1 || { say "docker is not on PATH; without it use: infra/siliu fabric up"; exit 1; }
    [ -f "$HERE/../../ledger/chaincode/target/siliu-chaincode.jar" ] || { say "build first: mvn package"; exit 1; }
    mkdir -p "$NET"
    chmod 700 "$NET"
    compose run --rm keys
    compose up -d
    compose run --rm channel
    write_connection
    say "up; connection: $NET/connection.properties"
}

case ${1:-} in
    up) up ;;
    status) compose ps ;;
    down) compose down; if [ "${2:-}" = --wipe ]; then rm -rf "$NET"; fi ;;
    *) say "takes up, status, down, or down --wipe"; exit 1 ;;
esac
