package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.settlement.Confirmation;
import io.siliu.platform.settlement.InvoiceRequests;
import io.siliu.platform.settlement.InvoiceReview;
import io.siliu.platform.settlement.Payouts;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementError;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One batch: what it costs, how far its four flows have come, its lines. */
@Controller
class BatchPage {

    private static final int PAGE = 50;

    private final VisibleBatches visible;
    private final BatchViews views;
    private final Payouts payouts;
    private final InvoiceRequests invoices;
    private final Enterprises enterprises;

    BatchPage(
            VisibleBatches visible,
            BatchViews views,
            Payouts payouts,
            InvoiceRequests invoices,
            Enterprises enterprises) {
        this.visible = visible;
        this.views = views;
        this.payouts = payouts;
        this.invoices = invoices;
        this.enterprises = enterprises;
    }

    @ModelAttribute(DraftPages.SAID)
    String said(@RequestParam(name = DraftPages.SAID, required = false) Confirmation.Kind said) {
        return said == null ? null : said.name();
    }

    /** @param from number of lines that pages before showed */
    @GetMapping("/batches/{id:\\d+}")
    String show(
            @PathVariable long id,
            @RequestParam(required = false) LineFilter show,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        fill(visible.find(id), show, from, model);
        return "settlement/batch";
    }

    /** Called every two seconds by the page while something is still happening. */
    @GetMapping("/batches/{id:\\d+}/live")
    String live(
            @PathVariable long id,
            @RequestParam(required = false) LineFilter show,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        fill(visible.again(id), show, from, model);
        return "settlement/batch :: live";
    }

    /** The platform's risk desk lets a held payment go, as it stood on the page. */
    @PostMapping("/batches/{id:\\d+}/lines/{line:\\d+}/release")
    String release(
            @PathVariable long id,
            @PathVariable long line,
            @RequestParam(required = false) Instant seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        SettlementBatch batch = visible.find(id);
        try {
            payouts.release(batch.enterpriseId(), batch.id(), line, seen, reason);
            next.addFlashAttribute("released", true);
        } catch (PlatformException refused) {
            if (!(refused.code() instanceof SettlementError)) {
                throw refused;
            }
            next.addFlashAttribute("releaseError", refused.code().name());
        }
        return "redirect:/batches/" + id + "?show=HELD";
    }

    /** The platform's risk desk decides that a line is not paid that is not with the bank, or that it refused or gave back. */
    @PostMapping("/batches/{id:\\d+}/lines/{line:\\d+}/drop")
    String drop(
            @PathVariable long id,
            @PathVariable long line,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        SettlementBatch batch = visible.find(id);
        try {
            payouts.drop(batch.enterpriseId(), batch.id(), line, reason);
            next.addFlashAttribute("dropped", true);
        } catch (PlatformException refused) {
            if (!(refused.code() instanceof SettlementError)) {
                throw refused;
            }
            next.addFlashAttribute("releaseError", refused.code().name());
        }
        return "redirect:/batches/" + id;
    }

    /** The platform's risk desk orders a line to be paid again that the bank refused or gave back. */
    @PostMapping("/batches/{id:\\d+}/lines/{line:\\d+}/pay-again")
    String payAgain(
            @PathVariable long id,
            @PathVariable long line,
            @RequestParam long refused,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        SettlementBatch batch = visible.find(id);
        try {
            payouts.payAgain(batch.enterpriseId(), batch.id(), line, refused, reason);
            next.addFlashAttribute("again", true);
        } catch (PlatformException not) {
            if (!(not.code() instanceof SettlementError)) {
                throw not;
            }
            next.addFlashAttribute("releaseError", not.code().name());
        }
        return "redirect:/batches/" + id;
    }

    /** The platform's risk desk says what becomes of an invoice whose money came back. */
    @PostMapping("/batches/{id:\\d+}/invoice-reviews/{review:\\d+}")
    String decide(
            @PathVariable long id,
            @PathVariable long review,
            @RequestParam InvoiceReview.Decision decision,
            @RequestParam(defaultValue = "") String redLetterNumber,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        SettlementBatch batch = visible.find(id);
        try {
            invoices.decide(batch.enterpriseId(), batch.id(), review, decision, redLetterNumber, reason);
            next.addFlashAttribute("decided", true);
        } catch (PlatformException not) {
            if (!(not.code() instanceof SettlementError)) {
                throw not;
            }
            next.addFlashAttribute("releaseError", not.code().name());
        }
        return "redirect:/batches/" + id;
    }

    private void fill(SettlementBatch batch, LineFilter show, int from, Model model) {
        BatchView view = views.of(batch);
        List<Integer> wanted = views.numbers(batch, show);
        int start = Math.max(0, Math.min(from, wanted.size()));
        int end = Math.min(wanted.size(), start + PAGE);
        model.addAttribute("view", view);
        model.addAttribute("enterprise", enterprises.find(batch.enterpriseId()).orElseThrow());
        model.addAttribute("show", show);
        model.addAttribute(
                "filters",
                Stream.of(LineFilter.values())
                        .filter(each -> view.payouts().any() || !each.asksForPayments())
                        .toList());
        model.addAttribute("flows", Flow.values());
        model.addAttribute("lines", views.lines(batch, wanted.subList(start, end)));
        model.addAttribute("count", wanted.size());
        model.addAttribute("from", start);
        model.addAttribute("to", end);
    }
}
