package io.siliu.platform.casework.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Secret;
import io.siliu.platform.notify.TextMessage;
import io.siliu.platform.notify.TextMessages;
import io.siliu.platform.party.EnterpriseContacts;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Sends the contact of an enterprise a short message that something is asked, in the transaction of the question. It names the
 * case and the last day and nothing of what was asked.
 */
@Component
final class NoticeMessages {

    private final TextMessages messages;
    private final EnterpriseContacts contacts;
    private final MessageSource words;

    NoticeMessages(TextMessages messages, EnterpriseContacts contacts, MessageSource words) {
        this.messages = messages;
        this.contacts = contacts;
        this.words = words;
    }

    /** @param file with the notice as its last step */
    void tell(CaseFile file, boolean demand, LocalDate dueOn) {
        String text = words.getMessage(
                demand ? "notices.message.demand" : "notices.message.ask",
                new Object[] {file.number(), dueOn.toString()},
                Locale.SIMPLIFIED_CHINESE);
        contacts.mobile(file.enterpriseId())
                .ifPresent(mobile -> messages.send(new TextMessage(
                        file.number() + "." + file.steps(),
                        "CASE_NOTICE",
                        mobile,
                        Secret.of(text),
                        dueOn.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant())));
    }
}
