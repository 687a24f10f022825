package io.siliu.platform.web.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.database.Idempotency;
import io.siliu.platform.database.Idempotency.Answer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes every POST of the API repeatable: it carries an {@code Idempotency-Key}, its work and its answer are committed
 * together, and a repeat gets the same answer. Runs behind the security filters, for a key belongs to an account.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 128;

    private final Idempotency idempotency;
    private final LookupKeys keys;
    private final Access access;
    private final HandlerExceptionResolver errors;

    IdempotencyFilter(
            Idempotency idempotency,
            LookupKeys keys,
            Access access,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        this.idempotency = idempotency;
        this.keys = keys;
        this.access = access;
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        try {
            String key = key(request);
            RepeatableRequest repeatable = RepeatableRequest.of(request);
            Digest input = keyed(repeatable.digest());
            String scope = "account:" + access.current().accountId();
            Answer answer = idempotency.once(scope, key, input, () -> work(repeatable, held, chain));
            if (answer.repeated()) {
                repeat(answer, held);
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } catch (RuntimeException failure) {
            held.reset();
            errors.resolveException(request, held, null, failure);
        }
        held.copyBodyToResponse();
    }

    /** An input may name a person and be short, so what is remembered of it is a keyed code. */
    private Digest keyed(Digest digest) {
        return CryptoSuite.INTL.digest(keys.of("API_REQUEST", digest.toString()));
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new PlatformException(
                    WebError.IDEMPOTENCY_KEY_MISSING,
                    HEADER,
                    "Send the header Idempotency-Key with a value of your own, up to 128 characters, new for each new"
                            + " request and the same for its repeats; a UUID does well.");
        }
        return key;
    }

    private static Answer work(HttpServletRequest request, ContentCachingResponseWrapper held, FilterChain chain) {
        try {
            chain.doFilter(request, held);
            String type = held.getContentType();
            return Answer.of(held.getStatus(), type == null ? "" : type, held.getContentAsByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ServletException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (!answer.contentType().isEmpty()) {
            response.setContentType(answer.contentType());
        }
        response.getOutputStream().write(answer.body());
    }
}
