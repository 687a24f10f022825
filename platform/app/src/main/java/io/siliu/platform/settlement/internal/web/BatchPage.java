package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.settlement.SettlementBatch;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One batch: what it costs, how far its four flows have come, its lines. */
@Controller
class BatchPage {

    private static final int PAGE = 50;

    private final VisibleBatches visible;
    private final BatchViews views;
    private final Enterprises enterprises;

    BatchPage(VisibleBatches visible, BatchViews views, Enterprises enterprises) {
        this.visible = visible;
        this.views = views;
        this.enterprises = enterprises;
    }

    /** @param from number of lines that pages before showed */
    @GetMapping("/batches/{id:\\d+}")
    String show(
            @PathVariable long id,
            @RequestParam(required = false) LineFilter show,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        SettlementBatch batch = visible.find(id);
        BatchView view = views.of(batch);
        List<BatchView.Line> wanted = view.lines().stream()
                .filter(show == null ? line -> true : show::admits)
                .toList();
        int start = Math.max(0, Math.min(from, wanted.size()));
        int end = Math.min(wanted.size(), start + PAGE);
        model.addAttribute("view", view);
        model.addAttribute("enterprise", enterprises.find(batch.enterpriseId()).orElseThrow());
        model.addAttribute("show", show);
        model.addAttribute("filters", LineFilter.values());
        model.addAttribute("flows", Flow.values());
        model.addAttribute("lines", wanted.subList(start, end));
        model.addAttribute("count", wanted.size());
        model.addAttribute("from", start);
        model.addAttribute("to", end);
        return "settlement/batch";
    }
}
