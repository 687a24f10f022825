package io.siliu.platform.web.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which neighbours may say in {@code X-Forwarded-For} whose request they bring. Limits and evidence rest on the address,
 * so whoever is on this list could invent one; by default it is this machine alone.
 *
 * @param trustedProxies addresses, each whole or with a star for its end, such as {@code 10.0.3.*}
 */
@ConfigurationProperties("siliu.web")
record TrustedProxies(@DefaultValue({}) List<String> trustedProxies) {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F.:]{2,45}\\*?");
    private static final String THIS_MACHINE = "127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|0:0:0:0:0:0:0:1|::1";

    TrustedProxies {
        trustedProxies = trustedProxies.stream()
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
        trustedProxies.forEach(TrustedProxies::requireAddress);
    }

    private static void requireAddress(String address) {
        if (!FORM.matcher(address).matches()) {
            throw new IllegalArgumentException("siliu.web.trusted-proxies (SILIU_TRUSTED_PROXIES) holds '" + address
                    + "', which is no address. Write addresses separated by commas, such as 10.0.3.7,10.0.4.*");
        }
    }

    /** The pattern that an address must match as a whole. */
    String pattern() {
        List<String> parts = new ArrayList<>(List.of(THIS_MACHINE));
        trustedProxies.forEach(address -> parts.add(
                address.endsWith("*")
                        ? Pattern.quote(address.substring(0, address.length() - 1)) + "[0-9a-fA-F.:]*"
                        : Pattern.quote(address)));
        return String.join("|", parts);
    }
}
