package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.DraftFault.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy of an indicator has thresholds of its own; while none of their rows decides otherwise it is told as a duplicate. */
class DraftDuplicatesTest {

    private static final String GENERAL = row("4", "");
    private static final String RIDER_OF_SHANGHAI = "\"occupation\":\"RIDER\",\"region\":\"31\",";

    @Test
    void aCopyThatSaysTheSameIsTold() {
        assertThat(duplicates(copy(GENERAL))).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("F90 RING");
            assertThat(fault.message().en()).startsWith("It says the same as F04 RING: ");
            assertThat(fault.message().zh()).startsWith("与“F04 RING”条件相同，");
        });
    }

    @Test
    void thresholdsAreHeldAgainstEachOtherByValueWhateverTheyAreCalled() {
        assertThat(duplicates(copy(row("4.0", "")).replace("longest", "longestRing")))
                .hasSize(1);
    }

    /** No record has the occupation; nor does a row say anything that repeats what holds without it. */
    @ParameterizedTest
    @ValueSource(strings = {"\"occupation\":\"RIDDER\",\"value\":\"3\",", "\"region\":\"31\",\"value\":\"4\","})
    void rowsThatDecideNothingMakeNoDifference(String row) {
        String idle = "{" + row + "\"from\":\"2019-01-01\",\"source\":\"a\"}";

        assertThat(duplicates(copy(GENERAL, idle))).hasSize(1);
    }

    @Test
    void aRowOutsideOfTheScopeMakesNoDifference() {
        String riders = "\"scope\":{\"equal\":[\"occupation\",{\"text\":\"RIDER\"}]},\"circumstances\"";
        String copy = copy(GENERAL, row("3", "\"occupation\":\"CLEANER\",")).replace("\"circumstances\"", riders);

        assertThat(duplicates(written().replace("\"circumstances\"", riders), copy))
                .hasSize(1);
        assertThat(duplicates(copy)).as("its source speaks of others too").isEmpty();
    }

    @Test
    void aCopyOneOfWhoseRowsDecidesOtherwiseIsAnIndicatorOfItsOwn() {
        assertThat(duplicates(copy(row("3", "")))).isEmpty();
        assertThat(duplicates(copy(GENERAL, row("3", RIDER_OF_SHANGHAI)))).isEmpty();
        assertThat(duplicates(copy(
                        GENERAL.replace("\"from\"", "\"to\":\"2026-12-31\",\"from\""),
                        row("3", "").replace("2019-01-01", "2027-01-01"))))
                .isEmpty();
        assertThat(duplicates(copy(row("4", "\"region\":\"31\","))))
                .as("it answers nobody elsewhere")
                .isEmpty();
    }

    private static List<DraftFault> duplicates(String copy) {
        return duplicates(written(), copy);
    }

    private static List<DraftFault> duplicates(String source, String copy) {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        files.remove("conclusions.drl");
        files.put(
                "catalogue.json",
                "{\"id\":\"draft\",\"version\":\"1\",\"validFrom\":\"2026-01-01\",\"indicators\":[\"F04\",\"F90\"]}"
                        .getBytes(UTF_8));
        files.put("F04.json", source.getBytes(UTF_8));
        files.put("F90.json", copy.getBytes(UTF_8));
        return DraftChecks.check(files, List.of()).stream()
                .filter(fault -> fault.kind() == Kind.DUPLICATE)
                .toList();
    }

    private static String written() {
        return new String(RuleSets.shippedFiles().get("F04.json"), UTF_8);
    }

    /** F04 under another code, with these rows of its only threshold. */
    private static String copy(String... rows) {
        String own = Stream.of(rows).collect(Collectors.joining(",", "\"rows\": [", "]"));
        return written().replace("\"F04\"", "\"F90\"").replaceFirst("\"rows\": \\[[^\\]]*]", own);
    }

    private static String row(String value, String place) {
        return "{" + place + "\"value\":\"" + value + "\",\"from\":\"2019-01-01\",\"source\":\"a\"}";
    }
}
