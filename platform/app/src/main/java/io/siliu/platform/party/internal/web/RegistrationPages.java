package io.siliu.platform.party.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.LicenceRestorations;
import io.siliu.platform.party.PaidAfterLicence;
import io.siliu.platform.party.PartyError;
import io.siliu.platform.party.Registration;
import io.siliu.platform.party.RegistrationAlarm;
import io.siliu.platform.party.RegistrationAlarms;
import io.siliu.platform.party.Registrations;
import io.siliu.platform.party.internal.RecordLicence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registrations and batch patterns, for market-regulation officers and the risk desk; each look is recorded. */
@Controller
@RequestMapping("/registrations")
class RegistrationPages {

    private static final int ROWS = 50;
    private static final int ALARMS = 200;
    private static final int LATE = 100;

    private final Registrations registrations;
    private final RegistrationAlarms alarms;
    private final RecordLicence licences;
    private final LicenceRestorations restorations;
    private final PaidAfterLicence late;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    RegistrationPages(
            Registrations registrations,
            RegistrationAlarms alarms,
            RecordLicence licences,
            LicenceRestorations restorations,
            PaidAfterLicence late,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.registrations = registrations;
        this.alarms = alarms;
        this.licences = licences;
        this.restorations = restorations;
        this.late = late;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param before the last registration on the page before */
    @GetMapping
    String list(@RequestParam(required = false) Long before, Model model) {
        List<Registration> rows = registrations.newest(before, ROWS);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "next", rows.size() < ROWS ? null : rows.get(ROWS - 1).id());
        model.addAttribute("before", before);
        model.addAttribute("counts", registrations.counts());
        model.addAttribute("restorations", mayRecord() && before == null ? restorations.waiting() : List.of());
        model.addAttribute("actorId", access.current().accountId());
        model.addAttribute("late", mayRecord() && before == null ? late.open(LATE) : List.of());
        model.addAttribute("alarms", before == null ? alarms.newest(null, ALARMS) : List.of());
        audit.lookedThrough("REGISTRATION_LIST", LookFilter.NONE.with("before", before));
        model.addAttribute("looked", clock.instant());
        return "party/registrations";
    }

    /** The desk records what it read at the authority of a licence. */
    @PostMapping("/licences")
    String licence(
            @RequestParam(defaultValue = "") String creditCode,
            @RequestParam RecordLicence.What what,
            @RequestParam(required = false) LocalDate day,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes next) {
        return licenceStep(
                () -> {
                    licences.record(creditCode, what, day, document);
                    return what.name();
                },
                next);
    }

    /** A person has compared the decision by which a licence stands again. */
    @PostMapping("/restorations/{id:\\d+}/confirm")
    String confirmRestoration(@PathVariable long id, RedirectAttributes next) {
        return licenceStep(() -> restorations.confirm(id) ? "CONFIRMED" : "COMPARED", next);
    }

    @PostMapping("/restorations/{id:\\d+}/drop")
    String dropRestoration(@PathVariable long id, RedirectAttributes next) {
        return licenceStep(
                () -> {
                    restorations.drop(id);
                    return "DROPPED";
                },
                next);
    }

    /** @param step gives what was done */
    private static String licenceStep(Supplier<String> step, RedirectAttributes next) {
        try {
            next.addFlashAttribute("licenceDone", step.get());
        } catch (PlatformException refused) {
            if (!(refused.code() instanceof PartyError) && !isPair(refused)) {
                throw refused;
            }
            next.addFlashAttribute("licenceError", refused.code().name());
        }
        return "redirect:/registrations";
    }

    /** The two accounts may be one person's. */
    private static boolean isPair(PlatformException refused) {
        return refused.code() == AccessError.PAIR_OPENED || refused.code() == AccessError.PAIR_PASSWORD;
    }

    private boolean mayRecord() {
        return access.current().may(Permission.IMPORT_PARTIES);
    }

    /** The desk says what was done about a line that was booked after a licence had ended. */
    @PostMapping("/late/{line:\\d+}")
    String settle(@PathVariable long line, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        try {
            late.settle(line, reason);
            next.addFlashAttribute("lateDone", true);
        } catch (PlatformException refused) {
            if (refused.field().isEmpty()) {
                throw refused;
            }
            next.addFlashAttribute("lateError", refused.code().name());
        }
        return "redirect:/registrations#late";
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Model model) {
        Registration registration = registrations.find(id).orElseThrow(() -> Access.notFound("registration"));
        audit.looked("REGISTRATION", Long.toString(id), AuditTrail.ROUTINE);
        model.addAttribute("one", registration);
        model.addAttribute("looked", clock.instant());
        return "party/registration";
    }

    @GetMapping("/alarms/{id}")
    String alarm(@PathVariable long id, Model model) {
        RegistrationAlarm alarm = alarms.find(id).orElseThrow(() -> Access.notFound("alarm"));
        audit.looked("REGISTRATION_ALARM", Long.toString(id), AuditTrail.ROUTINE);
        model.addAttribute("alarm", alarm);
        model.addAttribute("rows", alarms.registrationsOf(id));
        model.addAttribute("looked", clock.instant());
        return "party/registration-alarm";
    }
}
