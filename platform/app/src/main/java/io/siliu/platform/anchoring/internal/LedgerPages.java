package io.siliu.platform.anchoring.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.anchoring.LedgerError;
import io.siliu.platform.database.Turnstile;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The older pages of the log for anybody who turns them. Each page is proven anew from the stored tree, so one address
 * turns only so many in a minute; the newest state is computed once for all and needs no turnstile.
 */
@Component
public final class LedgerPages {

    private final LedgerOverview overview;
    private final Turnstile turnstile;

    LedgerPages(LedgerOverview overview, AnchoringProperties properties, Clock clock) {
        this.overview = overview;
        this.turnstile = new Turnstile(properties.pagesPerMinute(), Duration.ofMinutes(1), clock);
    }

    /**
     * Checkpoints below this size, newest first.
     *
     * @param address the network address of whoever asks
     * @throws PlatformException {@link LedgerError#PAGES_TURNED_TOO_OFTEN}
     */
    public List<LedgerOverview.CheckpointLine> checkpointsBefore(long size, String address) {
        let(address);
        return overview.checkpointsBefore(size);
    }

    /**
     * Entries with a smaller place, last place first.
     *
     * @param address the network address of whoever asks
     * @throws PlatformException {@link LedgerError#PAGES_TURNED_TOO_OFTEN}
     */
    public List<LedgerOverview.EntryLine> entriesBefore(long index, String address) {
        let(address);
        return overview.entriesBefore(index);
    }

    private void let(String address) {
        if (!turnstile.lets(address)) {
            throw new PlatformException(
                    LedgerError.PAGES_TURNED_TOO_OFTEN,
                    "So many pages were turned from here that others could not. Wait a minute.");
        }
    }
}
