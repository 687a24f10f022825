package io.siliu.platform.contract;

import io.siliu.kernel.Period;
import io.siliu.platform.party.LegalCapacity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What has to be there for one model and one capacity, while the row is valid.
 *
 * @param admitted whether work may be done in this combination
 * @param preference order among admitted models, 1 first
 * @param refusal the words where it is not admitted, null where it is
 * @param source where the row comes from
 * @param toConfirm whether a tax or legal person still has to confirm it
 */
public record EngagementTerms(
        EngagementModel model,
        LegalCapacity capacity,
        Period validity,
        boolean admitted,
        int preference,
        Refusal refusal,
        String source,
        boolean toConfirm,
        List<ExpectedEvidence> evidence) {

    public EngagementTerms {
        evidence = List.copyOf(evidence);
    }

    /** Whether this is the row for a combination on a day. */
    public boolean holds(EngagementModel wanted, LegalCapacity of, LocalDate day) {
        return model == wanted && capacity == of && validity.contains(day);
    }

    public List<ExpectedEvidence> required(Flow flow) {
        return evidence.stream()
                .filter(each -> each.flow() == flow && each.required())
                .toList();
    }

    /** The evidence of one kind between two roles, if this combination knows it. */
    public Optional<ExpectedEvidence> expects(EvidenceKind kind, PartyRole from, PartyRole to) {
        for (ExpectedEvidence each : evidence) {
            if (each.kind() == kind && each.from() == from && each.to() == to) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Why a combination is not admitted, and what to do instead. */
    public record Refusal(String chinese, String english) {}
}
