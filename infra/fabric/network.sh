#!/bin/sh
# A Fabric network on this machine: one orderer, the platform's peer, the market regulator's and the tax office's, and each
# organisation's chaincode service, as plain processes on loopback. Called by `infra/siliu fabric`.
#
#   network.sh up | status | down [--wipe]
#
# SILIU_FABRIC_HOME      where keys, blocks and logs are kept
# SILIU_CHAINCODE_HOME   folder with siliu-chaincode.jar and lib/
# SILIU_FABRIC_PORT      first of 33 ports (7050)
set -eu

HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
NET=${SILIU_FABRIC_HOME:?SILIU_FABRIC_HOME is not set}
CHAINCODE_HOME=${SILIU_CHAINCODE_HOME:-$HERE/../../ledger/chaincode/target}
JAVA=${JAVA:-java}
PORT=${SILIU_FABRIC_PORT:-7050}
CHANNEL=siliu
CHAINCODE=anchor
VERSION=1.0
POLICY="OutOf(2,'PlatformOrgMSP.peer','MarketRegulatorOrgMSP.peer','TaxOrgMSP.peer')"
ORGANISATIONS='PlatformOrg MarketRegulatorOrg TaxOrg'
CRYPTO=$NET/crypto
ORDERER=$CRYPTO/ordererOrganizations/orderer.siliu.local/orderers/o1.orderer.siliu.local

say() { printf '%s\n' "fabric: $*" >&2; }
fail() { say "$*"; exit 1; }

domain() {
    case $1 in
        PlatformOrg) echo platform.siliu.local ;;
        MarketRegulatorOrg) echo regulator.siliu.local ;;
        TaxOrg) echo tax.siliu.local ;;
    esac
}

# Ports of an organisation: its peer, its peer's door for chaincode, its chaincode service.
peer_port() {
    case $1 in
        PlatformOrg) echo $((PORT + 10)) ;;
        MarketRegulatorOrg) echo $((PORT + 20)) ;;
        TaxOrg) echo $((PORT + 30)) ;;
    esac
}
service_port() { echo $(($(peer_port "$1") + 2)); }
organisation_keys() { echo "$CRYPTO/peerOrganizations/$(domain "$1")"; }
peer_keys() { echo "$(organisation_keys "$1")/peers/peer0.$(domain "$1")"; }

# --- what the machine must have -----------------------------------------------------------------------------------

require_programs() {
    missing=
    for program in peer orderer configtxgen cryptogen osnadmin; do
        command -v "$program" >/dev/null 2>&1 || missing="$missing $program"
    done
    [ -z "$missing" ] || fail "not on PATH:$missing. These are programs of Hyperledger Fabric, 2.5 or later; take the" \
        "archive hyperledger-fabric for this machine from the releases of the project hyperledger/fabric on GitHub," \
        "unpack it and put its bin folder on PATH"
    [ -f "$CHAINCODE_HOME/siliu-chaincode.jar" ] || fail "there is no $CHAINCODE_HOME/siliu-chaincode.jar; build first"
}

# --- processes ------------------------------------------------------------------------------------------------------

# After a restart of the machine a number may belong to somebody else's process, so its command is looked at too.
is_running() {
    [ -f "$NET/run/$1.pid" ] || return 1
    case $1 in peer-*) command='peer node start' ;; chaincode-*) command=ChaincodeService ;; *) command=orderer ;; esac
    ps -p "$(cat "$NET/run/$1.pid")" -o args= 2>/dev/null | grep -q "$command"
}

# start NAME COMMAND…: with its output in a log of its own, not ended by the end of this script.
start() {
    name=$1
    shift
    [ ! -f "$NET/logs/$name.log" ] || mv "$NET/logs/$name.log" "$NET/logs/$name.old.log"
    if command -v setsid >/dev/null 2>&1; then set -- setsid "$@"; else set -- nohup "$@"; fi
    "$@" >"$NET/logs/$name.log" 2>&1 </dev/null &
    echo $! >"$NET/run/$name.pid"
}

# until_logged NAME WORDS: the process has said these words.
until_logged() {
    tenths=0
    until grep -q "$2" "$NET/logs/$1.log" 2>/dev/null; do
        is_running "$1" || { tail -n 5 "$NET/logs/$1.log" >&2; fail "$1 stopped while starting; see $NET/logs/$1.log"; }
        [ "$tenths" -lt 300 ] || fail "$1 did not come up within 30 s; see $NET/logs/$1.log"
        sleep 0.1
        tenths=$((tenths + 1))
    done
}

stop() {
    is_running "$1" || { rm -f "$NET/run/$1.pid"; return 0; }
    process=$(cat "$NET/run/$1.pid")
    kill "$process" 2>/dev/null || true
    tenths=0
    while is_running "$1" && [ "$tenths" -lt 100 ]; do sleep 0.1; tenths=$((tenths + 1)); done
    ! is_running "$1" || kill -9 "$process" 2>/dev/null || true
    rm -f "$NET/run/$1.pid"
}

start_orderer() {
    is_running orderer || start orderer env FABRIC_CFG_PATH="$NET/config/orderer" FABRIC_LOGGING_SPEC=info orderer
}

start_peer() {
    is_running "peer-$1" && return 0
    keys=$(peer_keys "$1")
    address=127.0.0.1:$(peer_port "$1")
    door=127.0.0.1:$(($(peer_port "$1") + 1))
    start "peer-$1" env FABRIC_CFG_PATH="$NET/config/peer" FABRIC_LOGGING_SPEC=info \
        CORE_PEER_ID="peer0.$(domain "$1")" CORE_PEER_LOCALMSPID="$1MSP" CORE_PEER_MSPCONFIGPATH="$keys/msp" \
        CORE_PEER_LISTENADDRESS="$address" CORE_PEER_ADDRESS="$address" \
        CORE_PEER_CHAINCODELISTENADDRESS="$door" CORE_PEER_CHAINCODEADDRESS="$door" \
        CORE_PEER_GOSSIP_BOOTSTRAP="$address" CORE_PEER_GOSSIP_ENDPOINT="$address" \
        CORE_PEER_GOSSIP_EXTERNALENDPOINT="$address" \
        CORE_PEER_FILESYSTEMPATH="$NET/data/$1" CORE_LEDGER_SNAPSHOTS_ROOTDIR="$NET/data/$1/snapshots" \
        CORE_PEER_TLS_CERT_FILE="$keys/tls/server.crt" CORE_PEER_TLS_KEY_FILE="$keys/tls/server.key" \
        CORE_PEER_TLS_ROOTCERT_FILE="$keys/tls/ca.crt" \
        SILIU_CHAINCODE_CONNECTION="$NET/config/connection-$1.json" \
        peer node start
}

start_service() {
    is_running "chaincode-$1" && return 0
    keys=$(peer_keys "$1")
    start "chaincode-$1" env CORE_CHAINCODE_ID="$(cat "$NET/config/package.id")" \
        CHAINCODE_SERVER_ADDRESS="127.0.0.1:$(service_port "$1")" \
        CHAINCODE_TLS_KEY="$keys/tls/server.key" CHAINCODE_TLS_CERT="$keys/tls/server.crt" \
        CHAINCODE_CLIENT_CA_CERT="$keys/tls/ca.crt" SILIU_CHAINCODE_WRITERS=PlatformOrgMSP \
        "$JAVA" -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 \
        -cp "$NET/chaincode/siliu-chaincode.jar:$NET/chaincode/lib/*" io.siliu.ledger.chaincode.ChaincodeService
}

# --- the first time -------------------------------------------------------------------------------------------------

# as ORGANISATION COMMAND…: as its administrator, through its own peer.
as() {
    organisation=$1
    shift
    env FABRIC_CFG_PATH="$NET/config/peer" FABRIC_LOGGING_SPEC=warning CORE_PEER_TLS_ENABLED=true \
        CORE_PEER_LOCALMSPID="${organisation}MSP" CORE_PEER_ADDRESS="127.0.0.1:$(peer_port "$organisation")" \
        CORE_PEER_TLS_ROOTCERT_FILE="$(peer_keys "$organisation")/tls/ca.crt" \
        CORE_PEER_MSPCONFIGPATH="$(organisation_keys "$organisation")/users/Admin@$(domain "$organisation")/msp" \
        "$@" >>"$NET/logs/setup.log" 2>&1
}

# Right after its start the orderer may still be choosing its leader.
patiently() {
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ "$tries" -lt 20 ] || { tail -n 5 "$NET/logs/setup.log" >&2; fail "'$*' failed; see $NET/logs/setup.log"; }
        sleep 0.5
    done
}

fill() {
    sed -e "s#@CRYPTO@#$CRYPTO#g" -e "s#@DATA@#$NET/data#g" -e "s#@BUILDER@#$HERE/builder#g" -e "s#@ORDERER@#$ORDERER#g" \
        -e "s#@LISTEN@#127.0.0.1#g" -e "s#@[A-Z]*_HOST@#127.0.0.1#g" -e "s#@ORDERER_PORT@#$PORT#g" \
        -e "s#@ADMIN_PORT@#$((PORT + 3))#g" -e "s#@PLATFORM_PORT@#$(peer_port PlatformOrg)#g" \
        -e "s#@REGULATOR_PORT@#$(peer_port MarketRegulatorOrg)#g" -e "s#@TAX_PORT@#$(peer_port TaxOrg)#g" \
        -e "s#@BATCH_TIMEOUT@#${SILIU_FABRIC_BATCH_TIMEOUT:-250ms}#g" "$1" >"$2"
}

one_line() { awk '{printf "%s\\n", $0}' "$1"; }

make_keys_and_configuration() {
    mkdir -p "$NET/config/orderer" "$NET/config/peer" "$NET/data" "$NET/logs" "$NET/run"
    chmod 700 "$NET"
    cryptogen generate --config="$HERE/crypto-config.yaml" --output="$CRYPTO" >"$NET/logs/setup.log" 2>&1 ||
        fail "cryptogen failed; see $NET/logs/setup.log"
    fill "$HERE/configtx.yaml.in" "$NET/config/configtx.yaml"
    fill "$HERE/core.yaml.in" "$NET/config/peer/core.yaml"
    fill "$HERE/orderer.yaml.in" "$NET/config/orderer/orderer.yaml"
    configtxgen -configPath "$NET/config" -profile Siliu -channelID "$CHANNEL" -outputBlock "$NET/config/$CHANNEL.block" \
        >>"$NET/logs/setup.log" 2>&1 || fail "configtxgen failed; see $NET/logs/setup.log"
    for one in $ORGANISATIONS; do
        keys=$(peer_keys "$one")
        printf '{"address":"127.0.0.1:%s","dial_timeout":"5s","tls_required":true,"client_auth_required":true,"root_cert":"%s","client_key":"%s","client_cert":"%s"}' \
            "$(service_port "$one")" "$(one_line "$keys/tls/ca.crt")" "$(one_line "$keys/tls/server.key")" \
            "$(one_line "$keys/tls/server.crt")" >"$NET/config/connection-$one.json"
    done
}

# The package holds no code and no address, and is the same bytes, so the same identifier, for every organisation.
make_package() {
    work=$NET/config/package
    mkdir -p "$work"
    printf '{}' >"$work/connection.json"
    printf '{"type":"ccaas","label":"%s_%s"}' "$CHAINCODE" "$VERSION" >"$work/metadata.json"
    pack="tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf -"
    (cd "$work" && $pack connection.json | gzip -n >code.tar.gz && $pack code.tar.gz metadata.json | gzip -n >"../$CHAINCODE.tar.gz")
    FABRIC_CFG_PATH=$NET/config/peer peer lifecycle chaincode calculatepackageid "$NET/config/$CHAINCODE.tar.gz" \
        >"$NET/config/package.id" 2>>"$NET/logs/setup.log" || fail "the package is refused; see $NET/logs/setup.log"
}

orderer_joins() {
    osnadmin channel join --channelID "$CHANNEL" --config-block "$NET/config/$CHANNEL.block" -o "127.0.0.1:$((PORT + 3))" \
        --ca-file "$ORDERER/tls/ca.crt" --client-cert "$ORDERER/tls/server.crt" --client-key "$ORDERER/tls/server.key" \
        >>"$NET/logs/setup.log" 2>&1
}

make_channel() {
    patiently orderer_joins
    for one in $ORGANISATIONS; do patiently as "$one" peer channel join -b "$NET/config/$CHANNEL.block"; done
    for one in $ORGANISATIONS; do patiently as "$one" peer lifecycle chaincode install "$NET/config/$CHAINCODE.tar.gz"; done
    set -- -o "127.0.0.1:$PORT" --tls --cafile "$ORDERER/tls/ca.crt" --channelID "$CHANNEL" --name "$CHAINCODE" \
        --version "$VERSION" --sequence 1 --signature-policy "$POLICY"
    for one in $ORGANISATIONS; do
        patiently as "$one" peer lifecycle chaincode approveformyorg "$@" --package-id "$(cat "$NET/config/package.id")"
    done
    for one in $ORGANISATIONS; do
        set -- "$@" --peerAddresses "127.0.0.1:$(peer_port "$one")" --tlsRootCertFiles "$(peer_keys "$one")/tls/ca.crt"
    done
    patiently as PlatformOrg peer lifecycle chaincode commit "$@"
}

write_connection() {
    user=$(organisation_keys PlatformOrg)/users/User1@$(domain PlatformOrg)/msp
    {
        echo "# As whom, and through which peers, the platform reaches the channel; written by fabric up."
        echo "channel=$CHANNEL"
        echo "chaincode=$CHAINCODE"
        echo "organisation=PlatformOrgMSP"
        echo "certificate=$user/signcerts/User1@$(domain PlatformOrg)-cert.pem"
        echo "key=$user/keystore/priv_sk"
        number=0
        for one in $ORGANISATIONS; do
            number=$((number + 1))
            echo "peer.$number=127.0.0.1:$(peer_port "$one") $(peer_keys "$one")/tls/ca.crt"
        done
    } >"$NET/connection.properties"
}

# Which organisations can sign is known by gossip; before it is, nothing is endorsed.
until_each_peer_sees_the_others() {
    for one in $ORGANISATIONS; do
        for other in $ORGANISATIONS; do
            [ "$one" = "$other" ] || until_logged "peer-$one" "current view: .*127.0.0.1:$(peer_port "$other")"
        done
    done
}

# --- words ----------------------------------------------------------------------------------------------------------

# The chaincode answers through this organisation's peer; that no such log is open is an answer.
answers() {
    as "$1" peer chaincode query -C "$CHANNEL" -n "$CHAINCODE" -c '{"Args":["standing","nobody"]}' && return 0
    tail -n 3 "$NET/logs/setup.log" | grep -q NOT_OPEN
}

# What runs is a copy, so that building again does not pull the classes from under a running service.
copy_chaincode() {
    for one in $ORGANISATIONS; do ! is_running "chaincode-$one" || return 0; done
    rm -rf "$NET/chaincode"
    mkdir "$NET/chaincode"
    cp -R "$CHAINCODE_HOME/siliu-chaincode.jar" "$CHAINCODE_HOME/lib" "$NET/chaincode"
}

up() {
    require_programs
    begun=$(date +%s)
    [ -f "$NET/connection.properties" ] || { down_quietly; rm -rf "$NET"; make_keys_and_configuration; make_package; }
    mkdir -p "$NET/run" "$NET/logs"
    copy_chaincode
    for one in $ORGANISATIONS; do start_service "$one"; done
    start_orderer
    for one in $ORGANISATIONS; do start_peer "$one"; done
    until_logged orderer 'Beginning to serve requests'
    for one in $ORGANISATIONS; do until_logged "peer-$one" 'Started peer with ID'; done
    [ -f "$NET/connection.properties" ] || make_channel
    until_each_peer_sees_the_others
    for one in $ORGANISATIONS; do patiently answers "$one"; done
    write_connection
    say "up after $(($(date +%s) - begun)) s: channel $CHANNEL, three organisations, two of them sign each anchor"
    say "connection: $NET/connection.properties"
}

status() {
    [ -d "$NET/run" ] || { say "there is no network in $NET"; return 3; }
    all=0
    for one in orderer $(for o in $ORGANISATIONS; do echo "peer-$o chaincode-$o"; done); do
        if is_running "$one"; then say "$one up, process $(cat "$NET/run/$one.pid")"; else say "$one down"; all=3; fi
    done
    return $all
}

down_quietly() {
    for one in $ORGANISATIONS; do stop "peer-$one"; done
    stop orderer
    for one in $ORGANISATIONS; do stop "chaincode-$one"; done
}

down() {
    down_quietly
    if [ "${1:-}" = --wipe ]; then rm -rf "$NET"; fi
    say "down"
}

case ${1:-} in
    up) up ;;
    status) status ;;
    down) shift; down "$@" ;;
    *) fail "takes up, status, down, or down --wipe" ;;
esac
