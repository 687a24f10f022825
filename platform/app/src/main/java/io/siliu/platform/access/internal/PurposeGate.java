package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.Inspections;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Asks officers why they look before their session sees anything that is not open to everybody. Their programs say so with each
 * request, in a header: {@code Inspection-Purpose: CASE: 2026-17}, other letters than those of ASCII percent-encoded.
 */
@Configuration(proxyBeanMethods = false)
class PurposeGate implements HandlerInterceptor, WebMvcConfigurer {

    /** What a session may open without a purpose: the form itself, the ways in and out, and what is public. */
    private static final String[] OPEN = {
        "/",
        "/inspection",
        "/api/openapi/**",
        "/api/openapi.yaml",
        "/sign-in",
        "/password",
        "/language/**",
        "/walkthrough/**",
        "/error",
        "/verify/**",
        "/ledger/**",
        "/log/**",
        "/checkpoint",
        "/tile/**",
        "/siliu/**",
        "/webjars/**",
        "/actuator/**",
        "/favicon.ico"
    };

    private static final String HEADER = "Inspection-Purpose";

    private final Inspections inspections;

    PurposeGate(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns(OPEN);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<SignedIn> officer =
                SignedIn.present().filter(signedIn -> signedIn.actor().role().isOfficer());
        if (officer.isEmpty() || inspections.stated().isPresent()) {
            return true;
        }
        if (request.getRequestURI().startsWith("/api/")) {
            SessionInspections.stateForRequest(request, officer.get(), purposeOf(request));
            return true;
        }
        String form = UriComponentsBuilder.fromPath("/inspection")
                .queryParam("back", "{back}")
                .encode()
                .buildAndExpand(wayBack(request))
                .toUriString();
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", form);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.sendRedirect(form);
        }
        return false;
    }

    private static InspectionPurpose purposeOf(HttpServletRequest request) {
        String sent = request.getHeader(HEADER);
        if (sent == null || sent.isBlank()) {
            throw new PlatformException(
                    AccessError.PURPOSE_NOT_SENT,
                    HEADER,
                    "Programs of officers say why they look: send the header " + HEADER
                            + ", such as CASE: 2026-17 or ROUTINE.");
        }
        return InspectionPurpose.parse(decoded(sent));
    }

    private static String decoded(String sent) {
        try {
            return UriUtils.decode(sent, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return sent;
        }
    }

    /** A form that was sent without a purpose is not sent again by itself. */
    private static String wayBack(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/home";
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
