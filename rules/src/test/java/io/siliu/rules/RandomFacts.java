package io.siliu.rules;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records from a seed: variations of the example in which any fact may be changed, missing, broken or repeated. */
final class RandomFacts {

    private static final Set<String> ALWAYS_THERE =
            Set.of("record", "revision", "kind", "asOf", "settlement", "enterprise", "worker", "broken");
    private static final String[] CHECKS = {"VALID", "WRONG_CHECK_DIGIT", "WRONG_DATE", "INVENTED"};

    private final Random random;

    RandomFacts(long seed) {
        random = new Random(seed);
    }

    FourFlowFacts next() {
        ObjectNode root = (ObjectNode) Json.MAPPER.readTree(FactsFixture.exampleText());
        for (String list : List.of("contracts", "bankReceipts", "invoices", "consents")) {
            lengthen((ArrayNode) root.get(list));
        }
        List<String> paths = new ArrayList<>();
        vary(root, "", paths);
        ArrayNode broken = (ArrayNode) root.get("broken");
        if (random.nextInt(4) == 0) {
            List<String> candidates = random.nextInt(8) == 0
                    ? paths
                    : paths.stream().filter(path -> !path.startsWith("signals")).toList();
            String path = candidates.get(random.nextInt(candidates.size()));
            broken.addObject().put("path", path).put("reason", "unreadable");
        }
        return FactsJson.read(Json.text(root));
    }

    private void lengthen(ArrayNode list) {
        int wanted = random.nextInt(4);
        while (list.size() < wanted) {
            list.add(list.get(0).deepCopy());
        }
        while (list.size() > wanted) {
            list.remove(0);
        }
    }

    private void vary(ObjectNode node, String path, List<String> paths) {
        for (String name : List.copyOf(node.propertyNames())) {
            String below = path.isEmpty() ? name : path + "." + name;
            paths.add(below);
            JsonNode value = node.get(name);
            boolean optional = !(path.isEmpty() && ALWAYS_THERE.contains(name));
            if (optional && random.nextInt(25) == 0) {
                node.putNull(name);
            } else if (value instanceof ObjectNode object) {
                vary(object, below, paths);
            } else if (value instanceof ArrayNode list) {
                for (int index = 0; index < list.size(); index++) {
                    if (list.get(index) instanceof ObjectNode element) {
                        vary(element, below + "[" + index + "]", paths);
                    }
                }
            } else if (optional && random.nextInt(6) == 0) {
                change(node, name, value);
            }
        }
    }

    private void change(ObjectNode node, String name, JsonNode value) {
        String text = value.isString() ? value.stringValue() : "";
        if (value.isBoolean()) {
            node.put(name, !value.booleanValue());
        } else if (value.isIntegralNumber()) {
            node.put(name, random.nextInt(60));
        } else if (name.endsWith("Check")) {
            node.put(name, CHECKS[random.nextInt(CHECKS.length)]);
        } else if (text.matches("\\d+\\.\\d\\d")) {
            node.put(name, random.nextInt(20_000) + (random.nextBoolean() ? ".00" : ".01"));
        } else if (name.equals("value")) {
            node.put(name, random.nextInt(60) + (random.nextBoolean() ? "" : ".5"));
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            node.put(name, "2026-" + (10 + random.nextInt(3)) + "-" + (10 + random.nextInt(18)));
        } else {
            changeWord(node, name);
        }
    }

    private void changeWord(ObjectNode node, String name) {
        switch (name) {
            case "taskReference" -> node.put(name, pick("NONE", "INVALID", "NOT_FOUND", "FOUND"));
            case "state" -> node.put(name, pick("GIVEN", "MISSING", "OUTDATED", "WITHDRAWN"));
            case "engagement" -> node.put(name, "SUBCONTRACT");
            case "capacity" -> node.put(name, "NATURAL_PERSON");
            case "occupation" -> node.put(name, pick("RIDER", "CLEANER", "DRIVER"));
            case "name", "code", "expectedName", "expectedCode", "totalInCapitals" ->
                node.put(name, pick("示例甲", "示例乙", "壹佰圆整", "91990000MA0000002E"));
            default -> {
                // The rest says nothing that an indicator looks at.
            }
        }
        if (name.equals("kind") && node.has("signedOn")) {
            node.put(name, "MASTER_AGREEMENT");
        }
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
