package io.siliu.rules;

import static java.util.Objects.requireNonNull;

/**
 * Why an indicator may be asked at all.
 *
 * @param kind by law, or set by the platform
 * @param citation the article, or the reason of the platform's own rule
 * @param source where the citation was read
 * @param confirmed whether a tax or legal person has read the original; shown as 待确认 until then
 */
public record Basis(BasisKind kind, Text citation, String source, boolean confirmed) {

    public Basis {
        requireNonNull(kind, "kind is null");
        requireNonNull(citation, "citation is null");
        requireNonNull(source, "source is null");
    }
}
