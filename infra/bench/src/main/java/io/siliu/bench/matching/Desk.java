package io.siliu.bench.matching;

import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import io.siliu.platform.fourflow.internal.solving.PartyRead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Draws single papers as they come from reading. Ids follow no order; digests are drawn from the seed. */
final class Desk {

    private final SplittableRandom random;
    private final Noise noise;
    private final List<String> names;
    private final List<String> firmNames;
    private final List<TruePaper> papers = new ArrayList<>();
    private long numbers;

    Desk(SplittableRandom random, Town town) {
        this.random = random;
        this.noise = new Noise(random);
        this.names = town.workers().stream().map(Somebody::name).toList();
        this.firmNames = town.firms().stream().map(Firm::name).toList();
    }

    List<TruePaper> papers() {
        return papers;
    }

    /** What a paper of one kind shows; amounts and days as they stand on the paper, not yet misread. */
    record Draft(
            PaperKind kind,
            List<Job> jobs,
            PartyRead from,
            PartyRead to,
            List<String> tasks,
            String batch,
            Long cents,
            LocalDate day,
            LocalDate dayTo,
            TruePaper.Shape shape) {

        /** What of the paper belongs to a job, in cents. */
        long share(Job job) {
            boolean contract = kind == PaperKind.CONTRACT;
            if (contract || jobs.size() == 1) {
                return contract ? 0 : cents;
            }
            if (kind == PaperKind.BANK_RECEIPT) {
                return job.net();
            }
            boolean fee = shape == TruePaper.Shape.BATCH_INVOICE && job.firm().agency();
            return Long.signum(cents) * (fee ? job.fee() : job.gross());
        }
    }

    void acceptance(Job job, TruePaper.Shape shape) {
        LocalDate day = job.line().workTo().plusDays(lag(70, 90));
        put(new Draft(
                PaperKind.ACCEPTANCE_RECEIPT,
                List.of(job),
                PartyRead.NOTHING,
                PartyRead.NOTHING,
                tasks(List.of(job)),
                null,
                job.gross(),
                day,
                null,
                shape));
    }

    void slip(Job job, TruePaper.Shape shape) {
        Somebody worker = job.worker();
        boolean masked = random.nextInt(2) == 0;
        PartyRead payee = new PartyRead(
                masked ? null : noise.name(worker.name(), names),
                masked ? worker.nameMask() : null,
                null,
                null,
                worker.masked(noise));
        put(new Draft(
                PaperKind.PAYMENT_SLIP,
                List.of(job),
                PartyRead.NOTHING,
                payee,
                tasks(List.of(job)),
                null,
                job.net(),
                job.line().settledOn(),
                null,
                shape));
    }

    /** @param cents below 0 for a return */
    void receipt(Job job, long cents, LocalDate day, TruePaper.Shape shape) {
        put(new Draft(
                PaperKind.BANK_RECEIPT,
                List.of(job),
                payer(job.firm()),
                payee(job.worker()),
                tasks(List.of(job)),
                null,
                cents,
                day,
                null,
                shape));
    }

    void batchReceipt(List<Job> jobs, LocalDate day) {
        long sum = jobs.stream().mapToLong(Job::net).sum();
        put(new Draft(
                PaperKind.BANK_RECEIPT,
                jobs,
                payer(jobs.get(0).firm()),
                new PartyRead("批量代发", null, null, null, null),
                List.of(),
                batch(jobs),
                sum,
                day,
                null,
                TruePaper.Shape.BATCH_RECEIPT));
    }

    void invoice(List<Job> jobs, int sign, LocalDate day, TruePaper.Shape shape) {
        invoiceOf(jobs, sign * jobs.stream().mapToLong(Job::gross).sum(), day, shape);
    }

    /** @param cents below 0 for a red letter */
    void invoiceOf(List<Job> jobs, long cents, LocalDate day, TruePaper.Shape shape) {
        Job first = jobs.get(0);
        Firm buyer = first.firm().agency() ? first.firm() : Firm.PLATFORM;
        List<Job> named = jobs.size() > 1 && random.nextInt(2) == 0 ? List.of(first) : jobs;
        put(new Draft(
                PaperKind.INVOICE,
                jobs,
                party(first.worker()),
                new PartyRead(noise.name(buyer.name(), firmNames), null, noise.checked(buyer.code()), null, null),
                tasks(named),
                null,
                cents,
                day,
                null,
                shape));
    }

    void batchInvoice(List<Job> jobs, LocalDate day) {
        Firm firm = jobs.get(0).firm();
        long fee = jobs.stream().mapToLong(Job::fee).sum();
        long gross = jobs.stream().mapToLong(Job::gross).sum();
        put(new Draft(
                PaperKind.INVOICE,
                jobs,
                new PartyRead(Firm.PLATFORM.name(), null, noise.checked(Firm.PLATFORM.code()), null, null),
                new PartyRead(noise.name(firm.name(), firmNames), null, noise.checked(firm.code()), null, null),
                List.of(),
                batch(jobs),
                firm.agency() ? fee : gross + fee,
                day,
                null,
                TruePaper.Shape.BATCH_INVOICE));
    }

    void contract(List<Job> jobs, LocalDate from, LocalDate to) {
        Job first = jobs.get(0);
        Firm client = first.firm().agency() ? first.firm() : Firm.PLATFORM;
        put(new Draft(
                PaperKind.CONTRACT,
                jobs,
                new PartyRead(noise.name(client.name(), firmNames), null, noise.checked(client.code()), null, null),
                party(first.worker()),
                tasks(jobs),
                null,
                null,
                from,
                to,
                TruePaper.Shape.SINGLE));
    }

    /** Days after the event: 0, 1 or 2, by percentages. */
    int lag(int none, int one) {
        int drawn = random.nextInt(100);
        return drawn < none ? 0 : drawn < one ? 1 : 2 + random.nextInt(2);
    }

    private PartyRead payer(Firm firm) {
        return new PartyRead(noise.name(firm.name(), firmNames), null, null, null, null);
    }

    private PartyRead payee(Somebody worker) {
        String name = noise.name(worker.name(), names);
        return random.nextInt(100) < 60
                ? new PartyRead(name, null, null, noise.checked(worker.card()), null)
                : new PartyRead(name, null, null, null, worker.masked(noise));
    }

    private PartyRead party(Somebody worker) {
        return new PartyRead(
                noise.name(worker.partyName(), names), null, noise.checked(worker.partyCode()), null, null);
    }

    private String batch(List<Job> jobs) {
        return noise.hasReference() ? noise.unchecked(jobs.get(0).line().batchNumber()) : null;
    }

    private List<String> tasks(List<Job> jobs) {
        if (!noise.hasReference()) {
            return List.of();
        }
        return jobs.stream()
                .map(job -> noise.checked(job.line().taskNumber()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private void put(Draft draft) {
        boolean nobody = draft.shape() == TruePaper.Shape.NOBODY;
        if (!nobody && random.nextDouble() < Noise.PAPER_MISSING) {
            return;
        }
        Map<Long, Long> shares = nobody
                ? Map.of()
                : draft.jobs().stream()
                        .collect(Collectors.toMap(job -> job.line().id(), draft::share));
        Long cents = draft.cents() == null ? null : Long.signum(draft.cents()) * noise.cents(Math.abs(draft.cents()));
        boolean numbered = draft.kind() != PaperKind.PAYMENT_SLIP && draft.kind() != PaperKind.ACCEPTANCE_RECEIPT;
        Paper paper = new Paper(
                papers.size(),
                String.format(Locale.ROOT, "%016x%08d", random.nextLong(), papers.size()),
                draft.kind(),
                2,
                draft.tasks(),
                draft.batch(),
                numbered ? noise.unchecked(String.format(Locale.ROOT, "N%08d", numbers++)) : null,
                draft.from(),
                draft.to(),
                cents,
                noise.day(draft.day()),
                draft.dayTo());
        papers.add(new TruePaper(draft.jobs().get(0).firm().id(), paper, shares, draft.shape()));
    }
}
