package io.siliu.platform.web.internal;

import io.siliu.kernel.IdGenerator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a number that stands in the answer, in the log and in the audit trail. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestNumberFilter extends OncePerRequestFilter {

    static final String KEY = "request";

    private static final String ATTRIBUTE = RequestNumberFilter.class.getName() + ".number";

    private final IdGenerator ids;

    RequestNumberFilter(IdGenerator ids) {
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String number = numberOf(request);
        MDC.put(KEY, number);
        response.setHeader("X-Request-Id", number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }

    /** The page on an error is written in a dispatch of its own, under the number of the request that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private String numberOf(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String given) {
            return given;
        }
        String number = Long.toString(ids.next(), Character.MAX_RADIX);
        request.setAttribute(ATTRIBUTE, number);
        return number;
    }
}
