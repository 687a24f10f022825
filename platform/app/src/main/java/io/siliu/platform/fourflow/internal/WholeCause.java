package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads all that waits of one cause in one enterprise, portion by portion, and tells which of it is alike, so that one answer
 * can speak of all of that.
 */
@Component
final class WholeCause {

    /** Records that one answer can speak of; the rest waits for the next one. */
    static final int MOST = 2_000;

    private static final int AMOUNTS = 2_000;

    private final CauseMapper causes;
    private final OpenRows rows;

    WholeCause(CauseMapper causes, OpenRows rows) {
        this.causes = causes;
        this.rows = rows;
    }

    /** One that is set apart from the others. */
    record Apart(OpenRows.Found found, Unlikeness.Found why) {}

    /**
     * What waits of a cause.
     *
     * @param keys of those that are alike, in the same order
     * @param more whether more waits than one answer can speak of
     * @param shown stands for what is alike here: whoever answers sends it back, and is refused where it is another by then
     */
    record Whole(List<OpenRows.Found> alike, List<String> keys, List<Apart> apart, boolean more, String shown) {

        static final Whole NOTHING = new Whole(List.of(), List.of(), List.of(), false, "");
    }

    /**
     * All as it stands now, the latest first.
     *
     * @return nothing where several enterprises have some of it: an answer speaks for one
     */
    Whole now(AskedCause asked) {
        return read(asked, null);
    }

    /** The same without what came since it was shown; nothing where the code is none of ours. */
    Whole asShown(AskedCause asked, String shown) {
        return ShownCode.newest(shown).map(newest -> read(asked, newest)).orElse(Whole.NOTHING);
    }

    private Whole read(AskedCause asked, Long newest) {
        if (causes.tally(asked).enterprises() != 1) {
            return Whole.NOTHING;
        }
        List<OpenRows.Found> found = new ArrayList<>();
        PlaceInCause place = newest == null ? PlaceInCause.START : new PlaceInCause(newest + 1, null);
        List<CauseMapper.Row> portion = causes.records(asked, place, Portions.ROWS);
        int records = 0;
        while (!portion.isEmpty() && records < MOST) {
            found.addAll(rows.found(portion));
            records += portion.size();
            place = new PlaceInCause(portion.get(portion.size() - 1).id(), null);
            portion = causes.records(asked, place, Portions.ROWS);
        }
        if (found.isEmpty()) {
            return Whole.NOTHING;
        }
        return told(
                asked,
                found,
                !portion.isEmpty(),
                newest == null ? found.get(0).row().id() : newest);
    }

    /** @param newest record that the code was, or is now, shown with; it need not wait any more */
    private Whole told(AskedCause asked, List<OpenRows.Found> found, boolean more, long newest) {
        long enterprise = found.get(0).row().enterpriseId();
        Unlikeness unlike = Unlikeness.among(
                found.stream().map(OpenRows.Found::difference).toList(),
                causes.amounts(enterprise, asked.kind(), asked.flow(), AMOUNTS).stream()
                        .map(CauseMapper.Amount::gross)
                        .toList());
        List<OpenRows.Found> alike = new ArrayList<>();
        List<Apart> apart = new ArrayList<>();
        for (OpenRows.Found each : found) {
            Optional<Unlikeness.Found> why =
                    unlike.of(each.difference(), each.row().gross());
            why.ifPresentOrElse(reason -> apart.add(new Apart(each, reason)), () -> alike.add(each));
        }
        List<String> keys = alike.stream().map(rows::key).toList();
        return new Whole(alike, keys, apart, more, ShownCode.of(newest, keys));
    }
}
