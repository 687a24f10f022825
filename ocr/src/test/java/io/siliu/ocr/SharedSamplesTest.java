package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents with known truth that lie beside the repository; skipped where they do not. */
class SharedSamplesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "real/sd_20240531141733.ofd",
                "real/vat_999.ofd",
                "real/vat_fapiao_shili.ofd",
                "real/vat_baiwang.ofd",
                "real/gov_letter_n.ofd",
                "real/permit_landuse.ofd",
                "real/air_itinerary_xbrl-001.pdf",
                "real/tender_Test3.pdf",
                "synthetic/inv0.pdf",
                "synthetic/inv1.pdf",
                "synthetic/inv2.pdf",
                "synthetic/inv3.pdf"
            })
    void readsEveryFieldOfDataAndTextLayers(String sample) throws Exception {
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            check(reader, sample);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"synthetic/bank0_scan.png", "real/train_nanchang.png"})
    void readsEveryFieldOfScans(String sample) throws Exception {
        RecognitionData.needed();
        try (DocumentReader reader = DocumentReader.open()) {
            check(reader, sample);
        }
    }

    private static void check(DocumentReader reader, String sample) throws Exception {
        Path folder = Papers.samples().orElse(null);
        assumeTrue(folder != null, "the shared samples are not on this machine: test skipped");
        Path file = folder.resolve(sample);
        JsonNode truth = truthOf(file);
        List<Reading> readings = Papers.readings(reader, Files.readAllBytes(file));
        assertThat(readings).as("each sample is one paper").hasSize(1);
        Reading reading = readings.get(0);
        assertThat(reading.kind().name()).isEqualTo(truth.get("kind").asString());
        Map<String, String> read = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        truth.get("fields").properties().forEach(field -> {
            expected.put(field.getKey(), field.getValue().asString());
            reading.value(field.getKey()).ifPresent(value -> read.put(field.getKey(), value));
        });
        assertThat(read).isEqualTo(expected);
        assertThat(reading.warnings())
                .as("seals, codes and rules of an honest paper hide nothing of it")
                .noneMatch(warning -> warning.text().contains("printed over"));
        if (reading.kind() == DocumentKind.OTHER) {
            assertThat(reading.fields()).isEmpty();
        }
    }

    private static JsonNode truthOf(Path file) throws Exception {
        try (Stream<String> lines = Files.lines(file.resolveSibling("truth.jsonl"))) {
            return lines.map(MAPPER::readTree)
                    .filter(truth -> truth.get("file")
                            .asString()
                            .equals(file.getFileName().toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
