package io.siliu.sandbox.economy.event;

import java.time.LocalDate;

/**
 * What a person said when called back.
 */
public record CallBack(String worker, LocalDate on, boolean denied) {}
