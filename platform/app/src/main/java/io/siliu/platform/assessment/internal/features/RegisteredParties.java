package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.SignUpTraces.Business;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.rules.fact.Observed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether each business that is a party to the contracting agreements of one line was registered when they were signed: on a day
 * from its registration to its cancellation, both included. Of a party whose end nobody asked the register about it is not known
 * that it still stood, so only a day before its registration speaks.
 */
final class RegisteredParties {

    private final Subject subject;
    private final Known known;
    private final List<Signing> signings = new ArrayList<>();

    /** @param papers that were signed on a day that was read */
    RegisteredParties(Subject subject, Known known, List<EvidenceItem> papers) {
        this.subject = subject;
        this.known = known;
        papers.forEach(paper -> signings.add(new Signing(paper.signedOn(), paper.document())));
        known.counted().signed().getOrDefault(subject.workerId(), List.of()).stream()
                .filter(signed -> signed.enterpriseId() == subject.enterpriseId())
                .filter(signed -> signed.covers(subject.settledOn()))
                .map(signed -> new Signing(signed.signedOn(), NamedEvidence.AGREEMENT.id(signed.id())))
                .forEach(signings::add);
    }

    /** A signature and the evidence of it. */
    private record Signing(LocalDate on, String evidence) {}

    /**
     * The days of a party as the register has them.
     *
     * @param from null where nobody said
     * @param to null while it stands
     * @param endAsked whether the register was asked about its end
     */
    private record Life(LocalDate from, LocalDate to, boolean endAsked) {

        boolean excludes(LocalDate day) {
            return from != null && day.isBefore(from) || to != null && day.isAfter(to);
        }

        boolean isOver(LocalDate day) {
            return to != null && day.isAfter(to);
        }

        boolean isWholeUpTo() {
            return from != null && endAsked;
        }
    }

    /**
     * Null where nothing was signed, or no party is known well enough. What was signed before a registration is no hit beside what was
     * signed since: whoever took a licence later signs anew.
     */
    Observed unregistered() {
        List<Life> lives =
                Stream.of(proprietor(), enterprise()).flatMap(Optional::stream).toList();
        List<Signing> outside = signings.stream()
                .filter(signing -> lives.stream().anyMatch(life -> life.excludes(signing.on())))
                .toList();
        boolean afterAnEnd =
                outside.stream().anyMatch(signing -> lives.stream().anyMatch(life -> life.isOver(signing.on())));
        if (afterAnEnd || !outside.isEmpty() && outside.size() == signings.size()) {
            return Evidence.seen(true, evidence(outside));
        }
        boolean all = !signings.isEmpty() && !lives.isEmpty() && lives.stream().allMatch(Life::isWholeUpTo);
        return all ? Evidence.seen(false, evidence(signings)) : null;
    }

    private static List<String> evidence(List<Signing> signings) {
        return Evidence.of(signings.stream().map(Signing::evidence).distinct().toList());
    }

    /** Empty for a natural person, who is in no register of businesses. */
    private Optional<Life> proprietor() {
        Optional<Long> business = known.own(subject)
                .filter(own -> own.capacity() == LegalCapacity.SOLE_PROPRIETOR)
                .map(PaidLine::soleProprietorId);
        return business.map(id -> {
            Optional<Heard> licence = known.saidOf(subject, SaidKind.LICENCE).stream()
                    .filter(row -> Objects.equals(row.businessId(), id))
                    .reduce((one, later) -> later);
            LocalDate registered = known.businesses().getOrDefault(subject.workerId(), List.of()).stream()
                    .filter(one -> one.soleProprietorId() == id)
                    .map(Business::registeredOn)
                    .findFirst()
                    .orElse(licence.map(Heard::day).orElse(null));
            return new Life(
                    registered,
                    licence.flatMap(Heard::lastDay).orElse(null),
                    licence.filter(row -> row.lastDay().isPresent()
                                    || row.text("status").isPresent())
                            .isPresent());
        });
    }

    /** Empty where the register told nothing of the enterprise. */
    private Optional<Life> enterprise() {
        return known.latestOfEnterprise(subject, SaidKind.COMPANY)
                .map(row -> new Life(
                        row.date("setUpOn").orElse(null),
                        row.date("cancelledOn").orElse(null),
                        true));
    }
}
