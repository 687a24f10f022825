package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.InvoiceStandings;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.Workers;
import io.siliu.platform.work.TaskOrders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

@Component
class OutsideIntake implements OutsideStatements {

    private static final int LONGEST_SOURCE = 64;

    /** As much as a row holds; more would be cut without a word, and be no JSON any more. */
    private static final int LONGEST_MORE = 4_000;

    private final OutsideMapper rows;
    private final Enterprises enterprises;
    private final Workers workers;
    private final TaskOrders tasks;
    private final ToldLicences licences;
    private final InvoiceStandings standings;
    private final LookupKeys keys;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    OutsideIntake(
            OutsideMapper rows,
            Enterprises enterprises,
            Workers workers,
            TaskOrders tasks,
            ToldLicences licences,
            InvoiceStandings standings,
            LookupKeys keys,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.rows = rows;
        this.enterprises = enterprises;
        this.workers = workers;
        this.tasks = tasks;
        this.licences = licences;
        this.standings = standings;
        this.keys = keys;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A statement that was read, or why it was not. */
    private record Read(List<Said> said, Refused refused) {}

    @Override
    @Transactional
    public List<Outcome> take(String source, List<JsonNode> statements) {
        Actor actor = access.require(Permission.REPORT_OUTSIDE);
        if (source == null || source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new PlatformException(
                    AssessmentError.STATEMENT_SOURCE, "Say in 1 to " + LONGEST_SOURCE + " characters who says so.");
        }
        if (statements.isEmpty() || statements.size() > MOST) {
            throw new PlatformException(
                    AssessmentError.STATEMENTS_SIZE,
                    "A call holds 1 to " + MOST + " statements, this one " + statements.size() + ".");
        }
        LocalDate tomorrow = ChinaTime.today(clock).plusDays(1);
        List<Read> read =
                statements.stream().map(node -> read(node, actor, tomorrow)).toList();
        KnownParties known = KnownParties.of(
                read.stream().flatMap(each -> each.said().stream()).toList(),
                actor,
                ChinaTime.today(clock),
                enterprises,
                workers,
                tasks);
        List<Outcome> outcomes = keep(source.strip(), read, known, actor);
        long taken =
                outcomes.stream().filter(each -> each.state() == State.TAKEN).count();
        audit.did("STATEMENTS_TAKEN", "STATEMENT_SOURCE", subject(source.strip(), taken));
        return outcomes;
    }

    /** A source as long as it may be leaves no room for how many were taken: its end goes. */
    private static String subject(String source, long taken) {
        String count = "/" + taken;
        return source.substring(0, Math.min(source.length(), LONGEST_SOURCE - count.length())) + count;
    }

    private static Read read(JsonNode node, Actor actor, LocalDate tomorrow) {
        try {
            StatementKind kind = kind(node);
            if (actor.enterpriseId() != null && !kind.isOwn()) {
                throw new Refused(Reason.KIND_REFUSED, "kind");
            }
            List<Said> said = Json.MAPPER.treeToValue(node, kind.form()).said();
            if (!kind.isPlanned()
                    && said.stream().anyMatch(row -> row.at().toLocalDate().isAfter(tomorrow))) {
                throw new Refused(Reason.NOT_YET, kind.when());
            }
            return new Read(said, null);
        } catch (Refused refused) {
            return new Read(List.of(), refused);
        } catch (JacksonException unread) {
            return new Read(List.of(), Refused.notValid(field(unread)));
        }
    }

    private static StatementKind kind(JsonNode node) {
        try {
            return StatementKind.valueOf(node.path("kind").asString(""));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(Reason.KIND_REFUSED, "kind");
        }
    }

    /** The name of the field alone: what stands in it, were it a name in turn, may identify somebody. */
    private static String field(JacksonException unread) {
        return unread.getPath().isEmpty() ? null : unread.getPath().get(0).getPropertyName();
    }

    private List<Outcome> keep(String source, List<Read> read, KnownParties known, Actor actor) {
        List<Refused> refused = new ArrayList<>();
        List<List<OutsideMapper.NewRow>> kept = new ArrayList<>();
        for (Read each : read) {
            kept.add(rows(each, known, refused));
        }
        kept.forEach(some -> tellOfLicences(some, source, actor));
        NewWords words = new NewWords(before(kept.stream().flatMap(List::stream).toList()));
        List<Boolean> fresh = kept.stream().map(words::take).toList();
        Portions.of(words.rows(), Portions.ROWS)
                .forEach(some -> rows.insertAll(source, some, clock.instant(), actor.accountId()));
        InvoiceWords ofInvoices = new InvoiceWords(ChinaTime.today(clock));
        standings.told(IntStream.range(0, read.size())
                .filter(row -> refused.get(row) == null)
                .mapToObj(row -> ofInvoices.of(read.get(row).said(), !fresh.get(row)))
                .flatMap(List::stream)
                .toList());
        return IntStream.range(0, read.size())
                .mapToObj(row -> outcome(row, fresh.get(row), refused.get(row)))
                .toList();
    }

    private void tellOfLicences(List<OutsideMapper.NewRow> some, String source, Actor by) {
        some.stream().filter(row -> row.kind() == SaidKind.LICENCE).forEach(row -> licences.tell(row, source, by));
    }

    /** The reason of a refusal is put at the end of the list, null where there is none. */
    private List<OutsideMapper.NewRow> rows(Read read, KnownParties known, List<Refused> refused) {
        if (read.refused() != null) {
            refused.add(read.refused());
            return List.of();
        }
        try {
            List<OutsideMapper.NewRow> rows =
                    read.said().stream().map(said -> row(said, known.ids(said))).toList();
            refused.add(null);
            return rows;
        } catch (Refused unknown) {
            refused.add(unknown);
            return List.of();
        }
    }

    private OutsideMapper.NewRow row(Said said, KnownParties.Ids of) {
        String more = Json.text(said.more());
        if (more.length() > LONGEST_MORE) {
            throw Refused.notValid(longest(said.more()));
        }
        byte[] thing = code(said.thing());
        byte[] other = code(said.other());
        return new OutsideMapper.NewRow(
                ids.next(),
                said.kind(),
                of.worker(),
                of.business(),
                of.enterprise(),
                of.task(),
                thing,
                other,
                said.at().toLocalDate(),
                instant(said.at()),
                instant(said.until()),
                said.amount() == null ? null : said.amount().amount(),
                said.figure(),
                more,
                keys.of("OUTSIDE_STATEMENT", said.toString()),
                0);
    }

    /** The name of the field that takes most of the room of a row. */
    private static String longest(Map<String, Object> more) {
        return more.entrySet().stream()
                .max(Comparator.comparingInt(
                        field -> Json.text(Map.of("", field.getValue())).length()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private byte[] code(Said.Thing thing) {
        return thing == null ? null : keys.of(thing.kind(), thing.value());
    }

    private static Instant instant(LocalDateTime time) {
        return time == null ? null : time.atZone(ChinaTime.ZONE).toInstant();
    }

    private List<OutsideMapper.SaidBefore> before(List<OutsideMapper.NewRow> some) {
        return Portions.asked(some.stream().map(NewWords::code).toList(), rows::before);
    }

    private static Outcome outcome(int row, boolean fresh, Refused refused) {
        return refused == null
                ? new Outcome(row, fresh ? State.TAKEN : State.KNOWN, null, null)
                : new Outcome(row, State.REFUSED, refused.reason(), refused.field());
    }
}
