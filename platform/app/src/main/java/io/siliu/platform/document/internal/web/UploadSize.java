package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.internal.DocumentProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an upload of a page that says itself that it is too large, before anything is read. It stands before the security
 * filters: those look for the form's token in the form, and of a form that is too large nothing is kept, so that its
 * sender would be told that the token is missing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
final class UploadSize extends OncePerRequestFilter {

    /** Boundaries, names and the token around the papers. */
    private static final DataSize AROUND = DataSize.ofMegabytes(1);

    private final long limit;

    UploadSize(DocumentProperties limits) {
        this.limit = limits.fileLimit().toBytes() + AROUND.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        boolean form = type != null && type.startsWith("multipart/form-data");
        return !request.getMethod().equals("POST")
                || !form
                || request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
