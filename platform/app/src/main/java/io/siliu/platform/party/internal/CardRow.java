package io.siliu.platform.party.internal;

/** A card of a worker: its digest and its cipher text. */
record CardRow(long workerId, byte[] cardKey, byte[] card) {}
