package io.siliu.platform.settlement.internal.invoice;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.platform.contract.AmountBasis;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.ExpectedEvidence;
import io.siliu.platform.settlement.InvoiceReview.Decision;
import io.siliu.platform.settlement.SettlementLine;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What becomes of an invoice whose money came back. One that the bureau does not have is not asked for; any other is put
 * before a person, for only the seller takes it back by a red letter, and it is right again where the line is paid again.
 */
@Component
final class ReturnedInvoices {

    private final ReviewMapper reviews;
    private final IdGenerator ids;
    private final Clock clock;

    ReturnedInvoices(ReviewMapper reviews, IdGenerator ids, Clock clock) {
        this.reviews = reviews;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was done about the invoice that covers a line. */
    enum Done {
        /** None covers it. */
        NOTHING,
        /** The bureau did not have the one that covered it, and it is gone. */
        NOT_ASKED_FOR,
        /** A person has to decide. */
        TOLD
    }

    Done of(SettlementLine line, long payoutId, ExpectedEvidence expected) {
        boolean overLine = expected.scope() == EvidenceScope.LINE;
        String subject = overLine ? Subject.ofLine(line, expected) : Subject.ofBatch(line, expected);
        String own = overLine ? subject : Subject.ofLatecomer(line, expected);
        Optional<ReviewMapper.Covering> covering = reviews.covering(line.enterpriseId(), line.batchId(), subject, own);
        if (covering.isEmpty()) {
            return Done.NOTHING;
        }
        if (covering.get().untold() && reviews.takeBack(covering.get().id()) == 1) {
            reviews.dropUndecided(
                    line.enterpriseId(), line.batchId(), covering.get().id());
            return Done.NOT_ASKED_FOR;
        }
        reviews.open(new ReviewMapper.Opening(
                line.enterpriseId(),
                ids.next(),
                covering.get().id(),
                line.batchId(),
                line.id(),
                payoutId,
                share(line, expected),
                now()));
        return Done.TOLD;
    }

    /** Whether an invoice that covered the line before its money came back stands, now that it is paid again. */
    boolean standsAgain(SettlementLine line, ExpectedEvidence expected) {
        Optional<ReviewMapper.Latest> latest = latest(line, expected);
        latest.filter(each -> each.decision() == null)
                .ifPresent(each -> reviews.paidAgain(line.enterpriseId(), each.id(), now()));
        return latest.filter(each -> each.decision() != Decision.RED_LETTER).isPresent();
    }

    /** The subject of an invoice, told apart from one that a red letter took back. */
    String afterRedLetter(String subject, SettlementLine line, ExpectedEvidence expected) {
        return latest(line, expected)
                .filter(each -> each.decision() == Decision.RED_LETTER)
                .map(each -> Subject.renewed(subject, each.id()))
                .orElse(subject);
    }

    private Optional<ReviewMapper.Latest> latest(SettlementLine line, ExpectedEvidence expected) {
        return reviews.latest(line.id(), expected.from(), expected.to(), expected.scope() == EvidenceScope.LINE)
                .map(seen -> seen.decision() == null ? asItStands(line, seen) : seen);
    }

    /** A person may have decided since this transaction began to read. */
    private ReviewMapper.Latest asItStands(SettlementLine line, ReviewMapper.Latest seen) {
        Decision decision = reviews.decisionNow(line.enterpriseId(), seen.id()).orElse(null);
        return new ReviewMapper.Latest(seen.id(), decision);
    }

    private static Money share(SettlementLine line, ExpectedEvidence expected) {
        if (expected.scope() == EvidenceScope.LINE) {
            return line.amounts().gross();
        }
        return expected.amountBasis() == AmountBasis.BATCH_FEE
                ? line.amounts().fee()
                : line.amounts().debit();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
