package io.siliu.sandbox.paper;

import io.siliu.kernel.Money;
import java.time.LocalDateTime;

/** What a payment slip (付款结算单) of one line says; net is the product's own figure. */
public record PaymentSlip(
        String batchNumber,
        String taskNumber,
        String payer,
        String payee,
        String payeeAccount,
        Money gross,
        Money tax,
        Money net,
        LocalDateTime paidAt) {}
