package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.DraftSheet;
import io.siliu.platform.settlement.LineAmounts;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Works out what a draft would book now: checks its file and computes the amounts of its right lines. */
@Component
final class DraftReckoning {

    private final FileCheck check;
    private final Booking booking;
    private final Workers workers;
    private final SettlementParameters parameters;
    private final ConfirmedAlone alone;
    private final LookupKeys keys;

    DraftReckoning(
            FileCheck check,
            Booking booking,
            Workers workers,
            SettlementParameters parameters,
            ConfirmedAlone alone,
            LookupKeys keys) {
        this.check = check;
        this.booking = booking;
        this.workers = workers;
        this.parameters = parameters;
        this.alone = alone;
        this.keys = keys;
    }

    /**
     * @param booked the lines that would be booked
     * @param code stands for all that would be booked
     */
    record Reckoned(Booking.Order order, Faults faults, List<BookedLine> booked, LineAmounts sums, String code) {

        Money debit() {
            return sums.debit();
        }

        int lines() {
            return booked.size();
        }

        boolean isBookable() {
            return !faults.ofWholeFile() && !booked.isEmpty();
        }

        String batchNumber() {
            return booked.isEmpty() ? null : booked.get(0).row().batchNumber();
        }
    }

    Reckoned reckon(StoredDraft draft, byte[] file, Actor actor) {
        Faults faults = new Faults();
        List<PayableLine> payable = check.check(draft.enterpriseId(), file, draft.settledOn(), faults);
        Booking.Order order = new Booking.Order(
                draft.enterpriseId(), actor, file, Optional.empty(), draft.settledOn(), draft.month(), payable);
        List<BookedLine> booked = booking.estimate(order);
        LineAmounts sums =
                booked.stream().map(line -> line.row().amounts()).reduce(LineAmounts.NONE, LineAmounts::plus);
        return new Reckoned(order, faults, booked, sums, code(draft, booked));
    }

    DraftSheet sheet(StoredDraft draft, Reckoned reckoned) {
        return new DraftSheet(
                draft.id(),
                draft.state(),
                reckoned.batchNumber(),
                draft.settledOn(),
                draft.month(),
                reckoned.faults().ofWholeFile(),
                reckoned.faults().shown(),
                reckoned.faults().count(),
                reckoned.faults().lines().size(),
                reckoned.booked().stream()
                        .flatMap(line -> line.warnings().stream())
                        .toList(),
                lines(reckoned.booked()),
                Groups.of(reckoned.booked().stream()
                        .map(line -> line.row().toLine())
                        .toList()),
                reckoned.sums(),
                parameters.secondPerson(draft.settledOn()),
                alone.find(draft.enterpriseId(), draft.settledOn()).orElse(Money.ZERO),
                draft.first(),
                draft.firstOfAnotherDay(),
                draft.confirmed(),
                draft.batchId(),
                reckoned.code());
    }

    private String code(StoredDraft draft, List<BookedLine> booked) {
        StringBuilder all = new StringBuilder(draft.settledOn() + " " + draft.workMonth());
        booked.forEach(line -> all.append('\n').append(text(line)));
        return HexFormat.of().formatHex(keys.of("DRAFT_SHOWN", all.toString()));
    }

    /** All of a line that decides who gets what, from where and why. */
    private static String text(BookedLine line) {
        LineRow row = line.row();
        return String.join(
                "|",
                row.batchNumber(),
                Integer.toString(row.lineNumber()),
                Long.toString(row.workerId()),
                line.source().line().card().reveal().value(),
                row.capacity().name(),
                String.valueOf(row.soleProprietorId()),
                Long.toString(row.agreementId()),
                String.valueOf(row.taskNumber()),
                row.amounts().toString());
    }

    private List<DraftSheet.DraftLine> lines(List<BookedLine> booked) {
        Map<Long, Worker> known = workers.findAll(
                booked.stream().map(line -> line.row().workerId()).distinct().toList());
        return booked.stream()
                .map(BookedLine::row)
                .map(row -> new DraftSheet.DraftLine(
                        row.lineNumber(),
                        known.get(row.workerId()).maskedName(),
                        row.capacity(),
                        row.model(),
                        row.taskNumber(),
                        row.cardMasked(),
                        row.amounts()))
                .toList();
    }
}
