package io.siliu.platform.database;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong between the application and its database. */
public enum DatabaseError implements ErrorCode {
    /** The same idempotency key came with another input. */
    IDEMPOTENCY_KEY_REUSED(ErrorKind.CONFLICT),
    /** Another process runs on the same home folder. */
    HOME_IN_USE(ErrorKind.INTERNAL),
    /** There is no embedded server for this operating system. */
    PLATFORM_NOT_SUPPORTED(ErrorKind.INTERNAL),
    /** The embedded server did not start. */
    SERVER_NOT_STARTED(ErrorKind.INTERNAL);

    private final ErrorKind kind;

    DatabaseError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
