package io.siliu.sandbox.paper;

import io.siliu.kernel.Money;
import java.time.LocalDate;

/** What an acceptance receipt (验收单) of one task order says. */
public record AcceptanceReceipt(
        String taskNumber,
        String client,
        String worker,
        String work,
        int quantity,
        String unit,
        Money amount,
        String acceptedBy,
        LocalDate acceptedOn) {}
