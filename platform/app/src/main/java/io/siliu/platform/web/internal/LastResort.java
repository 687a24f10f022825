package io.siliu.platform.web.internal;

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
        WebError code = exact.is5xxServerError()
                ? WebError.INTERNAL_FAULT
                : exact == HttpStatus.NOT_FOUND ? WebError.ADDRESS_UNKNOWN : WebError.REQUEST_UNREADABLE;
        return answers.answer(
                Failure.of(code, null, exact.getReasonPhrase() + ".").withStatus(exact), request);
    }
}
