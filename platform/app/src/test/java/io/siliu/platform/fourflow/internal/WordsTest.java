package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Reason;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTest {

    private final ResourceBundleMessageSource bundle = bundle();

    @Test
    void aReasonThatWasStoredWithFewerValuesShowsNoPlaceholders() {
        Reason before = Reason.of(Reason.Code.BATCH_TOTAL_DIFFERS, "PC-1");

        assertThat(new Words(bundle, Locale.ENGLISH).reason(before))
                .contains("PC-1")
                .doesNotContain("{", "}");
        assertThat(new Words(bundle, Locale.CHINA).reason(before))
                .contains("PC-1")
                .doesNotContain("{", "}");
    }

    @Test
    void aReasonWithAllItsValuesNamesThem() {
        Reason reason = Reason.of(Reason.Code.BATCH_TOTAL_DIFFERS, "PC-1", "10.00", "12.00", "-2.00");

        assertThat(new Words(bundle, Locale.ENGLISH).reason(reason)).contains("10.00", "12.00", "-2.00");
    }

    private static ResourceBundleMessageSource bundle() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/fourflow");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
