package io.siliu.platform.assessment.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.internal.web.ParameterForm.Wanting;
import io.siliu.rules.RuleSets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody types into the page of an indicator is what its file says afterwards. */
class IndicatorFormTest {

    private final ObjectNode indicator =
            (ObjectNode) RuleSets.current().written("F04").orElseThrow();
    private final JsonNode before = indicator.deepCopy();

    @Test
    void aPageThatChangesNothingLeavesTheFileAsItIs() {
        assertThat(sent().isNothing()).isTrue();
        assertThat(indicator).isEqualTo(before);
    }

    @Test
    void theScopeIsNarrowedChangedAndWidenedAgain() {
        sent("act", "scope:add");
        assertThat(indicator.get("scope")).isEqualTo(json("{\"equal\":[\"occupation\",{\"text\":\"RIDER\"}]}"));

        sent(
                "scope.kind",
                "ALL",
                "scope.0.kind",
                "COMPARISON",
                "scope.0.fact",
                "region",
                "scope.0.operator",
                "beginsWith",
                "scope.0.value",
                "44",
                "scope.1.kind",
                "COMPARISON",
                "scope.1.fact",
                "engagement",
                "scope.1.operator",
                "equal",
                "scope.1.value",
                "AGENCY",
                "scope.2.kind",
                "COMPARISON",
                "scope.2.fact",
                "asOf",
                "scope.2.operator",
                "atLeast",
                "scope.2.value",
                "2026-10-01",
                "act",
                "add:scope");
        assertThat(indicator.at("/scope/and/0")).isEqualTo(json("{\"beginsWith\":[\"region\",{\"text\":\"44\"}]}"));
        assertThat(indicator.at("/scope/and/1")).isEqualTo(json("{\"equal\":[\"engagement\",{\"word\":\"AGENCY\"}]}"));
        assertThat(indicator.at("/scope/and/2")).isEqualTo(json("{\"atLeast\":[\"asOf\",{\"date\":\"2026-10-01\"}]}"));
        assertThat(indicator.at("/scope/and")).as("and one to be filled").hasSize(4);
        assertThat(ConditionReader.read(indicator.get("scope"), ScopeForm.PLACE)
                        .parts()
                        .get(0)
                        .operator())
                .isEqualTo("beginsWith");

        sent("act", "scope:drop");
        assertThat(indicator).isEqualTo(before);
    }

    @Test
    void factsAreRequiredAndNoLongerRequired() {
        sent("r.new", "应付报酬（元） · settlement.gross");
        sent("r.new", "task.agreedAmount");
        assertThat(indicator.get("requires")).isEqualTo(json("[\"settlement.gross\",\"task.agreedAmount\"]"));

        sent("r0", "worker.capacity", "act", "require:drop:1");
        assertThat(indicator.get("requires")).isEqualTo(json("[\"worker.capacity\"]"));

        sent("act", "require:drop:0");
        assertThat(indicator).isEqualTo(before);
    }

    @Test
    void aThresholdIsAddedGivenRowsAndTakenOutAgain() {
        Map<String, String> typed = Map.of(
                "new.zh",
                "最少金额",
                "new.en",
                "least amount",
                "new.type",
                "AMOUNT",
                "new.value",
                "100.00",
                "new.source",
                "内部文件 12 号");
        assertThat(sent(typed).isNothing()).isTrue();
        assertThat(indicator.at("/parameters/threshold"))
                .isEqualTo(json("{\"title\":{\"zh\":\"最少金额\",\"en\":\"least amount\"},\"type\":\"AMOUNT\",\"rows\":"
                        + "[{\"value\":\"100.00\",\"source\":\"内部文件 12 号\",\"from\":\"2019-01-01\"}]}"));

        sent(
                "p.threshold.new",
                "80.00",
                "p.threshold.new.occupation",
                "RIDER",
                "p.threshold.new.region",
                "44",
                "p.threshold.new.from",
                "2026-10-01",
                "p.threshold.new.to",
                "2026-12-31",
                "p.threshold.new.source",
                "内部文件 13 号");
        assertThat(indicator.at("/parameters/threshold/rows/1"))
                .isEqualTo(
                        json("{\"value\":\"80.00\",\"occupation\":\"RIDER\",\"region\":\"44\",\"from\":\"2026-10-01\","
                                + "\"to\":\"2026-12-31\",\"source\":\"内部文件 13 号\"}"));

        sent("act", "parameter:drop:threshold");
        assertThat(indicator).isEqualTo(before);
    }

    @Test
    void aThresholdThatLacksSomethingIsNotAddedAndSaysWhat() {
        Map<String, String> whole = Map.of(
                "new.name", "least", "new.zh", "最少", "new.en", "least", "new.value", "1", "new.source", "平台自定：示例");
        assertThat(lacking(whole, "new.name", "Least one")).isEqualTo(Wanting.NAME);
        assertThat(lacking(whole, "new.name", "longest")).isEqualTo(Wanting.TAKEN);
        assertThat(lacking(whole, "new.en", " ")).isEqualTo(Wanting.TITLE);
        assertThat(lacking(whole, "new.value", "")).isEqualTo(Wanting.VALUE);
        assertThat(lacking(whole, "new.source", "")).isEqualTo(Wanting.SOURCE);
        assertThat(indicator).isEqualTo(before);
    }

    private Wanting lacking(Map<String, String> whole, String field, String typed) {
        Map<String, String> fields = new HashMap<>(whole);
        fields.put(field, typed);
        return sent(fields).parameter();
    }

    @Test
    void aCircumstanceIsAddedAndSaysWhatItShowsAndHowGraveItIs() {
        sent("act", "way:new");
        assertThat(indicator.at("/circumstances")).hasSize(2);
        assertThat(indicator.at("/circumstances/1/name").asString()).isEqualTo("WAY");

        sent(
                "c1.severity",
                "HIGH",
                "c1.b.value",
                "task.agreedAmount",
                "c1.b.new.fact",
                "signals.delivery.ordersPerHour.value");
        assertThat(indicator.at("/circumstances/1/severity").asString()).isEqualTo("HIGH");
        assertThat(indicator.at("/circumstances/1/because"))
                .isEqualTo(json("{\"value\":\"task.agreedAmount\","
                        + "\"ordersPerHour\":\"signals.delivery.ordersPerHour.value\"}"));

        sent("c1.severity", "", "act", "shown:drop:c1:ordersPerHour");
        assertThat(indicator.at("/circumstances/1").has("severity")).isFalse();
        assertThat(indicator.at("/circumstances/1/because")).isEqualTo(json("{\"value\":\"task.agreedAmount\"}"));

        sent("act", "way:drop:1");
        assertThat(indicator).isEqualTo(before);
    }

    /** What is worked out could not be written again on the page. */
    @Test
    void aNewShownValueTakesTheNameOfNoOther() {
        JsonNode workedOut = json("{\"sum\":[\"task.agreedAmount\",\"task.agreedAmount\"]}");
        ((ObjectNode) indicator.at("/circumstances/0/because")).set("share", workedOut);

        sent("c0.b.new.name", "share", "c0.b.new.fact", "region");
        assertThat(indicator.at("/circumstances/0/because/share")).isEqualTo(workedOut);
        assertThat(indicator.at("/circumstances/0/because/region").asString()).isEqualTo("region");
    }

    @Test
    void anExampleTakesAnotherFactInTheFormOfThePublishedOne() {
        sent("x0.new.fact", "features.peers.count", "x0.new.value", "12");
        sent("x0.new.fact", "region", "x0.new.value", "440300");

        assertThat(indicator.at("/examples/0/with"))
                .isEqualTo(json("{\"signals.transfers.ringLength.value\":\"4\",\"features.peers.count\":12,"
                        + "\"region\":\"440300\"}"));
    }

    private IndicatorForm.Left sent(String... fields) {
        Map<String, String> all = new HashMap<>();
        for (int index = 0; index < fields.length; index += 2) {
            all.put(fields[index], fields[index + 1]);
        }
        return sent(all);
    }

    private IndicatorForm.Left sent(Map<String, String> fields) {
        return IndicatorForm.apply(indicator, fields);
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }
}
