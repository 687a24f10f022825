package io.siliu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTest {

    private static final Pattern SAME = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,2})?");

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "007", "123", "-123.45", "1.5"})
    void takesWhatWeWrite(String text) {
        assertThat(PlainDecimal.is(text, 3, 2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", ".", "1.", ".5", "-.5", "--1", "+1", "1234", "1.234", "1,0", "1e2", " 1", "1 ", "1\n", "1.2.3",
                "１", "٣", "1-"
            })
    void refusesEverythingElse(String text) {
        assertThat(PlainDecimal.is(text, 3, 2)).isFalse();
    }

    @Test
    void saysWhatThePatternSays() {
        Random seeded = new Random(20261128);
        for (int round = 0; round < 200_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = seeded.nextInt(8); length > 0; length--) {
                text.append("0123456789..--+e ".charAt(seeded.nextInt(17)));
            }
            assertThat(PlainDecimal.is(text.toString(), 3, 2))
                    .as("\"%s\"", text)
                    .isEqualTo(SAME.matcher(text).matches());
        }
    }
}
