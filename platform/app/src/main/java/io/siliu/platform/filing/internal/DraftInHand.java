package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.FindingKind;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportPeriod;
import io.siliu.platform.filing.ReportSums;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.settlement.PaidInPeriod.Part;
import io.siliu.platform.settlement.PaidInPeriod.Total;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One draft in the making, person by person. */
final class DraftInHand {

    private static final Comparator<DraftRow.Subject> ORDER = Comparator.comparingLong(DraftRow.Subject::workerId)
            .thenComparing(DraftRow.Subject::soleProprietorId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ReportPeriod period;
    private final Map<DraftRow.Subject, List<Part>> paid;
    private final Total total;
    private final Known known;
    private final DraftedIdentities identities;
    private final DraftRules rules;
    private final List<DraftRow> identityRows = new ArrayList<>();
    private final List<DraftRow> incomeRows = new ArrayList<>();
    private final List<DraftRow> withheldRows = new ArrayList<>();
    private final List<Income> incomes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Money heldBack = Money.ZERO;

    DraftInHand(
            ReportPeriod period,
            Map<DraftRow.Subject, List<Part>> paid,
            Total total,
            Known known,
            DraftedIdentities identities,
            DraftRules rules) {
        this.period = period;
        this.paid = paid;
        this.total = total;
        this.known = known;
        this.identities = identities;
        this.rules = rules;
    }

    Drafted done(LocalDate today, ReportMapper.Basis basis) {
        paid.keySet().stream().sorted(ORDER).forEach(this::person);
        identityRows.addAll(identities.ended(paid.keySet()));
        identityRows.sort(Comparator.comparing(DraftRow::subject, ORDER));
        ReportSums sums = sums();
        identities
                .keptBack()
                .forEach(each -> findings.add(Finding.ofPerson(FindingKind.REPORTED_LATER, each.workerId(), null)));
        findings.addAll(0, ofReport(sums, today));
        return new Drafted(
                Stream.of(identityRows, incomeRows, withheldRows)
                        .flatMap(List::stream)
                        .toList(),
                findings,
                sums,
                basis);
    }

    private void person(DraftRow.Subject subject) {
        Income income = Income.of(subject, paid.get(subject), rules.filed(), rules.exemptWork());
        Optional<PartyIdentity> identity = known.identity(subject.workerId());
        Optional<Map<ReportField, String>> who =
                identity.flatMap(each -> IdentityCells.who(subject, each, rules.certificates()));
        Optional<FindingKind> waits = who.isEmpty()
                ? Optional.of(whyNobody(subject.workerId()))
                : unknownCertificate(subject, identity.orElseThrow());
        if (waits.isPresent()) {
            findings.add(Finding.ofPerson(waits.get(), subject.workerId(), income.all()));
            heldBack = heldBack.plus(income.all());
            return;
        }
        doubts(subject, identity.orElseThrow());
        if (income.unknownWork().isPositive()) {
            findings.add(Finding.ofPerson(FindingKind.WORK_KIND_UNKNOWN, subject.workerId(), income.unknownWork()));
        }
        incomes.add(income);
        identities
                .paid(identity.orElseThrow(), who.get(), income, rules.withheldReason())
                .ifPresent(identityRows::add);
        if (income.belongsInForm()) {
            incomeRows.add(row(income, who.get()));
        }
        if (income.filedElsewhere().isPositive()) {
            withheldRows.add(withheld(income, who.get()));
        }
    }

    private FindingKind whyNobody(long workerId) {
        return known.wrongNumber(workerId)
                .map(field -> switch (field) {
                    case ID_NUMBER -> FindingKind.ID_NUMBER_WRONG;
                    case BANK_CARD -> FindingKind.CARD_NUMBER_WRONG;
                    case CREDIT_CODE -> FindingKind.CREDIT_CODE_WRONG;
                })
                .orElse(FindingKind.IDENTITY_MISSING);
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

    /** A kind whose code nobody has read is never sent as another one, so its holder waits. */
    private Optional<FindingKind> unknownCertificate(DraftRow.Subject subject, PartyIdentity identity) {
        boolean known = subject.isLicensed()
                || rules.certificates().of(identity.idNumber().reveal().value()).isKnown();
        return known ? Optional.empty() : Optional.of(FindingKind.CERTIFICATE_KIND_UNKNOWN);
    }

    private DraftRow row(Income income, Map<ReportField, String> who) {
        Map<ReportField, String> cells = new EnumMap<>(who);
        cells.putAll(income.cells(rules.platform()));
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

    private static DraftRow withheld(Income income, Map<ReportField, String> who) {
        Map<ReportField, String> cells = new EnumMap<>(who);
        cells.putAll(income.filedCells());
        return new DraftRow(
                ReportForm.WITHHELD, income.subject(), null, null, income.filedElsewhere(), Money.ZERO, 0, cells);
    }

    private ReportSums sums() {
        return new ReportSums(
                total.lines(),
                total.gross(),
                total.openLines(),
                total.open(),
                Money.sum(incomeRows.stream().map(DraftRow::gross).toList()),
                Money.sum(incomeRows.stream().map(DraftRow::refunded).toList()),
                Money.sum(incomes.stream().map(Income::exempt).toList()),
                Money.sum(incomes.stream().map(Income::filedElsewhere).toList()),
                heldBack,
                incomeRows.stream().mapToLong(DraftRow::orders).sum(),
                identityRows.size(),
                incomeRows.size());
    }

    private List<Finding> ofReport(ReportSums sums, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (!today.isAfter(period.to())) {
            found.add(Finding.ofReport(FindingKind.PERIOD_NOT_OVER, null));
        }
        if (identityRows.isEmpty() && incomeRows.isEmpty()) {
            found.add(Finding.ofReport(FindingKind.NOTHING_TO_REPORT, null));
        }
        if (!sums.isTied()) {
            found.add(Finding.ofReport(FindingKind.NOT_TIED, sums.difference()));
        }
        if (rules.waiting() != null) {
            found.add(Finding.ofReport(FindingKind.WITHHOLDING_WAITS, rules.waiting()));
        }
        if (sums.openLines() > 0) {
            found.add(Finding.ofReport(FindingKind.NOT_PAID_YET, sums.open()));
        }
        return found;
    }
}
