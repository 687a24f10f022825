package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.settlement.LineFault;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a line and what to do; templates know it as {@code @faultWords}. */
@Component("faultWords")
final class FaultWords {

    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(LineFault fault, Locale locale) {
        String detail = locale.getLanguage().equals("en")
                ? fault.detail().english()
                : fault.detail().chinese();
        return messages.getMessage("settlement.fault." + fault.kind(), new Object[] {detail}, locale);
    }
}
