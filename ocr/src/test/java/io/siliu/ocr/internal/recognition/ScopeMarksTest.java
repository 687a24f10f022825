package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of a scope are parted by semicolons, however small they are printed. */
class ScopeMarksTest {

    @ParameterizedTest
    @CsvSource({
        "家政服务：餐饮服务：理发服务。,家政服务；餐饮服务；理发服务。",
        "家政服务:餐饮服务,家政服务；餐饮服务",
        "许可项目：餐饮服务：理发服务。一般项目：家政服务。,许可项目：餐饮服务；理发服务。一般项目：家政服务。",
        "家政服务；餐饮服务。,家政服务；餐饮服务。"
    })
    void aColonBehindAnItemIsASemicolon(String recognised, String printed) {
        assertThat(ScopeMarks.mended(recognised)).isEqualTo(printed);
    }
}
