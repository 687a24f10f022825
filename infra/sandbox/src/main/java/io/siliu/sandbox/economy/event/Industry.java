package io.siliu.sandbox.economy.event;

/** What an enterprise lives by. */
public enum Industry {
    DELIVERY,
    EXPRESS,
    HOUSEKEEPING,
    LOGISTICS,
    RETAIL,
    ADVERTISING,
    SOFTWARE,
    COAL_MINING,
    TRADING
}
