package io.siliu.rules.internal.drools;

import io.siliu.rules.Hit;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.Screening;
import io.siliu.rules.Unanswered;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.internal.catalogue.Answer;
import io.siliu.rules.internal.catalogue.Catalogue;
import io.siliu.rules.internal.catalogue.Definition;
import io.siliu.rules.internal.catalogue.Readiness;
import io.siliu.rules.internal.expression.FactView;
import io.siliu.rules.internal.expression.Thresholds;
import java.util.ArrayList;
import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * A catalogue as a Drools knowledge base. Drools finds the circumstances that hold; whatever did not hit is asked only
 * where a fact it reads is not known, so that a missing fact never passes for a no.
 */
public final class CompiledCatalogue {

    /** A session keeps its records until it ends; this bounds what one holds. */
    private static final int RECORDS_PER_SESSION = 500;

    private final Catalogue catalogue;
    private final List<String> ids;
    private final KieBase knowledge;
    private final Readiness readiness;
    private final Thresholds thresholds;

    private CompiledCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.ids = catalogue.definitions().stream()
                .map(definition -> definition.indicator().id())
                .toList();
        this.knowledge = KieBaseBuilder.createKieBaseFromModel(CatalogueModel.of(catalogue));
        this.readiness = Readiness.of(catalogue);
        this.thresholds = new Thresholds(catalogue.shared());
    }

    /** The release of Drools that evaluates, as its archive says. */
    public static String droolsVersion() {
        String version = KieBaseBuilder.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }

    public static CompiledCatalogue of(Catalogue catalogue) {
        return new CompiledCatalogue(catalogue);
    }

    /** The answers to the records in their order. */
    public List<Screening> screen(List<FourFlowFacts> records, RuleSetReference reference) {
        List<Screening> screenings = new ArrayList<>(records.size());
        for (int from = 0; from < records.size(); from += RECORDS_PER_SESSION) {
            List<FactView> views = new ArrayList<>();
            for (FourFlowFacts facts : records.subList(from, Math.min(records.size(), from + RECORDS_PER_SESSION))) {
                views.add(thresholds.view(facts));
            }
            fire(views);
            views.forEach(view -> screenings.add(screening(view, reference)));
        }
        return screenings;
    }

    private void fire(List<FactView> views) {
        KieSession session = knowledge.newKieSession();
        try {
            views.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private Screening screening(FactView view, RuleSetReference reference) {
        List<Hit> hits = new ArrayList<>();
        List<Unanswered> unanswered = new ArrayList<>();
        boolean[] hit = new boolean[catalogue.definitions().size()];
        for (long found : view.found()) {
            int index = (int) (found >> Integer.SIZE);
            // Found pairs are sorted, so the first circumstance of a definition comes first and is the one reported.
            if (!hit[index]) {
                hit[index] = true;
                Definition definition = catalogue.definitions().get(index);
                hits.add(definition.hit(view, definition.circumstances().get((int) found)));
            }
        }
        Readiness.Of ready = readiness.of(view);
        for (int index = 0; index < hit.length; index++) {
            if (!hit[index] && !ready.isPlainNo(index)) {
                Answer answer = catalogue.definitions().get(index).answer(view);
                if (answer.unanswered() != null) {
                    unanswered.add(answer.unanswered());
                }
            }
        }
        FourFlowFacts facts = view.facts();
        return new Screening(
                facts.record(), facts.revision(), facts.kind(), facts.asOf(), reference, ids, hits, unanswered);
    }
}
