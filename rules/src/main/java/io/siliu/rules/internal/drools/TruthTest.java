package io.siliu.rules.internal.drools;

import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.FactView;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/** Whether a truth is known to hold. The hash of its key is what lets Drools share one node between rules. */
final class TruthTest implements Predicate1<FactView>, HashedExpression {

    private static final long serialVersionUID = 1L;

    private final transient Expression truth;
    private final String key;

    TruthTest(Expression truth) {
        this.truth = truth;
        this.key = truth.key();
    }

    @Override
    public boolean test(FactView view) {
        return view.valueOf(truth, null) == Boolean.TRUE;
    }

    @Override
    public String getExpressionHash() {
        return key;
    }
}
