package io.siliu.platform.assessment.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.internal.web.ManyRows.Step;
import io.siliu.rules.RuleSets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** Many rows of a threshold are changed in one go, and each new value is known before it is taken. */
class ManyRowsTest {

    private final ObjectNode indicator =
            (ObjectNode) RuleSets.current().written("B01").orElseThrow();

    @Test
    void eachRowIsMultipliedAndKeepsTheDecimalsThatItHad() {
        List<Step> steps = steps("way", "FACTOR", "by", "1.05");

        assertThat(steps).hasSameSizeAs(factor().rows()).allMatch(Step::isChange);
        assertThat(after(steps, null, null)).isEqualTo("1.26");
        assertThat(after(steps, "RIDER", "11")).isEqualTo("1.323");
        assertThat(after(steps, "RIDER", "14")).isEqualTo("1.2348");
    }

    @Test
    void whatComesOfItIsRoundedHalfUp() {
        assertThat(after(steps("way", "DIFFERENCE", "by", "0.005", "decimals", "2"), null, null))
                .isEqualTo("1.21");
        assertThat(after(steps("way", "FACTOR", "by", "1.05", "decimals", "2"), "RIDER", "14"))
                .isEqualTo("1.23");
    }

    @Test
    void aRowThatRoundingLeavesAsItIsStaysAsItIsWritten() {
        List<Step> steps = steps("way", "DIFFERENCE", "by", "0.004", "decimals", "2");
        Step general = steps.get(0);

        assertThat(general.isChange()).isFalse();
        assertThat(general.after()).isEqualTo("1.20");
    }

    @Test
    void rowsOfChosenOccupationsRegionsAndDaysAloneAreChanged() {
        assertThat(steps("way", "VALUE", "by", "1.5", "occupation", "RIDER", "region", "11", "region", "31"))
                .extracting(Step::after)
                .containsExactly("1.500", "1.500");
        assertThat(steps("way", "VALUE", "by", "1.5", "occupation", "*"))
                .allMatch(step -> step.row().occupation() == null);
        assertThat(steps("way", "VALUE", "by", "1.5", "from", "2019-01-01"))
                .hasSameSizeAs(factor().rows().stream()
                        .filter(row -> row.from().equals("2019-01-01"))
                        .toList());
        refuses("occupation", "way", "VALUE", "by", "1.5", "occupation", "NOBODY");
    }

    @Test
    void whatNoThresholdCanBeIsRefusedWithItsField() {
        refuses("by", "way", "DIFFERENCE", "by", "-5");
        refuses("by", "way", "FACTOR", "by", "0");
        refuses("by", "way", "FACTOR", "by", "5%");
        refuses("by", "way", "FACTOR");
        refuses("way", "way", "ROOT", "by", "2");
        refuses("decimals", "way", "FACTOR", "by", "1.05", "decimals", "5");
    }

    @Test
    void theFileHasTheNewValuesAndSaysWhereTheyComeFrom() {
        List<Step> steps = steps("way", "FACTOR", "by", "1.05", "occupation", "RIDER");
        ManyRows.write(indicator, "factor", steps, " 回测校准 / calibrated by a backtest ");

        Thresholds written = factor();
        for (Step step : steps) {
            Thresholds.Row row = written.rows().get(step.row().index());
            assertThat(row.value()).isEqualTo(step.after());
            assertThat(row.source()).isEqualTo("回测校准 / calibrated by a backtest");
        }
        assertThat(written.general().get(0).value()).isEqualTo("1.20");
        assertThat(written.general().get(0).source()).startsWith("平台自定");
    }

    private void refuses(String field, String... fields) {
        assertThatThrownBy(() -> steps(fields)).isInstanceOfSatisfying(PlatformException.class, refused -> {
            assertThat(refused.code()).isEqualTo(AssessmentError.RULE_SET_ROWS);
            assertThat(refused.field()).contains(field);
        });
    }

    private List<Step> steps(String... fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            form.add(fields[at], fields[at + 1]);
        }
        return ManyRowsForm.read(form, factor()).steps(factor());
    }

    private Thresholds factor() {
        return Thresholds.of(indicator).stream()
                .filter(one -> one.name().equals("factor"))
                .findFirst()
                .orElseThrow();
    }

    private static String after(List<Step> steps, String occupation, String region) {
        return steps.stream()
                .filter(step -> Objects.equals(step.row().occupation(), occupation)
                        && Objects.equals(step.row().region(), region))
                .findFirst()
                .orElseThrow()
                .after();
    }
}
