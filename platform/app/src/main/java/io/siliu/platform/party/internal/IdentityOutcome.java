package io.siliu.platform.party.internal;

/** How the last try to confirm who somebody is ended; each has its words on the page. */
public enum IdentityOutcome {
    MATCH,
    /** No photo was handed in. */
    NO_PHOTO,
    /** No photo shows the side with the portrait, or it cannot be read. */
    FRONT_UNREAD,
    /** A photo is in the format that phones keep for themselves, which is not read. */
    PHONE_PICTURE,
    /** Photos cannot be read at present, whatever is on them. */
    READER_SILENT,
    /** The number was read, the name was not: the person completes it. */
    NAME_UNREAD,
    /** A number was read whose check digit fails. */
    NUMBER_WRONG,
    /** Name and number do not belong together. */
    DIFFER,
    NOT_ON_RECORD,
    /** The other side did not answer, so nothing is known. */
    UNKNOWN,
    /** Nobody says until when the card is good: its other side is needed. */
    VALIDITY_UNKNOWN,
    EXPIRED,
    /** Too many people registered on this phone. */
    STOPPED,
    /** Too many people registered from this network within the hour. */
    STOPPED_NETWORK,
    /** Too many people registered on the word of one recommender. */
    STOPPED_BY_WORD,
    /** Too many photos for one account and day. */
    TOO_MANY_PHOTOS,
    /** Too many tries for one account. */
    TOO_MANY
}
