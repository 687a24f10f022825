package io.siliu.ledger;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence of the message bundle with its values, to be said in Chinese or in English.
 *
 * @param key the bundle's key
 * @param values texts to fill in; other sentences among them are said in the same language, terms in the reader's words
 */
record Sentence(String key, List<Object> values) {

    private static final String BUNDLE = "io.siliu.ledger.verification";

    /** A name or a time that whoever shows the sentence writes in its own way. */
    @FunctionalInterface
    interface Term {

        String in(ProofWords words);

        /** A kind of record. */
        static Term kind(String kind) {
            return words -> words.kind(kind);
        }

        /** Fields of a record, one behind the other. */
        static Term fields(Collection<String> names) {
            List<String> kept = List.copyOf(names);
            return words -> kept.stream().map(words::field).collect(Collectors.joining(words.separator()));
        }
    }

    static Sentence of(String key, Object... values) {
        return new Sentence(
                key,
                Stream.of(values)
                        .map(value -> value instanceof Sentence || value instanceof Term ? value : value.toString())
                        .toList());
    }

    String in(Locale language) {
        return in(language, ProofWords.PLAIN);
    }

    String in(Locale language, ProofWords words) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] said =
                values.stream().map(value -> said(value, language, words)).toArray();
        return new MessageFormat(bundle.getString(key), language).format(said);
    }

    private static Object said(Object value, Locale language, ProofWords words) {
        if (value instanceof Sentence sentence) {
            return sentence.in(language, words);
        }
        return value instanceof Term term ? term.in(words) : value;
    }
}
