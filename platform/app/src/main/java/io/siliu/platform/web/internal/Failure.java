package io.siliu.platform.web.internal;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import org.springframework.http.HttpStatus;

/**
 * An error as it is told to somebody outside: never with a stack trace, never with personal data.
 *
 * @param status the HTTP status
 * @param code the stable name of the error
 * @param field the field it is about, or null
 * @param detail what is wrong and what to do, in English
 */
record Failure(HttpStatus status, String code, String field, String detail) {

    static Failure of(PlatformException exception) {
        return of(exception.code(), exception.field().orElse(null), exception.getMessage());
    }

    static Failure of(ErrorCode code, String field, String detail) {
        return new Failure(status(code.kind()), code.name(), field, detail);
    }

    Failure withStatus(HttpStatus other) {
        return new Failure(other, code, field, detail);
    }

    private static HttpStatus status(ErrorKind kind) {
        return switch (kind) {
            case USER -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case EXTERNAL_RETRYABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
