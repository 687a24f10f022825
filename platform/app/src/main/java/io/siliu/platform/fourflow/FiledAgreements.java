package io.siliu.platform.fourflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The contracting agreements on paper that were handed in for an enterprise and one of its workers, whether or not they stand
 * on a record yet. Callers check first that the actor may see both; the answers hold no identifier of a person.
 */
public interface FiledAgreements {

    /**
     * Those that name one of the codes as the second party, and those that count for one of the lines. A paper that was handed
     * in twice is told twice.
     *
     * @param codes ID number and credit codes of the worker
     * @param lineIds earlier lines of the worker at this enterprise
     */
    List<Filed> of(long enterpriseId, Collection<String> codes, Collection<Long> lineIds);

    /**
     * An agreement as it was read; what was not read with certainty is null.
     *
     * @param document the paper
     * @param number contract number
     * @param validTo last day of validity; null also where it is open
     */
    record Filed(String document, String number, LocalDate signedOn, LocalDate validFrom, LocalDate validTo) {}
}
