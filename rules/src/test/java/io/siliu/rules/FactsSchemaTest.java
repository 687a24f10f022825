package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.fact.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schema and the fact records say the same. */
class FactsSchemaTest {

    private static final String TEXT = read();
    private static final JsonNode SCHEMA = Json.MAPPER.readTree(TEXT);
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    @Test
    void theExampleIsValid() {
        assertThat(VALIDATOR.validate(FactsFixture.exampleText(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatIsWrittenIsValidWhateverIsMissing() {
        Stream.generate(new RandomFacts(31)::next)
                .limit(200)
                .forEach(facts -> assertThat(VALIDATOR.validate(FactsJson.write(facts), InputFormat.JSON))
                        .isEmpty());
    }

    @Test
    void readingGivesBackWhatWasWritten() {
        Stream.generate(new RandomFacts(32)::next)
                .limit(200)
                .forEach(facts ->
                        assertThat(FactsJson.read(FactsJson.write(facts))).isEqualTo(facts));
    }

    @Test
    void theCanonicalFormIsThatOfTheSchemeWithoutWhatIsAbsent() {
        oddAndRandom()
                .forEach(facts -> assertThat(FactsJson.canonical(facts))
                        .isEqualTo(CanonicalJson.ofTree(withoutNulls(Json.MAPPER.readTree(FactsJson.write(facts))))));
    }

    @Test
    void theFormerCanonicalFormHasNulls() {
        oddAndRandom()
                .forEach(facts -> assertThat(FactsJson.formerCanonical(facts))
                        .isEqualTo(CanonicalJson.ofText(FactsJson.write(facts))));
    }

    @Test
    void factsWithoutWhatIsAbsentAreValidAndTheSame() {
        oddAndRandom().forEach(facts -> {
            String text = new String(FactsJson.canonical(facts), UTF_8);
            assertThat(VALIDATOR.validate(text, InputFormat.JSON)).isEmpty();
            assertThat(FactsJson.read(text)).isEqualTo(facts);
        });
    }

    @Test
    void signalsStandInFactsAsTheyAreWrittenAlone() {
        oddAndRandom()
                .filter(facts -> facts.signals() != null)
                .forEach(facts -> assertThat(FactsJson.canonical(facts, FactsJson.canonical(facts.signals())))
                        .isEqualTo(FactsJson.canonical(facts)));
    }

    @Test
    void whatSignalsSayOfTheEnterpriseStandsInThemAsItIsWrittenAlone() {
        oddAndRandom()
                .map(FourFlowFacts::signals)
                .filter(signals -> signals != null && signals.client() != null)
                .forEach(signals -> assertThat(FactsJson.canonical(signals, FactsJson.canonical(signals.client())))
                        .isEqualTo(FactsJson.canonical(signals)));
    }

    private static Stream<FourFlowFacts> oddAndRandom() {
        assertThat(FactsFixture.exampleText()).contains("\"CL-2026");
        FourFlowFacts odd = FactsJson.read(
                FactsFixture.exampleText().replace("\"CL-2026", "\"\\u001f\\u0001\\t\\\\ \\u007f/é𠮷 CL-2026"));
        return Stream.concat(
                Stream.of(odd), Stream.generate(new RandomFacts(33)::next).limit(200));
    }

    private static JsonNode withoutNulls(JsonNode node) {
        node.forEach(FactsSchemaTest::withoutNulls);
        if (node instanceof ObjectNode object) {
            object.removeIf(JsonNode::isNull);
        }
        return node;
    }

    @Test
    void aWrongWordOrAmountIsNotValid() {
        String word = FactsFixture.exampleText().replace("\"FOUND\"", "\"SOMEWHERE\"");
        String amount = FactsFixture.exampleText().replace("\"8000.00\"", "8000.00");

        assertThat(VALIDATOR.validate(word, InputFormat.JSON)).isNotEmpty();
        assertThat(VALIDATOR.validate(amount, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyComponentIsDescribedAndNothingElse() {
        compare(FourFlowFacts.class, SCHEMA);
    }

    private static void compare(Class<?> type, JsonNode schema) {
        JsonNode properties = schema.get("properties");
        List<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(properties.propertyNames()).as(type.getSimpleName()).containsExactlyInAnyOrderElementsOf(names);
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = properties.get(component.getName());
            String description = property.path("description").stringValue();
            assertThat(description)
                    .as(type.getSimpleName() + "." + component.getName())
                    .contains("Source: ")
                    .hasSizeGreaterThan(20);
            Class<?> below = below(component);
            if (below.isRecord() && below != Money.class && below != Quantity.class) {
                compare(below, referred(property));
            }
            if (below.isEnum()) {
                List<String> words = new ArrayList<>();
                property.get("enum").forEach(word -> words.add(word.isNull() ? null : word.stringValue()));
                assertThat(words)
                        .filteredOn(word -> word != null)
                        .containsExactlyElementsOf(Arrays.stream(below.getEnumConstants())
                                .map(String::valueOf)
                                .toList());
            }
            if (below == Money.class) {
                assertThat(description).contains("CNY");
            }
        }
    }

    private static Class<?> below(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    private static JsonNode referred(JsonNode property) {
        String reference = property.findValue("$ref").stringValue();
        return SCHEMA.at(reference.substring(1));
    }

    private static String read() {
        try (InputStream schema = FactsSchemaTest.class.getResourceAsStream("/schema/four-flow-facts.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
