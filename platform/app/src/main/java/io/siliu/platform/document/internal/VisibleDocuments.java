package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which documents the present actor may see. */
@Component
final class VisibleDocuments {

    private final DocumentMapper documents;
    private final Enterprises enterprises;
    private final Access access;

    VisibleDocuments(DocumentMapper documents, Enterprises enterprises, Access access) {
        this.documents = documents;
        this.enterprises = enterprises;
        this.access = access;
    }

    /** @throws io.siliu.kernel.PlatformException NOT_FOUND when there is none, or it is not theirs to see */
    DocumentRecord find(long id) {
        Actor actor = access.require(Permission.READ_DOCUMENTS);
        return documents
                .find(id)
                .filter(document -> maySee(actor, document))
                .orElseThrow(() -> Access.notFound("document"));
    }

    /**
     * Whether somebody may see all that stands on a paper, and have its original back: who may see people, and the
     * enterprise whose paper it is, which hands in papers and keeps them as its vouchers.
     */
    boolean mayHaveAll(DocumentRecord document) {
        Actor actor = access.current();
        boolean own = actor.enterprise().isPresent() && actor.may(Permission.DELIVER_DOCUMENTS);
        return actor.may(Permission.READ_PERSONAL_DATA) || own && actor.sees(ownerOf(document));
    }

    boolean maySee(Actor actor, DocumentRecord document) {
        long owner = ownerOf(document);
        return actor.sees(owner) && inRegion(actor, enterprises.find(owner).orElse(null));
    }

    /** Those of many documents that somebody may see, in their order; owners are asked for once for all of them. */
    List<DocumentRecord> among(Actor actor, Collection<DocumentRecord> many) {
        Map<Long, Long> owners = owners(many);
        Map<Long, Enterprise> known = enterprises.findAll(new HashSet<>(owners.values()));
        return many.stream()
                .filter(document -> actor.sees(owners.get(document.id())))
                .filter(document -> inRegion(actor, known.get(owners.get(document.id()))))
                .toList();
    }

    private Map<Long, Long> owners(Collection<DocumentRecord> many) {
        List<Long> others = many.stream()
                .map(DocumentRecord::sameAs)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, Long> ofOthers = others.isEmpty()
                ? Map.of()
                : documents.findAll(others).stream()
                        .collect(Collectors.toMap(DocumentRecord::id, DocumentRecord::enterpriseId));
        Map<Long, Long> owners = new HashMap<>();
        many.forEach(document -> owners.put(
                document.id(),
                document.sameAs() == null
                        ? document.enterpriseId()
                        : ofOthers.getOrDefault(document.sameAs(), document.enterpriseId())));
        return owners;
    }

    /** A paper without an owner belongs to whoever holds the same bytes as its own, once that is known. */
    long ownerOf(DocumentRecord document) {
        return document.sameAs() == null
                ? document.enterpriseId()
                : documents
                        .find(document.sameAs())
                        .map(DocumentRecord::enterpriseId)
                        .orElse(document.enterpriseId());
    }

    /** Papers whose enterprise is unknown belong to no region; only those without a region limit see them. */
    static boolean inRegion(Actor actor, Enterprise enterprise) {
        return enterprise == null
                ? actor.region() == null
                : actor.seesRegion(enterprise.region().code());
    }
}
