#!/bin/sh
# In a container with Fabric's tools, while orderer, peers and services run: the channel, and the chaincode on it, once.
set -eu

NET=${NET:-/net}
CRYPTO=$NET/crypto
ORDERER=$CRYPTO/ordererOrganizations/orderer.siliu.local/orderers/o1.orderer.siliu.local
POLICY="OutOf(2,'PlatformOrgMSP.peer','MarketRegulatorOrgMSP.peer','TaxOrgMSP.peer')"
[ ! -f "$NET/config/committed" ] || exit 0

organisation() {
    case $1 in platform) echo PlatformOrgMSP ;; regulator) echo MarketRegulatorOrgMSP ;; tax) echo TaxOrgMSP ;; esac
}
tls_root() { echo "$CRYPTO/peerOrganizations/$1.siliu.local/peers/peer0.$1.siliu.local/tls/ca.crt"; }

# as WHOM COMMAND…: as that organisation's administrator, through its own peer.
as() {
    one=$1
    shift
    env FABRIC_CFG_PATH="$NET/config/peer" CORE_PEER_TLS_ENABLED=true CORE_PEER_LOCALMSPID="$(organisation "$one")" \
        CORE_PEER_ADDRESS="peer0.$one.siliu.local:7051" CORE_PEER_TLS_ROOTCERT_FILE="$(tls_root "$one")" \
        CORE_PEER_MSPCONFIGPATH="$CRYPTO/peerOrganizations/$one.siliu.local/users/Admin@$one.siliu.local/msp" "$@"
}

patiently() {
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ "$tries" -lt 30 ] || exit 1
        sleep 1
    done
}

patiently osnadmin channel join --channelID siliu --config-block "$NET/config/siliu.block" -o o1.orderer.siliu.local:7053 \
    --ca-file "$ORDERER/tls/ca.crt" --client-cert "$ORDERER/tls/server.crt" --client-key "$ORDERER/tls/server.key"
for one in platform regulator tax; do patiently as $one peer channel join -b "$NET/config/siliu.block"; done
for one in platform regulator tax; do patiently as $one peer lifecycle chaincode install "$NET/config/anchor.tar.gz"; done
set -- -o o1.orderer.siliu.local:7050 --tls --cafile "$ORDERER/tls/ca.crt" --channelID siliu --name anchor --version 1.0 \
    --sequence 1 --signature-policy "$POLICY"
for one in platform regulator tax; do
    patiently as $one peer lifecycle chaincode approveformyorg "$@" --package-id "$(cat "$NET/config/package.id")"
done
for one in platform regulator tax; do
    set -- "$@" --peerAddresses "peer0.$one.siliu.local:7051" --tlsRootCertFiles "$(tls_root $one)"
done
patiently as platform peer lifecycle chaincode commit "$@"
touch "$NET/config/committed"
