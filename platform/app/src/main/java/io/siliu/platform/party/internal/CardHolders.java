package io.siliu.platform.party.internal;

/** How many workers hold a card that this worker holds too; the highest of the worker's cards. */
record CardHolders(long workerId, int holders) {}
