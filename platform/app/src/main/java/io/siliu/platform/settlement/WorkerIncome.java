package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import io.siliu.platform.database.ReadInBulk;

/** What one worker earned through the platform in one month, gross, over all enterprises and in whatever capacity. */
@ReadInBulk
public record WorkerIncome(long workerId, Money gross) {}
