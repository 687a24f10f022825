package io.siliu.platform.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps the pages of workers shut to a session that began after a long while until its owner is proven. */
@Configuration(proxyBeanMethods = false)
public class ProofGate implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OWED = "siliu.proof-owed";
    private static final String FORM = "/me/proof";

    /** From now on this session opens the form alone. */
    static void shut(HttpSession session) {
        session.setAttribute(OWED, Boolean.TRUE);
    }

    /** The owner was proven. */
    public static void open(HttpSession session) {
        session.removeAttribute(OWED);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/me/**", "/join/**")
                .excludePathPatterns(FORM, "/join/phone/**", "/join/help");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(OWED) == null) {
            return true;
        }
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", FORM);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.sendRedirect(FORM);
        }
        return false;
    }
}
