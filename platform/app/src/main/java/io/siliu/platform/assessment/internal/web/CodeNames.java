package io.siliu.platform.assessment.internal.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What kinds of work and places are called; templates know it as {@code @codeNames}. */
@Component("codeNames")
final class CodeNames {

    private final MessageSource messages;

    CodeNames(MessageSource messages) {
        this.messages = messages;
    }

    /** A kind of work; all of them where the code is null, and the code itself where it has no name here. */
    public String occupation(String code, Locale locale) {
        return code == null ? say("rules.everybody", "", locale) : say("rules.occupation." + code, code, locale);
    }

    /**
     * A place by the digits its code begins with (GB/T 2260), the digits behind the name; the whole country where they are
     * null. A place without a name of its own is told by that of its province.
     */
    public String region(String digits, Locale locale) {
        if (digits == null) {
            return say("rules.everywhere", "", locale);
        }
        for (int length = digits.length(); length >= 2; length -= 2) {
            String name = say("rules.region." + digits.substring(0, length), "", locale);
            if (!name.isEmpty()) {
                return name + " " + digits;
            }
        }
        return digits;
    }

    private String say(String key, String otherwise, Locale locale) {
        return messages.getMessage(key, null, otherwise, locale);
    }
}
