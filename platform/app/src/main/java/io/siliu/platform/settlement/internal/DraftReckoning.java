package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Actor;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.DraftSheet;
import io.siliu.platform.settlement.LineAmounts;
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

    DraftReckoning(FileCheck check, Booking booking, Workers workers, SettlementParameters parameters) {
        this.check = check;
        this.booking = booking;
        this.workers = workers;
        this.parameters = parameters;
    }

    /** @param booked the lines that would be booked */
    record Reckoned(Booking.Order order, Faults faults, List<BookedLine> booked, LineAmounts sums) {

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
        return new Reckoned(order, faults, booked, sums);
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
                draft.first(),
                draft.confirmed(),
                draft.batchId());
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
