package io.siliu.sandbox.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a contracting agreement says.
 *
 * @param partyC the platform, in the three-party form
 * @param client the enterprise the work is done for, in the two-party form
 * @param annex the task orders listed at signing; empty when the agreement covers the period alone
 */
public record Contract(
        String number,
        Party partyA,
        Party partyB,
        Optional<Party> partyC,
        Optional<Party> client,
        String work,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate signedOn,
        List<AnnexRow> annex) {

    /** One task order in the annex. */
    public record AnnexRow(String taskNumber, String description) {}
}
