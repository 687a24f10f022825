package io.siliu.platform.party.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.party.Operator;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this platform, where a deployment says so by itself; empty where it is recorded on the page.
 *
 * @param operatorName registered name
 * @param operatorCreditCode unified social credit code
 */
@ConfigurationProperties("siliu.party")
record PartyProperties(
        @DefaultValue("") String operatorName,
        @DefaultValue("") String operatorCreditCode) {

    /** @throws IllegalStateException when only one of the two is given, or a value cannot be one */
    Optional<Operator> operator(InventedNumbers invented) {
        if (operatorName.isBlank() && operatorCreditCode.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CompanyChecks.operator(operatorName, operatorCreditCode, invented));
        } catch (PlatformException refused) {
            throw new IllegalStateException(
                    "siliu.party.operator-name and siliu.party.operator-credit-code do not name the company that runs"
                            + " this platform: " + refused.getMessage()
                            + " Correct both, or leave both out and record the company on the page /operator.",
                    refused);
        }
    }
}
