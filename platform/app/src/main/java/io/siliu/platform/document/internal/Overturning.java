package io.siliu.platform.document.internal;

import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;

/** Whether an answer would put something else in the place of what stands for certain; nobody does that alone. */
final class Overturning {

    private Overturning() {}

    /** Of a question that a person asked, whatever is answered: also that it is right after all has to be seen by two. */
    static boolean isAtStake(GlanceRow glance, PaperReading reading) {
        if (glance.reason() != GlanceReason.CONTESTED) {
            return false;
        }
        return TellingKind.isAsked(glance)
                ? isTold(reading)
                : reading.field(glance.field()).filter(PaperField::certain).isPresent();
    }

    /** Whether somebody or something says what the paper is. */
    private static boolean isTold(PaperReading reading) {
        return reading.kind() != PaperKind.OTHER || reading.wasToldByPeople();
    }
}
