package io.siliu.cli;

import io.siliu.ocr.Alternative;
import io.siliu.ocr.Box;
import io.siliu.ocr.Field;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.SignatureFact;
import io.siliu.ocr.Warning;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of a reading: the contract of {@code extract}. */
final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReadingJson() {}

    /** One JSON text a document found in the file, or one error. */
    static List<String> lines(String file, ReadOutcome outcome) {
        return outcome.fold(
                read -> read.readings().stream()
                        .map(reading -> json(file, reading))
                        .toList(),
                refused -> List.of(error(file, refused.code().name(), refused.detail(), refused.remedy())));
    }

    static String error(String file, String code, String detail, String remedy) {
        ObjectNode node = MAPPER.createObjectNode().put("file", file);
        node.putObject("error").put("code", code).put("detail", detail).put("remedy", remedy);
        return node.toString();
    }

    private static String json(String file, Reading reading) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("file", file)
                .put("kind", reading.kind().name());
        ArrayNode pages = node.putArray("pages");
        reading.pages().forEach(page -> pages.add(page.intValue()));
        ObjectNode fields = node.putObject("fields");
        reading.fields().forEach(field -> write(fields.putObject(field.name()), field));
        ArrayNode lines = node.putArray("lines");
        reading.lines().forEach(line -> write(lines.addObject(), line));
        ArrayNode warnings = node.putArray("warnings");
        reading.warnings().forEach(warning -> write(warnings.addObject(), warning));
        ArrayNode signatures = node.putArray("signatures");
        reading.signatures().forEach(signature -> write(signatures.addObject(), signature));
        return node.toString();
    }

    private static void write(ObjectNode node, Field field) {
        node.put("value", field.value())
                .put("confidence", field.confidence())
                .put("certain", field.certain())
                .put("source", field.source().name());
        if (field.page() > 0) {
            node.put("page", field.page());
        } else {
            node.putNull("page");
        }
        if (field.box() == null) {
            node.putNull("box");
        } else {
            write(node.putArray("box"), field.box());
        }
        field.quoteIfAny().ifPresent(quote -> node.put("path", quote.path()).put("quote", quote.text()));
        ArrayNode alternatives = node.putArray("alternatives");
        field.alternatives().forEach(alternative -> write(alternatives.addObject(), alternative));
    }

    private static void write(ObjectNode node, Alternative alternative) {
        node.put("value", alternative.value())
                .put("source", alternative.source().name())
                .put("confidence", alternative.confidence());
    }

    /** x, y, width, height; see {@link Box} for the unit. */
    private static void write(ArrayNode array, Box box) {
        for (double side : new double[] {box.x(), box.y(), box.width(), box.height()}) {
            array.add(Math.round(side * 100) / 100.0);
        }
    }

    private static void write(ObjectNode node, InvoiceLine line) {
        node.put("item", line.item())
                .put("unit", line.unit())
                .put("quantity", line.quantity())
                .put("unitPrice", line.unitPrice())
                .put("amount", line.amount())
                .put("taxRate", line.taxRate())
                .put("taxAmount", line.taxAmount());
    }

    private static void write(ObjectNode node, SignatureFact signature) {
        node.put("format", signature.format().name())
                .put("intact", signature.intact().name())
                .put("coversDocument", signature.coversDocument().name())
                .put("subject", signature.subject())
                .put("issuer", signature.issuer())
                .put("serialNumber", signature.serialNumber())
                .put("claimedTime", signature.claimedTime())
                .put("algorithm", signature.algorithm())
                .put("why", signature.why());
    }

    private static void write(ObjectNode node, Warning warning) {
        node.put("code", warning.code().name()).put("field", warning.field()).put("text", warning.text());
    }
}
