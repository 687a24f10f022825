package io.siliu.platform.party.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Until when an identity card counts. A day that cannot be read is no day at all, and never one that is still to come. */
final class CardValidity {

    /** As the card of somebody of 46 or older prints it, Resident Identity Card Law, article 5. */
    static final String FOR_LIFE = "长期";

    private CardValidity() {}

    /** The first that can be read of what a person and the identity service say: an ISO day, or for life. */
    static Optional<String> of(String said, String answered) {
        return Stream.of(Optional.ofNullable(said), Optional.ofNullable(answered))
                .flatMap(Optional::stream)
                .filter(CardValidity::isReadable)
                .findFirst();
    }

    /** Whether that day is past; of no day at all nothing is known. */
    static boolean isOver(String validTo, LocalDate today) {
        return day(validTo).filter(last -> last.isBefore(today)).isPresent();
    }

    private static boolean isReadable(String validTo) {
        return validTo.equals(FOR_LIFE) || day(validTo).isPresent();
    }

    private static Optional<LocalDate> day(String validTo) {
        try {
            return Optional.ofNullable(validTo).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
