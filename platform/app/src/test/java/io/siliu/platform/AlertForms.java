package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which people write what they found out about an alert. */
final class AlertForms {

    private AlertForms() {}

    /** The opening of the alert of an indicator, which a browser sends with its form. */
    static String opening(String page, String indicator) {
        Matcher hidden = Pattern.compile("name=\"indicator\" value=\"" + indicator
                        + "\"><input type=\"hidden\" name=\"opening\" value=\"(\\d+)\"")
                .matcher(page);
        assertThat(hidden.find()).as("a form for " + indicator).isTrue();
        return hidden.group(1);
    }
}
