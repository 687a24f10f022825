package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Capitals speak against figures only where none of them was lost or taken for another letter. */
class WholeCapitalsTest {

    @ParameterizedTest
    @CsvSource({"玖佰叁拾圆玖角整,930.90", "⊗ 玖佰叁拾圆玖角整,930.90", "×叁仟圆整,3000.00", "囚叁仟元正,3000.00", "负伍拾圆零陆分,-50.06", "拾圆整,10.00"
    })
    void whatBeginsWithAFigureAndEndsAsSumsDoIsWhole(String letters, String sum) {
        assertThat(WholeCapitals.of(letters)).contains(Money.of(sum));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"玖佰叁拾圆", "玖佰叁拾圆玫角整", "任佰叁拾圆整", "佰叁拾圆整", "壹任伍佰圆整", "〓伍佰圆整", "玖佰〓拾圆整", "叁仟圆整(小写)¥3000.00", ""})
    void whatMayHaveLostALetterIsNot(String letters) {
        assertThat(WholeCapitals.of(letters)).isEmpty();
    }
}
