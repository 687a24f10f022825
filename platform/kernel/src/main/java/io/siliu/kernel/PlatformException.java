package io.siliu.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A failure that somebody outside can understand: a code, a sentence with the remedy and, where there is one, the field
 * it is about. Never carries personal data: its message goes to answers and logs.
 */
public final class PlatformException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final String field;

    public PlatformException(ErrorCode code, String message) {
        this(code, null, message, null);
    }

    public PlatformException(ErrorCode code, String field, String message) {
        this(code, field, message, null);
    }

    /**
     * @param field the name of the field as the caller sent it, or null where the failure is about no field
     * @param cause what failed underneath, or null
     */
    public PlatformException(ErrorCode code, String field, String message, Throwable cause) {
        super(message, cause);
        this.code = requireNonNull(code, "code is null");
        this.field = field;
    }

    public ErrorCode code() {
        return code;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
