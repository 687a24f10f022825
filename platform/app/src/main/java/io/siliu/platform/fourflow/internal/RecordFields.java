package io.siliu.platform.fourflow.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.SealReason;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a record says as the canonical bytes of its fields (RFC 8785). They are written once and serve what is kept of the
 * record, the digests of its fields and its sealed form; {@link SealedForm} says which fields these are, and a test holds
 * both against each other.
 */
final class RecordFields {

    /** Writes a record in canonical form: sorted members; the numbers of a record are whole, its amounts are text. */
    private static final JsonMapper SORTED = Json.MAPPER
            .rebuild()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();

    private static final JsonMapper AS_SEALED =
            SORTED.rebuild().addMixIn(Discrepancy.Side.class, WithoutPart.class).build();

    private static final Map<String, Function<RecordContent, Object>> FIELDS = Map.ofEntries(
            Map.entry("enterprise", RecordContent::enterprise),
            Map.entry("platform", RecordContent::platform),
            Map.entry("worker", RecordContent::worker),
            Map.entry(SealedForm.IDENTITY, RecordContent::workerIdentity),
            Map.entry("settlement", RecordContent::settlement),
            Map.entry("agreement", RecordContent::agreement),
            Map.entry("task", RecordContent::task),
            Map.entry("taskReference", RecordContent::taskReference),
            Map.entry("business", RecordContent::business),
            Map.entry("contract", RecordContent::contract),
            Map.entry("funds", RecordContent::funds),
            Map.entry("invoice", RecordContent::invoice),
            Map.entry(SealedForm.DISCREPANCIES, RecordContent::discrepancies),
            Map.entry("solver", RecordContent::solver));

    private final RecordContent content;
    private final SortedMap<String, byte[]> sealed;

    private RecordFields(RecordContent content, SortedMap<String, byte[]> sealed) {
        this.content = content;
        this.sealed = sealed;
    }

    static RecordFields of(RecordContent content) {
        SortedMap<String, byte[]> sealed = new TreeMap<>();
        FIELDS.forEach((name, value) -> sealed.put(name, canonical(AS_SEALED, value.apply(content))));
        return new RecordFields(content, sealed);
    }

    /** The fields as they are sealed for this reason. */
    SortedMap<String, byte[]> sealed(SealReason why) {
        SortedMap<String, byte[]> all = new TreeMap<>(sealed);
        all.put(SealedForm.WHY, canonical(SORTED, why));
        return all;
    }

    /** One object that {@link RecordContent} is read from again, with what pages need beyond the sealed form. */
    byte[] content() {
        if (content.discrepancies().isEmpty()) {
            return object(sealed);
        }
        SortedMap<String, byte[]> all = new TreeMap<>(sealed);
        all.put(SealedForm.DISCREPANCIES, canonical(SORTED, content.discrepancies()));
        return object(all);
    }

    /** The canonical object of these members, whose names need no escape and whose values are canonical. */
    static byte[] object(SortedMap<String, byte[]> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(
                members.values().stream().mapToInt(value -> value.length + 24).sum());
        char before = '{';
        for (Map.Entry<String, byte[]> member : members.entrySet()) {
            out.write(before);
            out.writeBytes(('"' + member.getKey() + "\":").getBytes(UTF_8));
            out.writeBytes(member.getValue());
            before = ',';
        }
        out.write('}');
        return out.toByteArray();
    }

    private static byte[] canonical(JsonMapper mapper, Object value) {
        byte[] json = mapper.writeValueAsBytes(value);
        return isEscaped(json) ? CanonicalJson.ofText(new String(json, UTF_8)) : json;
    }

    /** Whether a character is written by its number, which canonical JSON does in another way, or for fewer of them. */
    private static boolean isEscaped(byte[] json) {
        for (int place = 0; place + 1 < json.length; place++) {
            if (json[place] == '\\' && json[++place] == 'u') {
                return true;
            }
        }
        return false;
    }

    @JsonIgnoreProperties("part")
    private interface WithoutPart {}
}
