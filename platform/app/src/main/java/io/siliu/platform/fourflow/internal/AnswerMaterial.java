package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.NamedDocuments;
import io.siliu.platform.document.NamedDocuments.NamedDocument;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers that go with an answer: whose they have to be, and what is wanting in them. */
@Component
public final class AnswerMaterial {

    /** Papers with one answer. */
    public static final int MOST = 10;

    private final NamedDocuments documents;
    private final Readings readings;
    private final MessageSource messages;
    private final Access access;
    private final AuditTrail audit;

    AnswerMaterial(
            NamedDocuments documents, Readings readings, MessageSource messages, Access access, AuditTrail audit) {
        this.documents = documents;
        this.readings = readings;
        this.messages = messages;
        this.access = access;
        this.audit = audit;
    }

    /** @param code by which whoever sends the answer says that they saw it */
    public record Wanting(String code, String words) {}

    /** A paper of an answer, and in words of the reader what is wanting in it. */
    public record Shown(long id, String name, List<Wanting> wanting) {

        public Shown {
            wanting = List.copyOf(wanting);
        }
    }

    /**
     * Those of them that the actor may put to an answer, each once; every look at one is recorded.
     *
     * @throws PlatformException where there are too many, or one is not there or is another enterprise's
     */
    public List<Long> own(Collection<Long> given) {
        Actor actor = access.require(Permission.ANSWER_DIFFERENCES);
        return checked(given, document -> actor.sees(document.enterpriseId()));
    }

    /** More papers than go with one answer. */
    public static PlatformException tooMany() {
        return AnswerRefused.of("papers", "At most " + MOST + " papers go with one answer.");
    }

    /**
     * Both together, each once.
     *
     * @throws PlatformException where they are too many
     */
    public static List<Long> together(Collection<Long> some, Collection<Long> more) {
        List<Long> all =
                Stream.concat(some.stream(), more.stream()).distinct().sorted().toList();
        if (all.size() > MOST) {
            throw tooMany();
        }
        return all;
    }

    /** The same for an answer that speaks for one enterprise. */
    List<Long> of(Collection<Long> given, long enterprise) {
        return checked(given, document -> document.enterpriseId() == enterprise);
    }

    private List<Long> checked(Collection<Long> given, Predicate<NamedDocument> theirs) {
        List<Long> ids =
                given.stream().filter(Objects::nonNull).distinct().sorted().toList();
        if (ids.size() > MOST) {
            throw tooMany();
        }
        if (documents.of(ids).stream().filter(theirs).count() < ids.size()) {
            throw AnswerRefused.of(
                    "paper", "Each paper is a document of the enterprise that the answer is for. Check the numbers.");
        }
        ids.forEach(id -> audit.stillLooking("DOCUMENT", Long.toString(id)));
        return ids;
    }

    /**
     * Nothing is wanting in them that whoever sends the answer has not seen.
     *
     * @param seen codes of what they saw
     */
    void requireSeen(List<Long> papers, ToBearOut matter, Collection<String> seen) {
        Map<Long, List<PaperReading>> read = readings.of(papers);
        List<String> unseen = documents.of(papers).stream()
                .flatMap(document -> matter.wanting(document, read.getOrDefault(document.id(), List.of())).stream())
                .map(PaperWeakness::code)
                .filter(code -> !seen.contains(code))
                .toList();
        if (!unseen.isEmpty()) {
            throw AnswerRefused.of(
                    "seen",
                    "Something is wanting in the papers, and the regulators will see it: " + String.join(", ", unseen)
                            + ". Mend it, or send these as seen.");
        }
    }

    /**
     * As somebody sees them who may see what the answer speaks of.
     *
     * @param firstDay first day of settlement among the records it speaks of, or null where there is none yet
     */
    public List<Shown> shown(Collection<Long> papers, AskedCause cause, LocalDate firstDay, Locale locale) {
        return shown(papers, new ToBearOut(cause.kind(), cause.flow(), firstDay), new Words(messages, locale));
    }

    private List<Shown> shown(Collection<Long> papers, ToBearOut matter, Words words) {
        return opened(papers).shown(papers, matter, words);
    }

    /** Papers as they were read, opened once for all that is asked of them. */
    Opened opened(Collection<Long> papers) {
        return papers.isEmpty()
                ? new Opened(List.of(), Map.of())
                : new Opened(documents.of(papers), readings.of(papers));
    }

    /** @param read the readings of each document that has any */
    record Opened(List<NamedDocument> documents, Map<Long, List<PaperReading>> read) {

        /** Those of them that go with one answer. */
        List<Shown> shown(Collection<Long> papers, ToBearOut matter, Words words) {
            return documents.stream()
                    .filter(document -> papers.contains(document.id()))
                    .map(document -> new Shown(
                            document.id(),
                            document.fileName(),
                            matter.wanting(document, read.getOrDefault(document.id(), List.of())).stream()
                                    .map(weakness -> new Wanting(
                                            weakness.code(), words.of("weakness." + weakness.kind(), weakness.days())))
                                    .toList()))
                    .toList();
        }
    }
}
