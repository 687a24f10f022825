package io.siliu.platform.document.internal;

import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.document.PaperKind;

/**
 * One stored reading; the content is encrypted.
 *
 * @param version counts from 1; each time a person confirms a field, or the paper is read again, it grows
 * @param readerVersion of the reader that read it; null where it was read before that was kept
 * @param marks as {@link MarksOfPaper} writes them; null where it was read before they were kept
 * @param inCapitals as {@link CapitalsOfPaper} finds it
 */
@ReadInBulk
record ReadingRow(
        long documentId,
        int part,
        int version,
        Integer readerVersion,
        PaperKind kind,
        byte[] content,
        String marks,
        String inCapitals) {}
