package io.siliu.platform.access.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.access.RetentionClass;
import io.siliu.platform.notify.TextMessages;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** To which numbers codes and messages went, by keyed codes alone: as long as logs are kept, and then no longer. */
@Component
final class OldCodes implements AgedHolding {

    private final CodeMapper codes;
    private final TextMessages messages;

    OldCodes(CodeMapper codes, TextMessages messages) {
        this.codes = codes;
        this.messages = messages;
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.LOG;
    }

    @Override
    public int erase(LocalDate upTo, int limit) {
        Instant before = upTo.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
        int codesGone = codes.forgetSentBefore(before, limit);
        return codesGone + codes.forgetStandings(limit) + messages.forgetHandedInBefore(before, limit);
    }
}
