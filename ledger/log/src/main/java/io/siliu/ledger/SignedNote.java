package io.siliu.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text and the signatures under it (C2SP signed-note). The text means nothing until a signature of a key that the
 * reader already trusts has been checked.
 *
 * @param text what is signed, with its final newline
 * @param signatures at least one
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** Longer notes are refused before anything in them is looked at. */
    public static final int MOST_CHARACTERS = 64 * 1024;

    private static final int MOST_SIGNATURES = 64;

    /** @throws MalformedTextException when the text cannot be the text of a note, or nobody signed it */
    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new MalformedTextException("A note's text ends in a newline and has no other control character");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedTextException("A note has 1 to " + MOST_SIGNATURES + " signatures");
        }
    }

    /** @throws MalformedTextException when the whole is not a signed note */
    public static SignedNote parse(String note) {
        if (note.length() > MOST_CHARACTERS) {
            throw new MalformedTextException("The note is longer than " + MOST_CHARACTERS + " characters");
        }
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new MalformedTextException("A note has a text, a blank line and signature lines");
        }
        List<NoteSignature> signatures =
                note.substring(blank + 2).lines().map(NoteSignature::parse).toList();
        SignedNote parsed = new SignedNote(note.substring(0, blank + 1), signatures);
        if (!parsed.toString().equals(note)) {
            throw new MalformedTextException("The note's lines do not end in single newlines");
        }
        return parsed;
    }

    /** The same note with more signatures; a signature that is already there is not doubled. */
    public SignedNote with(List<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        more.stream().filter(signature -> !all.contains(signature)).forEach(all::add);
        return new SignedNote(text, all);
    }

    /** The signatures that claim to be by this key, checked or not. */
    public List<NoteSignature> by(VerifierKey key) {
        return signatures.stream().filter(key::isNamedBy).toList();
    }

    /**
     * Whether this key signed. A note that carries the key's name and identifier over a wrong signature counts as not
     * signed, also when a right one stands beside it.
     */
    public boolean isSignedBy(VerifierKey key) {
        List<NoteSignature> claims = by(key);
        return !claims.isEmpty() && claims.stream().allMatch(claim -> key.verifies(text, claim));
    }

    /** The note as it is sent and stored. */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(text), signatures.stream().map(NoteSignature::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
