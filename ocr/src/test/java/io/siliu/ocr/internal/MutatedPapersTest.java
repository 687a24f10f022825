package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.FuzzPapers;
import io.siliu.ocr.Mutations;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RecognitionData;
import io.siliu.ocr.RefusalCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five hundred damaged papers, the same ones each time: each is read or refused, none in more time than it may take. */
class MutatedPapersTest {

    private static final int PAPERS = 500;
    private static final int RECOGNISED = 40;
    private static final long SEED = 20261126;
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final long PIXELS = 2_000_000;
    /** The reader names what is wrong with a paper; these two say that it does not know. */
    private static final Set<RefusalCode> BAD = Set.of(RefusalCode.READING_FAILED, RefusalCode.READING_TOO_SLOW);

    @Test
    void eachIsAnsweredInTime() {
        List<Map.Entry<String, byte[]>> sound = new ArrayList<>(new TreeMap<>(FuzzPapers.files()).entrySet());
        List<byte[]> bytes = sound.stream().map(Map.Entry::getValue).toList();
        Mutations mutations = new Mutations(SEED);
        Map<String, RefusalCode> failed = new TreeMap<>();
        try (DocumentReader reader =
                DocumentReader.open(ReadingLimits.defaults().withTime(TIME).withPixels(PIXELS), OcrSettings.off())) {
            for (int i = 0; i < PAPERS; i++) {
                Map.Entry<String, byte[]> paper = sound.get(i % sound.size());
                String name = i + " " + paper.getKey();
                refusal(reader.read(mutations.mutated(paper.getValue(), bytes)))
                        .filter(BAD::contains)
                        .ifPresent(code -> failed.put(name, code));
            }
            assertThat(failed).isEmpty();
            assertThat(refusal(reader.read(sound.get(0).getValue())))
                    .as("the next paper")
                    .isEmpty();
        }
    }

    /** The same with recognition, of pictures as large as they come: what is damaged halfway is still looked at. */
    @Test
    @Tag("nightly")
    void eachIsAnsweredInTimeAlsoWhereItIsRecognised() {
        RecognitionData.needed();
        List<Map.Entry<String, byte[]>> pictures = new TreeMap<>(FuzzPapers.files())
                .entrySet().stream()
                        .filter(paper -> Sniffer.formatOf(paper.getValue()).isPicture())
                        .toList();
        List<byte[]> bytes = pictures.stream().map(Map.Entry::getValue).toList();
        Mutations mutations = new Mutations(SEED);
        Map<String, RefusalCode> failed = new TreeMap<>();
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.defaults())) {
            for (int i = 0; i < RECOGNISED; i++) {
                Map.Entry<String, byte[]> paper = pictures.get(i % pictures.size());
                String name = i + " " + paper.getKey();
                refusal(reader.read(mutations.mutated(paper.getValue(), bytes)))
                        .filter(BAD::contains)
                        .ifPresent(code -> failed.put(name, code));
            }
        }
        assertThat(failed).isEmpty();
    }

    private static Optional<RefusalCode> refusal(ReadOutcome outcome) {
        return outcome.fold(read -> Optional.empty(), refused -> Optional.of(refused.code()));
    }
}
