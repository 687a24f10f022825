package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.LinePapers.Placed;
import io.siliu.platform.settlement.PaidLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An invoice of a worker's business: as the register of the tax bureau tells of it, or else as a paper that was placed.
 *
 * @param id of the paper or of the row that told of it
 * @param businessId that sold
 * @param enterpriseId that it is for; null where that is none on the platform
 * @param day null where a paper does not say it
 * @param total with tax; below zero for a red letter of the register
 * @param filed false where the seller filed nothing for the period
 * @param told the row that told of it; null for a paper
 */
record Bill(
        long id,
        Long businessId,
        Long enterpriseId,
        LocalDate day,
        Money total,
        boolean redLetter,
        boolean filed,
        Heard told) {

    /** Days after the settlement within which a record is sealed; what is issued later it cannot know. */
    private static final int SEALED_WITHIN = 30;

    /** Of the subject's worker, over all businesses. The register, once it told of any, is complete; papers come as they come. */
    static List<Bill> of(Subject subject, Known known) {
        List<Heard> register = known.outside().ofWorker(subject.workerId(), SaidKind.INVOICE);
        return register.isEmpty() ? papers(subject, known) : told(register, subject);
    }

    private static List<Bill> told(List<Heard> register, Subject subject) {
        LocalDate end = subject.settledOn().plusDays(SEALED_WITHIN);
        return once(register).stream()
                .filter(row -> row.day().isBefore(end))
                .map(row -> new Bill(
                        row.id(),
                        row.businessId(),
                        row.enterpriseId(),
                        row.day(),
                        row.amount(),
                        Objects.equals(row.figure(), 1),
                        row.is("filed").orElse(true),
                        row))
                .toList();
    }

    /**
     * A number is issued once: whatever is told of it later is the same invoice, in newer words where it names the same moment.
     * That a number is used again is for V03; counted twice, it would be work invoiced that nobody accepted.
     */
    private static Collection<Heard> once(List<Heard> register) {
        Map<Issued, Heard> numbers = new LinkedHashMap<>();
        register.forEach(row -> numbers.merge(
                new Issued(row.businessId(), row.other(), row.figure()),
                row,
                (one, other) -> other.at().equals(one.at()) ? other : one));
        return numbers.values();
    }

    /** What makes an invoice one: its seller, the keyed code of its number, and whether it is a red letter. */
    private record Issued(Long businessId, String number, Integer redLetter) {}

    private static List<Bill> papers(Subject subject, Known known) {
        Map<Long, Bill> bills = new TreeMap<>();
        for (PaidLine line : known.paidTo(subject)) {
            for (Placed paper : ofLine(line, known)) {
                bills.computeIfAbsent(paper.paperId(), id -> of(paper, line));
            }
        }
        return new ArrayList<>(bills.values());
    }

    private static Bill of(Placed paper, PaidLine line) {
        return new Bill(
                paper.paperId(),
                line.soleProprietorId(),
                line.enterpriseId(),
                paper.day(),
                paper.total(),
                false,
                true,
                null);
    }

    /** Whether it is a red letter of a later month than that of the invoice that it takes back. */
    boolean isRedAfterMonth() {
        return redLetter
                && told.date("reversesIssuedOn")
                        .filter(issued -> YearMonth.from(issued).isBefore(YearMonth.from(day)))
                        .isPresent();
    }

    /** Papers that the business of the line sold by. */
    static List<Placed> ofLine(PaidLine line, Known known) {
        List<Placed> sold = new ArrayList<>();
        for (Placed paper : known.papers().getOrDefault(line.lineId(), List.of())) {
            if (paper.kind() == EvidenceKind.INVOICE
                    && paper.from() == PartyRole.SOLE_PROPRIETOR
                    && paper.total() != null) {
                sold.add(paper);
            }
        }
        return sold;
    }

    static Money sum(Collection<Bill> bills) {
        return Money.sum(bills.stream().map(Bill::total).toList());
    }

    static List<String> ids(Collection<Bill> bills) {
        return Evidence.of(bills.stream().map(Bill::id).toList());
    }
}
