package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is needed to run one screening again, as one JSON file: nothing of the product, no network and no later
 * version of the catalogue is asked.
 *
 * <pre>
 * { "format": "siliu-replay-bundle", "version": 3, "engine": "…",
 *   "ruleSet":   { "id", "version", "digest", "files": { NAME: text } },
 *   "facts":     { … }, by the published schema of four-flow facts
 *   "screening": { … }, the answers as they were kept
 *   "verdict":   { … }, what the combination rules made of them
 *   "gate":      { … }, what became of the payment; of a screening before payment alone
 *   "proof":     { … } } the proof file of the assessment, whose fields are the last four once more
 * </pre>
 *
 * In version 1 the screening of the proof is the same as that of the bundle; from version 2 on it is its {@link SealedScreening}.
 * Verdict and gate came with version 3; before, no verdict stood in the log.
 *
 * @param version what stands in the proof, and how: {@link #WHOLE}, {@link #WITHOUT_VERDICT} or {@link #VERSION}
 * @param engine the evaluator that gave the answers
 * @param reference the rule set that the bundle says it carries
 * @param files its files by their names
 * @param facts what the record was screened on
 * @param screening the answers
 * @param verdict a {@link SealedVerdict}; null before version 3
 * @param gate a {@link GateOutcome}; null where no payment was screened
 * @param proof that all of these stand in the log; a file of its own, checked with public keys
 */
public record ReplayBundle(
        int version,
        String engine,
        RuleSetReference reference,
        Map<String, String> files,
        JsonNode facts,
        JsonNode screening,
        JsonNode verdict,
        JsonNode gate,
        JsonNode proof) {

    /** The format's identifier. */
    public static final String FORMAT = "siliu-replay-bundle";

    /** The version of bundles whose screening was sealed as a whole. */
    public static final int WHOLE = 1;

    /** The version of bundles whose verdict was not sealed. */
    public static final int WITHOUT_VERDICT = 2;

    /** The format's version; an old file stays readable for ever. */
    public static final int VERSION = 3;

    /** Larger files are refused before they are read. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    public ReplayBundle {
        if (version < WHOLE || version > VERSION) {
            throw new IllegalArgumentException("There is no version " + version);
        }
        boolean judged = version == VERSION;
        if (judged != (verdict != null) || gate != null && !judged) {
            throw new IllegalArgumentException(
                    "A verdict stands in bundles of version " + VERSION + ", and in no others");
        }
        files = new TreeMap<>(files);
    }

    /** Whether these bytes claim to be a bundle, whatever they are worth. */
    public static boolean isOne(byte[] bytes) {
        try {
            return bytes.length <= MOST_BYTES
                    && FORMAT.equals(STRICT.readTree(bytes).path("format").asString(""));
        } catch (JacksonException notJson) {
            return false;
        }
    }

    /** @throws PlatformException BUNDLE_NOT_READABLE naming the member that is wanting */
    public static ReplayBundle parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw unreadable("file", null);
        }
        try {
            JsonNode root = STRICT.readTree(bytes);
            int version = root.path("version").asInt(0);
            if (!FORMAT.equals(text(root, "format")) || version < WHOLE || version > VERSION) {
                throw unreadable("version", null);
            }
            JsonNode ruleSet = object(root, "ruleSet");
            return new ReplayBundle(
                    version,
                    text(root, "engine"),
                    new RuleSetReference(
                            text(ruleSet, "id"), text(ruleSet, "version"), Digest.parse(text(ruleSet, "digest"))),
                    texts(object(ruleSet, "files")),
                    object(root, "facts"),
                    object(root, "screening"),
                    version < VERSION ? null : object(root, "verdict"),
                    version < VERSION || !root.has("gate") ? null : object(root, "gate"),
                    object(root, "proof"));
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw unreadable("file", wrong);
        }
    }

    /** The bytes of the file: JSON in UTF-8. */
    public byte[] bytes() {
        Map<String, Object> ruleSet = new LinkedHashMap<>();
        ruleSet.put("id", reference.id());
        ruleSet.put("version", reference.version());
        ruleSet.put("digest", reference.digest().toString());
        ruleSet.put("files", files);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("version", version);
        root.put("engine", engine);
        root.put("ruleSet", ruleSet);
        root.put("facts", facts);
        root.put("screening", screening);
        if (verdict != null) {
            root.put("verdict", verdict);
        }
        if (gate != null) {
            root.put("gate", gate);
        }
        root.put("proof", proof);
        return Json.text(root).getBytes(UTF_8);
    }

    /** The screening as it stands in the proof. */
    public JsonNode sealedScreening() {
        return version == WHOLE ? screening : SealedScreening.of(screening);
    }

    /** The files as the catalogue is read from. */
    Map<String, byte[]> catalogue() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return bytes;
    }

    private static JsonNode object(JsonNode node, String name) {
        JsonNode member = node.path(name);
        if (!member.isObject()) {
            throw unreadable(name, null);
        }
        return member;
    }

    private static String text(JsonNode node, String name) {
        JsonNode member = node.path(name);
        if (!member.isString()) {
            throw unreadable(name, null);
        }
        return member.stringValue();
    }

    private static Map<String, String> texts(JsonNode files) {
        Map<String, String> texts = new TreeMap<>();
        files.propertyNames().forEach(name -> texts.put(name, text(files, name)));
        return texts;
    }

    private static PlatformException unreadable(String member, Exception cause) {
        return new PlatformException(
                RulesError.BUNDLE_NOT_READABLE,
                member,
                "Not a " + FORMAT + " of a version up to " + VERSION + "; look at \"" + member + "\".",
                cause);
    }
}
