package io.siliu.platform.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Words a failure: problem+json (RFC 9457) for programs, a page for people, a message for a part of a page. */
@Component
final class FailureAnswers {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final MessageSource messages;
    private final LayoutModel layout;

    FailureAnswers(MessageSource messages, LayoutModel layout) {
        this.messages = messages;
        this.layout = layout;
    }

    Object answer(Failure failure, HttpServletRequest request) {
        return isForPrograms(request) ? problem(failure, request) : page(failure, request);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Everything is in the caller's language; what is said of this very case alone is English and stands behind it. */
    private ResponseEntity<ProblemDetail> problem(Failure failure, HttpServletRequest request) {
        Locale locale = Languages.of(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(failure.status(), detail(failure, locale));
        problem.setType(URI.create("urn:siliu:problem:" + failure.code()));
        problem.setTitle(of(failure, ".title", locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("code", failure.code());
        problem.setProperty("remedy", words(failure, locale));
        if (failure.field() != null) {
            problem.setProperty("field", failure.field());
        }
        problem.setProperty("request", MDC.get(RequestNumberFilter.KEY));
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String detail(Failure failure, Locale locale) {
        boolean understood = locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                || HAN.matcher(failure.detail()).find();
        return understood ? failure.detail() : words(failure, locale) + "（" + failure.detail() + "）";
    }

    private ModelAndView page(Failure failure, HttpServletRequest request) {
        boolean part = "true".equals(request.getHeader("HX-Request"));
        ModelAndView page = new ModelAndView(part ? "web/error-part" : "web/error");
        page.setStatus(failure.status());
        page.addObject("frame", layout.frame(request));
        page.addObject("status", failure.status().value());
        page.addObject("code", failure.code());
        page.addObject("title", of(failure, ".title", Languages.of(request)));
        page.addObject("words", words(failure, Languages.of(request)));
        page.addObject("remedy", of(failure, ".remedy", Languages.of(request)));
        page.addObject("request", MDC.get(RequestNumberFilter.KEY));
        return page;
    }

    /** Title and remedy of this very error where the bundles have them, else those of its status. */
    private String of(Failure failure, String part, Locale locale) {
        String ofStatus = messages.getMessage(
                "error.status." + failure.status().value() + part,
                null,
                failure.status().getReasonPhrase(),
                locale);
        return messages.getMessage("error." + failure.code() + part, null, ofStatus, locale);
    }

    /** The sentence of this very error where the bundles have one, else that of its status. */
    private String words(Failure failure, Locale locale) {
        String ofStatus = messages.getMessage(
                "error.status." + failure.status().value() + ".what", null, failure.detail(), locale);
        return messages.getMessage("error." + failure.code(), null, ofStatus, locale);
    }
}
