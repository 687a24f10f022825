package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.internal.web.Condition.From;
import java.util.List;
import java.util.stream.Stream;

/** Where the other side of a comparison may come from, for the choice on the page. */
public final class ConditionSources {

    public static final List<String> ALL =
            Stream.of(From.values()).map(Enum::name).toList();

    private ConditionSources() {}
}
