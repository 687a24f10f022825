package io.siliu.bench.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All papers of a town: one of each kind a line, and the shapes that make matching hard, at stated rates. */
final class Archive {

    private static final int LONG_RUN = 21;
    private static final int LONGEST_RUN = 60;
    private static final long LEAST_SPLIT = 60_000;

    /** Of all lines, those in batches that one receipt goes over. */
    private static final double PAID_TOGETHER = 0.036;

    private final Town town;
    private final SplittableRandom random;
    private final Desk desk;
    private final Map<Integer, List<Job>> byFirm;
    private double paidTogetherOwed;

    Archive(Town town, long seed) {
        this.town = town;
        this.random = new SplittableRandom(seed ^ 0x5117);
        this.desk = new Desk(random, town);
        this.byFirm = town.jobs().stream()
                .collect(Collectors.groupingBy(job -> job.firm().id()));
    }

    List<TruePaper> papers() {
        town.stints().forEach(this::stint);
        batches().forEach(this::batch);
        nobody();
        return desk.papers();
    }

    private void stint(Town.Stint stint) {
        contracts(stint.jobs());
        for (Job job : stint.jobs()) {
            desk.acceptance(job, TruePaper.Shape.SINGLE);
            desk.slip(job, TruePaper.Shape.SINGLE);
        }
        if (stint.worker().isProprietor()) {
            invoices(stint.jobs());
        }
    }

    private void contracts(List<Job> jobs) {
        int length = random.nextInt(100) < 20 ? 30 : 400;
        LocalDate from = jobs.get(0).line().workTo().minusDays(1 + random.nextInt(20));
        int at = 0;
        while (at < jobs.size()) {
            LocalDate to = from.plusDays(length);
            List<Job> covered = new ArrayList<>();
            while (at < jobs.size() && !jobs.get(at).line().workTo().isAfter(to)) {
                covered.add(jobs.get(at++));
            }
            if (!covered.isEmpty()) {
                desk.contract(covered, from, to);
            }
            from = to.plusDays(1);
        }
    }

    private void invoices(List<Job> jobs) {
        int at = 0;
        while (at < jobs.size()) {
            int length = together(jobs.size() - at);
            if (length > 1) {
                List<Job> group = new ArrayList<>(jobs.subList(at, at + length));
                at += length;
                if (group.size() > 3 && random.nextInt(5) == 0) {
                    invoice(List.of(group.remove(1 + random.nextInt(group.size() - 2))));
                }
                invoice(group);
            } else {
                alone(jobs.get(at++));
            }
        }
    }

    /** Over how many of the lines that follow the next invoice goes. */
    private int together(int left) {
        if (left >= LONG_RUN && random.nextInt(1_000) < 8) {
            return Math.min(left, LONG_RUN + random.nextInt(LONGEST_RUN - LONG_RUN + 1));
        }
        boolean more = left >= 2 && random.nextInt(1_000) < (left >= 6 ? 11 : 17);
        return more ? Math.min(left, 2 + random.nextInt(LONG_RUN - 2)) : 1;
    }

    /** One line in a hundred is invoiced in two or three parts. */
    private void alone(Job job) {
        if (job.gross() <= LEAST_SPLIT || random.nextInt(100) > 0) {
            invoice(List.of(job));
            return;
        }
        int parts = 2 + random.nextInt(2);
        long left = job.gross();
        for (int part = 0; part < parts; part++) {
            long cents = part == parts - 1 ? left : left / (parts - part) / 10_000 * 10_000;
            LocalDate day = job.line().settledOn().plusDays(random.nextInt(30));
            desk.invoiceOf(List.of(job), cents, day, TruePaper.Shape.SPLIT_INVOICE);
            left -= cents;
        }
    }

    private void invoice(List<Job> jobs) {
        LocalDate day = jobs.get(jobs.size() - 1).line().settledOn().plusDays(random.nextInt(30));
        desk.invoice(jobs, 1, day, jobs.size() == 1 ? TruePaper.Shape.SINGLE : TruePaper.Shape.MANY_LINES);
        if (random.nextInt(100) < Noise.PERCENT_RED) {
            LocalDate red = day.plusDays(1 + random.nextInt(20));
            desk.invoice(jobs, -1, red, TruePaper.Shape.RED_LETTER);
            if (random.nextInt(100) < 70) {
                desk.invoice(jobs, 1, red.plusDays(random.nextInt(3)), TruePaper.Shape.ISSUED_AGAIN);
            }
        }
    }

    private Map<String, List<Job>> batches() {
        return town.jobs().stream()
                .collect(Collectors.groupingBy(job -> job.line().batchNumber(), TreeMap::new, Collectors.toList()));
    }

    private void batch(String number, List<Job> batch) {
        LocalDate settled = batch.get(0).line().settledOn();
        desk.batchInvoice(batch, settled.plusDays(random.nextInt(10)));
        List<Job> rest = new ArrayList<>(batch);
        if (isPaidTogether(batch.size())) {
            List<Job> together = new ArrayList<>(batch);
            if (random.nextInt(100) < 15) {
                together.remove(random.nextInt(together.size()));
            }
            rest.removeAll(together);
            desk.batchReceipt(together, settled.plusDays(desk.lag(80, 95)));
            together.forEach(job -> returned(job, settled.plusDays(1)));
        }
        for (Job job : rest) {
            LocalDate day = settled.plusDays(desk.lag(80, 95));
            if (job.net() > 40_000 && random.nextInt(1_000) < 22) {
                inParts(job, day);
            } else {
                desk.receipt(job, job.net(), day, TruePaper.Shape.SINGLE);
            }
            returned(job, day);
        }
    }

    /** Whether one receipt goes over a batch; they differ so much in size that chance alone would not keep the rate. */
    private boolean isPaidTogether(int lines) {
        paidTogetherOwed += PAID_TOGETHER * lines;
        if (lines < 4 || paidTogetherOwed < 0 || random.nextInt(4) > 0) {
            return false;
        }
        paidTogetherOwed -= lines;
        return true;
    }

    private void inParts(Job job, LocalDate day) {
        int parts = 2 + random.nextInt(3);
        long left = job.net();
        for (int part = 0; part < parts; part++) {
            long unit = random.nextInt(2) == 0 ? 10_000 : 100;
            long cents = part == parts - 1 ? left : Math.max(1, left / (parts - part) / unit * unit);
            desk.receipt(job, cents, day.plusDays(random.nextInt(3)), TruePaper.Shape.PART);
            left -= cents;
        }
    }

    private void returned(Job job, LocalDate paid) {
        if (random.nextInt(100) < Noise.PERCENT_RETURNED) {
            LocalDate day = paid.plusDays(1 + random.nextInt(3));
            desk.receipt(job, -job.net(), day, TruePaper.Shape.RETURN);
            if (random.nextInt(100) < 70) {
                desk.receipt(job, job.net(), day.plusDays(1 + random.nextInt(5)), TruePaper.Shape.PAID_AGAIN);
            }
        }
    }

    /**
     * Half are shadows of a real worker, enterprise and amount; the others mix three lines. Their references lead nowhere,
     * or, one in ten, to another line of the enterprise.
     */
    private void nobody() {
        int count = (int) (desk.papers().size() * Noise.OF_NOBODY);
        for (int i = 0; i < count; i++) {
            Job one = any();
            Job other = random.nextInt(2) == 0 ? one : any();
            Job job = town.stranger(i, one.firm(), other.worker(), one, random.nextInt(41) - 20, another(one));
            switch (random.nextInt(4)) {
                case 0 -> desk.acceptance(job, TruePaper.Shape.NOBODY);
                case 1 -> desk.slip(job, TruePaper.Shape.NOBODY);
                case 2 -> desk.receipt(job, job.net(), job.line().settledOn(), TruePaper.Shape.NOBODY);
                default ->
                    desk.invoice(
                            List.of(job),
                            1,
                            job.line().settledOn().plusDays(random.nextInt(30)),
                            TruePaper.Shape.NOBODY);
            }
        }
    }

    /** For one paper of nobody in ten: a line of the enterprise with other amounts, else the paper would be that line's. */
    private Job another(Job like) {
        List<Job> own = byFirm.get(like.firm().id());
        Job other = own.get(random.nextInt(own.size()));
        boolean same = other.gross() == like.gross() || other.net() == like.net();
        return same || random.nextInt(10) > 0 ? null : other;
    }

    private Job any() {
        return town.jobs().get(random.nextInt(town.jobs().size()));
    }
}
