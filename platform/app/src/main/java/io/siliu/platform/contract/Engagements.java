package io.siliu.platform.contract;

import io.siliu.platform.party.LegalCapacity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The agreements of one enterprise laid over the table: which one carries a task. With agreements of several models the
 * admitted one with the best preference is taken, among equals the one that came into force last.
 */
public record Engagements(List<MasterServiceAgreement> agreements, List<EngagementTerms> table) {

    private static final Comparator<Engagement> BEST_FIRST = Comparator.<Engagement>comparingInt(
                    each -> each.terms().preference())
            .thenComparing(each -> each.agreement().validity().from(), Comparator.reverseOrder())
            .thenComparing(each -> each.agreement().number());

    public Engagements {
        agreements = List.copyOf(agreements);
        table = List.copyOf(table);
    }

    /** How somebody of this capacity is engaged on a day. */
    public Engagement of(LegalCapacity capacity, LocalDate day) {
        List<MasterServiceAgreement> inForce = agreements.stream()
                .filter(each -> each.validity().contains(day))
                .toList();
        if (inForce.isEmpty()) {
            return Engagement.refused(Engagement.Refusal.NO_AGREEMENT, null);
        }
        List<Engagement> known = inForce.stream()
                .flatMap(agreement ->
                        terms(agreement.model(), capacity, day).map(terms -> Engagement.of(agreement, terms)).stream())
                .sorted(BEST_FIRST)
                .toList();
        if (known.isEmpty()) {
            return Engagement.refused(Engagement.Refusal.NO_TERMS, null);
        }
        return known.stream()
                .filter(each -> each.terms().admitted())
                .findFirst()
                .orElseGet(() -> Engagement.refused(
                        Engagement.Refusal.NOT_ADMITTED, known.get(0).terms()));
    }

    private Optional<EngagementTerms> terms(EngagementModel model, LegalCapacity capacity, LocalDate day) {
        return table.stream()
                .filter(each -> each.model() == model
                        && each.capacity() == capacity
                        && each.validity().contains(day))
                .findFirst();
    }
}
