package io.siliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Alternative;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {

    @Test
    void pagesThatAPaperStandsOnAreTold() {
        Reading reading = new Reading(DocumentKind.OTHER, List.of(), List.of(), List.of(), List.of(), List.of(2, 3));

        String line = ReadingJson.lines("a.pdf", new ReadOutcome.Read(List.of(reading)))
                .get(0);
        assertThat(JsonMapper.shared().readTree(line).get("pages")).hasToString("[2,3]");
    }

    @Test
    void whatElseWasReadStandsBesideTheValue() {
        Field total = new Field("totalAmount", "930.90", 0.6, false, Source.PDF_TEXT, 1, null, null)
                .withAlternatives(
                        List.of(new Alternative("93.09", Source.QR, 1), new Alternative("980.90", Source.OCR, 0.97)));
        Reading reading = new Reading(DocumentKind.DIGITAL_INVOICE, List.of(total), List.of(), List.of());

        String line = ReadingJson.lines("a.pdf", new ReadOutcome.Read(List.of(reading)))
                .get(0);
        JsonNode others = JsonMapper.shared()
                .readTree(line)
                .get("fields")
                .get("totalAmount")
                .get("alternatives");
        assertThat(others).hasToString("""
                [{"value":"93.09","source":"QR","confidence":1.0},{"value":"980.90","source":"OCR","confidence":0.97}]""");
    }
}
