package io.siliu.platform.document;

/** The way by which a document came in. */
public enum Channel {
    API,
    INBOX,
    WEB,
    /** It lay inside another document, a package. */
    PACKAGE
}
