package io.siliu.platform.settlement.internal;

import static io.siliu.platform.access.Permission.OWN_DATA;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.OwnPay;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.InvoiceRequests;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.Payouts;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.settlement.WithholdingRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the present worker was settled, a payment or a month at a time. */
@Component
public class OwnPayments {

    private static final int SHOWN = 50;
    private static final int TAIL = 4;

    private final OwnPayMapper mapper;
    private final PayOfWorker pay;
    private final SettlementLines lines;
    private final Payouts payouts;
    private final InvoiceRequests invoices;
    private final Enterprises enterprises;
    private final Workers workers;
    private final PhonePeople people;
    private final Access access;

    OwnPayments(
            OwnPayMapper mapper,
            PayOfWorker pay,
            SettlementLines lines,
            Payouts payouts,
            InvoiceRequests invoices,
            Enterprises enterprises,
            Workers workers,
            PhonePeople people,
            Access access) {
        this.mapper = mapper;
        this.pay = pay;
        this.lines = lines;
        this.payouts = payouts;
        this.invoices = invoices;
        this.enterprises = enterprises;
        this.workers = workers;
        this.people = people;
        this.access = access;
    }

    /**
     * One payment with its reckoning.
     *
     * @param withholding how the tax came about; null for a sole proprietor, who files alone
     * @param order the latest payment order, or null where the enterprise pays itself
     * @param tail the last digits of the card that it goes or went to
     * @param recorded the last digits of the card on record to which the worker may send it instead, or null
     * @param ownInvoice number of the invoice in the worker's own name that covers it although its money came back, or null
     */
    public record Sheet(
            SettlementLine line,
            String enterprise,
            WithholdingRow withholding,
            Payout order,
            OwnPay.Payment payment,
            String tail,
            String recorded,
            String ownInvoice) {}

    /**
     * A month.
     *
     * @param next the last line of the page, where more follow, or null
     * @param earlier the month before it in which something was settled, or null
     * @param later the month after it, or null
     */
    public record MonthSheet(
            OwnPay.Month month, List<OwnPay.Line> lines, Long next, YearMonth earlier, YearMonth later) {}

    /** @throws io.siliu.kernel.PlatformException not found, also where it is somebody else's */
    @Transactional(readOnly = true)
    public Sheet sheet(long lineId) {
        long worker = person();
        SettlementLine line = mapper.enterpriseOf(lineId, worker)
                .flatMap(enterprise -> lines.find(enterprise, lineId))
                .orElseThrow(() -> Access.notFound("payment"));
        Payout order = payouts.ofLines(worker, List.of(lineId)).get(lineId);
        String recorded = recordedCard(worker).orElse(null);
        OwnPay.Payment payment = OwnPaymentStates.of(order);
        String card = cardOf(line, order, recorded);
        return new Sheet(
                line,
                enterprises.find(line.enterpriseId()).map(Enterprise::name).orElse(""),
                lines.withholdings(line.enterpriseId(), List.of(lineId)).get(lineId),
                order,
                payment,
                tail(card),
                payment.card() && recorded != null && !recorded.equals(card) ? tail(recorded) : null,
                invoices.ownToTakeBack(worker, lineId).orElse(null));
    }

    private static String cardOf(SettlementLine line, Payout order, String recorded) {
        if (order != null && order.goesAgain() && recorded != null) {
            return recorded;
        }
        return order == null || order.againCard() == null ? line.cardMasked() : order.againCard();
    }

    private Optional<String> recordedCard(long worker) {
        return Optional.ofNullable(workers.identities(List.of(worker)).get(worker))
                .map(PartyIdentity::cards)
                .filter(cards -> !cards.isEmpty())
                .map(cards -> cards.get(cards.size() - 1).reveal().masked());
    }

    private static String tail(String card) {
        return card.substring(Math.max(0, card.length() - TAIL));
    }

    /**
     * What waits for another card goes to the one that the worker recorded last, without the bank being asked about the card
     * again. Nothing happens where it does not wait, or where that card is the one that the bank refused.
     *
     * @throws io.siliu.kernel.PlatformException not found, also where it is somebody else's
     */
    @Transactional
    public void toRecordedCard(long lineId) {
        long worker = person();
        mapper.enterpriseOf(lineId, worker).orElseThrow(() -> Access.notFound("payment"));
        payouts.toRecordedCard(worker, lineId);
    }

    /**
     * @param wanted null for the latest in which something was settled
     * @param before the last line of the page before, or null
     * @return nothing where nothing was settled then
     */
    @Transactional(readOnly = true)
    public Optional<MonthSheet> month(YearMonth wanted, Long before) {
        long worker = person();
        return pay.month(worker, wanted).map(month -> sheet(worker, month, before));
    }

    private MonthSheet sheet(long worker, OwnPay.Month sums, Long before) {
        LocalDate from = sums.month().atDay(1);
        LocalDate to = sums.month().atEndOfMonth();
        List<OwnPayMapper.Row> found = mapper.within(worker, from, to, before, SHOWN + 1);
        List<OwnPayMapper.Row> page = found.subList(0, Math.min(SHOWN, found.size()));
        return new MonthSheet(
                sums,
                pay.shown(worker, page),
                found.size() > SHOWN ? page.get(SHOWN - 1).id() : null,
                monthOf(mapper.lastDayBefore(worker, from)),
                monthOf(mapper.firstDayAfter(worker, to)));
    }

    private static YearMonth monthOf(LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    private long person() {
        access.require(OWN_DATA);
        return people.current().personId();
    }
}
