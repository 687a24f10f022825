package io.siliu.platform.settlement.internal;

/** The card of a line as it is stored. */
record SealedCard(byte[] sealed, byte[] key) {}
