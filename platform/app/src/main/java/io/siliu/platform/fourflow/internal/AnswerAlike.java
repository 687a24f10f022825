package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody explains all that is alike of one cause at once, over every page; what is set apart waits for an answer of its own.
 * It is one answer, taken back as one.
 */
@Service
public class AnswerAlike {

    /** Records that one answer can speak of; the rest waits for the next one. */
    public static final int MOST = WholeCause.MOST;

    private final WholeCause causes;
    private final KeptDifferenceAnswers answers;
    private final Access access;

    AnswerAlike(WholeCause causes, KeptDifferenceAnswers answers, Access access) {
        this.causes = causes;
        this.answers = answers;
        this.access = access;
    }

    /**
     * An answer.
     *
     * @param shown the code that stood for what was shown to be alike
     * @param papers ids of documents of the enterprise that go with it
     * @param seen what was shown to be wanting in the papers, each by its {@link PaperWeakness#code() code}
     */
    public record Command(
            AskedCause asked,
            String shown,
            DifferenceAnswer.Ground ground,
            String why,
            List<Long> papers,
            List<String> seen) {}

    /**
     * Keeps the answer, or nothing of it.
     *
     * @throws PlatformException where other differences are alike by now than were shown, apart from what came since; and as
     *     for {@link AnswerDifferences#run}
     */
    @Transactional
    public AnswerDifferences.Given run(Command command) {
        Actor actor = access.require(Permission.ANSWER_DIFFERENCES);
        AskedCause asked = command.asked().seenBy(actor);
        KeptDifferenceAnswers.words(said(command, asked, List.of()));
        WholeCause.Whole whole = causes.asShown(asked, command.shown());
        if (whole.keys().isEmpty() || !whole.shown().equals(command.shown())) {
            throw AnswerRefused.of("changed", "Other differences are alike by now than were shown. Look again.");
        }
        KeptDifferenceAnswers.Kept kept = answers.keep(said(command, asked, whole.keys()), actor);
        return new AnswerDifferences.Given(kept.id(), kept.differences());
    }

    private static AnswerDifferences.Command said(Command command, AskedCause asked, List<String> keys) {
        return new AnswerDifferences.Command(
                asked.kind(), asked.flow(), keys, command.ground(), command.why(), command.papers(), command.seen());
    }
}
