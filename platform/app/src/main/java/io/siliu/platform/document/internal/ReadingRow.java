package io.siliu.platform.document.internal;

/** One stored reading; the content is encrypted. */
record ReadingRow(long documentId, int part, byte[] content) {}
