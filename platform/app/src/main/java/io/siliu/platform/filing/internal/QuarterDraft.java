package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.FindingKind;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportKind;
import io.siliu.platform.filing.ReportPeriod;
import io.siliu.platform.filing.ReportSums;
import io.siliu.platform.party.Operators;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.PaidInPeriod;
import io.siliu.platform.settlement.PaidInPeriod.Part;
import io.siliu.platform.settlement.PaidInPeriod.Total;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts the quarterly report of who was paid by or through the platform (国务院令第810号). */
@Component
final class QuarterDraft {

    private static final Comparator<DraftRow.Subject> ORDER = Comparator.comparingLong(DraftRow.Subject::workerId)
            .thenComparing(DraftRow.Subject::soleProprietorId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final PaidInPeriod pay;
    private final Workers workers;
    private final Operators operators;
    private final ReportedIdentities reported;
    private final StoredFiledWithholding withholding;
    private final RuleMapper rules;
    private final Clock clock;

    QuarterDraft(
            PaidInPeriod pay,
            Workers workers,
            Operators operators,
            ReportedIdentities reported,
            StoredFiledWithholding withholding,
            RuleMapper rules,
            Clock clock) {
        this.pay = pay;
        this.workers = workers;
        this.operators = operators;
        this.reported = reported;
        this.withholding = withholding;
        this.rules = rules;
        this.clock = clock;
    }

    Drafted of(ReportPeriod period) {
        Map<DraftRow.Subject, List<Part>> paid = pay.parts(period.from(), period.to()).stream()
                .collect(groupingBy(QuarterDraft::subject, LinkedHashMap::new, toList()));
        ReportedIdentities.Before before = reported.before(ReportKind.PLATFORM_INCOME);
        Set<Long> people = new LinkedHashSet<>();
        paid.keySet().forEach(each -> people.add(each.workerId()));
        before.subjects().forEach(each -> people.add(each.workerId()));
        Known known = new Known(workers, people);
        return new Work(period, paid, known, new DraftedIdentities(known, before, period)).done();
    }

    private static DraftRow.Subject subject(Part part) {
        return new DraftRow.Subject(part.workerId(), part.soleProprietorId());
    }

    /** One draft in the making. */
    private final class Work {

        private final ReportPeriod period;
        private final Map<DraftRow.Subject, List<Part>> paid;
        private final Known known;
        private final DraftedIdentities identities;
        private final String platform;
        private final FiledMonths filed;
        private final Map<String, String> exemptWork;
        private final List<DraftRow> identityRows = new ArrayList<>();
        private final List<DraftRow> incomeRows = new ArrayList<>();
        private final List<Income> incomes = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Work(ReportPeriod period, Map<DraftRow.Subject, List<Part>> paid, Known known, DraftedIdentities identities) {
            this.period = period;
            this.paid = paid;
            this.known = known;
            this.identities = identities;
            this.platform = operators.on(period.to()).name();
            this.filed = withholding.all();
            this.exemptWork = rules.exemptWork(period.to()).stream()
                    .collect(toMap(RuleMapper.ExemptWork::occupation, RuleMapper.ExemptWork::title));
        }

        Drafted done() {
            paid.keySet().stream().sorted(ORDER).forEach(this::person);
            identityRows.addAll(identities.ended(paid.keySet()));
            identityRows.sort(Comparator.comparing(DraftRow::subject, ORDER));
            ReportSums sums = sums();
            findings.addAll(0, ofReport(sums));
            return new Drafted(
                    Stream.concat(identityRows.stream(), incomeRows.stream()).toList(), findings, sums);
        }

        private void person(DraftRow.Subject subject) {
            String exemptKind =
                    known.occupation(subject.workerId()).map(exemptWork::get).orElse(null);
            Income income = Income.of(subject, paid.get(subject), filed, exemptKind);
            Optional<PartyIdentity> identity = known.identity(subject.workerId());
            Optional<Map<ReportField, String>> who = identity.flatMap(each -> IdentityCells.who(subject, each));
            if (who.isEmpty()) {
                FindingKind kind = known.hasWrongNumber(subject.workerId())
                        ? FindingKind.ID_NUMBER_WRONG
                        : FindingKind.IDENTITY_MISSING;
                findings.add(Finding.ofPerson(kind, subject.workerId(), income.all()));
                return;
            }
            doubts(subject, identity.orElseThrow());
            incomes.add(income);
            identities
                    .paid(subject, identity.orElseThrow(), income.exemptKind())
                    .ifPresent(identityRows::add);
            if (income.belongsInForm()) {
                incomeRows.add(row(income, who.get()));
            }
        }

        private void doubts(DraftRow.Subject subject, PartyIdentity identity) {
            if (IdentityCells.account(identity).isEmpty()) {
                findings.add(Finding.ofPerson(FindingKind.ACCOUNT_MISSING, subject.workerId(), null));
            }
            identity.business(subject.soleProprietorId())
                    .filter(business -> !business.creditCode().reveal().checkDigitHolds())
                    .ifPresent(business ->
                            findings.add(Finding.ofPerson(FindingKind.CREDIT_CODE_DOUBTFUL, subject.workerId(), null)));
        }

        private DraftRow row(Income income, Map<ReportField, String> who) {
            Map<ReportField, String> cells = new EnumMap<>(who);
            cells.putAll(income.cells(platform));
            return new DraftRow(
                    ReportForm.INCOME,
                    income.subject(),
                    null,
                    null,
                    income.toReport(),
                    income.refunded(),
                    income.orders(),
                    cells);
        }

        private ReportSums sums() {
            Total total = pay.total(period.from(), period.to());
            return new ReportSums(
                    total.lines(),
                    total.gross(),
                    total.openLines(),
                    total.open(),
                    Money.sum(incomeRows.stream().map(DraftRow::gross).toList()),
                    Money.sum(incomeRows.stream().map(DraftRow::refunded).toList()),
                    Money.sum(incomes.stream().map(Income::exempt).toList()),
                    Money.sum(incomes.stream().map(Income::filedElsewhere).toList()),
                    incomeRows.stream().mapToLong(DraftRow::orders).sum(),
                    identityRows.size(),
                    incomeRows.size());
        }

        private List<Finding> ofReport(ReportSums sums) {
            List<Finding> found = new ArrayList<>();
            if (!ChinaTime.today(clock).isAfter(period.to())) {
                found.add(Finding.ofReport(FindingKind.PERIOD_NOT_OVER, null));
            }
            if (identityRows.isEmpty() && incomeRows.isEmpty()) {
                found.add(Finding.ofReport(FindingKind.NOTHING_TO_REPORT, null));
            }
            if (!sums.isTied()) {
                found.add(Finding.ofReport(FindingKind.NOT_TIED, sums.difference()));
            }
            if (sums.openLines() > 0) {
                found.add(Finding.ofReport(FindingKind.NOT_PAID_YET, sums.open()));
            }
            return found;
        }
    }
}
