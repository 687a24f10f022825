package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;

/** Sums over the lines of a batch under one agreement. */
record BatchSumRow(
        long batchId,
        String batchNumber,
        long agreementId,
        Money gross,
        Money incomeTax,
        Money vat,
        Money surcharges,
        Money net,
        Money fee) {}
