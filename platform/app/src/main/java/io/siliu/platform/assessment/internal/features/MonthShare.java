package io.siliu.platform.assessment.internal.features;

import io.siliu.rules.fact.Measured;

/**
 * A share of an enterprise's month.
 *
 * @param share null where there is too little that it could be said of
 * @param lag how far the count behind it is behind; null where it holds all that is known of the month
 */
record MonthShare(Measured share, Lag lag) {}
