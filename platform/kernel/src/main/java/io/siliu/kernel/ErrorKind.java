package io.siliu.kernel;

/** Whose turn it is after an error; the edge of the system maps each kind to one HTTP status. */
public enum ErrorKind {
    /** The caller sent something that can be corrected: status 400 or 422. */
    USER,
    /** The caller is not signed in: status 401. */
    UNAUTHENTICATED,
    /** The caller may not do this: status 403. */
    FORBIDDEN,
    /** There is no such thing, or the caller may not know that there is: status 404. */
    NOT_FOUND,
    /** It contradicts what is already recorded: status 409. */
    CONFLICT,
    /** It is larger than the stated limit: status 413. */
    TOO_LARGE,
    /** The caller asks too often: status 429. */
    TOO_MANY,
    /** Another party did not answer; the same request may succeed later: status 503. */
    EXTERNAL_RETRYABLE,
    /** A fault of ours: status 500. */
    INTERNAL
}
