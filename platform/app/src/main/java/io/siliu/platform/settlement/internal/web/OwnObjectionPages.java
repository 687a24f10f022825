package io.siliu.platform.settlement.internal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.database.DatabaseError;
import io.siliu.platform.database.Idempotency;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.OwnLines;
import io.siliu.platform.settlement.internal.objection.Objection;
import io.siliu.platform.settlement.internal.objection.OwnObjections;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A worker objects on the phone and sees the answers. The form carries a key of its own, so that a second tap or a reload
 * objects to nothing twice.
 */
@Controller
@RequestMapping("/me/objections")
class OwnObjectionPages {

    private final OwnObjections objections;
    private final Idempotency once;
    private final LookupKeys keys;
    private final Access access;

    OwnObjectionPages(OwnObjections objections, Idempotency once, LookupKeys keys, Access access) {
        this.objections = objections;
        this.once = once;
        this.keys = keys;
        this.access = access;
    }

    /**
     * @param line chosen already, or null
     * @param topic chosen already, or null
     * @param older the last line of the page before, or null
     * @param before the last objection of the page before, or null
     */
    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) Long line,
            @RequestParam(required = false) Objection.Topic topic,
            @RequestParam(required = false) Long older,
            @RequestParam(required = false) Long before) {
        OwnObjections.Page found = objections.own(before);
        OwnLines.Page lines = objections.lines(older, line);
        ModelAndView page = new ModelAndView("settlement/own-objections", "objections", found.objections());
        page.addObject("next", found.next());
        page.addObject("before", before);
        page.addObject("lines", lines.lines());
        page.addObject("olderLines", lines.next());
        page.addObject("line", line);
        page.addObject("topic", topic);
        page.addObject("key", UUID.randomUUID().toString());
        page.addObject("topics", Objection.Topic.values());
        return page;
    }

    @PostMapping
    ModelAndView raise(
            @RequestParam(required = false) String key,
            @RequestParam(required = false) Long line,
            @RequestParam(required = false) Objection.Topic topic,
            @RequestParam(required = false) String words,
            RedirectAttributes next) {
        try {
            raiseOnce(key, line, topic, words);
            next.addFlashAttribute("raised", true);
            return new ModelAndView("redirect:/me/objections");
        } catch (PlatformException refused) {
            if (refused.code() != SettlementError.OBJECTION_NOT_VALID
                    && refused.code() != DatabaseError.IDEMPOTENCY_KEY_REUSED) {
                throw refused;
            }
            ModelAndView page = list(line, topic, null, null);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject(
                    "field",
                    refused.code() == SettlementError.OBJECTION_NOT_VALID
                            ? refused.field().orElse("words")
                            : "again");
            page.addObject("typed", words);
            return page;
        }
    }

    /** What was said is remembered by a keyed code. */
    private void raiseOnce(String key, Long line, Objection.Topic topic, String words) {
        once.once(
                "page:" + access.current().accountId(),
                key == null || key.isBlank() ? UUID.randomUUID().toString() : key,
                CryptoSuite.INTL.digest(keys.of("OBJECTION_FORM", line + "|" + topic + "|" + words)),
                () -> Idempotency.Answer.of(
                        200,
                        "text/plain",
                        Long.toString(objections.raise(line, topic, words)).getBytes(UTF_8)));
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id) {
        objections.withdraw(id);
        return "redirect:/me/objections";
    }
}
