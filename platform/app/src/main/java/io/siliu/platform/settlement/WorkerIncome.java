package io.siliu.platform.settlement;

import io.siliu.kernel.Money;

/** What one worker earned through the platform in one month, gross, over all enterprises and in whatever capacity. */
public record WorkerIncome(long workerId, Money gross) {}
