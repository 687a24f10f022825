package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RuleSetDrafts.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Drafts that are not decided yet, and what is asked of whoever decides one. */
@Component
final class OpenDrafts {

    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,31}");

    private final RuleSetMapper ruleSets;

    OpenDrafts(RuleSetMapper ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** A draft that is not decided yet, held for the length of this transaction. */
    RuleSetMapper.DraftRow hold(long id) {
        RuleSetMapper.DraftRow draft = ruleSets.draftToDecide(id).orElseThrow(() -> Access.notFound("draft"));
        if (isDecided(draft)) {
            throw new PlatformException(AssessmentError.RULE_SET_DECIDED, "This draft is decided; begin another.");
        }
        return draft;
    }

    static boolean isDecided(RuleSetMapper.DraftRow draft) {
        State state = State.valueOf(draft.state());
        return state == State.PUBLISHED || state == State.REFUSED;
    }

    /** @throws PlatformException RULE_SET_NOT_OWN_DRAFT for anybody but its author */
    static void requireOwn(RuleSetMapper.DraftRow draft, Actor author) {
        if (draft.authorId() != author.accountId()) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_NOT_OWN_DRAFT, "Only its author changes a draft; begin another.");
        }
    }

    /** @throws PlatformException RULE_SET_VERSION_TAKEN where it is written otherwise or was used before */
    void requireFree(RuleSetFiles files, String version) {
        if (!VERSION.matcher(version).matches() || ruleSets.taken(files.ruleSetId(), version) > 0) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_VERSION_TAKEN,
                    "version",
                    "Choose a version that was never used, of letters, digits, points and dashes.");
        }
    }

    /** @throws PlatformException RULE_SET_VERSION_TAKEN where there is no version or no first day */
    static void requireNamed(String version, LocalDate validFrom) {
        if (version == null || validFrom == null) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_VERSION_TAKEN,
                    version == null ? "version" : "validFrom",
                    "Give a version and the first day on which it may be used.");
        }
    }

    static void requireChecked(RuleSetMapper.DraftRow draft, State... enough) {
        if (!Arrays.asList(enough).contains(State.valueOf(draft.state()))) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_NOT_CHECKED, "Check the draft first; it must have no fault.");
        }
    }

    /** @throws PlatformException RULE_SET_NOT_THE_SHOWN where the draft is another one by now than the approver was shown */
    static void requireShown(RuleSetMapper.DraftRow draft, String shown) {
        if (!Objects.equals(draft.digest(), shown)) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_NOT_THE_SHOWN,
                    "The draft was changed after it was shown. Read it again, then approve what you read.");
        }
    }

    /** @throws PlatformException RULE_SET_PAGE_OLD where a file is another one by now than whoever changes it saw */
    static void requireSeen(RuleSetFiles files, Map<String, String> seen) {
        Map<String, String> texts = files.texts();
        if (!seen.entrySet().stream().allMatch(each -> each.getValue().equals(texts.getOrDefault(each.getKey(), "")))) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_PAGE_OLD,
                    "shown",
                    "The file was changed since the page showed it, so nothing was written.");
        }
    }

    /** @throws PlatformException RULE_SET_NOT_TRIED where no usable reason is given */
    static String whyUntried(String untriedBecause) {
        if (!isReason(untriedBecause)) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_NOT_TRIED,
                    "reason",
                    "Try the draft on past records and as a shadow first, or say in 4 to 500 characters why it may be published"
                            + " without what was skipped.");
        }
        return untriedBecause.strip();
    }

    /** @throws PlatformException RULE_SET_REASON_WANTING where no usable reason is given */
    static String whyRefused(String reason) {
        if (!isReason(reason)) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_REASON_WANTING, "reason", "Say why in 4 to 500 characters.");
        }
        return reason.strip();
    }

    static boolean isReason(String reason) {
        return reason != null && reason.strip().length() >= 4 && reason.length() <= 500;
    }
}
