package io.siliu.platform.assessment.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whoever compares two versions reads words, and the catalogue's own where there are none. */
class ChangeWordsTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final ChangeWords words = new ChangeWords(messages(), new CodeNames(messages()));

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/rules");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Test
    void aThresholdIsToldByItsRow() {
        assertThat(words.field("B01", "parameters.factor.rows[*/*/2019-01-01].value", CHINESE))
                .isEqualTo("月收入超过同行中位数的倍数：全部职业，全国，2019-01-01 起");
        assertThat(words.field("Z99", "parameters.share.rows[RIDER/4401/2026-01-01].value", Locale.ENGLISH))
                .isEqualTo("share: Rider, Guangdong 4401, since 2026-01-01");
    }

    @Test
    void anIndicatorIsToldByItsTitle() {
        assertThat(words.place("B01", CHINESE)).startsWith("B01 ");
        assertThat(words.place("catalogue", CHINESE)).isEqualTo("规则集");
        assertThat(words.field("catalogue", "validFrom", Locale.ENGLISH)).isEqualTo("Valid from");
    }

    @Test
    void whatHasNoWordsStaysAsItIsWritten() {
        assertThat(words.field("B01", "circumstances[0].when.greaterThan[0]", CHINESE))
                .isEmpty();
        assertThat(words.place("Z99", CHINESE)).isEqualTo("Z99");
    }
}
