package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a payment slip says of one payment to one worker. */
record SlipText(
        String batch,
        String task,
        String payer,
        String payee,
        String account,
        Money gross,
        Money incomeTax,
        Money valueTax,
        LocalDateTime paidAt,
        String status,
        String channelSerial) {

    static SlipText drawn(Inventions inventions) {
        LocalDateTime moment = inventions.moment();
        Money gross = inventions.money().plus(Money.of("100.00"));
        boolean taxed = inventions.chance(60);
        return new SlipText(
                "PC" + moment.toLocalDate().toString().replace("-", "") + inventions.digits(4),
                inventions.task(moment.toLocalDate()).value(),
                inventions.company().name(),
                inventions.person(),
                inventions.card(),
                gross,
                taxed ? gross.times(new BigDecimal("0.024")) : Money.ZERO,
                taxed && inventions.chance(40) ? gross.times(new BigDecimal("0.0099")) : Money.ZERO,
                moment,
                inventions.oneOf(List.of("已支付", "打款成功", "支付成功", "已到账")),
                inventions.digits(18));
    }

    SlipText in(String state) {
        return new SlipText(
                batch, task, payer, payee, account, gross, incomeTax, valueTax, paidAt, state, channelSerial);
    }

    /** The same payment over other sums. */
    SlipText paying(Money due, Money tax, Money added) {
        return new SlipText(batch, task, payer, payee, account, due, tax, added, paidAt, status, channelSerial);
    }

    Money tax() {
        return incomeTax.plus(valueTax);
    }

    Money net() {
        return gross.minus(tax());
    }

    String time() {
        return paidAt.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.CHINA));
    }

    String shortTime() {
        return paidAt.format(DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm", Locale.CHINA));
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("batchNumber", batch);
        fields.put("taskNumber", task);
        fields.put("payeeName", payee);
        fields.put("payeeAccount", account);
        fields.put("grossAmount", gross.toString());
        fields.put("taxAmount", tax().toString());
        fields.put("netAmount", net().toString());
        fields.put("paidAt", paidAt.toLocalDate().toString());
        fields.put("status", status);
        return fields;
    }
}
