package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.InvoiceStandings;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the tax bureau says of invoices, and announces the enterprises whose papers it concerns. The papers of the number
 * are locked first and then its turn, so that one that is just changing hands, or just coming in, is either seen here, or sees
 * what is kept here.
 */
@Component
class StoredInvoiceStandings implements InvoiceStandings {

    private final InvoiceStandingMapper rows;
    private final NumberLocks locks;
    private final InvoiceTurns turns;
    private final Keyed keyed;
    private final Arrivals arrivals;
    private final Clock clock;

    StoredInvoiceStandings(
            InvoiceStandingMapper rows,
            PaperMapper papers,
            InvoiceTurns turns,
            Keyed keyed,
            Arrivals arrivals,
            Clock clock) {
        this.rows = rows;
        this.locks = new NumberLocks(papers);
        this.turns = turns;
        this.keyed = keyed;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void told(List<Word> said) {
        Map<String, Heard> words = new LinkedHashMap<>();
        for (Word word : said) {
            InvoiceStandingMapper.Row row = new InvoiceStandingMapper.Row(
                    keyed.number("INVOICE", word.number()),
                    keyed.code(word.seller()),
                    word.isVoid(),
                    word.on(),
                    clock.instant());
            words.merge(
                    StoredPaper.hex(row.numberKey()) + StoredPaper.hex(row.sellerKey()),
                    new Heard(row, word.repeated()),
                    Heard::or);
        }
        if (words.isEmpty()) {
            return;
        }
        List<String> numbers =
                words.values().stream().map(Heard::number).distinct().toList();
        locks.hold(numbers);
        turns.take(numbers);
        List<String> changed = words.values().stream()
                .filter(this::changes)
                .map(Heard::number)
                .distinct()
                .toList();
        Portions.asked(changed, rows::enterprisesOf).stream()
                .sorted()
                .distinct()
                .forEach(arrivals::announce);
    }

    /** What is said of one invoice in one call. */
    private record Heard(InvoiceStandingMapper.Row row, boolean repeated) {

        /** What is new counts before what is repeated, of the same kind the last word of the latest day. */
        Heard or(Heard later) {
            if (repeated != later.repeated) {
                return repeated ? later : this;
            }
            return later.row.saidOn().isBefore(row.saidOn()) ? this : later;
        }

        String number() {
            return StoredPaper.hex(row.numberKey());
        }
    }

    /**
     * Keeps the word; whether the invoice stood otherwise until now. One of which nothing was said stands, and what is
     * repeated is kept only of such a one.
     */
    private boolean changes(Heard heard) {
        InvoiceStandingMapper.Row row = heard.row();
        Optional<InvoiceStandingMapper.Standing> before = rows.find(row.numberKey(), row.sellerKey());
        if (before.filter(known -> heard.repeated() || known.saidOn().isAfter(row.saidOn()))
                .isPresent()) {
            return false;
        }
        rows.keep(row);
        return before.map(InvoiceStandingMapper.Standing::isVoid).orElse(false) != row.isVoid();
    }
}
