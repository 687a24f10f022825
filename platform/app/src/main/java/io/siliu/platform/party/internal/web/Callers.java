package io.siliu.platform.party.internal.web;

import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.party.internal.Caller;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Tells from where a request comes: a device by a random cookie of its own, a network by its block of addresses. */
@Component
final class Callers {

    private static final String COOKIE = "siliu_device";
    private static final int COOKIE_BYTES = 16;
    private static final Duration COOKIE_LIVES = Duration.ofDays(730);

    private final LookupKeys keys;
    private final SecureRandom random;

    Callers(LookupKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    Caller of(HttpServletRequest request, HttpServletResponse response) {
        String device = cookie(request).orElseGet(() -> mark(request, response));
        String block = block(request.getRemoteAddr());
        return new Caller(keys.of("DEVICE", device), keys.of("ADDRESS_BLOCK", block), block);
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

    /** The first 24 bits of an IPv4 address, the first 48 of an IPv6 one. */
    static String block(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            if (parsed instanceof Inet4Address) {
                return (bytes[0] & 0xFF) + "." + (bytes[1] & 0xFF) + "." + (bytes[2] & 0xFF) + ".*";
            }
            String hex = HexFormat.of().formatHex(bytes, 0, 6);
            return hex.substring(0, 4) + ":" + hex.substring(4, 8) + ":" + hex.substring(8) + ":*";
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }
}
