package io.siliu.platform.settlement;

import io.siliu.kernel.Money;

/**
 * What everybody of one occupation in one city earned in a month.
 *
 * @param workers who earned something
 * @param median the middle income; of an even number, the mean of the two in the middle, rounded half up to the cent
 * @param top the 99th percentile: the lowest income that at least 99 of 100 do not exceed
 */
public record PeerIncomes(String occupation, String city, int workers, Money median, Money top) {}
