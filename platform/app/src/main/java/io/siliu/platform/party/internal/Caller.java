package io.siliu.platform.party.internal;

/**
 * From where somebody acts, in keyed digests: nobody can tell the device or the address from them.
 *
 * @param addressBlock the block of network addresses with its last part left out
 */
public record Caller(byte[] deviceKey, byte[] addressKey, String addressBlock) {}
