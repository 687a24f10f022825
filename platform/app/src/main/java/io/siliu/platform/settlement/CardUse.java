package io.siliu.platform.settlement;

import java.time.LocalDate;

/** That another worker was paid to the same card. */
public record CardUse(long lineId, long workerId, LocalDate settledOn) {}
