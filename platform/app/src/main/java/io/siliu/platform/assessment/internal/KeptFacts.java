package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the facts of screenings, and puts the signals in that are kept with the features of the sealing. */
@Component
final class KeptFacts {

    private final FactVault vault;
    private final SealingFeaturesMapper sealing;

    KeptFacts(FactVault vault, SealingFeaturesMapper sealing) {
        this.vault = vault;
        this.sealing = sealing;
    }

    /** The text of the facts in their published form. */
    String text(AssessmentMapper.AssessmentRow row) {
        byte[] kept = vault.openBytes(row.recordId(), row.facts());
        return text(row.recordId(), kept, FactsText.isParted(kept) ? features(row) : null);
    }

    private byte[] features(AssessmentMapper.AssessmentRow row) {
        return sealing.ofOne(row.enterpriseId(), row.recordId(), row.revision())
                .map(SealingFeaturesMapper.FeaturesRow::features)
                .orElse(null);
    }

    /**
     * The same; empty where the key of the record was destroyed.
     *
     * @param features of the revision as they are kept; null where there are none
     */
    Optional<String> textIfKept(long recordId, byte[] facts, byte[] features) {
        return vault.openIfKept(recordId, facts).map(kept -> text(recordId, kept, features));
    }

    private String text(long recordId, byte[] kept, byte[] features) {
        if (!FactsText.isParted(kept)) {
            return new String(kept, UTF_8);
        }
        byte[] signals =
                FeaturesText.signals(vault.openBytes(recordId, requireNonNull(features, "no features are kept")));
        return new String(FactsText.whole(kept, requireNonNull(signals, "no signals are kept")), UTF_8);
    }
}
