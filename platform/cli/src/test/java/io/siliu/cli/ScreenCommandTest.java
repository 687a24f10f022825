package io.siliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.RuleSets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ScreenCommandTest {

    @TempDir
    private Path folder;

    private int exitCode;

    @Test
    void printsHitsWithObservedValuesAndText() throws IOException {
        ObjectNode facts = example();
        ((ObjectNode) facts.get("settlement")).put("taskReference", "NONE");

        List<String> lines = screen(facts + "\n", "--lang", "en");

        assertThat(exitCode).isZero();
        JsonNode line = Json.MAPPER.readTree(lines.get(0));
        assertThat(line.propertyNames()).containsExactly("record", "ruleSet", "hits", "notApplicable", "errors");
        assertThat(line.at("/ruleSet/digest").stringValue())
                .isEqualTo(RuleSets.current().reference().digest().toString());
        assertThat(line.at("/hits")).hasSize(1);
        assertThat(line.at("/hits/0/indicator").stringValue()).isEqualTo("B03");
        assertThat(line.at("/hits/0/severity").stringValue()).isEqualTo("CRITICAL");
        assertThat(line.at("/hits/0/sixTrue").stringValue()).isEqualTo("BUSINESS");
        assertThat(line.at("/hits/0/because/gross").stringValue()).isEqualTo("7950.00");
        assertThat(line.at("/hits/0/text").stringValue())
                .isEqualTo("Gross CNY 7,950.00 was settled on 2026-10-08, but the line names no task order.");
    }

    @Test
    void namesTheMissingFact() throws IOException {
        ObjectNode facts = example();
        facts.putNull("features");

        List<String> lines = screen(facts + "\n");

        JsonNode one = Json.MAPPER.readTree(lines.get(0)).at("/notApplicable/0");
        assertThat(one.at("/indicator").stringValue()).isEqualTo("B01");
        assertThat(one.at("/facts/0").stringValue()).isEqualTo("features");
        assertThat(one.at("/text").stringValue()).isEqualTo("缺少所需事实：features。");
        assertThat(exitCode).isZero();
    }

    @Test
    void aBrokenLineNamesItsFieldAndTheRestIsScreened() throws IOException {
        ObjectNode wrong = example();
        ((ObjectNode) wrong.get("settlement")).put("gross", "12.345");
        String input = "\uFEFF" + example() + "\n" + wrong + "\n\n{\"record\":\n" + example() + "\n";

        List<String> lines = screen(input);

        assertThat(exitCode).isEqualTo(1);
        assertThat(lines).hasSize(4);
        JsonNode error = Json.MAPPER.readTree(lines.get(1));
        assertThat(error.at("/line").intValue()).isEqualTo(2);
        assertThat(error.at("/error/field").stringValue()).isEqualTo("settlement.gross");
        assertThat(error.at("/error/text").stringValue())
                .contains("an amount in yuan as text with at most two decimals")
                .doesNotContain("12.345");
        assertThat(Json.MAPPER.readTree(lines.get(2)).at("/line").intValue()).isEqualTo(4);
        assertThat(Json.MAPPER.readTree(lines.get(3)).has("record")).isTrue();
    }

    @Test
    void refusesMisspeltFactsWordsNumbersAndDates() throws IOException {
        assertThat(fieldRefused("gros", "\"1.00\"")).isEqualTo("settlement.gros");
        assertThat(fieldRefused("taskReference", "\"SOMETIMES\"")).isEqualTo("settlement.taskReference");
        assertThat(fieldRefused("taskReference", "1")).isEqualTo("settlement.taskReference");
        assertThat(fieldRefused("gross", "7950.00")).isEqualTo("settlement.gross");
        assertThat(fieldRefused("gross", "\"much\"")).isEqualTo("settlement.gross");
        assertThat(fieldRefused("settledOn", "\"2026-02-30\"")).isEqualTo("settlement.settledOn");
        assertThat(fieldRefused("payeeAccountIsWorkers", "\"yes\"")).isEqualTo("settlement.payeeAccountIsWorkers");
    }

    private String fieldRefused(String field, String value) throws IOException {
        ObjectNode facts = example();
        ((ObjectNode) facts.get("settlement")).set(field, Json.MAPPER.readTree(value));
        List<String> lines = screen(facts.toString());
        assertThat(exitCode).isEqualTo(1);
        return Json.MAPPER.readTree(lines.get(0)).at("/error/field").stringValue();
    }

    @Test
    void boundsTheLengthOfALine() throws IOException {
        List<String> lines = screen("\"" + "x".repeat(Lines.MOST_BYTES) + "\"\n" + example());

        assertThat(exitCode).isEqualTo(1);
        assertThat(lines.get(0)).contains("\"line\":1", "longer than 1048576 bytes");
        assertThat(Json.MAPPER.readTree(lines.get(1)).has("record")).isTrue();
    }

    @Test
    void saysThatTheFileIsNotThere() {
        assertThat(Siliu.run("screen", folder.resolve("none.jsonl").toString())).isEqualTo(1);
    }

    private List<String> screen(String input, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.jsonl"), input);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "screen";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 1] = file.toString();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            exitCode = Siliu.run(arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static ObjectNode example() throws IOException {
        try (InputStream example = RuleSets.class.getResourceAsStream("/schema/four-flow-facts.example.json")) {
            return (ObjectNode) Json.MAPPER.readTree(example.readAllBytes());
        }
    }
}
