package io.siliu.platform.document.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.WarningCause;
import io.siliu.ocr.WarningCause.Place;
import io.siliu.ocr.WarningCause.Told;
import io.siliu.platform.document.PaperWarning;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whatever the reader warns of is said in the language of whoever looks. */
class WarningWordsTest {

    private final WarningWords words = new WarningWords(messages());

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @ParameterizedTest
    @EnumSource
    void everyCauseHasWordsInBothLanguages(WarningCause cause) {
        Told told = new Told(
                cause, cause.places().stream().map(WarningWordsTest::example).toList());

        String chinese = words.said(told.text(), Locale.SIMPLIFIED_CHINESE).text();
        String english = words.said(told.text(), Locale.ENGLISH).text();

        assertThat(chinese).matches("(?s).*\\p{IsHan}.*").doesNotContain("{", told.text());
        assertThat(english).isNotBlank().doesNotContain("{").doesNotMatch("(?s).*\\p{IsHan}.*");
    }

    private static String example(Place place) {
        return switch (place) {
            case VALUE -> "X 1";
            case FIGURE -> "12.00";
            case FIELD -> "payerName";
            case SOURCE -> "PDF_TEXT";
            case KIND -> "BANK_RECEIPT";
            case CHECK -> "WRONG_CHECK_DIGIT";
            case FORMAT -> "PDF";
            case SENTENCES -> "Not signed: a.xml.";
        };
    }

    @Test
    void fieldsAndChannelsAreCalledByTheirNames() {
        PaperWarning twice =
                new PaperWarning("VALUE_IMPLAUSIBLE", "payerAccount", "payerAccount and payeeAccount are both 12.");

        assertThat(words.of(twice, Locale.SIMPLIFIED_CHINESE).text()).isEqualTo("“付款账号”和“收款账号”读出来都是“12”");
        assertThat(words.said("PDF_TEXT says 9.00, QR says 8.00.", Locale.ENGLISH)
                        .text())
                .isEqualTo("PDF text says “9.00”, QR code says “8.00”");
    }

    @Test
    void whyASignatureDoesNotHoldIsSaidSentenceBySentence() {
        String text = "The signature by 示例银行 (OFD_SEAL): Changed after signing: a.xml. Not signed: b.xml.";

        assertThat(words.said(text, Locale.SIMPLIFIED_CHINESE).text())
                .isEqualTo("“示例银行”的签名（OFD 电子印章）：签名之后被改动的：a.xml；没有签到的：b.xml");
    }

    @Test
    void aSentenceThatNoTableKnowsStandsAsItWasWritten() {
        PaperWarning old = new PaperWarning("VALUE_IMPLAUSIBLE", "amount", "Said in words of an older version.");

        assertThat(words.of(old, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(new WarningWords.Said("Said in words of an older version.", true));
        assertThat(List.of(words.of(old, Locale.ENGLISH).english())).containsExactly(true);
    }
}
