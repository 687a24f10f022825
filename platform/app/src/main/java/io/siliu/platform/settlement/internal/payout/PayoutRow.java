package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PayoutStage;
import java.time.Instant;

/** A stored payment order. */
record PayoutRow(
        long enterpriseId,
        long id,
        long batchId,
        long lineId,
        int attempt,
        long workerId,
        Money amount,
        String cardMasked,
        PayoutStage stage,
        int sendings,
        int askings,
        Instant openedAt,
        Instant screenedAt,
        String heldBy,
        String heldZh,
        String heldEn,
        Instant releasedAt,
        Long releasedBy,
        String releaseReason,
        Instant sentAt,
        String bankReference,
        Instant paidAt,
        String returnReference,
        Instant returnedAt,
        String refusedCode,
        byte[] refusedWords,
        Instant refusedAt,
        boolean goesAgain,
        String doubt) {}
