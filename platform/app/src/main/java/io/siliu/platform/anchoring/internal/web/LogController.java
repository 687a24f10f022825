package io.siliu.platform.anchoring.internal.web;

import io.siliu.platform.anchoring.internal.PublicLog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log at the addresses of C2SP tlog-tiles; public, and cached for ever where the content can never change. */
@RestController
class LogController {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublicLog log;

    LogController(PublicLog log) {
        this.log = log;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<String> checkpoint() {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(SHORT).body(log.checkpoint());
    }

    @GetMapping("/log/keys")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(SHORT).body(log.publicKeys());
    }

    /** What is not there is answered with a bare 404: programs ask here, not people. */
    @GetMapping("/tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return log.tile(path)
                .map(tile -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .cacheControl(FOR_EVER)
                        .body(tile))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
