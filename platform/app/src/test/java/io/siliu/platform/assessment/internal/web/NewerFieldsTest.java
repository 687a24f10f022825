package io.siliu.platform.assessment.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;

/** Beside a field stands what the draft holds by now where that reads otherwise. */
class NewerFieldsTest {

    private final ResourceBundleMessageSource messages = messages();
    private final FactWords facts = new FactWords(messages);
    private final NewerFields newer = new NewerFields(messages, new ExpressionWords(messages, facts), facts);

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/assessment", "messages/rules");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Test
    void aValueThatReadsOtherwiseIsToldByItsField() {
        assertThat(notes(file("'4'", "'3'"), file("'5'", "'3'"))).containsExactly(Map.entry("p.longest.0", "5"));
        assertThat(notes(file("'4'", "'3'"), file("'4'", "'2'"))).containsOnlyKeys("c0");
    }

    /** Files that came by the interface may hold numbers; the form writes what was typed. */
    @Test
    void aNumberInQuotationMarksIsTheSame() {
        assertThat(notes(file("'4'", "'3'"), file("4", "3"))).isEmpty();
    }

    private static String file(String longest, String limit) {
        return """
                {'parameters':{'longest':{'title':{'zh':'最长','en':'Longest'},'type':'NUMBER',
                                          'rows':[{'from':'2026-01-01','value':%s,'source':'示例'}]}},
                 'circumstances':[{'name':'LONG','when':{'greaterThan':['signals.pay.equalPayMonths.value',{'number':%s}]}}]}
                """.formatted(longest, limit);
    }

    private Map<String, String> notes(String typed, String stands) {
        return newer.of(json(typed), json(stands), Locale.SIMPLIFIED_CHINESE);
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text.replace('\'', '"'));
    }
}
