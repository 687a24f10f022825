package io.siliu.platform.contract;

import io.siliu.platform.party.LegalCapacity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dated table of models and capacities. */
public interface EngagementTable {

    /** The row in force on a day, admitted or not; empty when the table has none for that day. */
    Optional<EngagementTerms> terms(EngagementModel model, LegalCapacity capacity, LocalDate day);

    /** All rows, for showing the table. */
    List<EngagementTerms> all();
}
