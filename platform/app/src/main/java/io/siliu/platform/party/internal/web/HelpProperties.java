package io.siliu.platform.party.internal.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a worker finds somebody of the platform who helps with a registration; each empty where the operator has none.
 *
 * @param phone digits and hyphens, for a telephone to dial
 * @param address of the counter, as a passer-by finds it
 * @param hours when somebody is there
 */
@ConfigurationProperties("siliu.help")
record HelpProperties(
        @DefaultValue("") String phone,
        @DefaultValue("") String address,
        @DefaultValue("") String hours) {

    HelpProperties {
        if (!phone.matches("[0-9-]*")) {
            throw new IllegalArgumentException(
                    "siliu.help.phone is dialled by telephones: write it with digits and hyphens alone, or leave it out.");
        }
    }

    /** Whether somebody can be reached at all. */
    public boolean any() {
        return !phone.isEmpty() || !address.isEmpty();
    }
}
