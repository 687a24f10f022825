package io.siliu.platform.fourflow;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The papers that count for settlement lines, asked for many lines at once and over all enterprises: what features are
 * computed from. Callers check first that the actor may see it; the answers hold no identifier of a person.
 */
public interface LinePapers {

    /** By line, in the order of their days; a second form of a paper is left out, and lines without any are. */
    Map<Long, List<Placed>> of(Collection<Long> lineIds);

    /**
     * Contracting agreements of the enterprise that carry the number of the one of a line and name another person, one paper
     * a person, by line; lines without a number of such a contract are left out.
     */
    Map<Long, List<Long>> othersOfContract(Collection<Long> lineIds);

    /**
     * A paper that counts for a line.
     *
     * @param total the paper's own amount; null where it was not read with certainty
     * @param allocated the part of it that belongs to the line; null where the step carries no amount
     * @param day issue, transaction or acceptance; null where it was not read with certainty
     */
    record Placed(
            long lineId,
            long paperId,
            EvidenceKind kind,
            PartyRole from,
            PartyRole to,
            Money total,
            Money allocated,
            LocalDate day) {}
}
