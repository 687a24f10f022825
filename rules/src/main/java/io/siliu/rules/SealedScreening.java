package io.siliu.rules;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.crypto.CryptoSuite;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a screening that is committed to. Most of the answers are alike from record to record: which indicators were
 * asked, and which of them lacked a fact. Those two lists stand under the commitment by their digests, so that they are
 * digested and kept once and not with each record.
 *
 * <pre>
 * { "asOf", "broken", "hits", "indicators": DIGEST, "kind", "record", "revision", "ruleSet", "unanswered": DIGEST }
 * DIGEST = sm3(JCS(list)); "broken" has those of the unanswered whose fact was broken, which tell of this one record
 * </pre>
 *
 * Frozen: another form is another version of {@link ReplayBundle}.
 */
public final class SealedScreening {

    private static final String BROKEN = "broken";
    private static final String INDICATORS = "indicators";
    private static final String UNANSWERED = "unanswered";

    private SealedScreening() {}

    /** Whether this answer is told by the rule set and the absence of facts alone, and so shared by many records. */
    public static boolean isShared(Unanswered one) {
        return one.reason() != Unanswered.Reason.BROKEN;
    }

    /** Of the indicators that were asked. */
    public static Digest ofIndicators(List<String> indicators) {
        return digest(Json.tree(indicators));
    }

    /** Of answers that are {@link #isShared shared}, in the order of the catalogue. */
    public static Digest ofShared(List<Unanswered> shared) {
        return digest(Json.tree(shared));
    }

    /** @param answers the whole screening as JSON; what is none comes out as something that was never sealed */
    public static JsonNode of(JsonNode answers) {
        ObjectNode sealed = Json.MAPPER.createObjectNode();
        answers.properties().forEach(member -> sealed.set(member.getKey(), member.getValue()));
        if (sealed.path(INDICATORS).isArray()) {
            sealed.put(INDICATORS, digest(sealed.get(INDICATORS)).toString());
        }
        if (sealed.path(UNANSWERED).isArray()) {
            ArrayNode broken = sealed.arrayNode();
            ArrayNode shared = sealed.arrayNode();
            sealed.get(UNANSWERED).forEach(one -> (isBroken(one) ? broken : shared).add(one));
            sealed.set(BROKEN, broken);
            sealed.put(UNANSWERED, digest(shared).toString());
        }
        return sealed;
    }

    private static boolean isBroken(JsonNode one) {
        return Unanswered.Reason.BROKEN.name().equals(one.path("reason").asString(""));
    }

    private static Digest digest(JsonNode list) {
        return CryptoSuite.SM.digest(CanonicalJson.ofTree(list));
    }
}
