package io.siliu.platform.document.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.KnownNames;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.EnterpriseNames;
import io.siliu.platform.party.Enterprises;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Known names out of their table and out of the register of enterprises. */
@Component
final class StoredKnownNames implements KnownNames {

    /** Of the newest; an enterprise deals with some hundred others. */
    private static final int MOST_LOOKED_THROUGH = 500;

    private final KnownNameMapper known;
    private final LearningNames learned;
    private final Enterprises enterprises;
    private final PersonalData keys;

    StoredKnownNames(KnownNameMapper known, LearningNames learned, Enterprises enterprises, PersonalData keys) {
        this.known = known;
        this.learned = learned;
        this.enterprises = enterprises;
        this.keys = keys;
    }

    @Override
    public List<Proposal> near(long enterpriseId, String read, String code, int most) {
        Map<String, Origin> found = new LinkedHashMap<>();
        registeredUnder(code).ifPresent(name -> found.put(name, Origin.CODE));
        List<Proposal> others = new ArrayList<>(own(enterpriseId));
        byte[] codeKey = code == null ? null : learned.codeKey(code);
        for (KnownNameMapper.Row row : known.of(enterpriseId, MOST_LOOKED_THROUGH)) {
            Optional<String> name = opened(row);
            if (name.isPresent() && Arrays.equals(row.codeKey(), codeKey)) {
                found.putIfAbsent(name.get(), Origin.CODE);
            } else {
                name.ifPresent(one -> others.add(new Proposal(one, row.origin())));
            }
        }
        others.stream()
                .filter(one -> !read.isEmpty() && Nearness.isNear(read, one.name()))
                .sorted(Comparator.comparingInt(one -> Nearness.distance(read, one.name())))
                .forEach(one -> found.putIfAbsent(one.name(), one.origin()));
        return found.entrySet().stream()
                .limit(most)
                .map(one -> new Proposal(one.getKey(), one.getValue()))
                .toList();
    }

    private Optional<String> registeredUnder(String code) {
        return Optional.ofNullable(code)
                .flatMap(text -> UnifiedSocialCreditCode.parseIssued(text, InventedNumbers.ACCEPTED))
                .flatMap(enterprises::withCreditCode)
                .map(Enterprise::name);
    }

    /** What the enterprise is and was called, and its branches; for a paper of nobody, those of all. */
    private List<Proposal> own(long enterpriseId) {
        List<EnterpriseNames> registered = enterpriseId == Receiving.NOBODY
                ? enterprises.allNamed()
                : enterprises.named(enterpriseId).stream().toList();
        return registered.stream()
                .flatMap(one -> one.rightOn(null).stream())
                .map(name -> new Proposal(name, Origin.REGISTERED))
                .toList();
    }

    /** A name goes with the paper it was learned from. */
    private Optional<String> opened(KnownNameMapper.Row row) {
        try {
            return Optional.of(new String(
                    keys.decrypt(DataSubject.DOCUMENT, row.documentId(), row.name()), StandardCharsets.UTF_8));
        } catch (PlatformException gone) {
            if (gone.code() == AccessError.ERASED) {
                return Optional.empty();
            }
            throw gone;
        }
    }
}
