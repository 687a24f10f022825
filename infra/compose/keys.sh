#!/bin/sh
# In a container with Fabric's tools: keys, configuration, the channel's first block and the chaincode's package, once.
set -eu

NET=${NET:-/net}
FABRIC=${FABRIC:-/fabric}
CRYPTO=$NET/crypto
ORDERER=$CRYPTO/ordererOrganizations/orderer.siliu.local/orderers/o1.orderer.siliu.local
[ ! -f "$NET/config/package.id" ] || exit 0

fill() {
    sed -e "s#@CRYPTO@#$CRYPTO#g" -e "s#@DATA@#$NET/data#g" -e "s#@BUILDER@#/builder#g" -e "s#@ORDERER@#$ORDERER#g" \
        -e "s#@LISTEN@#0.0.0.0#g" -e "s#@ORDERER_HOST@#o1.orderer.siliu.local#g" \
        -e "s#@PLATFORM_HOST@#peer0.platform.siliu.local#g" -e "s#@REGULATOR_HOST@#peer0.regulator.siliu.local#g" \
        -e "s#@TAX_HOST@#peer0.tax.siliu.local#g" -e "s#@ORDERER_PORT@#7050#g" -e "s#@ADMIN_PORT@#7053#g" \
        -e "s#@[A-Z]*_PORT@#7051#g" -e "s#@BATCH_TIMEOUT@#250ms#g" "$1" >"$2"
}

one_line() { awk '{printf "%s\\n", $0}' "$1"; }

mkdir -p "$NET/config/orderer" "$NET/config/peer" "$NET/config/package" "$NET/data"
cryptogen generate --config="$FABRIC/crypto-config.yaml" --output="$CRYPTO"
fill "$FABRIC/configtx.yaml.in" "$NET/config/configtx.yaml"
fill "$FABRIC/core.yaml.in" "$NET/config/peer/core.yaml"
fill "$FABRIC/orderer.yaml.in" "$NET/config/orderer/orderer.yaml"
configtxgen -configPath "$NET/config" -profile Siliu -channelID siliu -outputBlock "$NET/config/siliu.block"

for one in platform regulator tax; do
    tls=$CRYPTO/peerOrganizations/$one.siliu.local/peers/peer0.$one.siliu.local/tls
    printf '{"address":"127.0.0.1:7053","dial_timeout":"5s","tls_required":true,"client_auth_required":true,"root_cert":"%s","client_key":"%s","client_cert":"%s"}' \
        "$(one_line "$tls/ca.crt")" "$(one_line "$tls/server.key")" "$(one_line "$tls/server.crt")" \
        >"$NET/config/connection-$one.json"
done

# The package holds no code and no address, and is the same bytes for every organisation.
cd "$NET/config/package"
printf '{}' >connection.json
printf '{"type":"ccaas","label":"anchor_1.0"}' >metadata.json
pack="tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf -"
$pack connection.json | gzip -n >code.tar.gz
$pack code.tar.gz metadata.json | gzip -n >../anchor.tar.gz
FABRIC_CFG_PATH=$NET/config/peer peer lifecycle chaincode calculatepackageid "$NET/config/anchor.tar.gz" \
    >"$NET/config/package.id"
