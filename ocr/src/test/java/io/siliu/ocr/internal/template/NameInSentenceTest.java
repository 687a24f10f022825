package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A name ends where the sentence goes on that it stands in. */
class NameInSentenceTest {

    @Test
    void endsBeforeTheNextThingThatIsSaid() {
        assertThat(NameInSentence.alone("示例乐活演出有限公司，付款账户 SLP0086552017")).isEqualTo("示例乐活演出有限公司");
    }

    @Test
    void endsWhereABracketIsClosedThatItDidNotOpen() {
        assertThat(NameInSentence.alone("示例交通银行滨江支行）于2026年4月2日转出")).isEqualTo("示例交通银行滨江支行");
    }

    @Test
    void keepsItsOwnBrackets() {
        assertThat(NameInSentence.alone("示例欧华展览（上海）有限公司")).isEqualTo("示例欧华展览（上海）有限公司");
    }

    @Test
    void twoNamesAreNotCutToOne() {
        assertThat(NameInSentence.alone("示例王明，示例李四")).isEqualTo("示例王明，示例李四");
    }
}
