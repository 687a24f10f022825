package io.siliu.platform.fourflow.internal.solving;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.PartyRole;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Lines and papers of an invented enterprise, with readable marks in the place of keyed digests. */
final class BlockFixtures {

    static final LocalDate SETTLED = LocalDate.of(2026, 9, 14);
    static final Windows WINDOWS = new Windows(Period.ofDays(8), Period.ofDays(31));
    static final PartyMarks ENTERPRISE =
            new PartyMarks(Set.of("firm"), Set.of(), Set.of("firm-code"), Set.of(), Set.of());
    static final PartyMarks PLATFORM =
            new PartyMarks(Set.of("platform"), Set.of(), Set.of("platform-code"), Set.of(), Set.of());

    private BlockFixtures() {}

    static String task(int sequence) {
        return TaskNumber.mint(YearMonth.of(2026, 9), sequence).value();
    }

    static PartyMarks worker(int worker) {
        return new PartyMarks(
                Set.of("name" + worker),
                Set.of("mask" + worker),
                Set.of("code" + worker),
                Set.of("card" + worker),
                Set.of(new AccountMask("990000", "%04d".formatted(worker))));
    }

    static PartyRead read(int worker) {
        return new PartyRead("name" + worker, null, null, "card" + worker, null);
    }

    static PartyRead seller(int worker) {
        return new PartyRead("name" + worker, null, "code" + worker, null, null);
    }

    static PartyRead firm() {
        return new PartyRead("firm", null, "firm-code", null, null);
    }

    static PartyRead platform() {
        return new PartyRead("platform", null, "platform-code", null, null);
    }

    /** A subcontract line to a sole proprietor: own invoice to the platform, platform's invoice over the batch. */
    static Line line(int id, int worker, long cents) {
        PartyMarks marks = worker(worker);
        PartyRole self = PartyRole.SOLE_PROPRIETOR;
        return new Line(
                id,
                "PC-1#%06d".formatted(id),
                task(id),
                "PC-1",
                1,
                "agreement-1",
                worker,
                SETTLED,
                SETTLED.minusDays(7),
                SETTLED.minusDays(1),
                List.of(
                        step(EvidenceKind.ACCEPTANCE, PartyRole.ENTERPRISE, self, cents, ENTERPRISE, marks),
                        new Step(
                                EvidenceKind.MASTER_AGREEMENT,
                                PartyRole.ENTERPRISE,
                                PartyRole.PLATFORM,
                                EvidenceScope.AGREEMENT,
                                true,
                                null,
                                0,
                                false,
                                ENTERPRISE,
                                PLATFORM),
                        step(EvidenceKind.CONTRACTING_AGREEMENT, PartyRole.PLATFORM, self, null, PLATFORM, marks),
                        step(EvidenceKind.BANK_RECEIPT, PartyRole.ENTERPRISE, self, cents, ENTERPRISE, marks),
                        step(EvidenceKind.PAYMENT_SLIP, PartyRole.ENTERPRISE, self, cents, ENTERPRISE, marks),
                        new Step(
                                EvidenceKind.INVOICE,
                                PartyRole.PLATFORM,
                                PartyRole.ENTERPRISE,
                                EvidenceScope.BATCH,
                                true,
                                cents,
                                cents / 20,
                                true,
                                PLATFORM,
                                ENTERPRISE),
                        step(EvidenceKind.INVOICE, self, PartyRole.PLATFORM, cents, marks, PLATFORM)));
    }

    /** An agency line, whose platform invoice shows the fee alone. */
    static Line agencyLine(int id, int worker, long cents) {
        Line line = line(id, worker, cents);
        Step fee = new Step(
                EvidenceKind.INVOICE,
                PartyRole.PLATFORM,
                PartyRole.ENTERPRISE,
                EvidenceScope.BATCH,
                true,
                cents / 20,
                0,
                true,
                PLATFORM,
                ENTERPRISE);
        return new Line(
                id,
                line.key(),
                line.taskNumber(),
                line.batchNumber(),
                line.agreement(),
                line.agreementNumber(),
                worker,
                line.settledOn(),
                line.workFrom(),
                line.workTo(),
                List.of(fee));
    }

    private static Step step(
            EvidenceKind kind, PartyRole from, PartyRole to, Long cents, PartyMarks fromMarks, PartyMarks toMarks) {
        return new Step(kind, from, to, EvidenceScope.LINE, true, cents, 0, false, fromMarks, toMarks);
    }

    static PaperMaker receipt(long id) {
        return new PaperMaker(id, PaperKind.BANK_RECEIPT).from(firm()).on(SETTLED);
    }

    static PaperMaker slip(long id) {
        return new PaperMaker(id, PaperKind.PAYMENT_SLIP).on(SETTLED);
    }

    static PaperMaker invoice(long id) {
        return new PaperMaker(id, PaperKind.INVOICE).on(SETTLED.plusDays(3));
    }

    static PaperMaker acceptance(long id) {
        return new PaperMaker(id, PaperKind.ACCEPTANCE_RECEIPT).on(SETTLED.minusDays(1));
    }

    static PaperMaker contract(long id) {
        return new PaperMaker(id, PaperKind.CONTRACT).on(SETTLED.minusDays(30));
    }

    /** A paper in the making. */
    record PaperMaker(
            long id,
            PaperKind kind,
            String digest,
            int rank,
            List<String> tasks,
            String batch,
            String number,
            PartyRead from,
            PartyRead to,
            Long cents,
            LocalDate day,
            LocalDate dayTo,
            String reverses,
            Particulars particulars,
            boolean isVoid) {

        PaperMaker(long id, PaperKind kind) {
            this(
                    id,
                    kind,
                    "digest-%04d".formatted(id),
                    2,
                    List.of(),
                    null,
                    null,
                    PartyRead.NOTHING,
                    PartyRead.NOTHING,
                    null,
                    null,
                    null,
                    null,
                    Particulars.NONE,
                    false);
        }

        PaperMaker reverses(String other) {
            return new PaperMaker(
                    id,
                    kind,
                    digest,
                    rank,
                    tasks,
                    batch,
                    number,
                    from,
                    to,
                    cents,
                    day,
                    dayTo,
                    other,
                    particulars,
                    isVoid);
        }

        /** What else stands on it, as {@code minute=10:24}. */
        PaperMaker saying(String written) {
            return new PaperMaker(
                    id,
                    kind,
                    digest,
                    rank,
                    tasks,
                    batch,
                    number,
                    from,
                    to,
                    cents,
                    day,
                    dayTo,
                    reverses,
                    Particulars.read(written),
                    isVoid);
        }

        /** The tax bureau calls it void. */
        PaperMaker voided() {
            return new PaperMaker(
                    id,
                    kind,
                    digest,
                    rank,
                    tasks,
                    batch,
                    number,
                    from,
                    to,
                    cents,
                    day,
                    dayTo,
                    reverses,
                    particulars,
                    true);
        }

        PaperMaker task(String... numbers) {
            return with(rank, List.of(numbers), batch, number, from, to, cents, day, dayTo);
        }

        PaperMaker batch(String value) {
            return with(rank, tasks, value, number, from, to, cents, day, dayTo);
        }

        PaperMaker number(String value) {
            return with(rank, tasks, batch, value, from, to, cents, day, dayTo);
        }

        PaperMaker from(PartyRead value) {
            return with(rank, tasks, batch, number, value, to, cents, day, dayTo);
        }

        PaperMaker to(PartyRead value) {
            return with(rank, tasks, batch, number, from, value, cents, day, dayTo);
        }

        PaperMaker cents(long value) {
            return with(rank, tasks, batch, number, from, to, value, day, dayTo);
        }

        PaperMaker on(LocalDate value) {
            return with(rank, tasks, batch, number, from, to, cents, value, dayTo);
        }

        PaperMaker until(LocalDate value) {
            return with(rank, tasks, batch, number, from, to, cents, day, value);
        }

        PaperMaker rank(int value) {
            return with(value, tasks, batch, number, from, to, cents, day, dayTo);
        }

        private PaperMaker with(
                int newRank,
                List<String> newTasks,
                String newBatch,
                String newNumber,
                PartyRead newFrom,
                PartyRead newTo,
                Long newCents,
                LocalDate newDay,
                LocalDate newDayTo) {
            return new PaperMaker(
                    id,
                    kind,
                    digest,
                    newRank,
                    newTasks,
                    newBatch,
                    newNumber,
                    newFrom,
                    newTo,
                    newCents,
                    newDay,
                    newDayTo,
                    reverses,
                    particulars,
                    isVoid);
        }

        Paper made() {
            return new Paper(
                    id,
                    digest,
                    kind,
                    rank,
                    tasks,
                    batch,
                    number,
                    from,
                    to,
                    cents,
                    day,
                    dayTo,
                    reverses,
                    particulars,
                    isVoid);
        }
    }
}
