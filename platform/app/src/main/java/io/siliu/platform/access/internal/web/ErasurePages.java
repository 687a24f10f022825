package io.siliu.platform.access.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Erasures;
import io.siliu.platform.access.LookFilter;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who left, what is kept locked of them and until when, and the holds that keep it longer. */
@Controller
@RequestMapping("/erasures")
class ErasurePages {

    private static final int ROWS = 50;
    private static final int HOLDS = 100;
    private static final String TO_LIST = "redirect:/erasures";

    private final Erasures erasures;
    private final Access access;
    private final AuditTrail audit;

    ErasurePages(Erasures erasures, Access access, AuditTrail audit) {
        this.erasures = erasures;
        this.access = access;
        this.audit = audit;
    }

    /** @param before the last one on the page before */
    @GetMapping
    ModelAndView list(@RequestParam(required = false) Long before) {
        List<Erasures.Request> rows = erasures.newest(before, ROWS);
        audit.lookedThrough("ERASURE_LIST", LookFilter.NONE.with("before", before));
        ModelAndView page = new ModelAndView("access/erasures", "rows", rows);
        page.addObject("holds", erasures.holdsBeforeLeaving(HOLDS));
        page.addObject("actor", access.current());
        page.addObject("before", before);
        page.addObject("next", rows.size() < ROWS ? null : rows.get(ROWS - 1).id());
        return page;
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id) {
        ModelAndView page = shown(id);
        audit.looked("ERASURE", Long.toString(id), AuditTrail.ROUTINE);
        return page;
    }

    /** Somebody asked at the counter or by letter, and the desk made sure who it is. */
    @PostMapping
    ModelAndView erase(@RequestParam(defaultValue = "") String number) {
        try {
            return new ModelAndView("redirect:/erasures/"
                    + erasures.erase(PersonNumber.parse(number)).id());
        } catch (PlatformException refused) {
            return again(refused);
        }
    }

    @PostMapping("/{id}/holds")
    ModelAndView hold(@PathVariable long id, @RequestParam(defaultValue = "") String basis) {
        Erasures.Request one = erasures.find(id).orElseThrow(() -> Access.notFound("erasure"));
        try {
            erasures.hold(one.personId(), basis);
            return new ModelAndView("redirect:/erasures/" + id);
        } catch (PlatformException refused) {
            return FieldFailure.of(refused, shown(id)).addObject("basis", basis);
        }
    }

    /** Before somebody leaves, by the number of their registration. */
    @PostMapping("/holds")
    ModelAndView holdByNumber(
            @RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String basis) {
        try {
            erasures.hold(PersonNumber.parse(number), basis);
            return new ModelAndView(TO_LIST);
        } catch (PlatformException refused) {
            return again(refused);
        }
    }

    @PostMapping("/holds/{hold}/end")
    ModelAndView liftBeforeLeaving(@PathVariable long hold, @RequestParam(defaultValue = "") String because) {
        try {
            erasures.liftBeforeLeaving(hold, because);
            return new ModelAndView(TO_LIST);
        } catch (PlatformException refused) {
            if (refused.field().isEmpty()) {
                throw refused;
            }
            return again(refused);
        }
    }

    @PostMapping("/{id}/holds/{hold}/end")
    ModelAndView lift(@PathVariable long id, @PathVariable long hold, @RequestParam(defaultValue = "") String because) {
        try {
            erasures.lift(id, hold, because);
            return new ModelAndView("redirect:/erasures/" + id);
        } catch (PlatformException refused) {
            return FieldFailure.of(refused, shown(id)).addObject("hold", hold).addObject("because", because);
        }
    }

    private ModelAndView shown(long id) {
        return new ModelAndView(
                        "access/erasure", "one", erasures.find(id).orElseThrow(() -> Access.notFound("erasure")))
                .addObject("actor", access.current());
    }

    /** A number that leads to nobody is the form's to answer, as is somebody who cannot leave yet. */
    private ModelAndView again(PlatformException refused) {
        if (refused.field().isEmpty()
                && refused.code() != AccessError.NOT_FOUND
                && refused.code() != AccessError.ERASURE_TOO_EARLY) {
            throw refused;
        }
        ModelAndView page = list(null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("error", refused.code().name());
        page.addObject("field", refused.field().orElse("number"));
        return page;
    }
}
