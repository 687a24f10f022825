package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.AssessmentError;
import org.springframework.stereotype.Component;

/** The version whose place a draft would take: the one that holds on its first day by what is published now. */
@Component
final class ReplacedVersions {

    private final PublishedRuleSet published;

    ReplacedVersions(PublishedRuleSet published) {
        this.published = published;
    }

    /** Its digest. */
    String of(RuleSetFiles draft) {
        return published.digestOn(draft.validFrom());
    }

    /** Its digest. */
    String of(RuleSetMapper.DraftRow draft) {
        return of(RuleSetFiles.read(draft.files()));
    }

    RuleSetFiles filesOf(RuleSetFiles draft) {
        return published.files(of(draft)).orElseThrow();
    }

    /** With which a draft is compared: of one that is decided the version that it changed, where its files are kept. */
    String comparedWith(RuleSetMapper.DraftRow draft) {
        String base = draft.baseDigest();
        return OpenDrafts.isDecided(draft)
                        && base != null
                        && published.files(base).isPresent()
                ? base
                : of(draft);
    }

    /** Whether the draft is made from it, so that it takes back nothing that was published since. */
    boolean isBaseOf(RuleSetMapper.DraftRow draft) {
        return of(draft).equals(draft.baseDigest());
    }

    /** @throws PlatformException RULE_SET_BASE_OLD where the draft is made from another one */
    void requireBaseOf(RuleSetMapper.DraftRow draft) {
        if (!isBaseOf(draft)) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_BASE_OLD,
                    "The draft is not made from the version that holds on its first day; its author brings it there first.");
        }
    }
}
