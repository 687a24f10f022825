package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.party.EnterpriseNames;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * By what enterprises are found for papers of nobody: what each of these bears is kept, so that whatever comes has those asked
 * about that bear it, and the readings of no others are opened. Names and codes are kept as keyed digests.
 */
@Component
final class NobodysSigns {

    /** Has all of them asked about. */
    private static final String ALL = "ALL";

    /**
     * A record that was being written while a paper was asked about first was not there for either of the two to see; a block is
     * solved and sealed in less.
     */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(30);

    private final NobodyMapper rows;
    private final Keyed keyed;
    private final Arrivals arrivals;
    private final IdGenerator ids;
    private final BulkRows bulk;
    private final Clock clock;

    NobodysSigns(NobodyMapper rows, Keyed keyed, Arrivals arrivals, IdGenerator ids, BulkRows bulk, Clock clock) {
        this.rows = rows;
        this.keyed = keyed;
        this.arrivals = arrivals;
        this.ids = ids;
        this.bulk = bulk;
        this.clock = clock;
    }

    static String task(String number) {
        return "TASK/" + number;
    }

    static String batch(String number) {
        return "BATCH/" + number;
    }

    private static String document(long id) {
        return "DOCUMENT/" + id;
    }

    /** What an enterprise is known by. */
    Set<String> of(EnterpriseNames enterprise) {
        Set<String> signs = new HashSet<>();
        enterprise.allCodes().forEach(code -> signs.add(code(code)));
        enterprise.all().forEach(name -> signs.add(name(name)));
        return signs;
    }

    /** What a paper bears: its document always, and what of it was read, certain or not. */
    private Set<String> of(StoredPaper paper, List<PaperReading> read) {
        Set<String> signs = new TreeSet<>(Set.of(document(paper.documentId())));
        paper.taskNumberList().forEach(number -> signs.add(task(number)));
        if (paper.batchNumber() != null) {
            signs.add(batch(paper.batchNumber()));
        }
        PaperForm form = PaperForm.of(paper.kind());
        read.stream()
                .filter(reading -> reading.part() == paper.part())
                .findFirst()
                .ifPresent(reading -> {
                    values(reading, form.fromCode(), form.toCode()).forEach(code -> signs.add(code(code)));
                    values(reading, form.fromName(), form.toName()).forEach(name -> signs.add(name(name)));
                });
        return signs;
    }

    private static Stream<String> values(PaperReading reading, String... fields) {
        return Stream.of(fields).filter(Objects::nonNull).flatMap(field -> reading.value(field).stream());
    }

    private String code(String code) {
        return "CODE/" + StoredPaper.hex(keyed.code(code));
    }

    private String name(String name) {
        return "NAME/" + StoredPaper.hex(keyed.name(name));
    }

    /**
     * Has the papers asked about that bear something of what came, in the transaction in which it came.
     *
     * @param signs of what came; made only where there are papers of nobody
     */
    void came(Supplier<Set<String>> signs) {
        List<String> borne = rows.any() ? Portions.asked(signs.get(), rows::borne) : List.of();
        if (!borne.isEmpty()) {
            askFrom(clock.instant(), borne);
            arrivals.announce(Arrivals.UNRESOLVED);
        }
    }

    /** Has all of them asked about: names of enterprises were recorded, or withdrawn. */
    void namesChanged() {
        askFrom(clock.instant(), List.of(ALL));
        arrivals.announce(Arrivals.UNRESOLVED);
    }

    /** Has the papers of documents asked about that were read anew. */
    void readAnew(Collection<Long> documents) {
        askFrom(clock.instant(), documents.stream().map(NobodysSigns::document).toList());
    }

    private void askFrom(Instant from, Collection<String> signs) {
        bulk.write(
                NobodyMapper.class,
                signs.stream()
                        .map(sign -> new NobodyMapper.Question(ids.next(), sign, from))
                        .toList(),
                NobodyMapper::ask);
    }

    /**
     * Papers of nobody.
     *
     * @param ids of those to ask about
     * @param questions that this answers
     */
    record Asked(Set<Long> ids, List<Long> questions) {}

    /** Those that are new, and those that bear something of what came. */
    Asked asked(Instant now) {
        List<NobodyMapper.Question> questions = rows.questions(now);
        List<String> signs =
                questions.stream().map(NobodyMapper.Question::sign).distinct().toList();
        List<Long> bearing = signs.contains(ALL) ? rows.all() : Portions.asked(signs, rows::bearing);
        Set<Long> papers = new TreeSet<>(bearing);
        papers.addAll(rows.unasked());
        return new Asked(
                papers, questions.stream().map(NobodyMapper.Question::id).toList());
    }

    /**
     * The questions have their answers.
     *
     * @return when there is a next one to ask; null where there is none
     */
    Instant answered(Asked asked) {
        Portions.of(asked.questions(), Portions.KEYS).forEach(rows::asked);
        return rows.next();
    }

    /** Forgets what those bore that are nobody's no longer; their ids. */
    List<Long> forgetOthers() {
        List<Long> others = rows.noLonger();
        forget(others);
        return others;
    }

    /** Nobody was found for these; those that were asked about for the first time are asked about once more after a while. */
    void keep(Collection<StoredPaper> open, Map<Long, List<PaperReading>> read) {
        List<Long> papers = open.stream().map(StoredPaper::id).toList();
        Set<Long> fresh = new HashSet<>(papers);
        fresh.removeAll(Set.copyOf(Portions.asked(papers, rows::known)));
        forget(papers);
        List<NobodyMapper.Borne> borne = new ArrayList<>();
        open.forEach(paper -> of(paper, read.getOrDefault(paper.documentId(), List.of()))
                .forEach(sign -> borne.add(new NobodyMapper.Borne(sign, paper.id()))));
        bulk.write(NobodyMapper.class, borne, NobodyMapper::keep);
        askFrom(
                clock.instant().plus(LOOK_AGAIN),
                open.stream()
                        .filter(paper -> fresh.contains(paper.id()))
                        .map(paper -> document(paper.documentId()))
                        .distinct()
                        .toList());
    }

    void forget(Collection<Long> papers) {
        Portions.of(papers, Portions.KEYS).forEach(rows::forget);
    }
}
