package io.siliu.sandbox.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands on an invented resident identity card.
 *
 * @param validTo empty for one that is good for life (长期)
 */
public record IdCard(
        String name,
        boolean male,
        String nation,
        LocalDate birth,
        String address,
        String number,
        String issuer,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {}
