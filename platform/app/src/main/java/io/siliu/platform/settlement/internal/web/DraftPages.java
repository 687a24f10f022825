package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.settlement.Confirmation;
import io.siliu.platform.settlement.DraftSheet;
import io.siliu.platform.settlement.SettlementDrafts;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.ExampleFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The way of a file to a batch: hand it in, look at it, confirm it. Every step answers with a redirect, so a reload or the
 * back button repeats nothing.
 */
@Controller
@RequestMapping("/batches")
class DraftPages {

    private static final int PAGE = 50;
    /** Carried in the address: what is kept beside the session can reach another tab's page. */
    static final String SAID = "said";

    private final SettlementDrafts drafts;
    private final ExampleFile example;
    private final Access access;
    private final Clock clock;

    DraftPages(SettlementDrafts drafts, ExampleFile example, Access access, Clock clock) {
        this.drafts = drafts;
        this.example = example;
        this.access = access;
        this.clock = clock;
    }

    @ModelAttribute(SAID)
    String said(@RequestParam(name = SAID, required = false) Confirmation.Kind said) {
        return said == null ? null : said.name();
    }

    @GetMapping("/new")
    String form(Model model) {
        access.require(Permission.BOOK_SETTLEMENTS);
        model.addAttribute("settledOn", ChinaTime.today(clock).toString());
        return "settlement/new";
    }

    @PostMapping("/new")
    String upload(
            @RequestParam(required = false) MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        try {
            byte[] bytes = file == null ? new byte[0] : file.getBytes();
            SettlementDrafts.Kept kept = drafts.preview(bytes);
            if (kept.batchId() == null) {
                return "redirect:/batches/drafts/" + kept.draftId();
            }
            next.addAttribute(SAID, Confirmation.Kind.BOOKED_BEFORE.name());
            return "redirect:/batches/" + kept.batchId();
        } catch (PlatformException refused) {
            return formAgain(refused, model, response);
        }
    }

    private String formAgain(PlatformException refused, Model model, HttpServletResponse response) {
        boolean ofTheForm =
                refused.code() instanceof SettlementError && refused.field().isPresent();
        if (!ofTheForm || refused.code().kind() == ErrorKind.INTERNAL) {
            throw refused;
        }
        model.addAttribute("error", refused.code().name());
        model.addAttribute("field", refused.field().orElseThrow());
        model.addAttribute("settledOn", ChinaTime.today(clock).toString());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "settlement/new";
    }

    /** @param from number of lines that pages before showed */
    @GetMapping("/drafts/{id:\\d+}")
    String open(@PathVariable long id, @RequestParam(defaultValue = "0") int from, Model model) {
        DraftSheet sheet = drafts.open(id);
        List<DraftSheet.DraftLine> lines = sheet.lines().stream()
                .sorted(Comparator.<DraftSheet.DraftLine, Money>comparing(
                                line -> line.amounts().net())
                        .reversed())
                .toList();
        int start = Math.max(0, Math.min(from, lines.size()));
        int end = Math.min(lines.size(), start + PAGE);
        model.addAttribute("draft", sheet);
        model.addAttribute("warnings", WarningGroup.of(sheet.warnings()));
        model.addAttribute("lines", lines.subList(start, end));
        model.addAttribute("from", start);
        model.addAttribute("to", end);
        model.addAttribute("actorId", access.current().accountId());
        return "settlement/draft";
    }

    @PostMapping("/drafts/{id:\\d+}/confirm")
    String confirm(
            @PathVariable long id,
            @RequestParam String debit,
            @RequestParam int lines,
            @RequestParam(defaultValue = "") String shown,
            RedirectAttributes next) {
        Confirmation outcome = drafts.confirm(id, amount(debit), lines, shown);
        next.addAttribute(SAID, outcome.kind().name());
        return outcome.batchId() == null ? "redirect:/batches/drafts/" + id : "redirect:/batches/" + outcome.batchId();
    }

    @PostMapping("/drafts/{id:\\d+}/drop")
    String drop(@PathVariable long id) {
        drafts.drop(id);
        return "redirect:/batches";
    }

    @GetMapping("/drafts/{id:\\d+}/wrong-lines")
    ResponseEntity<byte[]> wrongLines(@PathVariable long id) {
        return CsvFile.named("wrong-lines-" + id, drafts.wrongLines(id));
    }

    @GetMapping("/example")
    ResponseEntity<byte[]> example() {
        return CsvFile.named("settlement-example", example.ofOwnEnterprise());
    }

    /** What is no amount was not shown by us, so it differs from every figure. */
    private static Money amount(String text) {
        try {
            return Money.of(text);
        } catch (NumberFormatException | ArithmeticException notAnAmount) {
            return Money.ZERO;
        }
    }
}
