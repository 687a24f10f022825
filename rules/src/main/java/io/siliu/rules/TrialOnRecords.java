package io.siliu.rules;

import io.siliu.rules.fact.FourFlowFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the indicators of a draft tell records apart: each is held against the records that it answers with yes or no, for
 * one that leaves most records out may still hit all that it speaks of.
 */
final class TrialOnRecords {

    /** A share over fewer records says nothing. */
    private static final int FEWEST_RECORDS = 20;

    /** In hundredths: from here on the author is told. */
    private static final int NEARLY_ALL = 95;

    private final List<DraftFault> found = new ArrayList<>();

    private TrialOnRecords() {}

    /** What hits all or nearly all that it answers, and what could not be tried. */
    static List<DraftFault> of(RuleSet draft, List<FourFlowFacts> sample) {
        TrialOnRecords trial = new TrialOnRecords();
        if (sample.size() < FEWEST_RECORDS) {
            trial.notTried("", sample.size());
            return trial.found;
        }
        PlainEvaluator evaluator = PlainEvaluator.of(draft);
        Map<String, Integer> hits = new HashMap<>();
        Map<String, Integer> answered = new HashMap<>();
        for (FourFlowFacts facts : sample) {
            evaluator.screen(facts).outcomes().forEach((indicator, outcome) -> {
                if (outcome == Outcome.HIT || outcome == Outcome.NO_HIT) {
                    answered.merge(indicator, 1, Integer::sum);
                    hits.merge(indicator, outcome == Outcome.HIT ? 1 : 0, Integer::sum);
                }
            });
        }
        draft.indicators()
                .forEach(one ->
                        trial.look(one.id(), hits.getOrDefault(one.id(), 0), answered.getOrDefault(one.id(), 0)));
        return trial.found;
    }

    private void look(String indicator, int hits, int answered) {
        if (answered < FEWEST_RECORDS) {
            notTried(indicator, answered);
            return;
        }
        if (hits * 100L < answered * (long) NEARLY_ALL) {
            return;
        }
        String share = share(hits, answered);
        if (hits == answered) {
            add(
                    DraftFault.Kind.MATCHES_EVERYTHING,
                    indicator,
                    "它能作答的 " + answered + " 条记录命中 " + share + "，不能区分任何记录。",
                    "It hits " + share + " of the " + answered + " records that it answers and tells none apart.");
            return;
        }
        add(
                DraftFault.Kind.MATCHES_NEARLY_EVERYTHING,
                indicator,
                "它能作答的 " + answered + " 条记录命中 " + share + "，几乎不能区分记录。",
                "It hits " + share + " of the " + answered + " records that it answers: it hardly tells any apart.");
    }

    private void notTried(String indicator, int answered) {
        add(
                DraftFault.Kind.NOT_TRIED,
                indicator,
                "没有试算：留存的记录里它能作答的只有 " + answered + " 条，不到 " + FEWEST_RECORDS + " 条，看不出它会不会命中所有记录。",
                "Not tried: of the records that are kept it answers " + answered + ", fewer than " + FEWEST_RECORDS
                        + ", so that nobody can say whether it hits all of them.");
    }

    private void add(DraftFault.Kind kind, String place, String zh, String en) {
        found.add(new DraftFault(kind, place, new Text(zh, en)));
    }

    /** Rounded down, so that it is 100.0% for all alone. */
    private static String share(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN) + "%";
    }
}
