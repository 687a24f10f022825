package io.siliu.platform.document.internal;

/**
 * The attempts at reading a document so far.
 *
 * @param lastNumber number of the latest, 0 when there was none
 * @param failures how many ended with a fault of ours
 * @param unended how many neither ended nor failed: their process died
 */
record EarlierAttempts(int lastNumber, int failures, int unended) {}
