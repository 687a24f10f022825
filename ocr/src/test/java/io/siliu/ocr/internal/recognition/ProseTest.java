package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of three looks at a long text, what two read counts, letter by letter; the first is followed where they read three things. */
class ProseTest {

    @Test
    void aLetterThatBothOthersReadOtherwiseIsExchanged() {
        assertThat(Prose.ofMost("日用白货销售；家政服务", "日用百货销售；家玫服务", "日用百货销售；家政服务")).isEqualTo("日用百货销售；家政服务");
    }

    @Test
    void aMarkThatBothOthersSawIsPutIn() {
        assertThat(Prose.ofMost("专业保洁清洗、消毒服务", "专业保洁、清洗、消毒服务", "专业保洁、清洗、消毒服务")).isEqualTo("专业保洁、清洗、消毒服务");
    }

    @Test
    void aSpeckThatNeitherOtherSawIsLeftOut() {
        assertThat(Prose.ofMost("装卸·搬运；普通货物道路运输", "装卸搬运；普通货物道路运输", "装卸搬运；普通货物道路运输"))
                .isEqualTo("装卸搬运；普通货物道路运输");
    }

    @Test
    void whatOneLookReadAloneChangesNothing() {
        assertThat(Prose.ofMost("烟草制品零售；理发服务", "烟单制品零售；理发服务", "烟草制品零售；理友服务")).isEqualTo("烟草制品零售；理发服务");
    }

    @Test
    void theLabelBesideTheTextIsNoPartOfIt() {
        assertThat(Prose.ofMost("图文设计制作服务", "备注：图文设计制作服务开票人", "备注：图文设计制作服务开票人")).isEqualTo("图文设计制作服务");
    }

    @Test
    void theStopAtTheEndIsPutIn() {
        assertThat(Prose.ofMost("图文设计制作服务", "图文设计制作服务。", "图文设计制作服务。")).isEqualTo("图文设计制作服务。");
    }

    @Test
    void aLookThatSawAnotherTextIsNotFollowed() {
        assertThat(Prose.ofMost("农副产品销售", "食品经营许可", "食品经营许可")).isEqualTo("农副产品销售");
    }

    @Test
    void blanksAndLinesStayWhereTheyAre() {
        assertThat(Prose.ofMost("订单 A12\n收款人 王", "订单A72收款人王", "订单A72收款人王")).isEqualTo("订单 A72\n收款人 王");
    }
}
