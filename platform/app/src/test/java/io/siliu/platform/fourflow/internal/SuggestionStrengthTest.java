package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.internal.solving.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suggestion is as strong as what names its place, and weak where another paper stands there. */
class SuggestionStrengthTest {

    @ParameterizedTest
    @CsvSource({
        "TPADR, STRONG",
        "PADR,  STRONG",
        "TA,    STRONG",
        "PAdR,  FAIR",
        "PaDR,  FAIR",
        "PDR,   FAIR",
        "TPpAR, FAIR",
        "PpADR, WEAK",
        "ADR,   WEAK",
        "TPADr, WEAK",
        "p,     WEAK"
    })
    void byWhatAgreesAndWhatDoesNot(String written, SuggestionStrength strength) {
        assertThat(SuggestionStrength.of(Likeness.read(written))).isEqualTo(strength);
    }
}
