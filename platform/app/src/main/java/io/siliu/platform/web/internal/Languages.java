package io.siliu.platform.web.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Pages are Chinese unless a cookie says English; what the browser prefers is not asked, for the papers are Chinese.
 * Programs have no cookie and say it by {@code Accept-Language}; without it they are answered in Chinese too.
 */
final class Languages implements LocaleResolver {

    static final String COOKIE = "siliu_language";

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, locale.getLanguage().equals("en") ? "en" : "zh")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    static Locale of(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE) && cookie.getValue().equals("en")) {
                    return Locale.ENGLISH;
                }
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    private static Locale asked(String header) {
        try {
            Locale best = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? Locale.SIMPLIFIED_CHINESE : best;
        } catch (IllegalArgumentException notAList) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
