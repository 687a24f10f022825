package io.siliu.platform.web.internal;

import io.siliu.kernel.ErrorCode;
import io.siliu.platform.access.AccessError;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Words the errors that happen outside of any controller, such as in a filter or in the server itself. */
@Controller
final class LastResort implements ErrorController {

    private final FailureAnswers answers;

    LastResort(FailureAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    Object word(HttpServletRequest request) {
        Object sent = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = sent instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        HttpStatus exact = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        return answers.answer(
                Failure.of(code(exact), null, exact.getReasonPhrase() + ".").withStatus(exact), request);
    }

    private static ErrorCode code(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> AccessError.NOT_ALLOWED;
            case NOT_FOUND -> WebError.ADDRESS_UNKNOWN;
            case CONTENT_TOO_LARGE -> WebError.BODY_TOO_LARGE;
            case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> WebError.METHOD_OR_TYPE_UNKNOWN;
            default -> status.is5xxServerError() ? WebError.INTERNAL_FAULT : WebError.REQUEST_UNREADABLE;
        };
    }
}
