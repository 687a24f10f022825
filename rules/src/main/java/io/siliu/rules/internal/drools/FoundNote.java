package io.siliu.rules.internal.drools;

import io.siliu.rules.internal.expression.FactView;
import org.drools.model.functions.Block1;
import org.drools.model.functions.HashedExpression;

/** The consequence of every rule: notes which circumstance holds; the explanation is written on read. */
record FoundNote(int definition, int circumstance) implements Block1<FactView>, HashedExpression {

    @Override
    public void execute(FactView view) {
        view.found(definition, circumstance);
    }

    @Override
    public String getExpressionHash() {
        return "found:" + definition + "/" + circumstance;
    }
}
