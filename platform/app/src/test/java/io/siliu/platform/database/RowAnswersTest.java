package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RowAnswersTest {

    private record Row(long id, String name) {

        String shown() {
            return name + "!";
        }

        String refused() {
            throw new IllegalArgumentException("not told");
        }
    }

    @Test
    void answersForAClosedRecordWithItsOwnValues() {
        Row row = new Row(7, "a");

        assertThat(asked("id").apply(row)).isEqualTo(7L);
        assertThat(asked("shown").apply(row)).isEqualTo("a!");
        assertThat(RowAnswers.of(Row.class, "name.length")).isEmpty();
    }

    @Test
    void compilesAnAnswerOnceForAllRows() {
        assertThat(asked("name")).isSameAs(asked("name")).isNotSameAs(asked("shown"));
    }

    @Test
    void letsTheFailureOfAnAnswerThrough() {
        assertThatThrownBy(() -> asked("refused").apply(new Row(7, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not told");
    }

    private static Function<Object, Object> asked(String name) {
        return RowAnswers.of(Row.class, name).orElseThrow();
    }
}
