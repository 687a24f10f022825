package io.siliu.platform.document;

/** Takes word of whose a document is that came without an owner. */
public interface DocumentOwners {

    /**
     * The document belongs to this enterprise from now on, in the caller's transaction: the enterprise and the officers of
     * its region see it, its list holds it. Where the enterprise holds a document of the same bytes already, the late one is
     * seen by whoever sees that one, and the list goes on showing one. A document that has an owner keeps it.
     */
    void found(long documentId, long enterpriseId);
}
