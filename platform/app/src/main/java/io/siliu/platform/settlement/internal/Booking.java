package io.siliu.platform.settlement.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.party.Operators;
import io.siliu.platform.settlement.BookingOutcome;
import io.siliu.platform.settlement.LineAmounts;
import io.siliu.platform.settlement.LinesBooked;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.tax.HoldLabourTaxes;
import io.siliu.platform.tax.LabourPayment;
import io.siliu.platform.tax.LabourTax;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Computes the amounts of checked lines and writes batch, lines and withholdings in the caller's transaction. */
@Component
final class Booking {

    private final BookingMapper mapper;
    private final BulkRows bulk;
    private final HoldLabourTaxes taxes;
    private final Operators operators;
    private final FileShelf files;
    private final ObjectProvider<LinesBooked> listeners;
    private final PersonalData personal;
    private final LookupKeys keys;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    Booking(
            BookingMapper mapper,
            BulkRows bulk,
            HoldLabourTaxes taxes,
            Operators operators,
            FileShelf files,
            ObjectProvider<LinesBooked> listeners,
            PersonalData personal,
            LookupKeys keys,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.mapper = mapper;
        this.bulk = bulk;
        this.taxes = taxes;
        this.operators = operators;
        this.files = files;
        this.listeners = listeners;
        this.personal = personal;
        this.keys = keys;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a booking is about. */
    record Order(
            long enterpriseId,
            Actor actor,
            byte[] file,
            Optional<FileRow> known,
            LocalDate settledOn,
            YearMonth workMonth,
            List<PayableLine> lines) {

        /** The same, of a file that is on the shelf. */
        Order of(Optional<FileRow> file) {
            return new Order(enterpriseId, actor, this.file, file, settledOn, workMonth, lines);
        }
    }

    BookingOutcome.Booked book(Order order) {
        long batchId = ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<BookedLine> lines = compute(order, batchId, now, taxes::hold, this::seal);
        SettlementBatch batch = batch(order, batchId, now, lines);
        long fileId = files.keepBooked(order.enterpriseId(), order.file(), order.known(), batchId, order.actor());
        BatchRow row = BatchRow.of(batch);
        mapper.insertBatch(row, row.debit(), fileId, order.actor().accountId());
        bulk.write(BookingMapper.class, lines, BookingMapper::insertLine);
        List<Long> served = lines.stream()
                .map(line -> line.row().workerId())
                .distinct()
                .sorted()
                .toList();
        Portions.of(served, Portions.ROWS)
                .forEach(some -> mapper.served(order.enterpriseId(), order.settledOn(), some));
        bulk.write(
                BookingMapper.class,
                lines.stream()
                        .filter(line -> line.tax().isPresent())
                        .map(BookedLine::withholding)
                        .toList(),
                BookingMapper::insertWithholding);
        audit.did("SETTLEMENT_BOOKED", "BATCH", Long.toString(batchId));
        List<Long> lineIds = lines.stream().map(line -> line.row().id()).toList();
        listeners.orderedStream().forEach(each -> each.booked(order.enterpriseId(), lineIds));
        return new BookingOutcome.Booked(
                batch,
                false,
                lines.stream().flatMap(line -> line.warnings().stream()).toList());
    }

    /** What {@link #book} would book now, without a batch and without cards. */
    List<BookedLine> estimate(Order order) {
        return compute(order, 0, clock.instant(), taxes::estimate, card -> null);
    }

    /** Nothing is booked for a day on which nobody would contract and withhold: the operator is asked for first. */
    private List<BookedLine> compute(
            Order order,
            long batchId,
            Instant now,
            BiFunction<LocalDate, List<LabourPayment>, List<LabourTax>> holding,
            Function<CardOfWorker, SealedCard> sealing) {
        operators.on(order.settledOn());
        List<LabourPayment> payments = order.lines().stream()
                .filter(PayableLine::isWithheld)
                .map(line -> new LabourPayment(line.workerId(), line.line().gross()))
                .toList();
        Iterator<LabourTax> held = holding.apply(order.settledOn(), payments).iterator();
        Map<CardOfWorker, SealedCard> cards = new HashMap<>();
        List<BookedLine> lines = new ArrayList<>();
        for (PayableLine line : order.lines()) {
            Optional<LabourTax> tax = line.isWithheld() ? Optional.of(held.next()) : Optional.empty();
            SealedCard card = cards.computeIfAbsent(CardOfWorker.of(line), sealing);
            lines.add(new BookedLine(row(order, batchId, now, line, amounts(line, tax)), card, line, tax));
        }
        return lines;
    }

    /** A sole proprietor files alone and gets gross; the fee stands on the enterprise's side in either case. */
    private static LineAmounts amounts(PayableLine line, Optional<LabourTax> tax) {
        Money gross = line.line().gross();
        Money fee = line.agreement().feeOn(gross);
        return tax.map(each -> new LineAmounts(gross, each.incomeTax(), each.vat(), each.surcharges(), each.net(), fee))
                .orElseGet(() -> new LineAmounts(gross, Money.ZERO, Money.ZERO, Money.ZERO, gross, fee));
    }

    private LineRow row(Order order, long batchId, Instant now, PayableLine line, LineAmounts amounts) {
        return new LineRow(
                order.enterpriseId(),
                ids.next(),
                batchId,
                line.line().batchNumber(),
                line.line().number(),
                line.line().taskNumber().map(number -> number.value()).orElse(null),
                line.task().map(task -> task.id()).orElse(null),
                line.workerId(),
                line.capacity().capacity(),
                line.capacity().soleProprietorId(),
                line.agreement().id(),
                line.agreement().model(),
                line.line().card().reveal().masked(),
                line.ownCard(),
                order.settledOn(),
                order.workMonth().toString(),
                amounts.gross(),
                amounts.incomeTax(),
                amounts.vat(),
                amounts.surcharges(),
                amounts.net(),
                amounts.fee(),
                now);
    }

    /** A worker is mostly paid to one card, so it is encrypted once a file. */
    private record CardOfWorker(long workerId, BankCard card) {

        static CardOfWorker of(PayableLine line) {
            return new CardOfWorker(line.workerId(), line.line().card().reveal());
        }
    }

    private SealedCard seal(CardOfWorker own) {
        String number = own.card().value();
        return new SealedCard(personal.encryptText(own.workerId(), number), keys.of("CARD", number));
    }

    private static SettlementBatch batch(Order order, long batchId, Instant now, List<BookedLine> lines) {
        LineAmounts sums = lines.stream().map(line -> line.row().amounts()).reduce(LineAmounts.NONE, LineAmounts::plus);
        return new SettlementBatch(
                order.enterpriseId(),
                batchId,
                lines.get(0).row().batchNumber(),
                order.settledOn(),
                order.workMonth(),
                lines.size(),
                sums,
                now);
    }
}
