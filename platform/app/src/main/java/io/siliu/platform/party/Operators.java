package io.siliu.platform.party;

import java.time.LocalDate;

/**
 * The company that runs this platform, over time: recorded on the page {@code /operator}, or given for all days by
 * {@code siliu.party.operator-name} and {@code siliu.party.operator-credit-code}, which then decide alone. An invented
 * company counts in a walkthrough and in tests only.
 */
public interface Operators {

    /** All of it as it stands now; read once where many days are asked for. */
    OperatorTimeline timeline();

    /** @throws io.siliu.kernel.PlatformException {@link PartyError#OPERATOR_NOT_RECORDED} */
    default Operator on(LocalDate day) {
        return timeline().on(day);
    }
}
