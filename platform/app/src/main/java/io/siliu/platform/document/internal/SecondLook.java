package io.siliu.platform.document.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which amounts two people have to look at, by the limit of the day; without a limit all of them. */
@Component
final class SecondLook {

    private static final String ABOVE = "SECOND_LOOK_ABOVE";

    private final GlanceMapper glances;
    private final Clock clock;

    SecondLook(GlanceMapper glances, Clock clock) {
        this.glances = glances;
        this.clock = clock;
    }

    /** Whether what is said to stand there, or what was read there, is above the limit. */
    boolean isNeeded(PaperKind kind, String field, String said, Optional<PaperField> read) {
        if (FieldShape.of(kind, field) != FieldShape.AMOUNT) {
            return false;
        }
        Money limit = limit();
        return isAbove(said, limit)
                || read.map(PaperField::value)
                        .filter(value -> isAbove(value, limit))
                        .isPresent();
    }

    /** Above it, two people look. */
    Money limit() {
        return glances.setting(ABOVE, ChinaTime.today(clock)).map(Money::of).orElse(Money.ZERO);
    }

    private static boolean isAbove(String value, Money limit) {
        return Typed.money(value)
                .map(Money::abs)
                .filter(amount -> amount.isGreaterThan(limit))
                .isPresent();
    }
}
