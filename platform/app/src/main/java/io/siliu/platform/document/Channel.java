package io.siliu.platform.document;

/** The way by which a document came in. */
public enum Channel {
    API,
    INBOX,
    WEB,
    /** This platform drew it: an agreement that was made on it. */
    PLATFORM,
    /** It lay inside another document: a package, or a paper to which it was attached. */
    PACKAGE
}
