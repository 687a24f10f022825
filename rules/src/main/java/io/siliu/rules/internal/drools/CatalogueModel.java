package io.siliu.rules.internal.drools;

import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;

import io.siliu.rules.internal.catalogue.Catalogue;
import io.siliu.rules.internal.catalogue.Definition;
import io.siliu.rules.internal.expression.FactView;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** One Drools rule for each circumstance of each indicator, built in memory: no rule text and no compiler. */
final class CatalogueModel {

    private static final String PACKAGE = "io.siliu.rules.catalogue";

    private CatalogueModel() {}

    static Model of(Catalogue catalogue) {
        ModelImpl model = new ModelImpl();
        for (int definition = 0; definition < catalogue.definitions().size(); definition++) {
            addRules(model, catalogue.definitions().get(definition), definition);
        }
        return model;
    }

    private static void addRules(ModelImpl model, Definition definition, int index) {
        for (int circumstance = 0; circumstance < definition.circumstances().size(); circumstance++) {
            model.addRule(rule(definition, circumstance, index));
        }
    }

    private static Rule rule(Definition definition, int circumstance, int index) {
        Variable<FactView> record = declarationOf(FactView.class, "$record");
        PatternDef<FactView> pattern = pattern(record);
        for (Condition condition :
                Condition.allOf(definition, definition.circumstances().get(circumstance))) {
            condition.addTo(pattern);
        }
        String name = definition.indicator().id() + " "
                + definition.circumstances().get(circumstance).name();
        return PatternDSL.rule(PACKAGE, name).build(pattern, on(record).execute(new FoundNote(index, circumstance)));
    }
}
