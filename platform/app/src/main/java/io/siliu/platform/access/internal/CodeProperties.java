package io.siliu.platform.access.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of codes sent by short message.
 *
 * @param live how long a code is good
 * @param tries wrong tries after which a code is dead
 * @param wrong wrong tries in a row, over all codes, after which a number is locked
 * @param lockedFor how long it stays locked
 * @param pause between two codes to one number
 * @param perPhoneAndHour codes to one number in an hour
 * @param perPhoneAndDay codes to one number in a day
 * @param perAddressAndHour codes asked for from one network address in an hour
 * @param idle how long a session of a worker lasts without a click: phones are lent and lost
 */
@ConfigurationProperties("siliu.access.codes")
record CodeProperties(
        @DefaultValue("PT5M") Duration live,
        @DefaultValue("5") int tries,
        @DefaultValue("20") int wrong,
        @DefaultValue("PT1H") Duration lockedFor,
        @DefaultValue("PT1M") Duration pause,
        @DefaultValue("5") int perPhoneAndHour,
        @DefaultValue("10") int perPhoneAndDay,
        @DefaultValue("60") int perAddressAndHour,
        @DefaultValue("PT30M") Duration idle) {}
