package io.siliu.ledger.chaincode;

/** The state that a peer keeps for the chaincode. What a call writes, the same call does not read. */
interface PeerState {

    /** The value, or null when there is none. */
    byte[] get(String key);

    void put(String key, byte[] value);
}
