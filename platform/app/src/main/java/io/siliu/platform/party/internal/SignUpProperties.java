package io.siliu.platform.party.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for everybody who signs up here.
 *
 * @param occupation what they do
 * @param city six-digit code of where they do it; empty while the operator has not said so
 * @param networkPlace the platform's network business place, which those who trade on it alone may register
 *     (个体工商户登记管理规定); empty while the operator has none
 * @param cardPrefix how the numbers of cards begin that the bank can pay to
 * @param identityTries how often one account may try who it is
 * @param photoTries how often a day one account may hand in photos of the card
 * @param cardTries how often one account may try a card
 * @param abandonedAfter how long what was typed is kept of a sign-up that nobody goes on with
 * @param askAtMost longest pause between two questions to the registration authority
 */
@ConfigurationProperties("siliu.sign-up")
record SignUpProperties(
        @DefaultValue("RIDER") String occupation,
        @DefaultValue("") String city,
        @DefaultValue("") String networkPlace,
        @DefaultValue("62") String cardPrefix,
        @DefaultValue("10") int identityTries,
        @DefaultValue("20") int photoTries,
        @DefaultValue("10") int cardTries,
        @DefaultValue("P30D") Duration abandonedAfter,
        @DefaultValue("PT15M") Duration askAtMost) {}
