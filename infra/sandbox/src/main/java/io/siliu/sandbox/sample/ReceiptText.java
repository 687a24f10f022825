package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a receipt of one transfer says; a mask hides the middle of an account, as wallets and some banks print it. */
record ReceiptText(
        String bank,
        String number,
        String serial,
        LocalDateTime paidAt,
        Holder payer,
        Holder payee,
        Money amount,
        String purpose,
        String checkCode) {

    /** A side of the transfer. */
    record Holder(String name, String account, String bank) {

        Holder masked() {
            String hidden = account.substring(0, 4) + "****" + account.substring(account.length() - 4);
            return new Holder(name, hidden, bank);
        }
    }

    static ReceiptText drawn(Inventions inventions) {
        boolean person = inventions.chance(55);
        Holder payer = new Holder(inventions.company().name(), inventions.account(), inventions.bank());
        Holder payee = person
                ? new Holder(inventions.person(), inventions.card(), inventions.bank())
                : new Holder(inventions.shop().name(), inventions.account(), inventions.bank());
        LocalDateTime moment = inventions.moment();
        String purpose = inventions.chance(30)
                ? inventions.task(moment.toLocalDate()).value()
                : inventions.oneOf(Words.PURPOSES);
        return new ReceiptText(
                inventions.oneOf(Words.BANKS),
                inventions.digits(inventions.between(12, 20)),
                inventions.digits(inventions.between(10, 16)),
                moment,
                payer,
                payee,
                inventions.money(),
                purpose,
                inventions.digits(8));
    }

    ReceiptText hidingPayee() {
        return new ReceiptText(bank, number, serial, paidAt, payer, payee.masked(), amount, purpose, checkCode);
    }

    String day() {
        return paidAt.format(DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA));
    }

    String plainDay() {
        return paidAt.toLocalDate().toString();
    }

    String time() {
        return paidAt.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.CHINA));
    }

    String grouped() {
        return Inventions.grouped(amount);
    }

    /** The day stands for the moment: not every layout prints the hour. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("receiptNumber", number);
        fields.put("transactionTime", plainDay());
        fields.put("payerName", payer.name());
        fields.put("payerAccount", payer.account());
        fields.put("payerBank", payer.bank());
        fields.put("payeeName", payee.name());
        fields.put("payeeAccount", payee.account());
        fields.put("payeeBank", payee.bank());
        fields.put("amount", amount.toString());
        fields.put("purpose", purpose);
        return fields;
    }
}
