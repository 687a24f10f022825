package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.NumberUses;
import io.siliu.platform.fourflow.SealedRevision;
import java.util.List;

/** What is kept of a sealed revision until the numbers on its papers are asked about; its content is not. */
record SealedPapers(long recordId, int revision, List<NumberUses.Paper> papers) {

    static SealedPapers of(SealedRevision revision) {
        return new SealedPapers(revision.recordId(), revision.revision(), NumberUses.Paper.of(revision));
    }
}
