package io.siliu.platform.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.document.KnownNames.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes down names that are not known yet, each under the key of the document that bears it. */
@Component
final class LearningNames {

    private final KnownNameMapper known;
    private final LookupKeys lookup;
    private final PersonalData keys;
    private final IdGenerator ids;
    private final BulkRows bulk;

    LearningNames(KnownNameMapper known, LookupKeys lookup, PersonalData keys, IdGenerator ids, BulkRows bulk) {
        this.known = known;
        this.lookup = lookup;
        this.keys = keys;
        this.ids = ids;
        this.bulk = bulk;
    }

    /** A name that a person confirmed or a code proves. */
    record Candidate(Name name, Origin origin, long documentId) {

        /** What is learned once; the code is empty where none stands beside the name. */
        record Name(long enterpriseId, String name, String code) {}
    }

    /** Of several that bear the same name the first is remembered. */
    void learn(Collection<Candidate> candidates, Instant at) {
        // In the order of their keys, so that of two who learn the same names none waits for the other in a ring.
        Map<String, KeyedCandidate> byKey = new TreeMap<>();
        candidates.stream()
                .collect(Collectors.toMap(Candidate::name, each -> each, (first, other) -> first))
                .values()
                .forEach(each -> {
                    KeyedCandidate keyed = keyed(each);
                    byKey.put(keyed.text(), keyed);
                });
        Set<String> before = before(byKey.values());
        List<KnownNameMapper.Row> fresh = new ArrayList<>();
        byKey.forEach((text, keyed) -> {
            if (!before.contains(text)) {
                fresh.add(row(keyed));
            }
        });
        bulk.write(KnownNameMapper.class, fresh, (mapper, row) -> mapper.learn(row, at));
    }

    /** The name that this document taught; what another one taught stands. */
    void forget(long documentId, String name) {
        known.forgetName(documentId, lookup.of("KNOWN_NAME", name));
    }

    byte[] codeKey(String code) {
        return lookup.of("KNOWN_NAME_CODE", code);
    }

    /** A candidate with what its name and code are looked up by. */
    private record KeyedCandidate(Candidate candidate, byte[] nameKey, byte[] codeKey) {

        String text() {
            return text(candidate.name().enterpriseId(), nameKey, codeKey);
        }

        static String text(long enterpriseId, byte[] nameKey, byte[] codeKey) {
            HexFormat hex = HexFormat.of();
            return enterpriseId + " " + hex.formatHex(nameKey) + " " + hex.formatHex(codeKey);
        }
    }

    private KeyedCandidate keyed(Candidate candidate) {
        return new KeyedCandidate(
                candidate,
                lookup.of("KNOWN_NAME", candidate.name().name()),
                codeKey(candidate.name().code()));
    }

    private Set<String> before(Collection<KeyedCandidate> candidates) {
        return candidates.stream()
                .collect(groupingBy(
                        each -> each.candidate().name().enterpriseId(),
                        Collectors.mapping(KeyedCandidate::nameKey, toList())))
                .entrySet()
                .stream()
                .flatMap(own -> known.among(own.getKey(), own.getValue()).stream()
                        .map(pair -> KeyedCandidate.text(own.getKey(), pair.nameKey(), pair.codeKey())))
                .collect(Collectors.toSet());
    }

    private KnownNameMapper.Row row(KeyedCandidate keyed) {
        Candidate candidate = keyed.candidate();
        return new KnownNameMapper.Row(
                ids.next(),
                candidate.name().enterpriseId(),
                candidate.documentId(),
                keyed.nameKey(),
                keyed.codeKey(),
                keys.encrypt(
                        DataSubject.DOCUMENT,
                        candidate.documentId(),
                        candidate.name().name().getBytes(UTF_8)),
                candidate.origin());
    }
}
