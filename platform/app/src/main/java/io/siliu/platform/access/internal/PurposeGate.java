package io.siliu.platform.access.internal;

import io.siliu.platform.access.Inspections;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks officers why they look before their session sees anything that is not open to everybody. */
@Configuration(proxyBeanMethods = false)
class PurposeGate implements HandlerInterceptor, WebMvcConfigurer {

    /** What a session may open without a purpose: the form itself, the ways in and out, and what is public. */
    private static final String[] OPEN = {
        "/",
        "/inspection",
        "/api/**",
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
        if (!isOfficer() || inspections.stated().isPresent()) {
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

    private static boolean isOfficer() {
        return SignedIn.present()
                .filter(signedIn -> signedIn.actor().role().isOfficer())
                .isPresent();
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
