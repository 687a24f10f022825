package io.siliu.ledger.chaincode;

import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.StrictDecimal;
import io.siliu.ledger.TreeAlgorithm;
import io.siliu.ledger.TreeHash;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A call with arguments of which nothing is known yet.
 *
 * @param organisation who calls: the identifier under which the channel knows the caller's organisation
 * @param transaction the transaction's number on the channel
 */
record Call(String function, List<String> arguments, String organisation, String transaction) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int MOST_NAME_CHARACTERS = 255;
    private static final int HEX_LENGTH = 2 * TreeHash.LENGTH;

    Call {
        arguments = List.copyOf(arguments);
    }

    void requireArguments(int fewest, int most) {
        if (arguments.size() < fewest || arguments.size() > most) {
            throw new RefusedException(
                    Refusal.WRONG_ARGUMENTS,
                    function + " takes " + (fewest == most ? fewest : fewest + " to " + most) + " arguments, not "
                            + arguments.size());
        }
    }

    /** The name of the log that the call is about: the first argument of every function but {@code open}. */
    String log() {
        return text(0, MOST_NAME_CHARACTERS);
    }

    boolean has(int place) {
        return arguments.size() > place;
    }

    String text(int place, int mostCharacters) {
        String text = arguments.get(place);
        if (text.length() > mostCharacters) {
            throw new RefusedException(
                    Refusal.TOO_LARGE, "argument " + (place + 1) + " is longer than " + mostCharacters + " characters");
        }
        return text;
    }

    long number(int place) {
        try {
            return StrictDecimal.parse(arguments.get(place));
        } catch (MalformedTextException malformed) {
            throw new RefusedException(
                    Refusal.WRONG_ARGUMENTS, "argument " + (place + 1) + ": " + malformed.getMessage());
        }
    }

    /** A row of hashes of the call's log in lower-case hexadecimal without anything between them. */
    List<TreeHash> hashes(int place, int most) {
        String row = text(place, most * HEX_LENGTH);
        if (row.length() % HEX_LENGTH != 0) {
            throw new RefusedException(Refusal.NOT_HEX, "argument " + (place + 1) + " does not end with a whole hash");
        }
        if (row.chars().anyMatch(c -> (c < '0' || c > '9') && (c < 'a' || c > 'f'))) {
            throw new RefusedException(Refusal.NOT_HEX, "argument " + (place + 1) + " is not lower-case hexadecimal");
        }
        byte[] bytes = HEX.parseHex(row);
        List<TreeHash> hashes = new ArrayList<>(bytes.length / TreeHash.LENGTH);
        for (int offset = 0; offset < bytes.length; offset += TreeHash.LENGTH) {
            hashes.add(TreeHash.at(bytes, offset, TreeAlgorithm.ofLog(log())));
        }
        return hashes;
    }
}
