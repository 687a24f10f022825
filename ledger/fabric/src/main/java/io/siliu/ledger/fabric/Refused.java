package io.siliu.ledger.fabric;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;

/**
 * The word with which the chaincode refused a call. Only the message of a chaincode's error reaches the client, inside the
 * details that each peer adds.
 *
 * @param word one of the chaincode's fixed words
 * @param detail what follows the word
 */
record Refused(String word, String detail) {

    private static final Pattern FORM =
            Pattern.compile("chaincode response [0-9]+, ([A-Z_]+)(?: (.*))?", Pattern.DOTALL);

    static Optional<Refused> in(List<ErrorDetail> details) {
        return details.stream()
                .map(ErrorDetail::getMessage)
                .map(FORM::matcher)
                .filter(Matcher::find)
                .map(found -> new Refused(found.group(1), found.group(2) == null ? "" : found.group(2)))
                .findFirst();
    }

    /** What it means for whoever wanted to append. */
    Step step() {
        return switch (word) {
            // Another look at the channel tells how far it has come.
            case "ALREADY_ANCHORED", "NOT_AT_THE_END" -> Step.goOn();
            // That organisation's peer is behind, or its chaincode in trouble; another's may not be.
            case "NOT_OPEN", "NOT_FOUND", "BROKEN" -> Step.unclear(toString());
            default -> Step.refused(toString());
        };
    }

    @Override
    public String toString() {
        return word + " " + detail;
    }
}
