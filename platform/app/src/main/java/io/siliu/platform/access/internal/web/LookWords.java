package io.siliu.platform.access.internal.web;

import io.siliu.platform.access.InspectionPurpose;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
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
            case "CASE", "NOTICE" -> "/cases/" + subjectId;
            case "CASE_LIST" -> "/cases";
            case "DOCUMENT" -> "/documents/" + subjectId;
            case "ENTERPRISE" -> "/enterprises/" + subjectId;
            case "BATCH" -> "/batches/" + subjectId;
            case "RULE_SET_DRAFT" -> "/rules/drafts/" + subjectId;
            case "BACKTEST" -> "/rules/backtests/" + subjectId;
            case "REPORT", "REPORT_FILE" -> "/reports/" + subjectId;
            case "REPORT_LIST" -> "/reports";
            case "REGISTRATION" -> "/registrations/" + subjectId;
            case "REGISTRATION_ALARM" -> "/registrations/alarms/" + subjectId;
            case "ACCOUNT" -> "/accounts/" + subjectId;
            case "ERASURE" -> "/erasures/" + subjectId;
            case "ERASURE_LIST" -> "/erasures";
            case "RECORD_LIST" -> "/records";
            case "DOCUMENT_LIST" -> "/documents";
            case "GLANCE_LIST" -> "/glances";
            case "OPEN_PAPER_LIST" -> "/open-papers";
            case "DIFFERENCE_LIST" -> "/differences";
            case "DIFFERENCE_ANSWER_LIST" -> "/differences/answers";
            case "OBJECTION_LIST" -> "/objections";
            case "COMPLETENESS" -> "/completeness";
            case "ALERT_LIST" -> "/alerts";
            case "BATCH_LIST" -> "/batches";
            case "REGISTRATION_LIST" -> "/registrations";
            case "ACCOUNT_LIST" -> "/accounts";
            default -> null;
        };
    }

    /** What a list was narrowed to, with the names of filters in words. */
    public String filters(String kept, Locale locale) {
        return kept == null
                ? ""
                : Arrays.stream(kept.split(", "))
                        .map(one -> one.split("=", 2))
                        .map(one -> messages.getMessage("audit.filter." + one[0], null, one[0], locale)
                                + (one.length == 2 ? " " + one[1] : ""))
                        .collect(Collectors.joining(" · "));
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
