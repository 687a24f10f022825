package io.siliu.kernel;

import static java.util.Objects.requireNonNull;

/** A value that must never be printed: it can be used, and shows itself only as {@code [REDACTED]}. */
public final class Secret<T> {

    private final T value;

    private Secret(T value) {
        this.value = requireNonNull(value, "value is null");
    }

    public static <T> Secret<T> of(T value) {
        return new Secret<>(value);
    }

    /** The value itself; call it at the place of use and pass the secret, not the value, around. */
    public T reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
