package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.DraftFault.Kind;
import io.siliu.rules.internal.catalogue.Reach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A threshold row that answers no record, or that says what holds without it, is named. */
class UnreachableRowsTest {

    private static final String GENERAL = row("3", "");
    private static final String RIDER = "\"occupation\":\"RIDER\",";
    private static final String SHANGHAI = "\"region\":\"31\",";

    @TempDir
    private Path directory;

    @Test
    void aRowOfAnOccupationThatNobodyHasIsFound() {
        assertThat(unreachable(GENERAL, row("4", "\"occupation\":\"RIDDER\",")))
                .containsExactly("X1.limit RIDDER/*/2019-01-01 = 4");
        assertThat(unreachable(GENERAL, row("4", RIDER))).isEmpty();
    }

    @Test
    void aRowOfARegionThatThereIsNotIsFound() {
        assertThat(unreachable(GENERAL, row("4", "\"region\":\"10\",")))
                .containsExactly("X1.limit */10/2019-01-01 = 4");
        assertThat(unreachable(GENERAL, row("4", "\"region\":\"11\","))).isEmpty();
    }

    @Test
    void aRowBehindNearerOnesIsFound() {
        String[] rows = IntStream.range(0, 101)
                .mapToObj(city -> city == 100 ? row("4", SHANGHAI) : row("5", "\"region\":\"31%02d\",".formatted(city)))
                .toArray(String[]::new);

        assertThat(unreachable(rows)).containsExactly("X1.limit */31/2019-01-01 = 4");
        rows[7] = GENERAL;
        assertThat(unreachable(rows)).isEmpty();
    }

    @Test
    void aRowOfWhomTheIndicatorDoesNotSpeakIsFound() {
        String riders = "{\"and\":[{\"equal\":[\"occupation\",{\"text\":\"RIDER\"}]},{\"present\":\"task\"}]}";

        assertThat(reach(riders, GENERAL, row("4", RIDER), row("5", "\"occupation\":\"CLEANER\","))
                        .unreachable())
                .containsExactly("X1.limit CLEANER/*/2019-01-01 = 5");
        assertThat(reach(riders, row("3", RIDER), row("4", RIDER + SHANGHAI)).unreachable())
                .isEmpty();
    }

    @Test
    void aRowForAllRegionsAnswersWhereTheIndicatorSpeaksOfSome() {
        assertThat(reach("{\"present\":\"region\"}", GENERAL).unreachable()).isEmpty();
        assertThat(reach("{\"equal\":[\"region\",{\"text\":\"310115\"}]}", GENERAL)
                        .unreachable())
                .isEmpty();
    }

    @Test
    void aRowOfManyYearsAnswersWhereTheIndicatorSpeaksOfTheLast() {
        assertThat(reach("{\"atLeast\":[\"asOf\",{\"date\":\"2026-01-01\"}]}", GENERAL)
                        .unreachable())
                .isEmpty();
    }

    @Test
    void aCopyIsFound() {
        assertThat(copies(
                        GENERAL, row("4", RIDER), row("4.0", RIDER + SHANGHAI), row("3", RIDER + "\"region\":\"32\",")))
                .containsExactly("X1.limit RIDER/31/2019-01-01 = 4.0");
    }

    @Test
    void aRowThatDiffersOnALaterDayOrInOneRegionIsNone() {
        String later = GENERAL.replace("\"from\":\"2019-01-01\"", "\"from\":\"2019-01-01\",\"to\":\"2026-12-31\"");

        assertThat(copies(
                        later, GENERAL.replace("2019-01-01", "2027-01-01").replace("\"3\"", "\"5\""), row("3", RIDER)))
                .isEmpty();
        assertThat(copies(GENERAL, row("6", SHANGHAI), row("3", RIDER))).isEmpty();
        assertThat(copies(GENERAL, row("3", RIDER))).hasSize(1);
    }

    @Test
    void aRowThatCarriesOnTheOneBeforeItIsACopyUnlessItsSourceIsAnother() {
        String first = GENERAL.replace("\"from\":\"2019-01-01\"", "\"from\":\"2019-01-01\",\"to\":\"2026-12-31\"");
        String second = GENERAL.replace("2019-01-01", "2027-01-01");

        assertThat(copies(first, second)).containsExactly("X1.limit */*/2027-01-01 = 3");
        assertThat(copies(first, second.replace("\"source\":\"a\"", "\"source\":\"b\"")))
                .isEmpty();
    }

    @Test
    void aDraftWithSuchRowsIsRefusedAndNamesThem() {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        String written = new String(files.get("B01.json"), UTF_8);
        files.put("B01.json", written.replaceFirst("\"RIDER\"", "\"RIDDER\"").getBytes(UTF_8));

        assertThat(faults(files)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(fault.place()).isEqualTo("B01");
            assertThat(fault.message().en()).contains("B01.factor RIDDER/11/2019-01-01 = 1.260");
            assertThat(fault.message().zh()).contains("没有这个职业或地区");
        });
    }

    @Test
    void aParameterThatNoConditionReadsIsNamed() {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        String written = new String(files.get("V14.json"), UTF_8);
        String idle =
                "\"idle\":{\"title\":{\"zh\":\"闲\",\"en\":\"idle\"},\"type\":\"NUMBER\",\"rows\":[" + GENERAL + "]},";
        files.put(
                "V14.json",
                written.replaceFirst("\"parameters\": \\{", "\"parameters\": {" + idle)
                        .getBytes(UTF_8));

        assertThat(faults(files))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).contains("the parameter idle"));
    }

    /** What keeps the draft from being published; without records a remark says that nothing was tried. */
    private static List<DraftFault> faults(Map<String, byte[]> files) {
        return DraftChecks.check(files, List.of()).stream()
                .filter(fault -> !fault.kind().isRemark())
                .toList();
    }

    private List<String> unreachable(String... rows) {
        return reach("{\"truth\":true}", rows).unreachable();
    }

    private List<String> copies(String... rows) {
        return reach("{\"truth\":true}", rows).copies();
    }

    private Reach reach(String scope, String... rows) {
        try {
            RuleSet ruleSet = new CatalogueFiles(directory)
                    .file("X1", """
                    {"id":"X1","sixTrue":"FUNDS","severity":"LOW","title":{"zh":"示例","en":"Example"},
                     "basis":{"kind":"PLATFORM","citation":{"zh":"测试","en":"Test"},"source":"test"},"scope":%s,
                     "parameters":{"limit":{"type":"NUMBER","rows":[%s]}},
                     "circumstances":[{"name":"HOLDS","when":{"atLeast":["features.peers.count",{"parameter":"limit"}]},
                      "explanation":{"zh":"成立","en":"Holds"}}]}
                    """.formatted(scope, List.of(rows).stream().collect(Collectors.joining(","))))
                    .ruleSetOf("""
                    {"occupation.RIDER":{"zh":"骑手","en":"rider"},"occupation.CLEANER":{"zh":"保洁","en":"cleaner"}}""");
            return Reach.of(ruleSet.catalogue().definitions().get(0), ruleSet.catalogue());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static String row(String value, String place) {
        return "{" + place + "\"value\":\"" + value + "\",\"from\":\"2019-01-01\",\"source\":\"a\"}";
    }
}
