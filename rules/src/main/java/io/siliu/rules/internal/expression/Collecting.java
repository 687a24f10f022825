package io.siliu.rules.internal.expression;

import java.util.List;

/** An expression over the elements of a list. */
sealed interface Collecting extends Expression permits AnyOf, CountOf, SumOf {

    Elements elements();

    Expression each();

    @Override
    default List<Expression> parts() {
        return List.of(elements().list(), each());
    }

    @Override
    default boolean isClosed() {
        return elements().closes(each());
    }
}
