package io.siliu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.platform.SiliuTest;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Who may say whose request it is: this machine, and whom the operator names. */
@SiliuTest
class TrustedProxiesTest {

    private final ServletWebServerApplicationContext context;

    TrustedProxiesTest(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    private static boolean trusts(List<String> named, String address) {
        return address.matches(new TrustedProxies(named).pattern());
    }

    @Test
    void byDefaultThisMachineAloneIsTrustedAndNoPrivateNetworkIs() {
        assertThat(List.of("127.0.0.1", "127.8.0.1", "0:0:0:0:0:0:0:1", "::1"))
                .allMatch(address -> trusts(List.of(), address));
        assertThat(List.of("10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.1.1", "1127.0.0.1", "fe80::1"))
                .noneMatch(address -> trusts(List.of(), address));
    }

    @Test
    void namedOnesAreTrustedAndTheirNeighboursAreNot() {
        List<String> named = List.of("10.0.3.7", " 10.0.4.* ", "fd00:1::*", "");

        assertThat(List.of("10.0.3.7", "10.0.4.1", "10.0.4.255", "fd00:1::9", "127.0.0.1"))
                .allMatch(address -> trusts(named, address));
        assertThat(List.of("10.0.3.70", "10.0.30.7", "10x0.3.7", "10.0.5.1", "fd00:2::9"))
                .noneMatch(address -> trusts(named, address));
    }

    @Test
    void whatIsNoAddressStopsTheStartWithTheSettingAndAnExample() {
        for (String wrong : List.of("*", ".*", "proxy.example", "10.0.0.0/8")) {
            assertThatThrownBy(() -> new TrustedProxies(List.of(wrong)))
                    .as(wrong)
                    .hasMessageContaining("SILIU_TRUSTED_PROXIES")
                    .hasMessageContaining("10.0.4.*");
        }
    }

    @Test
    void theRunningServerUsesThisListAndNotItsOwn() {
        TomcatWebServer server = (TomcatWebServer) context.getWebServer();
        List<RemoteIpValve> valves = Arrays.stream(
                        server.getTomcat().getEngine().getPipeline().getValves())
                .filter(RemoteIpValve.class::isInstance)
                .map(RemoteIpValve.class::cast)
                .toList();

        assertThat(valves)
                .singleElement()
                .satisfies(valve ->
                        assertThat(valve.getInternalProxies()).isEqualTo(new TrustedProxies(List.of()).pattern()));
    }
}
