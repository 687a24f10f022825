package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which words on licences are a register's own. What stands as source in a call is what its program writes there, so it counts only
 * from an account that the operator gave to a register; and such an account may hand in what others say too, so both have to fit.
 *
 * @param accounts numbers of the connectors' accounts through which registers tell, as in the address of their page
 * @param sources names of registers, as these programs write them
 */
@ConfigurationProperties("siliu.assessment.register")
record LicenceRegisters(
        @DefaultValue({}) List<Long> accounts,
        @DefaultValue({}) List<String> sources) {

    LicenceRegisters {
        accounts = List.copyOf(accounts);
        sources = List.copyOf(sources);
        if (accounts.isEmpty() != sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "Set siliu.assessment.register.accounts and siliu.assessment.register.sources"
                            + " together: a register is known by both.");
        }
    }

    boolean speak(Actor by, String source) {
        return by.role() == Role.CONNECTOR && accounts.contains(by.accountId()) && sources.contains(source);
    }
}
