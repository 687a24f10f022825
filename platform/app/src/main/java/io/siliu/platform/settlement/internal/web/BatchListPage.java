package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.settlement.BatchCompleteness;
import io.siliu.platform.settlement.BatchCompleteness.Batch;
import io.siliu.platform.settlement.BatchCompleteness.Counts;
import io.siliu.platform.settlement.Payouts;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementDrafts;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.settlement.UnclearReturns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of batches, with the drafts that wait above it. */
@Controller
class BatchListPage {

    private static final int PAGE = 50;
    private static final int RETURNS = 100;
    private static final Counts NONE = new Counts(0, 0, 0, 0);

    private final VisibleBatches visible;
    private final SettlementLines lines;
    private final SettlementDrafts drafts;
    private final BatchCompleteness completeness;
    private final Payouts payouts;
    private final UnclearReturns returns;
    private final Access access;

    BatchListPage(
            VisibleBatches visible,
            SettlementLines lines,
            SettlementDrafts drafts,
            BatchCompleteness completeness,
            Payouts payouts,
            UnclearReturns returns,
            Access access) {
        this.visible = visible;
        this.lines = lines;
        this.drafts = drafts;
        this.completeness = completeness;
        this.payouts = payouts;
        this.returns = returns;
        this.access = access;
    }

    @GetMapping("/batches")
    String list(
            @RequestParam(required = false) Long enterprise, @RequestParam(required = false) Long before, Model model) {
        List<Enterprise> all = visible.enterprises();
        List<Enterprise> shown = enterprise == null
                ? all
                : all.stream().filter(each -> each.id() == enterprise).toList();
        if (shown.isEmpty() && enterprise != null) {
            throw Access.notFound("enterprise");
        }
        visible.lookedThrough(enterprise, before);
        List<SettlementBatch> found =
                lines.newest(shown.stream().map(Enterprise::id).toList(), before, PAGE + 1);
        List<SettlementBatch> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("enterprises", all);
        model.addAttribute("enterprise", enterprise);
        model.addAttribute("before", before);
        model.addAttribute("rows", rows(page, all));
        model.addAttribute("next", found.size() > PAGE ? page.get(PAGE - 1).id() : null);
        model.addAttribute("drafts", drafts.waiting());
        // For whoever may ask the bank; they may belong to no enterprise.
        boolean shows = before == null && access.current().may(Permission.RELEASE_PAYOUTS);
        model.addAttribute("returns", shows ? returns.open(RETURNS) : List.of());
        model.addAttribute("answered", shows ? returns.answered(RETURNS) : List.of());
        return "settlement/batches";
    }

    private List<Row> rows(List<SettlementBatch> batches, List<Enterprise> all) {
        Map<Batch, Counts> counts = completeness.ofBatches(
                batches.stream().map(BatchListPage::numbered).toList());
        Set<Long> ordered =
                payouts.ordered(batches.stream().map(SettlementBatch::id).toList());
        Map<Long, String> names = new HashMap<>();
        all.forEach(each -> names.put(each.id(), each.name()));
        return batches.stream()
                .map(batch -> new Row(
                        batch,
                        names.get(batch.enterpriseId()),
                        counts.getOrDefault(numbered(batch), NONE),
                        ordered.contains(batch.id())))
                .toList();
    }

    private static Batch numbered(SettlementBatch batch) {
        return new Batch(batch.enterpriseId(), batch.batchNumber());
    }

    /**
     * One batch in the list.
     *
     * @param ordered whether the platform ordered its payments; otherwise nothing leaves the account by it
     */
    record Row(SettlementBatch batch, String enterprise, Counts counts, boolean ordered) {

        public boolean isComplete() {
            return counts.complete() == batch.lines();
        }
    }
}
