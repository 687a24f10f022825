package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.DraftFault.Kind;
import io.siliu.rules.fact.FourFlowFacts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft with a fault is refused, in words its author understands. */
class DraftChecksTest {

    private static final List<FourFlowFacts> SAMPLE =
            Stream.generate(new RandomFacts(3)::next).limit(60).toList();
    private static final String GROSS = "\"settlement.gross\"";

    @Test
    void theShippedRuleSetHasNoFault() {
        assertThat(check(RuleSets.shippedFiles())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"greaterThan\":[\"settlement.settledOn\",{\"amount\":\"1.00\"}]}|differ in type|两边不是同一种：日期 与 金额",
                "{\"greaterThan\":[\"settlement.gros\",{\"amount\":\"1.00\"}]}|no fact named gros|没有这个事实：gros",
                "{\"greaterThan\":[\"settlement.gross\",{\"amount\":\"much\"}]}|\"much\" is no number|“much”不是数",
                "{\"greaterThan\":[\"settlement.gross\",{\"amount\":\"1E999999999\"}]}|\"1E999999999\" is no number|“1E999999999”不是数",
                "{\"greaterThan\":[{\"divide\":[\"settlement.gross\",{\"number\":\"0\"}]},{\"amount\":\"1.00\"}]}|no division|没有除法"
            })
    void whatCannotBeReadIsNamed(String when, String because, String chinese) {
        assertThat(check(draft(when))).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.BROKEN);
            assertThat(fault.place()).isEqualTo("X1.json");
            assertThat(fault.message().en()).startsWith("the condition of ").contains(because);
            assertThat(fault.message().zh()).startsWith("情形 ").contains(chinese);
        });
    }

    @Test
    void aWrongThresholdIsNamedWithItsRow() {
        Map<String, byte[]> files = new HashMap<>(RuleSets.shippedFiles());
        String written = new String(files.get("B01.json"), StandardCharsets.UTF_8);
        files.put("B01.json", written.replaceFirst("\"1\\.20\"", "\"much\"").getBytes(StandardCharsets.UTF_8));

        assertThat(check(files)).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("B01.json");
            assertThat(fault.message().zh()).isEqualTo("参数 月收入超过同行中位数的倍数：全部职业，全国：“much”不是数，请写成 1.20 这样的十进制数");
            assertThat(fault.message().en())
                    .isEqualTo("parameter times the median income of peers: all occupations, everywhere: "
                            + "\"much\" is no number: write a decimal such as 1.20");
        });
    }

    @Test
    void whatNestsTooDeepIsRefused() {
        for (int levels : new int[] {45, 1_000, 100_000}) {
            String when = "{\"not\":".repeat(levels) + "{\"truth\":true}" + "}".repeat(levels);

            assertThat(check(draft(when)))
                    .singleElement()
                    .extracting(DraftFault::kind)
                    .isEqualTo(Kind.BROKEN);
        }
    }

    @Test
    void conditionsThatExcludeEachOtherAreFound() {
        assertFound(Kind.CONTRADICTION, and(over("greaterThan", "9.00"), over("lessThan", "8.00")));
        assertFound(Kind.CONTRADICTION, and(over("greaterThan", "9.00"), over("atMost", "9.00")));
        assertFound(Kind.CONTRADICTION, and(over("equal", "9.00"), over("equal", "8.00")));
        assertFound(Kind.CONTRADICTION, and(over("equal", "9.00"), "{\"not\":" + over("equal", "9.00") + "}"));
        assertFound(Kind.CONTRADICTION, "{\"truth\":false}");
        assertNotFound(Kind.CONTRADICTION, and(over("greaterThan", "8.00"), over("lessThan", "9.00")));
        assertNotFound(Kind.CONTRADICTION, and(over("atLeast", "9.00"), over("atMost", "9.00")));
        assertNotFound(Kind.CONTRADICTION, and(over("notEqual", "8.00"), over("notEqual", "9.00")));
    }

    @Test
    void conditionsThatSayNothingAreFound() {
        String either = "{\"or\":[" + over("greaterThan", "9.00") + "," + over("atMost", "9.00") + "]}";

        assertFound(Kind.MATCHES_EVERYTHING, either);
        assertFound(Kind.MATCHES_EVERYTHING, "{\"truth\":true}");
        assertFound(Kind.DUPLICATE, and(over("greaterThan", "9.00"), over("greaterThan", "9.00")));
    }

    @Test
    void whatHitsEveryRecordIsRefusedWithTheShare() {
        String always = "{\"present\":\"settlement\"}";

        assertThat(check(draft(always)))
                .filteredOn(fault -> fault.kind() == Kind.MATCHES_EVERYTHING)
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).contains("100.0%", "60 records"));
    }

    @Test
    void aCircumstanceBehindAWiderOneIsUnreachable() {
        Map<String, byte[]> files = files("""
                {"name":"WIDE","when":%s,"explanation":{"zh":"甲","en":"A"}},
                {"name":"NARROW","when":%s,"explanation":{"zh":"甲","en":"A"}}""".formatted(over("greaterThan", "8.00"), over("greaterThan", "9.00")));

        assertThat(check(files))
                .filteredOn(fault -> fault.kind() == Kind.UNREACHABLE)
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("X1 NARROW"));
    }

    @Test
    void anIndicatorWithoutExamplesIsRefused() {
        assertFound(Kind.EXAMPLE_MISSING, over("greaterThan", "9.00"));
    }

    @Test
    void rulesThatReachForJavaAreRefused() {
        Map<String, byte[]> files = draft(over("greaterThan", "9.00"));
        files.put("conclusions.drl", "import java.io.File;".getBytes(UTF_8));

        assertThat(check(files))
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("conclusions.drl"));
    }

    @ParameterizedTest
    @CsvSource({"S16,S99,wages paid as gig pay", "HIGH,HIHG,a high hit opens a case", "LOW,LO,any other hit alerts"})
    void aCombinationRuleThatNamesWhatIsNotThereIsDead(String name, String wrong, String rule) {
        Map<String, byte[]> files = new HashMap<>(RuleSets.shippedFiles());
        String rules = new String(files.get("conclusions.drl"), UTF_8);
        files.put(
                "conclusions.drl",
                rules.replace('"' + name + '"', '"' + wrong + '"').getBytes(UTF_8));

        assertThat(check(files))
                .filteredOn(fault -> fault.kind() == Kind.UNREACHABLE)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.place()).isEqualTo("conclusions.drl " + rule);
                    assertThat(fault.message().en()).contains('"' + wrong + '"');
                });
    }

    @Test
    void anIndicatorThatACombinationRuleNeedsIsMissedWhenItIsTakenOut() {
        Map<String, byte[]> files = new HashMap<>(RuleSets.shippedFiles());
        files.remove("V13.json");
        files.computeIfPresent(
                "catalogue.json",
                (name, head) -> new String(head, UTF_8).replace("\"V13\",", "").getBytes(UTF_8));

        assertThat(check(files)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(fault.place()).isEqualTo("conclusions.drl split income");
        });
    }

    @Test
    void conclusionsThatNoRuleIsLeftToDrawAreMissed() {
        Map<String, byte[]> files = new HashMap<>(RuleSets.shippedFiles());
        files.remove("conclusions.drl");

        assertThat(check(files)).extracting(DraftFault::place).contains("conclusions.json K01", "conclusions.json K05");
    }

    /** Each conclusion is still drawn, and nothing is dead, so that only this tells it. */
    @Test
    void rulesThatHoldNothingMoreAreRefused() {
        Map<String, byte[]> files = new HashMap<>(RuleSets.shippedFiles());
        String rules = new String(files.get("conclusions.drl"), UTF_8);
        files.put(
                "conclusions.drl",
                rules.replace("decide(\"HOLD\")", "decide(\"PASS\")").getBytes(UTF_8));

        assertThat(check(files)).extracting(DraftFault::kind).containsExactly(Kind.NOT_HELD, Kind.NOT_HELD);
    }

    private static void assertFound(Kind kind, String when) {
        assertThat(check(draft(when))).extracting(DraftFault::kind).contains(kind);
    }

    private static void assertNotFound(Kind kind, String when) {
        assertThat(check(draft(when))).extracting(DraftFault::kind).doesNotContain(kind);
    }

    /** Without the remarks. */
    private static List<DraftFault> check(Map<String, byte[]> files) {
        return DraftChecks.check(files, SAMPLE).stream()
                .filter(fault -> !fault.kind().isRemark())
                .toList();
    }

    private static String over(String operator, String amount) {
        return "{\"" + operator + "\":[" + GROSS + ",{\"amount\":\"" + amount + "\"}]}";
    }

    private static String and(String one, String other) {
        return "{\"and\":[" + one + "," + other + "]}";
    }

    private static Map<String, byte[]> draft(String when) {
        return files("{\"name\":\"HOLDS\",\"when\":" + when + ",\"explanation\":{\"zh\":\"甲\",\"en\":\"A\"}}");
    }

    private static Map<String, byte[]> files(String circumstances) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("words.json", "{}".getBytes(UTF_8));
        files.put("catalogue.json", """
                {"id":"draft","version":"1","validFrom":"2026-01-01","indicators":["X1"]}""".getBytes(UTF_8));
        String indicator = """
                {"id":"X1","sixTrue":"FUNDS","severity":"LOW","title":{"zh":"示例","en":"Example"},
                 "basis":{"kind":"PLATFORM","citation":{"zh":"测试","en":"Test"},"source":"test"},
                 "circumstances":[""" + circumstances + "]}";
        files.put("X1.json", indicator.getBytes(UTF_8));
        return files;
    }
}
