package io.siliu.bench.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.FactsJson;
import io.siliu.rules.RuleSet;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.fact.LicenceStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records from a seed: the published example with every computed feature moved a little, a few of them far, over all
 * occupations and provinces; now and then one is missing or broken.
 */
final class VariedFacts {

    private static final String EXAMPLE = "/schema/four-flow-facts.example.json";
    private static final String[] OCCUPATIONS = {
        "RIDER", "COURIER", "DRIVER", "CLEANER", "SORTER", "DESIGNER", "PROMOTER"
    };
    private static final String[] PROVINCES = {
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
        "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "99"
    };
    private static final LicenceStatus[] STATUSES = LicenceStatus.values();
    private static final int ONE_IN_FAR = 250;
    private static final int ONE_IN_MISSING = 400;
    private static final int ONE_IN_BROKEN = 50;

    private final Random random;
    private final JsonNode example;
    private int number;

    VariedFacts(long seed) {
        random = new Random(seed);
        example = Json.MAPPER.readTree(text());
    }

    List<FourFlowFacts> list(int count) {
        List<FourFlowFacts> records = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            records.add(next());
        }
        return records;
    }

    FourFlowFacts next() {
        ObjectNode root = (ObjectNode) example.deepCopy();
        root.put("record", "4F-BENCH-" + ++number);
        root.put("occupation", OCCUPATIONS[random.nextInt(OCCUPATIONS.length)]);
        root.put("region", PROVINCES[random.nextInt(PROVINCES.length)] + "0100");
        vary((ObjectNode) root.get("signals"));
        ((ObjectNode) root.get("features")).put("monthIncome", random.nextInt(4_000, 9_700) + ".00");
        if (random.nextInt(ONE_IN_BROKEN) == 0) {
            ((ArrayNode) root.get("broken"))
                    .addObject()
                    .put("path", "signals.transfers")
                    .put("reason", "the table of transfers lags behind");
        }
        return FactsJson.read(Json.text(root));
    }

    private void vary(ObjectNode parts) {
        for (String part : List.copyOf(parts.propertyNames())) {
            ObjectNode signals = (ObjectNode) parts.get(part);
            for (String name : List.copyOf(signals.propertyNames())) {
                if (random.nextInt(ONE_IN_MISSING) == 0) {
                    signals.putNull(name);
                } else if (signals.get(name) instanceof ObjectNode signal) {
                    change(signal);
                } else if (name.equals("licenceStatus") && random.nextInt(ONE_IN_FAR) == 0) {
                    signals.put(name, STATUSES[random.nextInt(STATUSES.length)].name());
                }
            }
        }
    }

    private void change(ObjectNode signal) {
        boolean far = random.nextInt(ONE_IN_FAR) == 0;
        JsonNode value = signal.get("value");
        if (value.isBoolean()) {
            signal.put("value", far != value.booleanValue());
            return;
        }
        String text = value.stringValue();
        BigDecimal factor = BigDecimal.valueOf(far ? random.nextInt(20, 900) : random.nextInt(90, 110), 2);
        BigDecimal moved = far && text.equals("0") ? BigDecimal.valueOf(random.nextInt(1, 40)) : scaled(text, factor);
        signal.put("value", moved.toPlainString());
    }

    private static BigDecimal scaled(String text, BigDecimal factor) {
        BigDecimal value = new BigDecimal(text);
        return value.multiply(factor).setScale(value.scale(), RoundingMode.HALF_UP);
    }

    private static String text() {
        try (InputStream stream = RuleSet.class.getResourceAsStream(EXAMPLE)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
