package io.siliu.platform.party.internal;

/** The cipher texts of a worker. */
record SealedWorker(long id, byte[] name, byte[] idNumber, byte[] mobile) {}
