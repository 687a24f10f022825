package io.siliu.platform.settlement;

import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.LegalCapacity;

/** The sums over the lines of one engagement model and one capacity: one way from gross to net. */
public record AmountGroup(EngagementModel model, LegalCapacity capacity, int lines, LineAmounts amounts) {}
