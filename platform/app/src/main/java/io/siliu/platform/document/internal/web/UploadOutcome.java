package io.siliu.platform.document.internal.web;

import io.siliu.kernel.ErrorCode;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.Receipt;
import java.io.Serializable;

/**
 * What became of one file of an upload.
 *
 * @param id the document, or null when the file was not taken
 * @param beingRead whether a file that was there already waits to be read, for the first time or again
 * @param error name of the error, or null when the file was taken
 */
public record UploadOutcome(String fileName, String id, boolean duplicate, boolean beingRead, String error)
        implements Serializable {

    static UploadOutcome taken(String fileName, Receipt receipt) {
        return new UploadOutcome(
                fileName,
                receipt.id(),
                receipt.duplicate(),
                receipt.duplicate() && receipt.stage() == DocumentStage.RECEIVED,
                null);
    }

    static UploadOutcome refused(String fileName, ErrorCode code) {
        return new UploadOutcome(fileName, null, false, false, code.name());
    }
}
