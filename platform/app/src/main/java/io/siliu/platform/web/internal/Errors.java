package io.siliu.platform.web.internal;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where an exception becomes an answer. */
@ControllerAdvice
final class Errors {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    private final FailureAnswers answers;

    Errors(FailureAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object platform(PlatformException exception, HttpServletRequest request) {
        if (exception.code().kind() == ErrorKind.INTERNAL) {
            return internal(exception, request);
        }
        return answers.answer(Failure.of(exception), request);
    }

    @ExceptionHandler
    Object body(HttpMessageNotReadableException exception, HttpServletRequest request) {
        return answers.answer(UnreadableBody.failure(exception.getCause()), request);
    }

    @ExceptionHandler
    Object fields(BindException exception, HttpServletRequest request) {
        FieldError first = exception.getFieldError();
        return answers.answer(
                first == null
                        ? Failure.of(WebError.FIELD_INVALID, null, "The form does not keep its rules.")
                        : Failure.of(
                                WebError.FIELD_INVALID, first.getField(), String.valueOf(first.getDefaultMessage())),
                request);
    }

    @ExceptionHandler({HandlerMethodValidationException.class, ConstraintViolationException.class})
    Object parameters(Exception exception, HttpServletRequest request) {
        return answers.answer(
                Failure.of(WebError.FIELD_INVALID, null, "A field or parameter does not keep its stated bounds."),
                request);
    }

    @ExceptionHandler
    Object parameter(MissingServletRequestParameterException exception, HttpServletRequest request) {
        return answers.answer(
                Failure.of(
                                WebError.REQUEST_UNREADABLE,
                                exception.getParameterName(),
                                "The parameter " + exception.getParameterName() + " is missing.")
                        .withStatus(HttpStatus.BAD_REQUEST),
                request);
    }

    /** An identifier in an address that cannot be one names nothing. */
    @ExceptionHandler
    Object parameterType(MethodArgumentTypeMismatchException exception, HttpServletRequest request) {
        boolean inPath = exception
                .getParameter()
                .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return answers.answer(
                inPath
                        ? Failure.of(WebError.ADDRESS_UNKNOWN, null, "There is nothing at this address.")
                        : Failure.of(
                                        WebError.REQUEST_UNREADABLE,
                                        exception.getName(),
                                        "The parameter " + exception.getName() + " cannot be read.")
                                .withStatus(HttpStatus.BAD_REQUEST),
                request);
    }

    @ExceptionHandler
    Object upload(MaxUploadSizeExceededException exception, HttpServletRequest request) {
        return answers.answer(
                Failure.of(WebError.BODY_TOO_LARGE, "file", "The file is larger than this installation takes (20 MB)."),
                request);
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    Object nothingThere(HttpServletRequest request) {
        return answers.answer(Failure.of(WebError.ADDRESS_UNKNOWN, null, "There is nothing at this address."), request);
    }

    @ExceptionHandler({TransientDataAccessException.class, CannotCreateTransactionException.class})
    Object busy(Exception exception, HttpServletRequest request) {
        log.warn("The database was busy: {}", exception.getClass().getSimpleName());
        return answers.answer(
                Failure.of(WebError.BUSY, null, "The database is busy. Send the same request again in a moment."),
                request);
    }

    /** The browser went away; there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException exception) {
        log.debug("The client closed the connection");
    }

    @ExceptionHandler
    Object others(Exception exception, HttpServletRequest request) {
        if (exception instanceof ErrorResponse known) {
            return answers.answer(known(known.getStatusCode(), exception), request);
        }
        return internal(exception, request);
    }

    private static Failure known(HttpStatusCode status, Exception exception) {
        HttpStatus exact = HttpStatus.valueOf(status.value());
        WebError code = exact == HttpStatus.METHOD_NOT_ALLOWED
                        || exact == HttpStatus.UNSUPPORTED_MEDIA_TYPE
                        || exact == HttpStatus.NOT_ACCEPTABLE
                ? WebError.METHOD_OR_TYPE_UNKNOWN
                : WebError.REQUEST_UNREADABLE;
        return Failure.of(code, null, exact.getReasonPhrase() + ".").withStatus(exact);
    }

    /** The pattern of the address, since an address itself may open something; where none matched, there is nothing to open. */
    private static Object place(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? request.getRequestURI() : pattern;
    }

    private Object internal(Exception exception, HttpServletRequest request) {
        log.error("{} {} failed", request.getMethod(), place(request), exception);
        return answers.answer(
                Failure.of(
                        WebError.INTERNAL_FAULT,
                        null,
                        "Something failed on our side. Nothing was half done. Name this number to support: "
                                + MDC.get(RequestNumberFilter.KEY)),
                request);
    }
}
