package io.siliu.platform.work;

import java.math.BigDecimal;

/**
 * What a unit of work cost in a month, for all of one occupation and city that is counted in the same unit.
 *
 * @param workers whose work was accepted by the unit; each has one price, what was accepted divided by how much it was
 * @param median the middle price in CNY with four decimals; of an even number, the mean of the two in the middle
 */
public record UnitPrices(String occupation, String city, WorkUnit unit, int workers, BigDecimal median) {}
