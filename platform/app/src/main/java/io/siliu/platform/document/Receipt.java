package io.siliu.platform.document;

/**
 * What the sender of a document is told.
 *
 * @param id the document, as text because it exceeds what JavaScript numbers hold
 * @param sha256 hex digest of the bytes received
 * @param duplicate whether the same bytes were there already; then nothing new happens, except
 *     that a paper which went unread by a fault of ours, or which an older reader refused or could not tell, is read again
 */
public record Receipt(String id, String sha256, boolean duplicate, DocumentStage stage) {}
