package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.rules.fact.Observed;
import java.util.List;
import java.util.Optional;

/** What was said to a question, and the ids of who said it. */
final class Sayings {

    private Sayings() {}

    static Observed said(Optional<Heard> row, String name) {
        return row.flatMap(said -> said.is(name).map(yes -> Evidence.seen(yes, id(said))))
                .orElse(null);
    }

    static List<String> id(Heard row) {
        return List.of(String.valueOf(row.id()));
    }

    static List<String> ids(Trace own) {
        return List.of(String.valueOf(own.signUpId()));
    }
}
