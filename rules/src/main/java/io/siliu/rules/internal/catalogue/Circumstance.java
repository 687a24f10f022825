package io.siliu.rules.internal.catalogue;

import io.siliu.rules.Severity;
import io.siliu.rules.internal.expression.Expression;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One way in which an indicator can hit; each has its own sentence.
 *
 * @param because what is shown of the facts when it holds, by the name the sentence uses
 */
public record Circumstance(String name, Severity severity, Expression when, Map<String, Expression> because) {

    public Circumstance {
        because = Collections.unmodifiableMap(new LinkedHashMap<>(because));
    }
}
