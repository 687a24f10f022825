package io.siliu.platform.party;

import static java.util.Objects.requireNonNull;

/**
 * A natural person who works (从业人员), as shown by default: masked.
 *
 * @param workerId identifies the person for ever
 * @param city where the work is done
 */
public record Worker(
        long workerId,
        String maskedName,
        String maskedIdNumber,
        String maskedMobile,
        Occupation occupation,
        Region city)
        implements ContractingParty {

    public Worker {
        requireNonNull(maskedName, "maskedName is null");
        requireNonNull(maskedIdNumber, "maskedIdNumber is null");
        requireNonNull(maskedMobile, "maskedMobile is null");
        requireNonNull(occupation, "occupation is null");
        requireNonNull(city, "city is null");
    }

    @Override
    public LegalCapacity capacity() {
        return LegalCapacity.NATURAL_PERSON;
    }
}
