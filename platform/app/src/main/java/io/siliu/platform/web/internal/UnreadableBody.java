package io.siliu.platform.web.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says of a body that is no JSON of its address which field is wrong and what has to stand there; never what stood there. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Failure failure(Throwable cause) {
        Failure failure =
                cause instanceof DatabindException json && !json.getPath().isEmpty()
                        ? field(json)
                        : Failure.of(
                                WebError.REQUEST_UNREADABLE,
                                null,
                                "The body is not the JSON that this address expects." + place(cause));
        return failure.withStatus(HttpStatus.BAD_REQUEST);
    }

    private static Failure field(DatabindException json) {
        String field = path(json.getPath());
        boolean value = json instanceof ValueInstantiationException || json instanceof InvalidFormatException;
        return Failure.of(
                value ? WebError.VALUE_UNREADABLE : WebError.REQUEST_UNREADABLE,
                field,
                "The value of " + field + " cannot be taken. " + expected(json));
    }

    /** Such as {@code workers[1].capacities[0].from}. */
    private static String path(List<JacksonException.Reference> steps) {
        return steps.stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** A type of ours that refuses a value says in its own words what it takes, without repeating the value. */
    private static String expected(DatabindException json) {
        if (json instanceof ValueInstantiationException
                && (json.getCause() instanceof IllegalArgumentException
                        || json.getCause() instanceof ArithmeticException)) {
            return json.getCause().getMessage() + ".";
        }
        return json instanceof MismatchedInputException mismatch
                ? expected(mismatch.getTargetType())
                : expected((Class<?>) null);
    }

    private static String expected(Class<?> type) {
        if (type == LocalDate.class) {
            return "A day such as 2026-09-07 is expected.";
        }
        if (type == YearMonth.class) {
            return "A month such as 2026-09 is expected.";
        }
        if (type == Instant.class) {
            return "An instant such as 2026-09-07T02:00:00Z is expected.";
        }
        if (type != null && type.isEnum()) {
            return "One of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(each -> ((Enum<?>) each).name())
                            .collect(Collectors.joining(", "))
                    + " is expected.";
        }
        if (type == BigDecimal.class || type == int.class || type == long.class) {
            return "A number is expected.";
        }
        return "It is not of the kind that this field takes.";
    }

    private static String place(Throwable cause) {
        return cause instanceof JacksonException json && json.getLocation() != null
                ? " Line " + json.getLocation().getLineNr() + ", column "
                        + json.getLocation().getColumnNr() + "."
                : "";
    }
}
