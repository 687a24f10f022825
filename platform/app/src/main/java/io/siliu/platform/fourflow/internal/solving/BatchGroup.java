package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one paper over a batch can cover: shares of its lines, of one agreement and one step.
 *
 * @param total what such a paper comes to, in cents, with the platform's fee where it shows one
 * @param allowance by how many cents it may differ, because the fee is rounded on each line
 */
record BatchGroup(List<Share> shares, long total, long allowance) {

    record Share(Line line, Step step) {

        long shown() {
            return step.cents() + step.extraCents();
        }
    }

    static BatchGroup of(List<Share> shares) {
        return new BatchGroup(
                List.copyOf(shares), shares.stream().mapToLong(Share::shown).sum(), allowance(shares));
    }

    /** Those that a paper can cover: of an invoice one by agreement and step, of others one with all that is still open. */
    static List<BatchGroup> of(Board board, Instrument paper, List<Line> lines) {
        Map<String, List<Share>> groups = new TreeMap<>();
        for (Line line : lines) {
            for (Step step : line.provedBy(paper.kind())) {
                if (coversBatch(paper, step) && !(step.scope() == EvidenceScope.LINE && board.isFilled(line, step))) {
                    groups.computeIfAbsent(key(line, step), key -> new ArrayList<>())
                            .add(new Share(line, step));
                }
            }
        }
        if (paper.kind() != PaperKind.INVOICE) {
            return List.of(of(groups.values().stream().flatMap(List::stream).toList()));
        }
        return groups.values().stream().map(BatchGroup::of).toList();
    }

    /** What platforms' invoices may cover of many batches: one by batch, agreement and step. */
    static List<BatchGroup> ofInvoices(List<Line> lines) {
        Map<String, List<Share>> groups = new TreeMap<>();
        for (Line line : lines) {
            for (Step step : line.provedBy(PaperKind.INVOICE)) {
                if (step.scope() == EvidenceScope.BATCH && step.cents() != null) {
                    groups.computeIfAbsent(line.batchNumber() + "/" + key(line, step), key -> new ArrayList<>())
                            .add(new Share(line, step));
                }
            }
        }
        return groups.values().stream().map(BatchGroup::of).toList();
    }

    private static String key(Line line, Step step) {
        return line.agreementNumber() + "/" + step.from() + "/" + step.to() + "/" + (step.extraCents() > 0);
    }

    private static boolean coversBatch(Instrument paper, Step step) {
        if (step.cents() == null) {
            return false;
        }
        return paper.kind() != PaperKind.INVOICE || step.scope() == EvidenceScope.BATCH;
    }

    /** Half a cent for each line whose fee the paper shows, rounded up; nothing where it shows no fee. */
    private static long allowance(List<Share> group) {
        boolean fee = group.stream().anyMatch(share -> share.step().showsFee());
        return fee ? (group.size() + 1) / 2 : 0;
    }

    boolean comesTo(long cents) {
        return lacks(cents) <= allowance;
    }

    /** How far a total is from that of this group, in cents. */
    long lacks(long cents) {
        return Math.abs(total - cents);
    }

    List<Line> lines() {
        return shares.stream().map(Share::line).toList();
    }

    /**
     * The lines without the one or two whose shares are what a paper lacks, where there is one such way; more ways are chance.
     * Nothing where the paper does not lack that.
     */
    List<Line> withoutHeldBack(long cents) {
        long lacking = total - cents;
        if (lacking <= 0) {
            return List.of();
        }
        List<List<Integer>> ways =
                HeldBack.of(shares.stream().mapToLong(Share::shown).toArray(), lacking, Math.min(2, shares.size() - 1));
        if (ways.size() != 1) {
            return List.of();
        }
        List<Line> rest = new ArrayList<>(lines());
        ways.get(0).stream().map(this.shares::get).map(Share::line).forEach(rest::remove);
        return rest;
    }
}
