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

    /** None of the versions here has other combination rules. */
    private static final VerdictRules RULES = VerdictRules.of(RuleSets.current());

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
                .containsExactly(
                        ReplayFinding.Kind.FACTS_CHANGED,
                        ReplayFinding.Kind.ANSWERS_DIFFER,
                        ReplayFinding.Kind.VERDICT_DIFFERS);
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
        assertThat(replay.run(bytes(file(old).put("version", ReplayBundle.WITHOUT_VERDICT)))
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
    void aScreeningWhoseVerdictWasNotSealedIsStillRun() {
        ReplayBundle old = bundle(ReplayBundle.WITHOUT_VERDICT, screen(), shipped());

        ReplayReport report = replay.run(old.bytes());

        assertThat(report.isEqual()).as(report.toString()).isTrue();
        assertThat(report.verdict()).isNull();
        assertThat(report.sentence().en()).doesNotContain("combination rules");
    }

    @Test
    void theVerdictIsJudgedAgain() {
        ReplayBundle bundle = bundle(screen(), shipped());
        ReplayReport report = replay.run(bundle.bytes());

        assertThat(report.isEqual()).as(report.toString()).isTrue();
        assertThat(report.verdict()).isEqualTo(SealedVerdict.of(RULES.judge(screen())));
        assertThat(report.sentence().zh()).contains("组合规则重新判定");

        ObjectNode file = file(bundle);
        ((ObjectNode) file.at("/verdict")).put("decision", "PASS");
        ((ObjectNode) file.at("/proof/record/fields/verdict/value")).put("decision", "PASS");
        assertThat(replay.run(bytes(file)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ReplayFinding.Kind.VERDICT_DIFFERS);
            assertThat(finding.changes())
                    .extracting("place", "path", "before", "after")
                    .containsExactly(tuple("verdict", "decision", "PASS", "ALERT"));
        });
    }

    @Test
    void aVerdictOtherThanTheSealedOneIsNamed() {
        ObjectNode file = file(bundle(screen(), shipped()));
        ((ObjectNode) file.at("/verdict")).put("decision", "HOLD");

        assertThat(replay.run(bytes(file)).findings())
                .extracting(ReplayFinding::kind)
                .containsExactly(ReplayFinding.Kind.VERDICT_CHANGED, ReplayFinding.Kind.VERDICT_DIFFERS);
    }

    /** Whoever calls the bundle an older one does not get round its verdict, disclosed in the proof or withheld from it. */
    @Test
    void aSealedVerdictCannotBeLeftOut() {
        ObjectNode file = file(bundle(screen(), shipped()));
        file.remove("verdict");
        file.put("version", ReplayBundle.WITHOUT_VERDICT);
        assertThat(replay.run(bytes(file)).findings())
                .extracting(ReplayFinding::kind)
                .containsExactly(ReplayFinding.Kind.VERDICT_CHANGED);

        ((ObjectNode) file.at("/proof/record/fields")).remove("verdict");
        ((ObjectNode) file.at("/proof/record")).putObject("withheld").put("verdict", "sm3:" + "0".repeat(64));
        assertThat(replay.run(bytes(file)).findings())
                .extracting(ReplayFinding::kind)
                .containsExactly(ReplayFinding.Kind.VERDICT_CHANGED);
    }

    @Test
    void whatBecameOfThePaymentFollowsFromTheVerdict() {
        FourFlowFacts critical = FactsFixture.aMatchedRecord()
                .with("kind", "GATE")
                .with("signals.source.outsidePlatform.value", true)
                .with("signals.signing.valid.value", false)
                .facts();
        assertThat(replay.run(gate(critical, GateOutcome.heldBy("C03")).bytes()))
                .satisfies(report ->
                        assertThat(report.isEqual()).as(report.toString()).isTrue())
                .satisfies(report -> assertThat(report.sentence().en()).contains("held by C03"));
        assertThat(replay.run(gate(critical, GateOutcome.letGo()).bytes()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence().en()).contains("has to be held"));
        FourFlowFacts clean = FactsFixture.aMatchedRecord().with("kind", "GATE").facts();
        assertThat(replay.run(gate(clean, GateOutcome.letGo()).bytes()).isEqual())
                .isTrue();
        assertThat(replay.run(gate(clean, GateOutcome.heldBy("C03")).bytes()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence().en()).contains("no cause"));
        assertThat(replay.run(gate(critical, GateOutcome.releasedFrom("C03")).bytes()))
                .satisfies(report ->
                        assertThat(report.isEqual()).as(report.toString()).isTrue())
                .satisfies(report -> assertThat(report.gate()).isEqualTo(GateOutcome.releasedFrom("C03")))
                .satisfies(report -> assertThat(report.sentence().en())
                        .contains("would be held by C03", "a person had seen the same grounds and let it go"));
        assertThat(replay.run(gate(clean, GateOutcome.releasedFrom("C03")).bytes())
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence().en()).contains("A person is said", "no cause"));
        assertThat(replay.run(gate(critical, new GateOutcome(true, "C03", true)).bytes())
                        .findings())
                .as("held and released at once")
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(ReplayFinding.Kind.VERDICT_DIFFERS));
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
        return bundle(version, FACTS, screening, files, null);
    }

    /** Of a payment that was screened under the shipped rule set. */
    private static ReplayBundle gate(FourFlowFacts facts, GateOutcome outcome) {
        return bundle(
                ReplayBundle.VERSION,
                facts,
                PlainEvaluator.of(RuleSets.current()).screen(facts),
                shipped(),
                Json.tree(outcome));
    }

    private static ReplayBundle bundle(
            int version, FourFlowFacts of, Screening screening, Map<String, String> files, JsonNode gate) {
        JsonNode facts = Json.MAPPER.readTree(FactsJson.write(of));
        JsonNode answers = Json.tree(screening);
        JsonNode verdict = version < ReplayBundle.VERSION ? null : Json.tree(SealedVerdict.of(RULES.judge(screening)));
        ObjectNode fields = Json.MAPPER.createObjectNode();
        fields.putObject("facts").set("value", facts);
        fields.putObject("screening")
                .set("value", version == ReplayBundle.WHOLE ? answers : SealedScreening.of(answers));
        if (verdict != null) {
            fields.putObject("verdict").set("value", verdict);
        }
        if (gate != null) {
            fields.putObject("gate").set("value", gate);
        }
        JsonNode proof = Json.tree(Map.of(
                "record",
                Map.of("fields", fields),
                "leaf",
                Map.of(
                        "attributes",
                        Map.of("ruleSet", screening.ruleSet().digest().toString()))));
        return new ReplayBundle(
                version,
                RuleEngine.version(),
                screening.ruleSet(),
                files,
                facts,
                Json.tree(screening),
                verdict,
                gate,
                proof);
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
