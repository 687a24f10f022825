package io.siliu.platform.party.internal;

/**
 * A card of a worker: its digest and its cipher text.
 *
 * @param struckOff whether nothing is paid to it any more
 */
record CardRow(long workerId, byte[] cardKey, byte[] card, boolean struckOff) {}
