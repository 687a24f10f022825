package io.siliu.platform.anchoring.internal.web;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.ledger.RecordProofFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a proof file discloses of its record.
 *
 * @param facts the fields a reader looks for first, as far as the file has them, in a fixed order
 * @param kind what it is a proof of, in words
 * @param withheld the fields, in words, of which the file gives the digest alone
 * @param all every disclosed field, as JSON
 */
record Disclosed(String kind, String id, int revision, List<Fact> facts, List<String> withheld, String all) {

    private static final List<String> FIRST = List.of(
            "enterprise.name",
            "worker.maskedName",
            "settlement.workMonth",
            "settlement.settledOn",
            "settlement.gross",
            "settlement.net",
            "task.number",
            "name",
            "idNumber",
            "from",
            "to",
            "netSeen",
            "net",
            "monthlySeen",
            "wholeMonths",
            "monthlyNet",
            "netSaid",
            "incomeTax",
            "validUntil");

    /** One field; its name has a label in the bundles. */
    record Fact(String name, String value) {}

    static Disclosed of(RecordProofFile file, ShownWords words) {
        SaltedRecord record = file.record();
        Map<String, JsonNode> values = new TreeMap<>();
        record.fields().forEach((name, field) -> values.put(name, field.value()));
        JsonNode tree = Json.tree(values);
        List<Fact> facts = new ArrayList<>();
        for (String name : FIRST) {
            JsonNode value = tree.at("/" + name.replace('.', '/'));
            if (value.isValueNode() && !value.isNull() && !value.isMissingNode()) {
                facts.add(new Fact(name, value.asString()));
            }
        }
        return new Disclosed(
                words.kind(record.kind()),
                record.id(),
                record.revision(),
                facts,
                record.withheld().keySet().stream().map(words::field).toList(),
                tree.toPrettyString());
    }
}
