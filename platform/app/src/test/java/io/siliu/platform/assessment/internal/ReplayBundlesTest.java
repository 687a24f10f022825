package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.Decision;
import io.siliu.rules.ReplayBundle;
import io.siliu.rules.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was committed to decides which bundle is written, not the release that writes it. */
class ReplayBundlesTest {

    private static final String SALT = "0".repeat(32);
    private static final ScreeningSalts BEFORE = new ScreeningSalts(SALT, SALT, null, null);
    private static final ScreeningSalts NOW = new ScreeningSalts(SALT, SALT, SALT, null);

    @Test
    void aScreeningWithoutASaltOfItsVerdictIsABundleOfItsTime() {
        assertThat(kept(BEFORE, null).version()).isEqualTo(ReplayBundle.WHOLE);
        assertThat(kept(BEFORE, "sm3:1").version()).isEqualTo(ReplayBundle.WITHOUT_VERDICT);
    }

    @Test
    void oneWithItCarriesTheVerdict() {
        assertThat(kept(NOW, "sm3:1").version()).isEqualTo(ReplayBundle.VERSION);
        assertThat(kept(NOW, null).version())
                .as("before payment all answers are kept with it")
                .isEqualTo(ReplayBundle.VERSION);
    }

    private static ReplayBundles.Kept kept(ScreeningSalts salts, String shared) {
        return new ReplayBundles.Kept(
                AssessmentSubject.of("FF-202609-0000017", 1, 1),
                "",
                salts,
                RuleSets.current().reference(),
                "",
                "{}",
                new StoredScreening(List.of(), null, List.of(), shared, Decision.PASS, List.of(), List.of()),
                null);
    }
}
