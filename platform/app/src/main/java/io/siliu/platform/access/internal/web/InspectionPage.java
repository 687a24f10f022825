package io.siliu.platform.access.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.Inspections;
import io.siliu.platform.access.WayBack;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The one question before an officer sees anything: why. It can be answered anew at any time, for a case. */
@Controller
class InspectionPage {

    private static final String FORM = "access/inspection";

    private final Inspections inspections;
    private final Access access;

    InspectionPage(Inspections inspections, Access access) {
        this.inspections = inspections;
        this.access = access;
    }

    @GetMapping("/inspection")
    ModelAndView ask(@RequestParam(required = false) String back) {
        if (!access.current().role().isOfficer()) {
            return new ModelAndView("redirect:/home");
        }
        InspectionPurpose stated = inspections.stated().orElse(null);
        return form(back, stated == null ? "" : stated.kind().name(), stated == null ? "" : stated.reference());
    }

    @PostMapping("/inspection")
    ModelAndView state(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(required = false) String back) {
        try {
            inspections.state(new InspectionPurpose(kindOf(kind), reference));
        } catch (PlatformException refused) {
            return FieldFailure.of(refused, form(back, kind, reference));
        }
        return new ModelAndView("redirect:" + WayBack.or(back, "/home"));
    }

    private static ModelAndView form(String back, String kind, String reference) {
        return new ModelAndView(FORM)
                .addObject("kinds", InspectionPurpose.Kind.values())
                .addObject("kind", kind)
                .addObject("reference", reference)
                .addObject("longest", InspectionPurpose.LONGEST_REFERENCE)
                .addObject("back", WayBack.or(back, "/home"));
    }

    private static InspectionPurpose.Kind kindOf(String name) {
        for (InspectionPurpose.Kind kind : InspectionPurpose.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new PlatformException(AccessError.PURPOSE_MISSING, "kind", "Say why you look.");
    }
}
