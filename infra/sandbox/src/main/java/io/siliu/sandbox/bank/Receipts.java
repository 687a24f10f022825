package io.siliu.sandbox.bank;

import io.siliu.kernel.ChinaTime;
import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.feed.Connector;
import io.siliu.sandbox.outside.Digits;
import io.siliu.sandbox.paper.BankReceipt;
import io.siliu.sandbox.paper.BankReceipt.Bank;
import io.siliu.sandbox.paper.BankReceipt.Holder;
import io.siliu.sandbox.paper.OfficePapers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Draws the electronic receipt of each payout, and of each that came back, and hands it in; what was handed in before a restart
 * is not sent again.
 */
final class Receipts {

    private final Journal sent;
    private final Connector connector;
    private final OfficePapers papers;
    private final Set<String> keys = new HashSet<>();

    Receipts(Journal sent, Connector connector, OfficePapers papers) {
        this.sent = sent;
        this.connector = connector;
        this.papers = papers;
        sent.read().forEach(line -> keys.add(line.path("key").asString("")));
    }

    void send(Payment payment) {
        handIn(payment.key(), payment, receipt(payment));
    }

    /** The receipt of a return: the same payment in red figures. */
    void sendBack(Payment payment, GivenBack back) {
        BankReceipt paid = receipt(payment);
        String key = "return/" + payment.key();
        handIn(
                key,
                payment,
                new BankReceipt(
                        number(paid.bank(), key),
                        Digits.of("serial/" + key, 16),
                        at(back.at()),
                        paid.payer(),
                        paid.payee(),
                        back.amount().negate(),
                        "退汇：" + payment.purpose(),
                        paid.bank()));
    }

    private void handIn(String key, Payment payment, BankReceipt receipt) {
        if (keys.contains(key)) {
            return;
        }
        connector.handIn(new Connector.Delivery(
                "receipt-" + receipt.number() + ".pdf",
                payment.payer(),
                () -> papers.receipt(receipt),
                () -> sent.append(Map.of("key", key))));
    }

    static BankReceipt receipt(Payment payment) {
        CustodyAccount account = CustodyAccount.of(payment.payer(), payment.payerName());
        return new BankReceipt(
                number(account.bank(), payment.key()),
                Digits.of("serial/" + payment.key(), 16),
                at(payment.at()),
                new Holder(account.name(), account.number(), account.branch()),
                new Holder(payment.payee(), payment.account(), Bank.CITY.title() + "演示支行"),
                payment.amount(),
                payment.purpose(),
                account.bank());
    }

    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ChinaTime.ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Each bank numbers its receipts in its own way. */
    private static String number(Bank bank, String key) {
        String digits = Digits.of("receipt/" + key, 20);
        return switch (bank) {
            case FIRST -> digits.substring(0, 16).replaceAll("(\\d{4})(?!$)", "$1-");
            case CITY -> "HD" + digits.substring(0, 16);
            case RURAL -> digits;
        };
    }
}
