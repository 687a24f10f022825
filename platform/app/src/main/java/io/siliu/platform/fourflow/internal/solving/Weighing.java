package io.siliu.platform.fourflow.internal.solving;

import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How strongly a paper without a reference speaks for a place, in millibits: what agrees counts the more the rarer it is
 * in the block, what contradicts counts against. A code or an account that was read in full and is another's excludes the
 * place; a name alone does not, where something with check digits agrees.
 */
final class Weighing {

    /** What most papers have in common: they do belong to a line of their enterprise. */
    private static final int PRIOR = 6_600;

    /** Few payments are returned, and few invoices taken back. */
    private static final int SELDOM = -5_600;

    /** A return comes within days. */
    private static final int RETURN_DAYS = 5;

    private static final int OTHER_NAME = -5_600;
    private static final int OTHER_PAYER_NAME = -1_000;
    private static final double NAMES_RIGHT = 0.9;
    private static final double AMOUNTS_RIGHT = 0.98;
    private static final int SAME_DAY = 5_000;
    private static final int NEXT_DAY = 3_500;
    private static final int FEW_DAYS = 1_000;
    private static final int LATE = -4_000;
    private static final int INVOICE_AFTER = 1_400;
    private static final int INVOICE_BEFORE = -2_500;
    private static final int OTHER_AMOUNT = -4_000;

    private final Places places;
    private final int world;

    Weighing(Places places) {
        this.places = places;
        this.world = millibits(places.world());
    }

    /** The weight for an exact amount and a day inside the window; empty where the parties exclude the place. */
    OptionalInt exact(Instrument paper, Place place) {
        OptionalInt party = party(paper, place);
        if (party.isEmpty()) {
            return OptionalInt.empty();
        }
        int amount = common(
                AMOUNTS_RIGHT,
                places.ofAmount(paper.kind(), place.step().cents()).size());
        return OptionalInt.of(party.getAsInt() + amount + days(paper, place.line()) - world + PRIOR);
    }

    /** For a suggestion: nothing excludes, everything counts. */
    int loose(Instrument paper, Place place) {
        PartyFit fit = PartyFit.of(place.read(paper), place.marks());
        int party = party(paper, place).orElse(fit.agrees() ? fit.weight() + 2 * OTHER_NAME : 2 * OTHER_NAME);
        boolean same =
                paper.cents() != null && paper.cents().equals(place.step().cents());
        int amount = same
                ? common(
                        AMOUNTS_RIGHT,
                        places.ofAmount(paper.kind(), paper.cents()).size())
                : OTHER_AMOUNT;
        return party + amount + days(paper, place.line());
    }

    /** Who it is, by the paper alone; empty where something that identifies agrees with nobody here, or contradicts. */
    OptionalInt party(Instrument paper, Place place) {
        PartyRead read = place.read(paper);
        PartyMarks must = place.marks();
        PartyRead other = place.otherRead(paper);
        if (read.isNothing()) {
            return paper.kind() == PaperKind.ACCEPTANCE_RECEIPT ? OptionalInt.of(0) : OptionalInt.empty();
        }
        boolean code = read.code() != null && must.codes().contains(read.code());
        boolean account = read.account() != null && must.accounts().contains(read.account());
        boolean name = read.name() != null && must.names().contains(read.name());
        boolean mask = read.mask() != null && must.masks().stream().anyMatch(each -> each.fits(read.mask()));
        boolean nameMask = read.nameMask() != null && must.nameMasks().contains(read.nameMask());
        if (!(code || account || name || mask)
                || differs(read.code(), must.codes())
                || differs(read.account(), must.accounts())
                || (read.mask() != null && !mask && !must.masks().isEmpty())
                || differs(other.code(), place.otherMarks().codes())) {
            return OptionalInt.empty();
        }
        int most =
                common(1, places.ofWorker(paper.kind(), place.line().worker()).size());
        int sum = code || account ? most : 0;
        sum += name ? common(NAMES_RIGHT, places.bearing(paper.kind(), Places.name(read.name()))) : 0;
        sum += mask ? common(1, places.bearing(paper.kind(), Places.mask(read.mask()))) : 0;
        sum += nameMask ? common(NAMES_RIGHT, places.bearing(paper.kind(), Places.nameMask(read.nameMask()))) : 0;
        sum = Math.min(sum, most);
        sum += differs(read.name(), must.names()) || differs(read.nameMask(), must.nameMasks()) ? OTHER_NAME : 0;
        sum += differs(other.name(), place.otherMarks().names()) ? OTHER_PAYER_NAME : 0;
        return OptionalInt.of(sum);
    }

    private static boolean differs(String read, Set<String> known) {
        return read != null && !known.isEmpty() && !known.contains(read);
    }

    private static int days(Instrument paper, Line line) {
        if (paper.day() == null) {
            return LATE;
        }
        if (paper.takesBack()) {
            return SELDOM + takenBackAfter(paper, ChronoUnit.DAYS.between(line.settledOn(), paper.day()));
        }
        return switch (paper.kind()) {
            case ACCEPTANCE_RECEIPT -> after(ChronoUnit.DAYS.between(line.workTo(), paper.day()));
            case BANK_RECEIPT, PAYMENT_SLIP -> after(ChronoUnit.DAYS.between(line.settledOn(), paper.day()));
            case INVOICE -> paper.day().isBefore(line.settledOn()) ? INVOICE_BEFORE : INVOICE_AFTER;
            case CONTRACT -> 0;
        };
    }

    private static int takenBackAfter(Instrument paper, long days) {
        boolean soon = days <= RETURN_DAYS || paper.kind() == PaperKind.INVOICE;
        return days >= 0 && soon ? FEW_DAYS : LATE;
    }

    private static int after(long days) {
        if (days == 0) {
            return SAME_DAY;
        }
        if (days == 1) {
            return NEXT_DAY;
        }
        return days == 2 || days == 3 ? FEW_DAYS : LATE;
    }

    private int common(double right, int sharing) {
        return Math.max(0, world + millibits(right) - millibits(Math.max(1, sharing)));
    }

    private static int millibits(double value) {
        return (int) Math.round(1_000 * Math.log(value) / Math.log(2));
    }
}
