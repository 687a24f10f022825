package io.siliu.platform.party.internal;

/** A personal text as it is stored: cipher text, look-up digest and masked form. */
record SealedText(byte[] sealed, LookupKey key, String masked) {}
