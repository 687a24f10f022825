package io.siliu.platform.document;

import java.util.Map;

/** Takes word of whose a document is that came without an owner. */
public interface DocumentOwners {

    /**
     * Each document belongs to the enterprise beside it from now on, in the caller's transaction: the enterprise and the
     * officers of its region see it, its list holds it. Where the enterprise holds a document of the same bytes already, the
     * late one is seen by whoever sees that one, and the list goes on showing one. A document that has an owner keeps it.
     *
     * @param enterprises by document; all of a transaction in one call, so that everybody takes what is shared in one order
     */
    void found(Map<Long, Long> enterprises);

    /**
     * A document that was found to be this enterprise's is nobody's again, in the caller's transaction: neither the
     * enterprise nor the officers of its region see it, and the names that it taught go with it. Only for a document that
     * came without an owner. One that is not this enterprise's stays as it is.
     *
     * @return false where another document of the same bytes is nobody's, of which there is only one; nothing happened then
     */
    boolean lost(long document, long enterprise);
}
