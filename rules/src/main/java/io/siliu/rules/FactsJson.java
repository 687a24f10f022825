package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.siliu.kernel.PlatformException;
import io.siliu.rules.fact.ClientSignals;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.fact.SignalFacts;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as JSON, by the published schema {@code schema/four-flow-facts.schema.json}. Reading is strict: an unknown name
 * is refused, because a misspelt fact would otherwise count as missing.
 */
public final class FactsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** Writes the form of RFC 8785 at once: names in order, and facts hold no number that the scheme would write differently. */
    private static final JsonMapper CANONICAL = MAPPER.rebuild()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private static final CanonicalFacts CANONICAL_FACTS = new CanonicalFacts(
            CANONICAL
                    .rebuild()
                    .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build(),
            false);

    private static final CanonicalFacts FORMER_FACTS = new CanonicalFacts(CANONICAL, true);

    private FactsJson() {}

    /** @throws PlatformException FACTS_NOT_READABLE with the path of the field, what is wrong with it and the remedy */
    public static FourFlowFacts read(String json) {
        try {
            FourFlowFacts facts = MAPPER.readValue(json, FourFlowFacts.class);
            if (facts == null) {
                throw new PlatformException(
                        RulesError.FACTS_NOT_READABLE, "There is no record; write one JSON object.");
            }
            return facts;
        } catch (StreamReadException notJson) {
            throw new PlatformException(
                    RulesError.FACTS_NOT_READABLE,
                    null,
                    "Not a complete JSON object (column "
                            + notJson.getLocation().getColumnNr() + "); write one object of FourFlowFacts a line.",
                    notJson);
        } catch (DatabindException wrong) {
            String field = path(wrong.getPath());
            throw new PlatformException(
                    RulesError.FACTS_NOT_READABLE, field, FactsFault.of(wrong).sentence(field), wrong);
        }
    }

    /** One JSON object on one line; facts that were not established are written as null. */
    public static String write(FourFlowFacts facts) {
        return MAPPER.writeValueAsString(facts);
    }

    /**
     * The same object as canonical UTF-8 bytes (RFC 8785), the form under which it is digested and kept; facts that were not
     * established are left out.
     */
    public static byte[] canonical(FourFlowFacts facts) {
        return CANONICAL_FACTS.write(facts);
    }

    /** The same with these bytes in the place of its signals, for whoever has their form at hand or keeps them elsewhere. */
    public static byte[] canonical(FourFlowFacts facts, byte[] signals) {
        return CANONICAL_FACTS.write(facts, requireNonNull(facts.signals(), "facts have no signals"), signals);
    }

    /** Signals as they stand in the canonical bytes of facts. */
    public static byte[] canonical(SignalFacts signals) {
        return CANONICAL_FACTS.write(signals);
    }

    /** The same with these bytes in the place of what they say of the enterprise, which many have in common. */
    public static byte[] canonical(SignalFacts signals, byte[] client) {
        return CANONICAL_FACTS.write(signals, requireNonNull(signals.client(), "signals have no client"), client);
    }

    /** What signals say of the enterprise, as it stands in the canonical bytes of facts. */
    public static byte[] canonical(ClientSignals client) {
        return CANONICAL_FACTS.write(client);
    }

    /** The form in which facts were kept before: what was not established stands in it as null. */
    public static byte[] formerCanonical(FourFlowFacts facts) {
        return FORMER_FACTS.write(facts);
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.isEmpty() ? null : path.toString();
    }
}
