package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Words an order for the bank: whose account pays, who gets it, for which task. It is worded once; whatever is on record
 * later, the order says under its key what it said first.
 */
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

    /** What the order tells, encrypted under the payee's key; empty when the payee's data were erased. */
    Optional<byte[]> told(PayoutMapper.Order order) {
        return unlessErased(
                () -> order.told() == null ? worded(order).map(words -> sealed(order, words)) : reread(order));
    }

    /** The body to send, of an order that is told. */
    JsonNode body(PayoutMapper.Order order) {
        return Json.MAPPER.readTree(personal.decryptText(order.workerId(), order.told()));
    }

    private byte[] sealed(PayoutMapper.Order order, Bank.PaymentOrder words) {
        return personal.encryptText(order.workerId(), Json.text(words));
    }

    /** Opened only to see whether it still can be. */
    private Optional<byte[]> reread(PayoutMapper.Order order) {
        body(order);
        return Optional.of(order.told());
    }

    private Optional<Bank.PaymentOrder> worded(PayoutMapper.Order order) {
        PartyIdentity payee = workers.identities(List.of(order.workerId())).get(order.workerId());
        if (payee == null) {
            return Optional.empty();
        }
        Enterprise payer = enterprises.find(order.enterpriseId()).orElseThrow();
        return Optional.of(new Bank.PaymentOrder(
                Long.toString(order.id()),
                new Bank.Payer(payer.creditCode().value(), payer.name()),
                new Bank.Payee(payee.name().reveal(), personal.decryptText(order.workerId(), order.card())),
                order.amount(),
                order.taskNumber(),
                purpose(order)));
    }

    private static Optional<byte[]> unlessErased(Supplier<Optional<byte[]>> words) {
        try {
            return words.get();
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
