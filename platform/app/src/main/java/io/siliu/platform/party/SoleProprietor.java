package io.siliu.platform.party;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A licensed individual business (个体工商户), as shown by default: masked, because its name and code point at a person.
 *
 * @param id identifies the business
 * @param workerId its operator
 */
public record SoleProprietor(long id, long workerId, String maskedCreditCode, String maskedName, LocalDate registeredOn)
        implements ContractingParty {

    public SoleProprietor {
        requireNonNull(maskedCreditCode, "maskedCreditCode is null");
        requireNonNull(maskedName, "maskedName is null");
        requireNonNull(registeredOn, "registeredOn is null");
    }

    @Override
    public LegalCapacity capacity() {
        return LegalCapacity.SOLE_PROPRIETOR;
    }
}
