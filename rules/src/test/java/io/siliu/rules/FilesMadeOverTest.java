package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.RuleSetDifference.Change;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft goes onto a version that was published since it was begun, and takes back nothing of that which it did not touch. */
class FilesMadeOverTest {

    private static final String THRESHOLD =
            "{\"severity\":\"LOW\",\"parameters\":{\"most\":{\"rows\":[{\"value\":\"%s\",\"from\":\"2026-01-01\"}]}}}";
    private static final String VALUE = "parameters.most.rows[*/*/2026-01-01].value";
    private static final String RULES = """
            rule "wages"
            when
                Found( indicator == "%s" )
            then
                conclude("K01");
            end

            rule "high"
            when
                Found( severity == "%s" )
            then
                decide("HOLD");
            end
            """;
    private static final String WAY = "{\"circumstances\":[{\"name\":\"RING\",\"when\":{\"number\":\"%s\"}}]}";

    @Test
    void whatTheDraftDidNotTouchIsAsItWasPublished() {
        FilesMadeOver over = FilesMadeOver.of(
                Map.of("B01.json", most("1"), "L03.json", most("5")),
                Map.of("B01.json", most("1"), "L03.json", most("6")),
                Map.of("B01.json", most("2"), "L03.json", most("5")));

        assertThat(over.changed()).isEqualTo(Map.of("L03.json", most("6")));
        assertThat(over.changedInBoth()).isEmpty();
    }

    @Test
    void oneFileIsMergedFieldByField() {
        FilesMadeOver over = FilesMadeOver.of(
                Map.of("B01.json", most("1")),
                Map.of("B01.json", most("2")),
                Map.of("B01.json", most("1").replace("LOW", "HIGH")));

        assertThat(Json.MAPPER.readTree(over.changed().get("B01.json")))
                .isEqualTo(Json.MAPPER.readTree(most("2").replace("LOW", "HIGH")));
        assertThat(over.changedInBoth()).isEmpty();
    }

    @Test
    void whatBothChangedIsAsTheDraftHasItAndIsTold() {
        FilesMadeOver over = FilesMadeOver.of(
                Map.of("B01.json", most("1")), Map.of("B01.json", most("2")), Map.of("B01.json", most("3")));

        assertThat(over.changed()).isEqualTo(Map.of("B01.json", most("2")));
        assertThat(over.changedInBoth()).containsExactly(new Change("B01", VALUE, "3", "2"));
    }

    @Test
    void aConditionThatBothChangedIsToldAsOnePart() {
        FilesMadeOver over = FilesMadeOver.of(
                Map.of("B01.json", WAY.formatted("1")),
                Map.of("B01.json", WAY.formatted("2")),
                Map.of("B01.json", WAY.formatted("3")));

        assertThat(over.changedInBoth())
                .containsExactly(
                        new Change("B01", "circumstances[RING].when", "{\"number\":\"3\"}", "{\"number\":\"2\"}"));
    }

    @Test
    void whatBothChangedToTheSameIsToldNowhere() {
        FilesMadeOver over = FilesMadeOver.of(
                Map.of("B01.json", most("1")), Map.of("B01.json", most("2")), Map.of("B01.json", most("2")));

        assertThat(over.changed()).isEmpty();
        assertThat(over.changedInBoth()).isEmpty();
    }

    @Test
    void anIndicatorThatOneTookOutAndTheOtherChangedIsTold() {
        Map<String, String> shown = Map.of("B01.json", "{\"id\":\"B01\"}");
        Map<String, String> changed = Map.of("B01.json", "{\"id\":\"B01\",\"severity\":\"HIGH\"}");

        FilesMadeOver takenOut = FilesMadeOver.of(shown, Map.of(), changed);
        assertThat(takenOut.changed()).isEqualTo(Map.of("B01.json", ""));
        assertThat(takenOut.changedInBoth()).containsExactly(new Change("B01", "", changed.get("B01.json"), null));

        FilesMadeOver kept = FilesMadeOver.of(shown, changed, Map.of());
        assertThat(kept.changed()).isEqualTo(changed);
        assertThat(kept.changedInBoth()).containsExactly(new Change("B01", "", null, changed.get("B01.json")));
    }

    @Test
    void anIndicatorThatOneAddedOrTookOutAloneFollowsThatOne() {
        Map<String, String> shown = Map.of("B01.json", most("1"), "B02.json", most("2"));

        FilesMadeOver over = FilesMadeOver.of(
                shown,
                Map.of("B02.json", most("2"), "F90.json", most("9")),
                Map.of("B01.json", most("1"), "F80.json", most("8")));

        assertThat(over.changed())
                .as("B01 goes with the draft, B02 went with the version, F80 stays")
                .isEqualTo(Map.of("B01.json", "", "F90.json", most("9")));
        assertThat(over.changedInBoth()).isEmpty();
    }

    @Test
    void combinationRulesAreToldApartByTheirNames() {
        String made = rules("B02", "HIGH");
        String stands = rules("B01", "CRITICAL");

        FilesMadeOver apart = FilesMadeOver.of(
                Map.of(CombinationRules.FILE, rules("B01", "HIGH")),
                Map.of(CombinationRules.FILE, made),
                Map.of(CombinationRules.FILE, stands));
        assertThat(CombinationRules.read(apart.changed().get(CombinationRules.FILE)))
                .isEqualTo(CombinationRules.read(rules("B02", "CRITICAL")));
        assertThat(apart.changedInBoth()).isEmpty();

        FilesMadeOver both = FilesMadeOver.of(
                Map.of(CombinationRules.FILE, rules("B03", "CRITICAL")),
                Map.of(CombinationRules.FILE, made),
                Map.of(CombinationRules.FILE, stands));
        assertThat(both.changedInBoth())
                .extracting(Change::place, Change::path)
                .containsExactly(tuple("rules", "wages"));
    }

    @Test
    void aFileThatCannotBeReadIsOnePart() {
        FilesMadeOver over = FilesMadeOver.of(
                Map.of("B01.json", most("1")), Map.of("B01.json", "{not json"), Map.of("B01.json", most("3")));

        assertThat(over.changed()).isEqualTo(Map.of("B01.json", "{not json"));
        assertThat(over.changedInBoth()).extracting(Change::path).containsExactly("");
    }

    @Test
    void withoutTheFilesItWasMadeFromTheDraftStaysAsItIsAndAllThatDiffersIsTold() {
        FilesMadeOver over = FilesMadeOver.of(
                Map.of(),
                Map.of("B01.json", most("1"), "L03.json", most("5")),
                Map.of("B01.json", most("2"), "L03.json", most("5")));

        assertThat(over.changed()).isEqualTo(Map.of("B01.json", most("1")));
        assertThat(over.changedInBoth()).extracting(Change::place).containsExactly("B01");
    }

    @Test
    void theHeadAndFilesThatNoVersionHasAreLeftOut() {
        FilesMadeOver over = FilesMadeOver.of(
                Map.of("catalogue.json", "{}"),
                Map.of("catalogue.json", "{\"version\":\"x\"}", "notes.txt", "mine"),
                Map.of("catalogue.json", "{\"version\":\"y\"}"));

        assertThat(over.changed()).isEmpty();
        assertThat(over.changedInBoth()).isEmpty();
    }

    private static String most(String value) {
        return THRESHOLD.formatted(value);
    }

    private static String rules(String indicator, String severity) {
        return RULES.formatted(indicator, severity);
    }
}
