package io.siliu.platform.assessment.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.RuleSets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the editor shows of a condition is what the file says, and comes back as it was or as it was changed. */
class ConditionTest {

    @Test
    void everyConditionOfTheCatalogueComesBackFromTheFormAsItWas() {
        RuleSets.current().indicators().forEach(indicator -> {
            JsonNode written = RuleSets.current().written(indicator.id()).orElseThrow();
            for (JsonNode circumstance : written.path("circumstances")) {
                JsonNode when = circumstance.get("when");
                Condition shown = ConditionReader.read(when, "c0");
                Map<String, String> fields = new HashMap<>();
                fill(shown, fields);
                assertThat(ConditionWriter.write(ConditionForm.read(fields, "c0", "")))
                        .as(indicator.id())
                        .isEqualTo(when);
            }
        });
    }

    @Test
    void aConditionIsAddedToAnotherAndTakenAwayAgain() {
        Condition one =
                Condition.comparison("c0", false, "greaterThan", "settlement.gross", Condition.From.CONSTANT, "10.00");
        Map<String, String> fields = new HashMap<>();
        fill(one, fields);

        Condition two = ConditionForm.read(fields, "c0", "wrap:c0");
        assertThat(ConditionWriter.write(two))
                .isEqualTo(json("{\"and\":[{\"greaterThan\":[\"settlement.gross\",{\"amount\":\"10.00\"}]},"
                        + "{\"greaterThan\":[\"settlement.gross\",{\"amount\":\"0.00\"}]}]}"));

        Map<String, String> again = new HashMap<>();
        fill(ConditionReader.read(ConditionWriter.write(two), "c0"), again);
        again.put("c0.1.fact", "signals.delivery.ordersPerHour.value");
        again.put("c0.1.value", "12");
        again.put("c0.1.not", "1");
        assertThat(ConditionWriter.write(ConditionForm.read(again, "c0", "drop:c0.0")))
                .isEqualTo(json("{\"and\":[{\"not\":{\"greaterThan\":"
                        + "[\"signals.delivery.ordersPerHour.value\",{\"number\":\"12\"}]}}]}"));
    }

    @Test
    void whatThePageDoesNotOfferCountsAsThePlainest() {
        Map<String, String> fields = new HashMap<>();
        fill(
                Condition.comparison("c0", false, "atLeast", "settlement.gross", Condition.From.CONSTANT, "10.00"),
                fields);
        fields.put("c0.kind", "OTHER");
        fields.put("c0.from", "ELSEWHERE");

        assertThat(ConditionWriter.write(ConditionForm.read(fields, "c0", "")))
                .isEqualTo(json("{\"atLeast\":[\"settlement.gross\",{\"amount\":\"10.00\"}]}"));
    }

    @Test
    void aConstantTakesItsTypeFromTheFactBesideIt() {
        assertThat(written("engagement", "equal", "AGENCY"))
                .isEqualTo(json("{\"equal\":[\"engagement\",{\"word\":\"AGENCY\"}]}"));
        assertThat(written("asOf", "atLeast", "2026-09-01"))
                .isEqualTo(json("{\"atLeast\":[\"asOf\",{\"date\":\"2026-09-01\"}]}"));
        assertThat(written("engagement", "oneOf", "AGENCY、SUBCONTRACT"))
                .isEqualTo(json("{\"oneOf\":[\"engagement\",{\"word\":\"AGENCY\"},{\"word\":\"SUBCONTRACT\"}]}"));
    }

    @Test
    void aFactChosenByItsNameIsTakenByItsCode() {
        Map<String, String> fields = new HashMap<>();
        fill(Condition.comparison("c0", false, "atLeast", "settlement.gross", Condition.From.FACT, "asOf"), fields);
        fields.put("c0.fact", "应付报酬（元） · settlement.gross");
        fields.put("c0.other", "约定金额（元） · task.agreedAmount");
        assertThat(ConditionWriter.write(ConditionForm.read(fields, "c0", "")))
                .isEqualTo(json("{\"atLeast\":[\"settlement.gross\",\"task.agreedAmount\"]}"));

        fields.put("c0.from", "PRODUCT");
        fields.put("c0.parameter", "factor");
        assertThat(ConditionWriter.write(ConditionForm.read(fields, "c0", "")))
                .isEqualTo(json("{\"atLeast\":[\"settlement.gross\","
                        + "{\"times\":[\"task.agreedAmount\",{\"parameter\":\"factor\"}]}]}"));
    }

    @Test
    void wordsThatAreTickedAreTheSeveralValues() {
        Map<String, String> fields = new LinkedHashMap<>();
        fill(Condition.comparison("c0", false, "oneOf", "engagement", Condition.From.CONSTANT, ""), fields);
        fields.put("c0.one.SUBCONTRACT", "1");
        fields.put("c0.one.AGENCY", "1");
        assertThat(ConditionWriter.write(ConditionForm.read(fields, "c0", "")))
                .isEqualTo(json("{\"oneOf\":[\"engagement\",{\"word\":\"SUBCONTRACT\"},{\"word\":\"AGENCY\"}]}"));
    }

    @Test
    void oneOfSeveralIsNeverTheNameOfAThresholdOrAFact() {
        for (Condition.From from : List.of(Condition.From.PARAMETER, Condition.From.FACT)) {
            Map<String, String> fields = new LinkedHashMap<>();
            fill(Condition.comparison("c0", false, "equal", "engagement", from, "limit"), fields);
            fields.put("c0.operator", "oneOf");
            fields.put("c0.one.AGENCY", "1");
            assertThat(ConditionWriter.write(ConditionForm.read(fields, "c0", "")))
                    .as(from.name())
                    .isEqualTo(json("{\"oneOf\":[\"engagement\",{\"word\":\"AGENCY\"}]}"));
        }
    }

    private static JsonNode written(String fact, String operator, String value) {
        return ConditionWriter.write(Condition.comparison("c0", false, operator, fact, Condition.From.CONSTANT, value));
    }

    private static void fill(Condition condition, Map<String, String> fields) {
        String path = condition.path();
        fields.put(path + ".kind", condition.kind().name());
        if (condition.negated()) {
            fields.put(path + ".not", "1");
        }
        switch (condition.kind()) {
            case ALL, ANY -> {
                for (int index = 0; index < condition.parts().size(); index++) {
                    fill(condition.parts().get(index).at(path + "." + index), fields);
                }
            }
            case WRITTEN -> fields.put(path + ".raw", condition.raw());
            case COMPARISON -> {
                fields.put(path + ".operator", condition.operator());
                fields.put(path + ".fact", condition.fact());
                fields.put(path + ".from", condition.from().name());
                fields.put(path + ".value", condition.constant());
                fields.put(path + ".other", condition.other());
                fields.put(path + ".parameter", condition.parameter());
            }
        }
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }
}
