package io.siliu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.canonical.SaltedRecord.SaltedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;

/**
 * The proof file of one revision of a record: what is disclosed of it, its leaf, and the way from the leaf to a
 * checkpoint that witnesses co-signed. Nothing in it has to be believed: every member is either bound by a hash or a
 * signature, or fixed by the format.
 *
 * <pre>
 * { "format": "siliu-record-proof", "version": 1,
 *   "record": { "encodingVersion": 1, "kind", "id", "revision", "commitment": "sm3:…",
 *               "fields":   { NAME: { "salt": hex, "value": … } },
 *               "withheld": { NAME: "sm3:…" } },
 *   "leaf":   { "version": 1, "kind", "id", "revision", "commitment", "attributes": { NAME: digest } },
 *   "proof":  [ the lines of the C2SP tlog-proof ] }
 * </pre>
 *
 * @param commitment the commitment the file states for the record, checked by {@link RecordProofVerifier}
 */
public record RecordProofFile(SaltedRecord record, Digest commitment, Leaf leaf, TlogProof proof) {

    /** The format's identifier. */
    public static final String FORMAT = "siliu-record-proof";

    /** The format's version; an old file stays readable for ever. */
    public static final int VERSION = 1;

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final PrettyPrinter LAYOUT =
            new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    /** Larger files are refused before they are read. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    /** The file of a record whose commitment is computed, not stated. */
    public static RecordProofFile of(SaltedRecord record, Leaf leaf, TlogProof proof) {
        return new RecordProofFile(record, record.commitment(), leaf, proof);
    }

    /** @throws MalformedTextException when the bytes are not such a file; the message says where, without content */
    public static RecordProofFile parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new MalformedTextException("the file is larger than " + MOST_BYTES + " bytes");
        }
        JsonNode file = StrictJson.read(bytes);
        StrictJson.requireMembers(file, "format", "version", "record", "leaf", "proof");
        if (!StrictJson.text(file, "format").equals(FORMAT) || StrictJson.number(file, "version") != VERSION) {
            throw new MalformedTextException("the format is not " + FORMAT + " version " + VERSION);
        }
        try {
            JsonNode record = StrictJson.object(file, "record");
            Digest commitment = Digest.parse(StrictJson.text(record, "commitment"));
            return new RecordProofFile(
                    record(record, commitment.algorithm()),
                    commitment,
                    Leaf.of(StrictJson.object(file, "leaf")),
                    TlogProof.parse(String.join("\n", StrictJson.lines(file, "proof")) + "\n"));
        } catch (IllegalArgumentException wrongForm) {
            throw new MalformedTextException(wrongForm.getMessage());
        }
    }

    /** The file's bytes: indented JSON in UTF-8. */
    public byte[] bytes() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        file.put("record", recordMembers());
        file.put("leaf", leaf.members());
        file.put("proof", List.of(proof.toString().split("\n")));
        return (Json.MAPPER.writer().with(LAYOUT).writeValueAsString(file) + "\n").getBytes(UTF_8);
    }

    private Map<String, Object> recordMembers() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("encodingVersion", SaltedRecord.ENCODING_VERSION);
        members.put("kind", record.kind());
        members.put("id", record.id());
        members.put("revision", record.revision());
        members.put("commitment", commitment);
        members.put("fields", record.fields());
        members.put("withheld", record.withheld());
        return members;
    }

    private static SaltedRecord record(JsonNode record, String algorithm) {
        StrictJson.requireMembers(
                record, "encodingVersion", "kind", "id", "revision", "commitment", "fields", "withheld");
        if (StrictJson.number(record, "encodingVersion") != SaltedRecord.ENCODING_VERSION) {
            throw new MalformedTextException("the record's encoding version is not known");
        }
        SortedMap<String, SaltedField> fields = new TreeMap<>();
        StrictJson.object(record, "fields").forEachEntry((name, field) -> {
            StrictJson.requireMembers(field, "salt", "value");
            fields.put(name, new SaltedField(StrictJson.text(field, "salt"), field.get("value")));
        });
        return new SaltedRecord(
                StrictJson.text(record, "kind"),
                StrictJson.text(record, "id"),
                StrictJson.number(record, "revision"),
                algorithm,
                fields,
                StrictJson.digests(record, "withheld"));
    }
}
