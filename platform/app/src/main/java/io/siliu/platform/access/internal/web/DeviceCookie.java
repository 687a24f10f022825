package io.siliu.platform.access.internal.web;

import io.siliu.platform.access.DeviceMarks;
import io.siliu.platform.access.LookupKeys;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Marks a device by a random cookie, which lives as long as most people keep their phone. */
@Component
final class DeviceCookie implements DeviceMarks {

    private static final String COOKIE = "siliu_device";
    private static final int COOKIE_BYTES = 16;
    private static final Duration COOKIE_LIVES = Duration.ofDays(730);

    private final LookupKeys keys;
    private final SecureRandom random;

    DeviceCookie(LookupKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    @Override
    public byte[] of(HttpServletRequest request, HttpServletResponse response) {
        return keys.of("DEVICE", cookie(request).orElseGet(() -> mark(request, response)));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{32}"))
                .findFirst();
    }

    private String mark(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[COOKIE_BYTES];
        random.nextBytes(bytes);
        String device = HexFormat.of().formatHex(bytes);
        ResponseCookie cookie = ResponseCookie.from(COOKIE, device)
                .path("/")
                .maxAge(COOKIE_LIVES)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return device;
    }
}
