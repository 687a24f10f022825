package io.siliu.platform.casework.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Times in cases. No law sets them for a platform; they are the platform's own (平台自定) until an authority sets others.
 *
 * @param reviewDays how many days after the day of closing the enterprise may have it looked at again
 * @param longestDays how many days ahead the last day for an answer lies at most
 */
@ConfigurationProperties("siliu.casework")
record CaseProperties(
        @DefaultValue("15") int reviewDays,
        @DefaultValue("90") int longestDays) {}
