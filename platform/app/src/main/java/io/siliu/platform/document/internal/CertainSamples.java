package io.siliu.platform.document.internal;

import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.internal.CertainSampleMapper.Asked;
import io.siliu.platform.document.internal.StoredReadings.Stored;
import io.siliu.platform.document.internal.StoredReadings.Version;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;

/**
 * Draws values that were read for certain, so that somebody of the platform looks at them, and keeps whether they are right. The seed
 * is a code of the paper's bytes under the key of this installation: the same paper is drawn from alike however often it is read, and
 * whoever hands it in cannot know what will be looked at. Data cannot be misread and is left out.
 */
@Component
class CertainSamples {

    private static final String RIGHT = "RIGHT";
    private static final String WRONG = "WRONG";

    private final CertainSampleMapper samples;
    private final DoubtfulFields doubtful;
    private final FieldChecks checks;
    private final LookupKeys keys;
    private final SampleProperties properties;
    private final Clock clock;

    CertainSamples(
            CertainSampleMapper samples,
            DoubtfulFields doubtful,
            FieldChecks checks,
            LookupKeys keys,
            SampleProperties properties,
            Clock clock) {
        this.samples = samples;
        this.doubtful = doubtful;
        this.checks = checks;
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
    }

    /** In the transaction that stores the readings. */
    void draw(List<Stored> documents) {
        if (properties.share() > 0) {
            documents.forEach(this::draw);
        }
    }

    private void draw(Stored stored) {
        ReadDocument document = stored.document();
        boolean any = document.readings().stream()
                .flatMap(reading -> reading.fields().stream())
                .anyMatch(CertainSamples::mayBeWrong);
        if (!any) {
            return;
        }
        long seed = seed(document);
        Set<Asked> before = stored.version() > 1 ? new HashSet<>(samples.askedOf(document.id())) : Set.of();
        for (PaperReading reading : document.readings()) {
            reading.fields().stream()
                    .filter(field -> isEligible(field, reading))
                    .filter(field -> isDrawn(seed, reading.part(), field.name(), properties.share()))
                    .filter(field -> !before.contains(new Asked(reading.part(), field.name())))
                    .forEach(field -> ask(document, new Version(reading, stored.version()), field));
        }
    }

    private long seed(ReadDocument document) {
        return ByteBuffer.wrap(keys.of("CERTAIN_SAMPLE", document.sha256().toString()))
                .getLong();
    }

    private void ask(ReadDocument document, Version paper, PaperField field) {
        GlanceRow asked =
                doubtful.ask(document.enterpriseId(), document.id(), paper, field.name(), GlanceReason.SAMPLED);
        samples.insert(asked.id(), paper.reading().kind(), field.name(), field.source(), asked.openedAt());
    }

    private static boolean isEligible(PaperField field, PaperReading reading) {
        return reading.kind() != PaperKind.OTHER && mayBeWrong(field) && !DoubtfulFields.isInDoubt(field, reading);
    }

    /** Whether it counts, somebody could have misread it, something is decided by it, and nobody has looked at it. */
    private static boolean mayBeWrong(PaperField field) {
        return field.certain()
                && field.source() != FieldSource.XML
                && field.confirmed() == null
                && !field.value().isBlank()
                && !OcrTypes.onlyDescribes(field.name());
    }

    /** The same for the same seed, paper and field, and so for a share of all of them. */
    static boolean isDrawn(long seed, int part, String field, double share) {
        long own = seed ^ ((long) part << Integer.SIZE) ^ Integer.toUnsignedLong(field.hashCode());
        return new SplittableRandom(own).nextDouble() < share;
    }

    /** Whether an answer says that what was read for certain is what stands there. */
    boolean isRight(GlanceRow glance, PaperReading reading, String said) {
        String read = reading.value(glance.field()).orElse("");
        return !said.isEmpty()
                && (said.equals(read)
                        || said.equals(
                                checks.check(reading, glance.field(), read).value()));
    }

    /**
     * Keeps what came of a look, if the question was drawn.
     *
     * @param said what people agree on, or an empty string where they cannot read it
     */
    void judge(GlanceRow glance, PaperReading reading, String said) {
        if (glance.reason() == GlanceReason.SAMPLED || glance.reason() == GlanceReason.CONTESTED) {
            String told = isRight(glance, reading, said) ? RIGHT : WRONG;
            samples.judge(glance.id(), said.isEmpty() ? "UNREADABLE" : told, clock.instant());
        }
    }

    /** The look was taken back. */
    void forget(GlanceRow glance) {
        samples.judge(glance.id(), null, null);
    }
}
