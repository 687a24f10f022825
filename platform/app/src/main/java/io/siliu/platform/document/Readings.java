package io.siliu.platform.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was read, for other modules that have checked already what the actor may see. */
public interface Readings {

    /** The readings of each document that has any; documents without are absent. */
    Map<Long, List<PaperReading>> of(Collection<Long> documentIds);

    /** The marks of each paper; those that were read before marks were kept are left out. */
    List<PaperMarks> marks(Collection<Long> documentIds);
}
