package io.siliu.platform.assessment.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * On how much a draft is to be tried before it is approved without a reason.
 *
 * @param backtestRecords past records in one backtest that came to its end; 0 asks for no backtest
 * @param backtestDays days of the window of that backtest
 * @param shadowRecords records that the draft answered as a shadow; 0 asks for no shadow
 * @param shadowDays whole days that it answered as a shadow
 */
@ConfigurationProperties("siliu.assessment.trial")
record TrialMinimum(
        @DefaultValue("100") int backtestRecords,
        @DefaultValue("28") int backtestDays,
        @DefaultValue("100") int shadowRecords,
        @DefaultValue("7") int shadowDays) {}
