package io.siliu.platform.settlement.internal.invoice;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.settlement.InvoiceRequest;
import io.siliu.platform.settlement.InvoiceRequests;
import io.siliu.platform.settlement.InvoiceReview;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.InFull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredInvoiceRequests implements InvoiceRequests {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{8,32}");

    private final RequestMapper requests;
    private final ReviewMapper reviews;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoredInvoiceRequests(RequestMapper requests, ReviewMapper reviews, Access access, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.reviews = reviews;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<InvoiceReview> reviews(long enterpriseId, long batchId) {
        return reviews.ofBatch(enterpriseId, batchId);
    }

    @Override
    public Optional<String> ownToTakeBack(long workerId, long lineId) {
        return reviews.ownToTakeBack(workerId, lineId);
    }

    @Override
    @Transactional
    public void decide(
            long enterpriseId,
            long batchId,
            long reviewId,
            InvoiceReview.Decision decision,
            String redLetterNumber,
            String reason) {
        Actor actor = access.require(Permission.RELEASE_PAYOUTS);
        access.requireOwner(enterpriseId, "invoice");
        boolean taken = decision == InvoiceReview.Decision.RED_LETTER;
        ReviewMapper.Decided decided = new ReviewMapper.Decided(
                enterpriseId,
                batchId,
                reviewId,
                taken ? InvoiceReview.Decision.RED_LETTER : InvoiceReview.Decision.STANDS,
                taken ? number(redLetterNumber) : null,
                InFull.reason(reason),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.accountId());
        if (reviews.decide(decided) == 0) {
            if (reviews.exists(enterpriseId, batchId, reviewId) == 0) {
                throw Access.notFound("invoice");
            }
            throw new PlatformException(
                    SettlementError.INVOICE_REVIEW_DECIDED,
                    "What becomes of this invoice was decided meanwhile, its line was paid again, or it is not issued,"
                            + " so no red letter takes it back.");
        }
        audit.did(taken ? "INVOICE_TAKEN_BACK" : "INVOICE_STANDS", "BATCH", Long.toString(batchId));
    }

    private static String number(String typed) {
        String number = typed == null ? "" : typed.strip();
        if (!NUMBER.matcher(number).matches()) {
            throw new PlatformException(
                    SettlementError.RED_LETTER_NUMBER,
                    "redLetterNumber",
                    "Copy the number of the red letter: 8 to 32 figures and capital letters.");
        }
        return number;
    }

    @Override
    public List<InvoiceRequest> ofBatch(long enterpriseId, long batchId) {
        return requests.ofBatch(enterpriseId, batchId).stream()
                .map(RequestRow::toRequest)
                .toList();
    }

    @Override
    public Counted counted(long enterpriseId, long batchId) {
        RequestMapper.Standing standing = requests.standing(enterpriseId, batchId);
        return new Counted(
                standing.size(),
                standing.open(),
                standing.issued(),
                standing.unknown(),
                standing.withoutItem(),
                requests.overBatch(enterpriseId, batchId).stream()
                        .map(RequestRow::toRequest)
                        .toList());
    }
}
