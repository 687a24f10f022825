package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.platform.party.ProvenSites;
import io.siliu.platform.party.RegistrationAlarm.Level;
import io.siliu.platform.party.RegistrationAlarm.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks, at the moment in which a registration counts, how many others came from the same device, address block or
 * recommender, and raises the alarm. Registrations made for people instead of by them are what tax bureau announcement 22
 * of 2025 names first (article 2, item 3).
 */
@Component
class BatchPatterns {

    private static final Set<String> OWN_MACHINE = Set.of("127.0.0.*", "0000:0000:0000:*");

    private final BatchMapper batches;
    private final ProvenSites sites;
    private final IdGenerator ids;
    private final Clock clock;

    BatchPatterns(BatchMapper batches, ProvenSites sites, IdGenerator ids, Clock clock) {
        this.batches = batches;
        this.sites = sites;
        this.ids = ids;
        this.clock = clock;
    }

    /** What several registrations have in common; the label identifies nobody. */
    private record Source(Pattern pattern, byte[] key, String label) {}

    /**
     * Counts this registration among the others, in the caller's transaction.
     *
     * @return by which pattern it is one too many and must not go on; empty where it may
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Pattern> register(SignUp signUp, Caller caller) {
        Optional<Pattern> stopped = Optional.empty();
        for (Source source : sources(signUp, caller)) {
            // Whoever reads the limit holds it: of two registrations at once, the second one sees the first.
            Optional<BatchMapper.LimitRow> limit = batches.holdLimit(source.pattern(), ChinaTime.today(clock));
            boolean stops = limit.isPresent() && judge(signUp, source, limit.get()) && !isExcepted(source);
            stopped = stopped.or(() -> stops ? Optional.of(source.pattern()) : Optional.empty());
        }
        return stopped;
    }

    /** A dormitory or a training room is a proven site, and the machine's own address says nothing about where somebody is. */
    private boolean isExcepted(Source source) {
        return source.pattern() == Pattern.ADDRESS_BLOCK
                && (OWN_MACHINE.contains(source.label()) || sites.isShared(source.label(), ChinaTime.today(clock)));
    }

    private static List<Source> sources(SignUp signUp, Caller caller) {
        List<Source> sources = new ArrayList<>();
        String device = HexFormat.of().formatHex(caller.deviceKey(), 0, 4);
        sources.add(new Source(Pattern.DEVICE, caller.deviceKey(), device));
        sources.add(new Source(Pattern.ADDRESS_BLOCK, caller.addressKey(), caller.addressBlock()));
        if (signUp.recommender() != null) {
            byte[] key = new byte[32];
            byte[] code = signUp.recommender().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(code, 0, key, 0, code.length);
            sources.add(new Source(Pattern.RECOMMENDER, key, signUp.recommender()));
        }
        return sources;
    }

    private boolean judge(SignUp signUp, Source source, BatchMapper.LimitRow limit) {
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofMinutes(limit.windowMinutes()));
        List<BatchMapper.Member> others = others(signUp, source, since);
        int count = others.size() + 1;
        limit.levelOf(count).ifPresent(level -> raise(signUp, source, limit, level, others, now, since));
        return limit.stopAt() != null && count >= limit.stopAt();
    }

    private List<BatchMapper.Member> others(SignUp signUp, Source source, Instant since) {
        return switch (source.pattern()) {
            case DEVICE -> batches.onDevice(source.key(), since, signUp.id());
            case ADDRESS_BLOCK -> batches.fromAddress(source.key(), since, signUp.id());
            case RECOMMENDER -> batches.recommendedBy(signUp.recommender(), since, signUp.id());
        };
    }

    /** An alarm grows while the registrations keep coming; another level or a quiet window makes another one. */
    private void raise(
            SignUp signUp,
            Source source,
            BatchMapper.LimitRow limit,
            Level level,
            List<BatchMapper.Member> others,
            Instant now,
            Instant since) {
        Instant first = others.stream()
                .map(BatchMapper.Member::confirmedAt)
                .min(Instant::compareTo)
                .orElse(now);
        Optional<Long> running = batches.running(source.pattern(), source.key(), level, since);
        long alarm = running.orElseGet(ids::next);
        if (running.isPresent()) {
            batches.grow(alarm, others.size() + 1, now);
        } else {
            batches.raise(new BatchMapper.NewAlarm(
                    alarm,
                    source.pattern(),
                    source.key(),
                    source.label(),
                    level,
                    signUp.city(),
                    others.size() + 1,
                    limit.thresholdOf(level),
                    limit.windowMinutes(),
                    first,
                    now,
                    limit.source(),
                    limit.toConfirm()));
        }
        others.forEach(member -> batches.addMember(alarm, member.id()));
        batches.addMember(alarm, signUp.id());
    }
}
