package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts that forms print in letters. */
class ChineseCountTest {

    @ParameterizedTest
    @CsvSource({
        "叁拾件, 30",
        "三十二单, 32",
        "十二, 12",
        "壹佰零伍次, 105",
        "一百二十小时, 120",
        "两千单, 2000",
        "一万二千三百件, 12300",
        "贰拾 项, 20",
        "一百五十单, 150",
        "两万零五件, 20005",
        "三千五百件, 3500",
        "十五人次, 15"
    })
    void lettersAreFigures(String printed, String count) {
        assertThat(ChineseCount.parse(printed)).contains(new BigDecimal(count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "陆佰元整", "九月八日", "二〇二六年", "三三", "十百", "30件", "件", "示例", "一号楼", "一次性交付", "五星好评单", "三维建模", "两万五", "一百五",
                "三千五百余件", "三十多件", "十几件"
            })
    void sumsDaysAndWordsAreNone(String printed) {
        assertThat(ChineseCount.parse(printed)).isEmpty();
    }
}
