package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words an order for the bank: whose account pays, who gets it, for which task. */
@Component
final class PaymentOrders {

    private final Workers workers;
    private final Enterprises enterprises;
    private final PersonalData personal;

    PaymentOrders(Workers workers, Enterprises enterprises, PersonalData personal) {
        this.workers = workers;
        this.enterprises = enterprises;
        this.personal = personal;
    }

    /** Empty when the payee's data were erased. */
    Optional<Bank.PaymentOrder> of(PayoutMapper.Order order) {
        PartyIdentity payee = workers.identities(List.of(order.workerId())).get(order.workerId());
        if (payee == null) {
            return Optional.empty();
        }
        Enterprise payer = enterprises.find(order.enterpriseId()).orElseThrow();
        return card(order)
                .map(card -> new Bank.PaymentOrder(
                        Long.toString(order.id()),
                        new Bank.Payer(payer.creditCode().value(), payer.name()),
                        new Bank.Payee(payee.name().reveal(), card),
                        order.amount(),
                        order.taskNumber(),
                        purpose(order)));
    }

    private Optional<String> card(PayoutMapper.Order order) {
        try {
            return Optional.of(personal.decryptText(order.workerId(), order.card()));
        } catch (PlatformException erased) {
            if (erased.code() != AccessError.ERASED) {
                throw erased;
            }
            return Optional.empty();
        }
    }

    /** What the receipt will say, so that it finds its record. */
    private static String purpose(PayoutMapper.Order order) {
        return order.taskNumber() == null ? "服务费" : "任务单号" + order.taskNumber() + "服务费";
    }
}
