package io.siliu.rules.internal.catalogue;

import io.siliu.kernel.Digest;
import io.siliu.rules.Conclusion;
import io.siliu.rules.Text;
import io.siliu.rules.internal.expression.Shared;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A catalogue as read.
 *
 * @param id name of the line of rule sets
 * @param version version within it
 * @param validFrom first day on which it may be used
 * @param digest digest over the canonical bytes of all its files but the word list
 * @param definitions all indicators in the order of the catalogue
 * @param shared the expressions that the definitions share, by their slot
 * @param conclusions what hits may mean together, by id
 * @param conclusionRules the combination and verdict rules as written
 * @param document all its files as read, for comparison with another version
 * @param words names of codes in both languages
 */
public record Catalogue(
        String id,
        String version,
        LocalDate validFrom,
        Digest digest,
        List<Definition> definitions,
        List<Shared> shared,
        Map<String, Conclusion> conclusions,
        String conclusionRules,
        JsonNode document,
        Map<String, Text> words) {

    public Catalogue {
        definitions = List.copyOf(definitions);
        shared = List.copyOf(shared);
        words = Map.copyOf(words);
        conclusions = Map.copyOf(conclusions);
    }

    /** How many shared expressions the definitions use. */
    public int slots() {
        return shared.size();
    }
}
