package io.siliu.platform.document.internal;

/** Why a person has to look at a field. */
public enum GlanceReason {
    /** It was read, but not so that it may be used. */
    UNCERTAIN,
    /** Two places of the paper, or two ways of reading it, say different things. */
    CONTRADICTED,
    /** The paper must carry it and it was not found. */
    MISSING,
    /** It may belong to the other party of the paper. */
    WHOSE,
    /** It was read as of the kind that a person told, which the words of the paper do not tell. */
    TOLD_KIND,
    /** A person says that what stands is wrong, or that what counts as unread can be read. */
    CONTESTED,
    /** A person says that it stands on the paper, where nothing was read and nothing has to. */
    ADDED,
    /** It was read for certain, and is looked at to see how often that is wrong; nobody who handed papers in is asked. */
    SAMPLED,
    /** Reading did not tell what kind of paper it is. */
    UNKNOWN_KIND,
    /** The file itself is in doubt, and with it what it says. */
    FILE
}
