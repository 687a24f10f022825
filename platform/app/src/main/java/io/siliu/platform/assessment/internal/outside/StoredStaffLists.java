package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.assessment.StaffLists;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Makes statements of the rows of a staff list and hands them in as any other. */
@Component
class StoredStaffLists implements StaffLists {

    private final OutsideStatements statements;
    private final Rows rows;
    private final WithdrawalMapper withdrawals;
    private final Enterprises enterprises;
    private final Access access;
    private final AuditTrail audit;
    private final LookupKeys keys;
    private final WithdrawnUnderHold held;
    private final InventedNumbers invented;
    private final Clock clock;

    StoredStaffLists(
            OutsideStatements statements,
            Rows rows,
            WithdrawalMapper withdrawals,
            Enterprises enterprises,
            Access access,
            AuditTrail audit,
            LookupKeys keys,
            WithdrawnUnderHold held,
            Mode mode,
            Clock clock) {
        this.statements = statements;
        this.rows = rows;
        this.withdrawals = withdrawals;
        this.enterprises = enterprises;
        this.access = access;
        this.audit = audit;
        this.keys = keys;
        this.held = held;
        this.invented = mode.invented();
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> standing() {
        Map<String, Counted> counted = rows.counted(own().id(), today()).stream()
                .collect(Collectors.toMap(Counted::kind, Function.identity()));
        return Arrays.stream(Kind.values())
                .map(kind -> {
                    Counted of = counted.get(kind.name());
                    return new Standing(kind, of == null ? 0 : of.people(), of == null ? null : of.latest());
                })
                .toList();
    }

    @Override
    @Transactional
    public Report take(Kind kind, byte[] table, boolean consented) {
        Enterprise own = own();
        if (!consented) {
            return refused(kind, Problem.CONSENT_WANTING);
        }
        if (table.length > MOST_BYTES) {
            return refused(kind, Problem.FILE_TOO_LARGE);
        }
        LocalDate today = ChinaTime.today(clock);
        List<Fault> faults = new ArrayList<>();
        List<StaffTable.Row> made = new ArrayList<>();
        List<JsonNode> said = new ArrayList<>();
        for (StaffTable.Row row : StaffTable.read(kind, table, faults)) {
            StaffCells.statement(kind, row, own.creditCode().value(), today, invented, faults)
                    .ifPresent(statement -> {
                        made.add(row);
                        said.add(statement);
                    });
        }
        return said.isEmpty() ? report(kind, 0, 0, faults) : taken(kind, own, made, said, faults);
    }

    private Report taken(
            Kind kind, Enterprise own, List<StaffTable.Row> made, List<JsonNode> said, List<Fault> faults) {
        List<OutsideStatements.Outcome> outcomes =
                statements.take(own.creditCode().value(), said);
        int known = 0;
        int taken = 0;
        for (OutsideStatements.Outcome outcome : outcomes) {
            switch (outcome.state()) {
                case TAKEN -> taken++;
                case KNOWN -> known++;
                case REFUSED -> faults.add(new Fault(made.get(outcome.row()).number(), null, Problem.REFUSED));
            }
        }
        audit.did("LIST_CONSENT_STATED", "ENTERPRISE", own.id() + "/" + kind + "/" + (taken + known));
        return report(kind, taken, known, faults);
    }

    @Override
    @Transactional
    public OptionalInt withdraw(String idNumber) {
        Enterprise own = own();
        Optional<ResidentIdNumber> number = ResidentIdNumber.parse(idNumber.strip(), ChinaTime.today(clock), invented);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        byte[] person = keys.of(Things.PERSON, number.get().value());
        if (held.isHeld(HexFormat.of().formatHex(person))) {
            withdrawals.keep(own.id(), person, clock.instant());
        }
        int named = withdrawals.forget(own.id(), person) + withdrawals.forgetSpouse(own.id(), person);
        audit.did("LIST_CONSENT_WITHDRAWN", "ENTERPRISE", own.id() + "/" + named);
        return OptionalInt.of(named);
    }

    private Instant today() {
        return ChinaTime.today(clock).atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    private static Report report(Kind kind, int taken, int known, List<Fault> faults) {
        return new Report(
                kind,
                taken,
                known,
                faults.stream().sorted(Comparator.comparing(Fault::row)).toList());
    }

    private static Report refused(Kind kind, Problem problem) {
        return new Report(kind, 0, 0, List.of(new Fault(0, null, problem)));
    }

    private Enterprise own() {
        return access.require(Permission.REPORT_OUTSIDE)
                .enterprise()
                .flatMap(enterprises::find)
                .orElseThrow(() -> Access.notFound("enterprise"));
    }

    @Mapper
    interface Rows {

        /**
         * People whose employment or office is not over by what was said of it last.
         *
         * @param today its start; whoever has the last day today is still there
         */
        @Select("""
                SELECT kind, COUNT(DISTINCT IF(counts AND (until_at IS NULL OR until_at >= #{today}), thing, NULL)) AS people,
                       MAX(taken_at) AS latest
                FROM (SELECT kind, thing, until_at, taken_at,
                             NOT EXISTS (SELECT 1 FROM outside_statement later
                                         WHERE later.enterprise_id = said.enterprise_id AND later.kind = said.kind
                                           AND later.thing = said.thing AND later.happened_on = said.happened_on
                                           AND later.id > said.id) AS counts
                      FROM outside_statement said
                      WHERE enterprise_id = #{enterpriseId} AND kind IN ('EMPLOYMENT', 'OFFICE')) listed
                GROUP BY kind
                """)
        List<Counted> counted(long enterpriseId, Instant today);
    }

    /** People of one kind of list. */
    record Counted(String kind, long people, Instant latest) {}
}
