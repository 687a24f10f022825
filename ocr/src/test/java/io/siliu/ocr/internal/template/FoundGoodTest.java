package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be ticked is no finding until it is. */
class FoundGoodTest {

    @ParameterizedTest
    @ValueSource(strings = {"客户评价:满意/一般/不满意", "客户意见:满意、一般、不满意", "验收结果:()合格()返修", "验收结果:\uE0A8合格\uE0A8返修"})
    void whatIsToBeChosenFromSaysNothing(String printed) {
        assertThat(FoundGood.isSaid(printed)).isFalse();
    }

    @Test
    void whatIsTickedOrWrittenDoes() {
        assertThat(FoundGood.isSaid("验收结果:(√)合格()返修")).isTrue();
        assertThat(FoundGood.isSaid("验收结果:合格")).isTrue();
        assertThat(FoundGood.isSaid("客户评价:很好、不错")).isTrue();
    }
}
