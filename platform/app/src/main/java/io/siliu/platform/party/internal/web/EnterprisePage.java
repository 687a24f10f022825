package io.siliu.platform.party.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.ImportParties;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.PartyImport.EnterpriseRow;
import io.siliu.platform.party.RowOutcome;
import io.siliu.platform.party.RowOutcome.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records one enterprise by hand; many at once come over the API. */
@Controller
@RequestMapping("/enterprises/new")
class EnterprisePage {

    private final ImportParties parties;
    private final Enterprises enterprises;
    private final Access access;
    private final AuditTrail audit;

    EnterprisePage(ImportParties parties, Enterprises enterprises, Access access, AuditTrail audit) {
        this.parties = parties;
        this.enterprises = enterprises;
        this.access = access;
        this.audit = audit;
    }

    /** The form as it was sent. */
    record Form(String creditCode, String name, String region, String contactMobile) {

        static Form empty() {
            return new Form("", "", "", "");
        }

        EnterpriseRow row() {
            return new EnterpriseRow(creditCode, name, region == null ? "" : region.strip(), contactMobile);
        }

        /** A phone number is not shown again. */
        @Override
        public String toString() {
            return "Form[" + creditCode + ", " + name + "]";
        }
    }

    /**
     * What became of the form, told once.
     *
     * @param doubtful the check digit of the code fails, so it has to be looked up at the registry
     */
    public record Recorded(long id, String name, boolean known, boolean doubtful) {}

    @GetMapping
    String show(Model model) {
        access.require(Permission.IMPORT_PARTIES);
        audit.lookedThrough("ENTERPRISE_LIST", LookFilter.NONE);
        model.addAttribute("form", Form.empty());
        model.addAttribute("enterprises", enterprises.all());
        return "party/enterprise";
    }

    @PostMapping
    ModelAndView record(@ModelAttribute Form form, RedirectAttributes next) {
        RowOutcome outcome = parties.run(new PartyImport(List.of(form.row()), List.of()))
                .enterprises()
                .get(0);
        if (outcome.refusal().isPresent()) {
            return again(form, outcome.refusal().get());
        }
        String name = enterprises.find(outcome.id()).orElseThrow().name();
        next.addFlashAttribute(
                "recorded",
                new Recorded(
                        outcome.id(),
                        name,
                        outcome.state() == RowOutcome.State.EXISTING,
                        outcome.note().isPresent()));
        return new ModelAndView("redirect:/enterprises/new");
    }

    private ModelAndView again(Form form, Refusal refusal) {
        ModelAndView page = new ModelAndView("party/enterprise", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("form", form);
        page.addObject("enterprises", enterprises.all());
        page.addObject("field", refusal.field());
        page.addObject("error", "enterprise.refusal." + refusal.field() + "." + refusal.reason());
        return page;
    }
}
