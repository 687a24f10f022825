package io.siliu.platform.settlement.internal.invoice;

import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.Operators;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.settlement.internal.invoice.TaxBureau.Party;
import io.siliu.platform.settlement.internal.invoice.TaxBureau.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words a request: who sells and buys by their registered names, what for, and the numbers by which it finds its record. */
@Component
final class WantedInvoices {

    private final RequestMapper requests;
    private final SettlementLines lines;
    private final Enterprises enterprises;
    private final Operators operators;
    private final Workers workers;

    WantedInvoices(
            RequestMapper requests,
            SettlementLines lines,
            Enterprises enterprises,
            Operators operators,
            Workers workers) {
        this.requests = requests;
        this.lines = lines;
        this.enterprises = enterprises;
        this.operators = operators;
        this.workers = workers;
    }

    /** Whether the table has words for what was done: none are made up, for an invoice says what really was. */
    boolean hasItem(RequestRow request) {
        LocalDate day = lines.batch(request.batchId()).orElseThrow().settledOn();
        return requests.item(request.item(), day).isPresent();
    }

    /** Of a request that has its item. Empty when a party cannot be named: its data were erased. */
    Optional<Wanted> of(RequestRow request) {
        SettlementBatch batch = lines.batch(request.batchId()).orElseThrow();
        Optional<SettlementLine> line =
                Optional.ofNullable(request.lineId()).flatMap(id -> lines.find(request.enterpriseId(), id));
        Enterprise enterprise = enterprises.find(request.enterpriseId()).orElseThrow();
        LocalDate day = batch.settledOn();
        Optional<Party> seller = party(request.sellerRole(), enterprise, line, day);
        Optional<Party> buyer = party(request.buyerRole(), enterprise, line, day);
        RequestMapper.Item item = requests.item(request.item(), day).orElseThrow();
        return seller.flatMap(from -> buyer.map(to -> new Wanted(
                from,
                to,
                item.item(),
                item.unit(),
                "1",
                request.total(),
                remark(request, batch, line),
                enterprise.creditCode().value())));
    }

    private Optional<Party> party(PartyRole role, Enterprise enterprise, Optional<SettlementLine> line, LocalDate day) {
        return switch (role) {
            case ENTERPRISE ->
                Optional.of(new Party(enterprise.name(), enterprise.creditCode().value()));
            case PLATFORM -> {
                Operator operator = operators.on(day);
                yield Optional.of(
                        new Party(operator.name(), operator.creditCode().value()));
            }
            case SOLE_PROPRIETOR -> line.flatMap(this::proprietor);
            case WORKER -> Optional.empty();
        };
    }

    private Optional<Party> proprietor(SettlementLine line) {
        PartyIdentity identity = workers.identities(List.of(line.workerId())).get(line.workerId());
        return Optional.ofNullable(identity)
                .flatMap(each -> each.business(line.soleProprietorId()))
                .map(business -> new Party(
                        business.tradeName().reveal(),
                        business.creditCode().reveal().value()));
    }

    private static String remark(RequestRow request, SettlementBatch batch, Optional<SettlementLine> line) {
        String ofBatch = "结算批次：" + batch.batchNumber();
        return line.map(SettlementLine::taskNumber)
                .map(task -> "任务单号：" + task.value() + "；" + ofBatch)
                .orElse(line.isPresent() ? ofBatch : ofBatch + "；共" + request.lineCount() + "笔");
    }
}
