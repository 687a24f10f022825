package io.siliu.rules.fact;

import static java.util.Objects.requireNonNull;

/**
 * A fact that is there but cannot be used, such as a date no calendar has.
 *
 * @param path where it belongs, such as {@code invoices[0].issuedOn}; everything below the path counts as broken too
 * @param reason what is wrong, without repeating personal data
 */
public record BrokenFact(String path, String reason) {

    public BrokenFact {
        requireNonNull(path, "path is null");
        requireNonNull(reason, "reason is null");
    }
}
