package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A cause as somebody sees it who is to answer for all of it at once: how many are alike, and each that is set apart. */
@Service
public class AlikeDesk {

    /** Of those that are alike so many are shown, since the others are like the first. */
    private static final int SHOWN = 3;

    private final WholeCause causes;
    private final OpenRows rows;
    private final CauseChoices choices;
    private final MessageSource messages;
    private final Access access;
    private final AuditTrail audit;

    AlikeDesk(
            WholeCause causes,
            OpenRows rows,
            CauseChoices choices,
            MessageSource messages,
            Access access,
            AuditTrail audit) {
        this.causes = causes;
        this.rows = rows;
        this.choices = choices;
        this.messages = messages;
        this.access = access;
        this.audit = audit;
    }

    /**
     * All of a cause.
     *
     * @param alike how many one answer would speak of
     * @param apart how many it would leave
     * @param some the first of those that are alike, then those that are set apart, a page of them at most
     * @param more whether more waits than one answer can speak of
     * @param shown stands for what is alike; the answer sends it back
     * @param firstDay first day of settlement among those that are alike, or null where there are none
     * @param enterprise that the cause is narrowed to, for whoever sees several; otherwise empty
     */
    public record Alike(
            int alike,
            int apart,
            List<DifferenceDesk.Open> some,
            List<DifferenceDesk.Open> others,
            boolean more,
            String shown,
            LocalDate firstDay,
            Optional<CauseChoices.Choice> enterprise) {}

    /** Nothing is alike where several enterprises have some of it: an answer speaks for one. */
    @Transactional
    public Alike of(AskedCause wanted, Locale locale) {
        Actor actor = access.require(Permission.ANSWER_DIFFERENCES);
        audit.lookedThrough("DIFFERENCE_LIST", wanted.look().with("all", true));
        AskedCause asked = wanted.seenBy(actor);
        WholeCause.Whole whole = causes.now(asked);
        Words words = new Words(messages, locale);
        return new Alike(
                whole.alike().size(),
                whole.apart().size(),
                whole.alike().stream()
                        .limit(SHOWN)
                        .map(each -> rows.written(each, null, words))
                        .toList(),
                whole.apart().stream()
                        .limit(DifferenceDesk.PAGE)
                        .map(each -> rows.written(each.found(), OpenRows.alone(each.why(), words), words))
                        .toList(),
                whole.more(),
                whole.shown(),
                whole.alike().stream()
                        .map(each -> each.row().settledOn())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                choices.enterprise(asked, actor));
    }
}
