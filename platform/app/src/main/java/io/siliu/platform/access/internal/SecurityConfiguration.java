package io.siliu.platform.access.internal;

import java.util.Arrays;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two doors: programs enter {@code /api/} with a bearer token and no session, people enter the pages with a session
 * and a CSRF token. What is public is listed here and nowhere else. What somebody may do is decided by the use case.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** No inline script, no inline style, nothing from elsewhere. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
            + " base-uri 'none'";

    /** The log serves its own integrity, so anybody may read it; start page, sign-in and looks belong to the house. */
    private static final String[] PUBLIC = {
        "/",
        "/sign-in",
        "/setup",
        "/language/**",
        "/error",
        "/siliu/**",
        "/webjars/**",
        "/favicon.ico",
        "/checkpoint",
        "/tile/**",
        "/log/**",
        "/ledger",
        "/ledger/**",
        "/verify/**",
        "/actuator/health/**",
        "/walkthrough/**",
        "/join",
        "/join/phone/**",
        "/join/help"
    };

    /** Pages of workers, who sign in by phone. */
    private static final String[] OF_WORKERS = {"/join/**", "/me/**"};

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens, Refusals refusals) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new TokenFilter(tokens), AuthorizationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(refusals::notSignedIn)
                        .accessDeniedHandler(refusals::notAllowed))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/api/openapi", "/api/openapi/**", "/api/openapi.yaml")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    /** With one provider and no parent: the default manager would ask the same provider twice and count twice. */
    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, PasswordSignIn passwords, AccountMapper accounts, Refusals refusals)
            throws Exception {
        return http.authenticationManager(new ProviderManager(passwords))
                .headers(SecurityConfiguration::headers)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/home", false)
                        .failureHandler(refusedSignIns()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .exceptionHandling(errors -> errors.accessDeniedHandler(refusals::notAllowed)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/join/phone"), matching(OF_WORKERS))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), AnyRequestMatcher.INSTANCE))
                .authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.TRACE)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new EndedSessions(accounts), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static AuthenticationFailureHandler refusedSignIns() {
        ExceptionMappingAuthenticationFailureHandler handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setExceptionMappings(Map.of(TriedTooOften.class.getName(), "/sign-in?often"));
        handler.setDefaultFailureUrl("/sign-in?refused");
        return handler;
    }

    private static RequestMatcher matching(String... patterns) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(self), microphone=(self), geolocation=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
