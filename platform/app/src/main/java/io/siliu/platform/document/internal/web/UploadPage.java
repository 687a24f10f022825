package io.siliu.platform.document.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.DocumentError;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.platform.document.internal.DocumentProperties;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form with which people hand in papers: several at once, each with an outcome of its own. */
@Controller
@RequestMapping("/upload")
class UploadPage {

    private static final String OUTCOMES = "outcomes";

    private final ReceiveDocuments receiving;
    private final Access access;
    private final Enterprises enterprises;
    private final DocumentProperties limits;
    private final AuditTrail audit;

    UploadPage(
            ReceiveDocuments receiving,
            Access access,
            Enterprises enterprises,
            DocumentProperties limits,
            AuditTrail audit) {
        this.receiving = receiving;
        this.access = access;
        this.enterprises = enterprises;
        this.limits = limits;
        this.audit = audit;
    }

    @GetMapping
    String form(Model model) {
        Actor actor = access.require(Permission.DELIVER_DOCUMENTS);
        model.addAttribute("enterprises", choices(actor));
        model.addAttribute("limit", limits.fileLimit().toMegabytes());
        if (!model.containsAttribute(OUTCOMES)) {
            model.addAttribute(OUTCOMES, List.of());
        }
        return "document/upload";
    }

    /** Answers with a redirect, so that a reload of the page does not send the papers again. */
    @PostMapping
    String upload(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(required = false) String enterpriseCreditCode,
            RedirectAttributes next)
            throws IOException {
        access.require(Permission.DELIVER_DOCUMENTS);
        List<UploadOutcome> outcomes = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty() || !String.valueOf(file.getOriginalFilename()).isEmpty()) {
                outcomes.add(take(file, enterpriseCreditCode));
            }
        }
        if (outcomes.isEmpty()) {
            outcomes.add(UploadOutcome.refused("", DocumentError.FILE_MISSING));
        }
        next.addFlashAttribute(OUTCOMES, outcomes);
        return "redirect:/upload";
    }

    private UploadOutcome take(MultipartFile file, String enterpriseCreditCode) throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            return UploadOutcome.taken(
                    name, receiving.receive(new NewDocument(Channel.WEB, name, file.getBytes(), enterpriseCreditCode)));
        } catch (PlatformException refused) {
            if (refused.code().kind() == ErrorKind.INTERNAL) {
                throw refused;
            }
            return UploadOutcome.refused(name, refused.code());
        }
    }

    private List<Enterprise> choices(Actor actor) {
        boolean any = actor.enterprise().isEmpty() && actor.may(Permission.DELIVER_FOR_ANY_ENTERPRISE);
        if (!any) {
            return List.of();
        }
        audit.lookedThrough("ENTERPRISE_LIST", LookFilter.NONE);
        return enterprises.all();
    }
}
