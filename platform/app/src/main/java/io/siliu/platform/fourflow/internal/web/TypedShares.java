package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.internal.PlacePapers.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * The shares of a paper as somebody typed them.
 *
 * @param rows number of the record and the part of each row of the form; empty rows count for nothing
 * @param list more of them, one a line, as it is copied from a table: the number, and the part after a blank, a tab, a comma
 *     or a semicolon
 */
record TypedShares(List<Typed> rows, List<Typed> list) {

    /** One of them; the amount is empty for all of the paper. */
    record Typed(String record, String amount) {

        boolean isBlank() {
            return record.isBlank();
        }

        boolean isReadable() {
            try {
                share();
                return true;
            } catch (ArithmeticException | IllegalArgumentException wrong) {
                return false;
            }
        }

        Share share() {
            return new Share(
                    record.strip(),
                    amount.isBlank() ? null : Money.of(amount.strip().replace(",", "")));
        }
    }

    static TypedShares of(List<String> records, List<String> amounts, String list) {
        List<Typed> rows = new ArrayList<>();
        for (int i = 0; records != null && i < records.size(); i++) {
            rows.add(new Typed(records.get(i), amounts != null && i < amounts.size() ? amounts.get(i) : ""));
        }
        return new TypedShares(
                rows,
                list == null
                        ? List.of()
                        : list.lines()
                                .map(String::strip)
                                .map(TypedShares::listed)
                                .toList());
    }

    private static Typed listed(String line) {
        String[] words = line.split("[\\s,;，；]+", 2);
        return new Typed(words[0], words.length > 1 ? words[1] : "");
    }

    /** All that name a record, in their order. */
    List<Typed> named() {
        List<Typed> named = new ArrayList<>(rows);
        named.addAll(list);
        named.removeIf(Typed::isBlank);
        return named;
    }

    /** The line of the list, from 1, whose amount cannot be read; 0 where all can. */
    int unreadableLine() {
        for (int line = 0; line < list.size(); line++) {
            if (!list.get(line).isBlank() && !list.get(line).isReadable()) {
                return line + 1;
            }
        }
        return 0;
    }

    /** @throws PlatformException where no record is named, or an amount cannot be read */
    List<Share> shares() {
        if (named().isEmpty()) {
            throw new PlatformException(FourFlowError.PLACING_NOT_VALID, "shares", "Name the record.");
        }
        if (!named().stream().allMatch(Typed::isReadable)) {
            throw new PlatformException(FourFlowError.PLACING_NOT_VALID, "unreadable", "Write each amount as 1234.56.");
        }
        return named().stream().map(Typed::share).toList();
    }
}
