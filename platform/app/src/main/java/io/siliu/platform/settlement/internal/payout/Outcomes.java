package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.outside.AnswerParts;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.internal.CardMatters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records what the bank said about an order, with what follows from it, in one transaction. */
@Component
class Outcomes {

    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);
    private static final Duration BEFORE_SENDING_AGAIN = Duration.ofSeconds(5);
    private static final int LONGEST_DOUBT = 200;

    private final PayoutMapper payouts;
    private final OwnCards cards;
    private final HeldTaxes taxes;
    private final PersonalData personal;
    private final ObjectProvider<LinePaid> listeners;
    private final PayoutProperties properties;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Outcomes(
            PayoutMapper payouts,
            OwnCards cards,
            HeldTaxes taxes,
            PersonalData personal,
            ObjectProvider<LinePaid> listeners,
            PayoutProperties properties,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.payouts = payouts;
        this.cards = cards;
        this.taxes = taxes;
        this.personal = personal;
        this.listeners = listeners;
        this.properties = properties;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void ofSending(PayoutMapper.Order order, BankAnswer answer) {
        if (answer instanceof BankAnswer.NotSent none) {
            payouts.notSent(
                    order.id(), clock.instant().plus(BEFORE_SENDING_AGAIN), AnswerParts.cut(none.why(), LONGEST_DOUBT));
            return;
        }
        ofAsking(order, answer);
    }

    void ofAsking(PayoutMapper.Order order, BankAnswer answer) {
        if (answer instanceof BankAnswer.Paid paid) {
            paid(order, paid);
        } else if (answer instanceof BankAnswer.Returned returned) {
            returned(order, returned.back(), returned.reference(), returned.paidAt());
        } else if (answer instanceof BankAnswer.Refused refused) {
            refused(order, refused.code(), refused.words());
        } else if (answer instanceof BankAnswer.NeverSeen) {
            payouts.neverSeen(order.id(), clock.instant());
        } else if (answer instanceof BankAnswer.Unknown unknown) {
            Instant next = clock.instant().plus(properties.pause(order.askings()));
            payouts.unknown(order.id(), next, AnswerParts.cut(unknown.why(), LONGEST_DOUBT));
        }
    }

    void ofErasedPayee(PayoutMapper.Order order) {
        payouts.held(
                order.id(),
                clock.instant(),
                "ERASED",
                "收款人的资料已按本人要求删除，不能付款。",
                "The payee's data were erased at the payee's request, so nothing can be paid.");
    }

    private void paid(PayoutMapper.Order order, BankAnswer.Paid paid) {
        Instant paidAt = paid.paidAt().truncatedTo(ChronoUnit.MICROS);
        transaction.executeWithoutResult(status -> {
            if (payouts.paid(order.id(), paid.reference(), paidAt) == 1) {
                taxes.paid(order.enterpriseId(), order.lineId(), order.id(), ChinaTime.dateOf(paidAt));
                listeners.orderedStream().forEach(each -> each.paid(order.enterpriseId(), order.lineId()));
            }
        });
    }

    /** The money of an order that the bank had paid came back. */
    void returned(PayoutMapper.Order order, GivenBack back) {
        returned(order, back, null, null);
    }

    private void returned(PayoutMapper.Order order, GivenBack back, String reference, Instant paidAt) {
        log.warn("The money of payment order {} came back: {}", order.id(), back.code());
        byte[] sealed = personal.encryptText(order.workerId(), back.words());
        transaction.executeWithoutResult(status -> {
            if (payouts.returned(order.id(), back, sealed, reference, paidAt) == 0) {
                return;
            }
            boolean paidByAnother = payouts.at(order.enterpriseId(), order.lineId(), PayoutStage.PAID) > 0;
            if (!paidByAnother && back.code().startsWith(CardMatters.REFUSALS) && cards.hasOther(order)) {
                payouts.againFrom(order.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            }
            taxes.unpaid(order.enterpriseId(), order.lineId(), order.id(), HeldTaxes.Cause.RETURNED);
            listeners.orderedStream().forEach(each -> each.returned(order.enterpriseId(), order.lineId(), order.id()));
        });
    }

    private void refused(PayoutMapper.Order order, String code, String words) {
        log.warn("The bank refused payment order {}: {}", order.id(), code);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] sealed = personal.encryptText(order.workerId(), words);
        transaction.executeWithoutResult(status -> {
            // The order first: whoever records a card at this moment holds it, and is waited for before the card is
            // read.
            if (payouts.refused(order.id(), code, sealed, now) == 0) {
                return;
            }
            if (code.startsWith(CardMatters.REFUSALS) && cards.hasOther(order)) {
                // The card was changed while this order was on its way: what would have waited for it goes on. Whoever
                // is
                // told of the refusal sees that.
                payouts.againFrom(order.id(), now);
            }
            taxes.unpaid(order.enterpriseId(), order.lineId(), order.id(), HeldTaxes.Cause.REFUSED);
            listeners.orderedStream().forEach(each -> each.unpaid(order.enterpriseId(), order.lineId()));
        });
    }
}
