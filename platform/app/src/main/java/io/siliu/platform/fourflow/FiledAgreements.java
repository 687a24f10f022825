package io.siliu.platform.fourflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The contracting agreements on paper that were handed in for an enterprise and one of its workers, whether or not they stand
 * on a record yet. Callers check first that the actor may see both; the answers hold no identifier of a person.
 */
public interface FiledAgreements {

    /**
     * Those of some lines, by line, in the order in which they came; lines without any are left out. A paper that was handed
     * in twice is told twice.
     */
    Map<Long, List<Filed>> of(long enterpriseId, Collection<Wanted> wanted);

    /**
     * A line whose agreements are asked for: those that name one of the codes as the second party, and those that count for one
     * of the earlier lines.
     *
     * @param codes ID number and credit codes of the worker
     * @param earlier lines of the worker at this enterprise
     */
    record Wanted(long lineId, Collection<String> codes, Collection<Long> earlier) {}

    /**
     * An agreement as it was read; what was not read with certainty is null.
     *
     * @param document the paper
     * @param number contract number
     * @param validTo last day of validity; null also where it is open
     */
    record Filed(String document, String number, LocalDate signedOn, LocalDate validFrom, LocalDate validTo) {}
}
