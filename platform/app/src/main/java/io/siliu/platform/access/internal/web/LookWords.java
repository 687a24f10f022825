package io.siliu.platform.access.internal.web;

import io.siliu.platform.access.InspectionPurpose;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what was looked at and why; templates know it as {@code @lookWords}. */
@Component("lookWords")
final class LookWords {

    private final MessageSource messages;

    LookWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A kind without a word of its own is named as it is kept. */
    public String kind(String subjectKind, Locale locale) {
        return messages.getMessage("audit.kind." + subjectKind, null, subjectKind, locale);
    }

    /** Where the thing itself is shown, or null. */
    public String address(String subjectKind, String subjectId) {
        return switch (subjectKind) {
            case "RECORD", "ALERT" -> "/records/" + subjectId;
            case "DOCUMENT" -> "/documents/" + subjectId;
            case "BATCH" -> "/batches/" + subjectId;
            case "REGISTRATION" -> "/registrations/" + subjectId;
            case "REGISTRATION_ALARM" -> "/registrations/alarms/" + subjectId;
            default -> null;
        };
    }

    /** A purpose as it is kept, with the names of occasions in words. */
    public String purpose(String kept, Locale locale) {
        if (kept == null) {
            return "";
        }
        String words = kept;
        for (InspectionPurpose.Kind kind : InspectionPurpose.Kind.values()) {
            if (kept.equals(kind.name()) || kept.startsWith(kind + ": ") || kept.startsWith(kind + "; ")) {
                String said = messages.getMessage("inspection.kind." + kind, null, kind.name(), locale);
                words = said + kept.substring(kind.name().length());
            }
        }
        return words.replace("; PROOF", "; " + messages.getMessage("audit.proof", null, locale))
                .replaceFirst("^PROOF$", messages.getMessage("audit.proof", null, locale));
    }
}
