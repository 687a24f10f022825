package io.siliu.platform.settlement.internal.invoice;

import io.siliu.platform.database.Backoff;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.outside.AnswerParts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sends requests and asks about those whose outcome is not known. As with payments, sending is committed before the call and
 * a request is sent again only after the bureau said that it never saw it.
 */
@Component
final class InvoiceStage implements StageWorker {

    static final String NAME = "settlement.invoice";

    private static final WorkQueue WAITING = new WorkQueue(
            "invoice_request",
            "id",
            "stage IN ('READY', 'SENDING', 'UNKNOWN') AND next_at <= :now",
            "stage, next_at, id");
    private static final Duration SENDING_TAKES = Duration.ofSeconds(45);
    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(3), Duration.ofMinutes(1));
    /** A row of the table is written by a person. */
    private static final Duration LOOKS_FOR_A_ROW = Duration.ofDays(1);

    private static final int LONGEST_DOUBT = 200;

    private final WorkClaims claims;
    private final RequestMapper requests;
    private final WantedInvoices wanted;
    private final TaxBureau bureau;
    private final Clock clock;

    InvoiceStage(WorkClaims claims, RequestMapper requests, WantedInvoices wanted, TaxBureau bureau, Clock clock) {
        this.claims = claims;
        this.requests = requests;
        this.wanted = wanted;
        this.bureau = bureau;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What was claimed, and whether it is to be sent or asked about. */
    private record Taken(RequestRow request, boolean send) {}

    @Override
    public int pass() {
        List<Taken> taken = new ArrayList<>();
        claims.work(WAITING, 1, ids -> requests.findAll(ids).forEach(row -> take(row, taken)));
        return RowByRow.afterTheClaim(WAITING.table(), taken, this::deal, this::putOff);
    }

    private void take(RequestRow row, List<Taken> taken) {
        Instant now = clock.instant();
        if (requests.sending(row.id(), now, now.plus(SENDING_TAKES)) == 1) {
            taken.add(new Taken(row, true));
        } else if (requests.asking(row.id(), now.plus(PAUSES.after(row.askings()))) == 1) {
            taken.add(new Taken(row, false));
        }
    }

    private void deal(Taken taken) {
        RequestRow row = taken.request();
        if (!taken.send()) {
            record(row, bureau.ask(row.id()));
            return;
        }
        if (!wanted.hasItem(row)) {
            requests.ready(row.id(), clock.instant().plus(LOOKS_FOR_A_ROW), RequestMapper.ITEM_MISSING);
            return;
        }
        wanted.of(row)
                .ifPresentOrElse(
                        words -> record(row, bureau.issue(row.id(), words)),
                        () -> requests.refused(row.id(), "PARTY_ERASED"));
    }

    private void record(RequestRow row, TaxBureau.Said said) {
        Instant next = clock.instant().plus(PAUSES.after(row.askings()));
        switch (said.kind()) {
            case ISSUED -> requests.issued(row.id(), said.number(), said.issuedOn());
            case REFUSED -> requests.refused(row.id(), said.words());
            case NEVER_SEEN -> requests.ready(row.id(), clock.instant(), null);
            case NOT_SENT -> requests.ready(row.id(), next, AnswerParts.cut(said.words(), LONGEST_DOUBT));
            case UNKNOWN -> requests.unknown(row.id(), next, AnswerParts.cut(said.words(), LONGEST_DOUBT));
        }
    }

    /** Whether it was sent is found out by asking. */
    private void putOff(Taken taken, Throwable failure) {
        RequestRow row = taken.request();
        requests.unknown(row.id(), clock.instant().plus(PAUSES.after(row.askings())), RowByRow.word(failure));
    }
}
