package io.siliu.platform.anchoring.internal.web;

import io.siliu.platform.anchoring.internal.LogReads;
import io.siliu.platform.anchoring.internal.PublicLog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The log at the addresses of C2SP tlog-tiles; public, and cached for ever where the content can never change. What is not
 * there, or asked for too often, is answered with a bare status: programs ask here, not people.
 */
@RestController
class LogController {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublicLog log;
    private final LogReads reads;

    LogController(PublicLog log, LogReads reads) {
        this.log = log;
        this.reads = reads;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<String> checkpoint(HttpServletRequest request) {
        return inTurn(request, () -> text(log.checkpoint()));
    }

    @GetMapping("/log/keys")
    ResponseEntity<String> keys(HttpServletRequest request) {
        return inTurn(request, () -> text(log.publicKeys()));
    }

    @GetMapping("/tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return inTurn(
                request,
                () -> log.tile(path)
                        .map(tile -> ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                                .cacheControl(FOR_EVER)
                                .body(tile))
                        .orElseGet(() -> ResponseEntity.notFound().build()));
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(SHORT).body(text);
    }

    private <T> ResponseEntity<T> inTurn(HttpServletRequest request, Supplier<ResponseEntity<T>> answer) {
        return reads.lets(request.getRemoteAddr())
                ? answer.get()
                : ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(LogReads.WINDOW.toSeconds()))
                        .build();
    }
}
