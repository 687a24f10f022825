package io.siliu.platform.access.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of codes sent by short message.
 *
 * @param live how long a code is good
 * @param tries wrong tries after which a code is dead
 * @param pause between two codes to one number
 * @param perPhoneAndHour codes to one number in an hour
 * @param perPhoneAndDay codes to one number in a day
 * @param perAddressAndHour codes asked for from one network in an hour
 * @param perMinute codes of the whole installation in a minute: each costs money, and a provider shuts the door to a flood
 * @param provenFor after how long without a sign-in somebody who works here says how their identity number ends: carriers give
 *     numbers out again after some three months
 * @param proofTries how many wrong ends a day
 * @param idle how long a session of a worker lasts without a click: phones are lent and lost
 */
@ConfigurationProperties("siliu.access.codes")
record CodeProperties(
        @DefaultValue("PT5M") Duration live,
        @DefaultValue("5") int tries,
        @DefaultValue("PT1M") Duration pause,
        @DefaultValue("5") int perPhoneAndHour,
        @DefaultValue("10") int perPhoneAndDay,
        @DefaultValue("60") int perAddressAndHour,
        @DefaultValue("300") int perMinute,
        @DefaultValue("P60D") Duration provenFor,
        @DefaultValue("5") int proofTries,
        @DefaultValue("PT30M") Duration idle) {}
