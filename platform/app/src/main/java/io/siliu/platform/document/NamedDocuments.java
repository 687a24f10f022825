package io.siliu.platform.document;

import java.util.Collection;
import java.util.List;

/** Documents by their numbers, for other modules that have checked already what the actor may see. */
public interface NamedDocuments {

    /** In the order of their numbers; those that are not there are left out. */
    List<NamedDocument> of(Collection<Long> ids);

    /**
     * One of them.
     *
     * @param enterpriseId whose it is; 0 while nobody has said so
     * @param fileName the sender's name for it; a dash once its time has passed, and empty where the sender gave none
     */
    record NamedDocument(long id, long enterpriseId, String fileName, DocumentStage stage) {}
}
