package io.siliu.platform.web.internal;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the named proxies alone say whose request they bring; the server's own list would be every private address. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ForwardedAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final TrustedProxies proxies;

    ForwardedAddresses(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.getEngineValves().stream()
                .filter(RemoteIpValve.class::isInstance)
                .map(RemoteIpValve.class::cast)
                .forEach(valve -> valve.setInternalProxies(proxies.pattern()));
    }
}
