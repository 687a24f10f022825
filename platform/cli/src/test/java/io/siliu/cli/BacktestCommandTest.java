package io.siliu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.BacktestResult;
import io.siliu.rules.RuleSets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A rule set is tried on stored facts, against the truth and against another version. */
class BacktestCommandTest {

    @TempDir
    private Path folder;

    private int exitCode;

    @Test
    void tellsRightFromWrongAlerts() throws IOException {
        Path truth = Files.writeString(folder.resolve("truth.csv"), "R-1,fund return\nR-3,fund return\n");

        List<JsonNode> lines = backtest("--truth", truth.toString());

        assertThat(exitCode).isZero();
        JsonNode ring = line(lines, "indicator", "F04");
        assertThat(ring.at("/hits").intValue()).isEqualTo(2);
        assertThat(ring.at("/right").intValue()).isEqualTo(1);
        assertThat(ring.at("/wrong").intValue()).isEqualTo(1);
        assertThat(ring.at("/precision").stringValue()).isEqualTo("0.5000");
        assertThat(line(lines, "scheme", "fund return").at("/recall").stringValue())
                .isEqualTo("0.5000");
        JsonNode all = lines.get(lines.size() - 1);
        assertThat(all.at("/records").intValue()).isEqualTo(4);
        assertThat(all.at("/alerted").intValue()).isEqualTo(2);
        assertThat(all.at("/right").intValue()).isEqualTo(1);
        assertThat(all.at("/wrong").intValue()).isEqualTo(1);
        assertThat(all.at("/missed").intValue()).isEqualTo(1);
        assertThat(all.at("/left").intValue()).isEqualTo(1);
        assertThat(all.at("/precision").stringValue()).isEqualTo("0.5000");
        assertThat(all.at("/recall").stringValue()).isEqualTo("0.5000");
        assertThat(all.at("/f1").stringValue()).isEqualTo("0.5000");
    }

    @Test
    void namesTheRecordsThatAnotherVersionAnswersOtherwise() throws IOException {
        List<JsonNode> lines = backtest("--against", catalogueWithoutLongRings().toString());

        JsonNode all = lines.get(lines.size() - 1);
        assertThat(all.at("/changed").intValue()).isEqualTo(1);
        JsonNode example = all.at("/examples/0");
        assertThat(example.at("/record").stringValue()).isEqualTo("R-1");
        assertThat(example.at("/known").stringValue()).isEqualTo("UNKNOWN");
        assertThat(example.at("/day").stringValue()).startsWith("2026-");
        assertThat(Json.text(example.at("/gained")) + Json.text(example.at("/lost")))
                .contains("F04");
        assertThat(example.at("/kept").isArray()).isTrue();
        assertThat(all.has("precision")).isFalse();
    }

    @Test
    void theFactsOfAWindowAloneAreTriedAndTheWorkIsSharedAmongTheOfficers() throws IOException {
        JsonNode none = last(backtest("--from", "2027-01-01"));
        JsonNode all = last(backtest("--from", "2026-10-07", "--to", "2026-10-08", "--officers", "2"));

        assertThat(none.at("/records").intValue()).isZero();
        assertThat(all.at("/records").intValue()).isEqualTo(4);
        assertThat(all.at("/days").intValue()).isEqualTo(2);
        int hits = all.at("/anySeverity").intValue();
        assertThat(hits).isGreaterThanOrEqualTo(2);
        int byDay = 0;
        for (JsonNode day : all.at("/alertsByDay")) {
            byDay += day.intValue();
        }
        assertThat(byDay).isEqualTo(hits);
        assertThat(all.at("/alertsADayAndOfficer").stringValue())
                .isEqualTo(BacktestResult.volume(hits, 2, 2).toPlainString());
        assertThat(last(backtest("--occupation", "COURIER")).at("/records").intValue())
                .isZero();
        assertThat(last(backtest("--region", "9901", "--enterprise", "91990000MA0000001B"))
                        .at("/records")
                        .intValue())
                .isEqualTo(4);
        backtest("--officers", "0");
        assertThat(exitCode).isEqualTo(1);
    }

    /** Facts of lines before payment, as a replay bundle of the gate has them. */
    @Test
    void saysWhosePaymentsWouldWait() throws IOException {
        Files.writeString(folder.resolve("gate.jsonl"), facts().replace("\"kind\":\"RECORD\"", "\"kind\":\"GATE\""));

        JsonNode payments = last(run(
                        folder.resolve("gate.jsonl"),
                        "--against",
                        catalogueWithoutLongRings().toString()))
                .at("/payments");

        assertThat(payments.at("/held/lines").intValue()).isEqualTo(2);
        assertThat(payments.at("/held/amount").stringValue()).isEqualTo("15900.00");
        assertThat(payments.at("/letGo/lines").intValue()).isEqualTo(2);
        assertThat(payments.at("/newlyHeld/lines").intValue())
                .as("the ring of four")
                .isEqualTo(1);
        assertThat(payments.at("/newlyLetGo/amount").stringValue()).isEqualTo("0.00");
        assertThat(last(backtest()).has("payments")).as("of records alone").isFalse();
    }

    private static JsonNode last(List<JsonNode> lines) {
        return lines.get(lines.size() - 1);
    }

    @Test
    void aLineThatCannotBeReadIsNamedAndTheRestIsTried() throws IOException {
        Files.writeString(folder.resolve("facts.jsonl"), facts() + "{\"record\":\n");

        List<JsonNode> lines = run(folder.resolve("facts.jsonl"));

        assertThat(exitCode).isEqualTo(1);
        assertThat(lines.get(0).at("/line").intValue()).isEqualTo(5);
        assertThat(lines.get(lines.size() - 1).at("/records").intValue()).isEqualTo(4);
    }

    /** Rings of 4 (planted), of 3 (honest), a planted record without a sign, and an honest one. */
    private static String facts() throws IOException {
        return record("R-1", "4") + record("R-2", "3") + record("R-3", "0") + record("R-4", "0");
    }

    private static String record(String number, String ring) throws IOException {
        ObjectNode facts;
        try (InputStream example = RuleSets.class.getResourceAsStream("/schema/four-flow-facts.example.json")) {
            facts = (ObjectNode) Json.MAPPER.readTree(example.readAllBytes());
        }
        facts.put("record", number);
        ((ObjectNode) facts.at("/signals/transfers/ringLength")).put("value", ring);
        return facts + "\n";
    }

    private Path catalogueWithoutLongRings() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("catalogue"));
        for (Map.Entry<String, byte[]> file : RuleSets.shippedFiles().entrySet()) {
            String text = new String(file.getValue(), UTF_8);
            boolean ring = file.getKey().equals("F04.json");
            Files.writeString(
                    directory.resolve(file.getKey()),
                    ring
                            ? text.replace(
                                    "\"value\": \"4\",\n          \"source\"",
                                    "\"value\": \"3\",\n          \"source\"")
                            : text);
        }
        return directory;
    }

    private List<JsonNode> backtest(String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.jsonl"), facts());
        return run(file, options);
    }

    private List<JsonNode> run(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("backtest"));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            exitCode = Siliu.run(arguments.toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).lines().map(Json.MAPPER::readTree).toList();
    }

    private static JsonNode line(List<JsonNode> lines, String name, String value) {
        return lines.stream()
                .filter(line -> line.path(name).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }
}
