package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.contract.Flow;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records that wait for a paper which is not here yet, by flow: what is to be done about them is done elsewhere. */
@Service
public class LackingPapers {

    /** Papers of older months come no more. */
    private static final int MONTHS = 36;

    private final LackingMapper records;
    private final MessageSource messages;
    private final Access access;
    private final Clock clock;

    LackingPapers(LackingMapper records, MessageSource messages, Access access, Clock clock) {
        this.records = records;
        this.messages = messages;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The records in which one flow is not complete.
     *
     * @param title of the flow, in words of the reader
     * @param since month of the oldest of them, such as 2026-09
     */
    public record Lack(Flow flow, String title, String sign, String style, long records, String since) {}

    /** Flows that lack nothing are left out; those that lack most stand first. */
    @Transactional(readOnly = true)
    public List<Lack> byFlow(Locale locale) {
        Long own = access.require(Permission.ANSWER_DIFFERENCES).enterprise().orElse(null);
        Map<Flow, Long> counts = new EnumMap<>(Flow.class);
        Map<Flow, String> since = new EnumMap<>(Flow.class);
        for (LackingMapper.Row row : records.lacking(own, months())) {
            for (Flow flow : MissingFlows.parse(row.missing())) {
                counts.merge(flow, row.records(), Long::sum);
                since.merge(flow, row.since(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        Words words = new Words(messages, locale);
        return counts.keySet().stream()
                .sorted(Comparator.comparing(counts::get, Comparator.reverseOrder()))
                .map(flow -> new Lack(
                        flow,
                        words.of("flow." + flow),
                        words.sign(flow),
                        Words.style(flow),
                        counts.get(flow),
                        since.get(flow)))
                .toList();
    }

    private List<String> months() {
        YearMonth present = YearMonth.from(ChinaTime.today(clock));
        return Stream.iterate(present, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(YearMonth::toString)
                .toList();
    }
}
