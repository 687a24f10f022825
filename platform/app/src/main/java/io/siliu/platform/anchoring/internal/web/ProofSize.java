package io.siliu.platform.anchoring.internal.web;

import io.siliu.ledger.RecordProofFile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends somebody who hands in what cannot be a proof back to the form with a word about the size, before anything is
 * read. It stands before the security filters, which would look for the form's token in a form that is not kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 199)
final class ProofSize extends OncePerRequestFilter {

    /** Boundaries, names, the token and the keys around the proof. */
    private static final long AROUND = 512 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals("/verify");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > RecordProofFile.MOST_BYTES + AROUND) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/verify?tooLarge");
            return;
        }
        chain.doFilter(request, response);
    }
}
