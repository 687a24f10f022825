package io.siliu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseCapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "捌仟圆整,8000.00",
        "⊗捌仟圆整,8000.00",
        "肆仟肆佰肆拾玖圆整,4449.00",
        "壹万零贰佰玖拾陆圆零捌分,10296.08",
        "伍拾伍万伍仟壹佰玖拾叁元陆角玖分,555193.69",
        "拾元整,10.00",
        "叁角伍分,0.35",
        "壹亿零伍万圆整,100050000.00",
        "负壹佰圆整,-100.00",
        "壹仟零佰零拾伍圆整,1005.00",
        "零拾零万壹仟零佰零拾伍圆整,1005.00",
        "壹万零仟伍佰零拾零圆整,10500.00"
    })
    void readsWhatIsPrinted(String capitals, String amount) {
        assertThat(ChineseCapitals.parse(capitals)).contains(Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "捌仟", "100.00", "壹贰圆整", "捌仟圆整吗"})
    void refusesWhatIsNoAmount(String text) {
        assertThat(ChineseCapitals.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8000.00,捌仟圆整", "10296.08,壹万零贰佰玖拾陆圆零捌分", "0.30,叁角整", "1000000.50,壹佰万圆伍角整"})
    void writesAsBanksDo(String amount, String capitals) {
        String written = ChineseCapitals.format(Money.of(amount));
        assertThat(written.replaceFirst("^零圆", "")).isEqualTo(capitals);
    }

    @Test
    void readsBackWhatItWrites() {
        Random random = new Random(20260930);
        for (int round = 0; round < 20_000; round++) {
            Money money = Money.ofCents(random.nextLong(1_000_000_000_00L));
            assertThat(ChineseCapitals.parse(ChineseCapitals.format(money)))
                    .as(() -> ChineseCapitals.format(money))
                    .contains(money);
        }
    }
}
