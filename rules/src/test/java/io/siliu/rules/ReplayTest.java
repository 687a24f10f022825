package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A screening is run again from its bundle, under the rule set it ran under, whatever was published since. */
class ReplayTest {

    private static final FourFlowFacts FACTS = FactsFixture.aMatchedRecord()
            .with("signals.delivery.ordersPerHour.value", "13.5")
            .facts();

    private final Replay replay = new Replay();

    @Test
    void afterTwoLaterVersionsEachIsRunUnderItsOwn() {
        RuleEngine engine = RuleEngine.of(RuleSets.current());
        ReplayBundle first = bundle(engine.screen(FACTS), shipped());
        Map<String, String> second = otherThreshold("2026.98.1", "14.0");
        engine.swap(ruleSet(second));
        ReplayBundle then = bundle(engine.screen(FACTS), second);
        engine.swap(ruleSet(otherThreshold("2026.99.1", "15.0")));

        ReplayReport one = replay.run(first.bytes());
        ReplayReport other = replay.run(then.bytes());

        assertThat(one.isEqual()).as(one.toString()).isTrue();
        assertThat(one.sentence().en()).contains("Equal", first.reference().toString());
        assertThat(other.isEqual()).as(other.toString()).isTrue();
        assertThat(hits(first)).contains("B10");
        assertThat(hits(then)).doesNotContain("B10");
    }

    @Test
    void aChangedFactIsNamedByItsPath() {
        ObjectNode file = file(bundle(screen(), shipped()));
        ((ObjectNode) file.at("/facts/signals/delivery/ordersPerHour")).put("value", "11.0");

        ReplayReport report = replay.run(bytes(file));

        assertThat(report.isEqual()).isFalse();
        assertThat(report.findings())
                .extracting(ReplayFinding::kind)
                .containsExactly(ReplayFinding.Kind.FACTS_CHANGED, ReplayFinding.Kind.ANSWERS_DIFFER);
        assertThat(report.findings().get(0).changes())
                .extracting("path", "before", "after")
                .containsExactly(tuple("signals.delivery.ordersPerHour.value", "13.5", "11.0"));
        assertThat(report.findings().get(1).changes())
                .anySatisfy(change -> assertThat(change.path()).isEqualTo("hits[B10]"));
    }

    @Test
    void aChangedAnswerIsNamed() {
        ObjectNode file = file(bundle(screen(), shipped()));
        ((ObjectNode) file.at("/screening/hits/0")).put("severity", "LOW");

        assertThat(replay.run(bytes(file)).findings())
                .extracting(ReplayFinding::kind)
                .containsExactly(ReplayFinding.Kind.RESULT_CHANGED, ReplayFinding.Kind.ANSWERS_DIFFER);
    }

    @Test
    void aScreeningThatWasSealedWithAllItsAnswersIsStillRun() {
        ReplayBundle old = bundle(ReplayBundle.WHOLE, screen(), shipped());

        assertThat(replay.run(old.bytes()).isEqual()).isTrue();
        assertThat(replay.run(bytes(file(old).put("version", ReplayBundle.VERSION)))
                        .findings())
                .extracting(ReplayFinding::kind)
                .containsExactly(ReplayFinding.Kind.RESULT_CHANGED);
    }

    @Test
    void anAnswerThatIsSharedByManyRecordsCannotBeChangedEither() {
        ObjectNode file = file(bundle(screen(), shipped()));
        ((ObjectNode) file.at("/screening/unanswered/0")).put("reason", "BROKEN");

        assertThat(replay.run(bytes(file)).findings())
                .extracting(ReplayFinding::kind)
                .containsExactly(ReplayFinding.Kind.RESULT_CHANGED, ReplayFinding.Kind.ANSWERS_DIFFER);
    }

    @Test
    void aChangedRuleSetIsNamedWithTheFieldThatDiffers() {
        Map<String, String> files = new TreeMap<>(shipped());
        files.put("B10.json", files.get("B10.json").replaceFirst("\"value\": \"12.0\"", "\"value\": \"12.5\""));

        ReplayReport report = replay.run(bundle(screen(), files));

        ReplayFinding changed = report.findings().get(0);
        assertThat(changed.kind()).isEqualTo(ReplayFinding.Kind.RULE_SET_CHANGED);
        assertThat(changed.changes())
                .extracting("place", "before", "after")
                .containsExactly(tuple("B10", "12.0", "12.5"));
    }

    @Test
    void whatIsNoBundleIsSaidToBeNone() {
        assertThat(replay.run("{\"format\":\"siliu-replay-bundle\"".getBytes(UTF_8))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(ReplayFinding.Kind.UNREADABLE));
        ObjectNode file = file(bundle(screen(), shipped()));
        ((ObjectNode) file.at("/ruleSet/files")).remove("B10.json");
        assertThat(replay.run(bytes(file)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence().zh()).contains("规则集无法读取", "B10.json"));
    }

    private static Screening screen() {
        return PlainEvaluator.of(RuleSets.current()).screen(FACTS);
    }

    /** With a proof as far as a replay looks into it: the sealed fields and the attribute of the leaf. */
    private static ReplayBundle bundle(Screening screening, Map<String, String> files) {
        return bundle(ReplayBundle.VERSION, screening, files);
    }

    private static ReplayBundle bundle(int version, Screening screening, Map<String, String> files) {
        JsonNode facts = Json.MAPPER.readTree(FactsJson.write(FACTS));
        JsonNode answers = Json.tree(screening);
        JsonNode sealed = version == ReplayBundle.WHOLE ? answers : SealedScreening.of(answers);
        JsonNode proof = Json.tree(Map.of(
                "record",
                Map.of("fields", Map.of("facts", Map.of("value", facts), "screening", Map.of("value", sealed))),
                "leaf",
                Map.of(
                        "attributes",
                        Map.of("ruleSet", screening.ruleSet().digest().toString()))));
        return new ReplayBundle(
                version, RuleEngine.version(), screening.ruleSet(), files, facts, Json.tree(screening), proof);
    }

    private static Map<String, String> shipped() {
        Map<String, String> files = new TreeMap<>();
        RuleSets.shippedFiles().forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
        return files;
    }

    private static Map<String, String> otherThreshold(String version, String orders) {
        Map<String, String> files = shipped();
        ObjectNode head = (ObjectNode) Json.MAPPER.readTree(files.get("catalogue.json"));
        files.put("catalogue.json", Json.text(head.put("version", version)));
        ObjectNode indicator = (ObjectNode) Json.MAPPER.readTree(files.get("B10.json"));
        indicator.at("/parameters/orders/rows").forEach(row -> ((ObjectNode) row).put("value", orders));
        files.put("B10.json", Json.text(indicator));
        return files;
    }

    private static RuleSet ruleSet(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return RuleSets.of(bytes);
    }

    private static String hits(ReplayBundle bundle) {
        return bundle.screening().path("hits").toString();
    }

    private static ObjectNode file(ReplayBundle bundle) {
        return (ObjectNode) Json.MAPPER.readTree(bundle.bytes());
    }

    private static byte[] bytes(ObjectNode file) {
        return Json.text(file).getBytes(UTF_8);
    }
}
