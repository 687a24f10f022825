package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.Documents.DocumentView;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the caller's language what to do about a paper that was not read. */
@Component
final class RefusalWords {

    private static final String PREFIX = "document.refusal.";

    private final MessageSource messages;

    RefusalWords(MessageSource messages) {
        this.messages = messages;
    }

    DocumentView in(Locale locale, DocumentView view) {
        if (view.refusalCode() == null) {
            return view;
        }
        return view.withRefusalRemedy(
                messages.getMessage(PREFIX + view.refusalCode() + ".remedy", null, view.refusalRemedy(), locale));
    }
}
