package io.siliu.platform.party.internal;

import io.siliu.platform.outside.AnswerParts;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The outside service that says whether factors belong together. Its answers change nothing anywhere, so a question
 * whose answer was lost is simply asked again.
 */
@Component
final class IdentityService {

    private static final Duration DEADLINE = Duration.ofSeconds(8);
    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_BANK = 16;
    private static final int LONGEST_CARD = 19;
    private static final int MOST_CARDS = 8;

    private final OutsideCalls calls;

    IdentityService(OutsideCalls calls) {
        this.calls = calls;
    }

    enum Outcome {
        MATCH,
        DIFFER,
        NOT_ON_RECORD,
        /** Nobody answered, or nothing that can be understood. */
        UNKNOWN
    }

    /**
     * An answer.
     *
     * @param reference the service's own number for it, kept as evidence
     * @param validTo until when the identity card is good, unknown where the service does not say
     */
    record Answer(Outcome outcome, String reference, ValidUntil validTo, String bank, List<CardDraft.Offered> cards) {

        static final Answer NONE = new Answer(Outcome.UNKNOWN, "", ValidUntil.UNKNOWN, "", List.of());
    }

    /** Two factors. */
    Answer check(String name, String idNumber) {
        return ask("/checks", Map.of("name", name, "idNumber", idNumber));
    }

    /** Four factors. */
    Answer check(IdentityDraft identity, String mobile, String card) {
        Map<String, String> factors = threeFactors(identity, mobile);
        factors.put("card", card);
        return ask("/checks", factors);
    }

    /** The cards that the bank names as this person's. */
    Answer cards(IdentityDraft identity, String mobile) {
        return ask("/cards", threeFactors(identity, mobile));
    }

    private static Map<String, String> threeFactors(IdentityDraft identity, String mobile) {
        Map<String, String> factors = new LinkedHashMap<>();
        factors.put("name", identity.name());
        factors.put("idNumber", identity.idNumber());
        factors.put("mobile", mobile);
        return factors;
    }

    private Answer ask(String path, Map<String, String> factors) {
        return calls.post(
                        OutsideParty.IDENTITY, path, factors, UUID.randomUUID().toString(), DEADLINE)
                .fold(
                        answered -> read(answered.json()),
                        refused -> Answer.NONE,
                        notSent -> Answer.NONE,
                        unknown -> Answer.NONE);
    }

    private static Answer read(JsonNode json) {
        Outcome outcome = switch (json.path("outcome").asString("")) {
            case "MATCH" -> Outcome.MATCH;
            case "DIFFER" -> Outcome.DIFFER;
            case "NOT_ON_RECORD" -> Outcome.NOT_ON_RECORD;
            default -> Outcome.UNKNOWN;
        };
        return new Answer(
                outcome,
                AnswerParts.words(json, "reference", LONGEST_REFERENCE),
                ValidUntil.of(json.path("validTo").asString("")),
                AnswerParts.words(json, "bank", LONGEST_BANK),
                cards(json));
    }

    private static List<CardDraft.Offered> cards(JsonNode json) {
        List<CardDraft.Offered> cards = new ArrayList<>();
        for (JsonNode card : json.path("cards")) {
            if (cards.size() < MOST_CARDS) {
                AnswerParts.number(card, "number", LONGEST_CARD)
                        .map(number -> new CardDraft.Offered(number, AnswerParts.words(card, "bank", LONGEST_BANK)))
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }
}
